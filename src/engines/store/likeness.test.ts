import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../../test/house.ts'
import { addCases, foundMany, type ManyCases } from '../../../test/manyCases.ts'
import { fingerprints, knownWords, prepare } from '../../domain/likeness/prepared.ts'
import { dropPrints, keepPrints, sharingCases } from './likeness.ts'
import { countPrints } from './likenessCounts.ts'

let house: TestHouse
let many: ManyCases
beforeAll(async () => {
  house = await testHouse()
  many = await foundMany(house.app.store.read)
  await addCases(house.app.store.read, many, 0, 1100)
})
afterAll(() => house.close())

function told(name: string): string[] {
  const path = new URL(`../../../demonstration/cases/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')).body
}

const silk = told('HA-01-silk-apprentice-ledger')
const canteen = told('CC-01-community-lane-canteen')

async function enter(at: number, text: string, version = 1): Promise<void> {
  await enterAll([at], text, version)
}

async function enterAll(all: readonly number[], text: string, version: number): Promise<void> {
  const prepared = prepare(text, knownWords([]))
  const printed = { name: prepared.name, prints: fingerprints(prepared) }
  await house.app.store.write(async (tx) => {
    for (const at of all)
      await keepPrints(tx, { campaignId: many.campaignId, caseId: many.caseOf(at) }, version, printed)
  })
}

async function sharing(at: number, most = 60): Promise<string[]> {
  const own = { campaignId: many.campaignId, caseId: many.caseOf(at) }
  const sight = { organiserId: many.organiserId, channelId: null }
  return (await sharingCases(house.app.store.read, own, sight, most)).map(({ caseId }) => caseId)
}

async function everything() {
  const { read } = house.app.store
  const texts = await read.selectFrom('likeness_texts').selectAll().orderBy('no').execute()
  const cases = await read.selectFrom('likeness_cases').selectAll().orderBy('case_id').execute()
  return { texts, cases }
}

test('a thousand identical texts stand once, and however many there are, an edited copy is found with them', async () => {
  await enterAll(
    Array.from({ length: 1000 }, (_, at) => at),
    silk.join('\n'),
    1,
  )
  await enter(1000, silk.slice(0, -2).join('\n'))
  await enter(1001, canteen.join('\n'))
  const { texts, cases } = await everything()
  expect([texts.length, cases.length]).toEqual([3, 1002])
  await house.app.store.write(countPrints)
  const found = await sharing(0)
  expect(found).toHaveLength(21)
  expect(found).toContain(many.caseOf(1000))
  expect((await sharing(1000)).slice(0, 2)).toEqual([many.caseOf(0), many.caseOf(1)])
  expect(await sharing(1001)).toEqual([])
})

test('a text that is entered twice changes nothing, nor does an older version that comes late', async () => {
  const before = await everything()
  await enter(1000, silk.slice(0, -2).join('\n'))
  await enter(1000, canteen.join('\n'), 0)
  expect(await everything()).toEqual(before)
})

test('with its last case every trace of a text is gone, and not before', async () => {
  await enter(1002, canteen.join('\n'))
  const drop = (at: number) => house.app.store.write((tx) => dropPrints(tx, many.caseOf(at)))
  await drop(1001)
  expect(await sharing(1002)).toEqual([])
  expect((await everything()).texts).toHaveLength(3)
  await drop(1002)
  const { texts, cases } = await everything()
  expect([texts.length, cases.length]).toEqual([2, 1001])
  expect(await sharing(1002)).toEqual([])
})

test('two who hand in the same text at the moment when its only case changes leave one text', async () => {
  await enter(1003, canteen.join('\n'))
  await Promise.all([
    enter(1003, canteen.slice(1).join('\n'), 2),
    enter(1004, canteen.join('\n')),
    enter(1005, canteen.join('\n')),
  ])
  expect(await sharing(1004)).toEqual([many.caseOf(1005), many.caseOf(1003)])
})

test('what many units share is no reason to show a case, and what two share is', async () => {
  const shared = told('HA-03-night-shift-radio').join('\n')
  const own = (at: number) =>
    Array.from({ length: 600 }, (_, place) =>
      String.fromCharCode(0x4e00 + ((Math.imul(at * 600 + place, 0x9e3779b1) >>> 8) % 20_000)),
    ).join('')
  for (let at = 1010; at < 1070; at += 1) await enter(at, `${shared}\n${own(at)}`)
  await enter(1070, `${own(1069)}`)
  expect(await sharing(1010)).toHaveLength(59)
  await house.app.store.write(countPrints)
  expect(await sharing(1010)).toEqual([])
  expect((await sharing(1070))[0]).toBe(many.caseOf(1069))
})
