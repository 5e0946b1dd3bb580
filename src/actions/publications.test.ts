import { afterAll, beforeAll, expect, test } from 'vitest'
import { awarded, caseAt, publicised, ranked } from '../../test/awarding.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { type Reviewing, reviewing } from '../../test/reviewing.ts'
import type { Actor } from '../domain/person/roles.ts'
import { standingAwards } from '../engines/store/awards.ts'
import { shortlistCases } from './awards.ts'
import { disqualifyCase } from './examination.ts'
import { fileObjection, type ObjectionInput, ruleObjection } from './objections.ts'
import { readObjection, readObjections } from './objectionsDesk.ts'
import { readPublication } from './publicationDesk.ts'
import { closePublication, openPublication } from './publications.ts'

let house: TestHouse
let work: Reviewing
let supervisor: Actor
let publicationId = ''

beforeAll(async () => {
  house = await testHouse()
  work = await reviewing(house.app)
  await ranked(house.app, work)
  supervisor = await work.as('organiser', 'supervisor')
})
afterAll(() => house.close())

const objection = (changes: Partial<ObjectionInput> = {}): ObjectionInput =>
  ({
    kind: 'person',
    awardId: null,
    name: '海望潮',
    contact: '13800000000',
    text: '案例所述活动时间与实际情况不符，请予核实。',
    ...changes,
  }) as ObjectionInput
const file = (input: ObjectionInput, address = '192.0.2.1') =>
  fileObjection(house.app, publicationId, input, { address })
const awardOf = async (caseId: string) =>
  (await standingAwards(house.app.store.read, work.call.id)).find((award) => award.caseId === caseId)?.id ??
  ''
const stateOf = async (id: string) =>
  (await house.app.store.read.selectFrom('cases').select('state').where('id', '=', id).executeTakeFirst())
    ?.state
const everyone = { search: '', sort: 'received', descending: false, page: 1, size: 50, filters: {} }

test('a publicity needs words and something to show', async () => {
  const open = (text: string) => openPublication(house.app, work.organiser, work.call.id, { text })
  await expect(open(' ')).rejects.toMatchObject({ fields: { text: { code: 'required' } } })
  await expect(open('现予公示。')).rejects.toMatchObject({ code: 'nothing-to-publicise' })
})

test('five working days from Monday 29 April 2019 run over the May holiday to 7 May, since Sunday 5 May is worked', async () => {
  house.clock.set('2019-04-29T10:00:00+08:00')
  const opened = await publicised(house.app, work, 3)
  publicationId = opened.publicationId
  expect(opened).toMatchObject({ startsOn: '2019-04-29', endsOn: '2019-05-07' })
  expect(await stateOf(caseAt(work, 3))).toBe('publicised')
  expect(await stateOf(caseAt(work, 4))).toBe('inReview')
})

test('what is publicised can no longer be added to', async () => {
  await expect(
    shortlistCases(house.app, work.organiser, work.call.id, {
      caseIds: [caseAt(work, 4)],
      reasons: { [caseAt(work, 4)]: '补充' },
    }),
  ).rejects.toMatchObject({ kind: 'conflict', code: 'already-publicised' })
})

test('an objection is numbered and due in ten working days; a nameless or unreachable one is refused at its fields', async () => {
  expect(await file(objection({ awardId: await awardOf(caseAt(work, 2)) }))).toEqual({
    number: '异〔2019〕1号',
    answerBy: '2019-05-15',
  })
  await expect(file(objection({ name: '匿名', contact: '无', text: '不对' }))).rejects.toMatchObject({
    fields: {
      name: { code: 'objector-name-not-real' },
      contact: { code: 'contact-unusable' },
      text: { code: 'too-short', values: { min: 10 } },
    },
  })
})

test('neither the log nor the list tells who objects; the supervisor alone reads it', async () => {
  const events = await house.app.store.read.selectFrom('events').selectAll().execute()
  expect(JSON.stringify(events)).not.toMatch(/海望潮|13800000000/)
  const { rows } = await readObjections(house.app, supervisor, work.call.id, everyone)
  expect(JSON.stringify(rows)).not.toMatch(/海望潮|13800000000/)
  const id = rows[0]?.id ?? ''
  expect(await readObjection(house.app, supervisor, id)).toMatchObject({ name: '海望潮' })
  for (const stranger of [work.organiser, await work.as('ha', 'recommender')]) {
    await expect(readObjection(house.app, stranger, id)).rejects.toMatchObject({ kind: 'not-allowed' })
  }
})

test('an address is heard five times a day, and again the next day', async () => {
  for (let count = 1; count <= 5; count += 1) await file(objection(), '192.0.2.9')
  await expect(file(objection(), '192.0.2.9')).rejects.toMatchObject({ code: 'objections-enough-today' })
  house.clock.set('2019-04-30T10:00:00+08:00')
  expect(await file(objection(), '192.0.2.9')).toMatchObject({ number: '异〔2019〕7号' })
})

test('the publicity is not closed on its last day nor while an objection is open', async () => {
  const close = () => closePublication(house.app, work.organiser, work.call.id)
  house.clock.set('2019-05-07T23:00:00+08:00')
  await expect(close()).rejects.toMatchObject({ code: 'publicity-still-running' })
  house.clock.set('2019-05-08T09:00:00+08:00')
  await expect(close()).rejects.toMatchObject({ code: 'objections-open', values: { count: 7 } })
  await expect(file(objection())).rejects.toMatchObject({ kind: 'too-late' })
})

test('an open objection freezes its own entry only', async () => {
  const { publication } = await readPublication(house.app, work.organiser, work.call.id)
  expect(publication?.entries.map((entry) => entry.objections)).toEqual([0, 1, 0])
  await expect(
    disqualifyCase(house.app, work.organiser, caseAt(work, 2), '材料不实。'),
  ).rejects.toMatchObject({ kind: 'conflict', code: 'entry-frozen', values: { numbers: '异〔2019〕1号' } })
})

test('an objection upheld strikes its entry, one dismissed lets it stand, and neither is ruled on twice', async () => {
  const { rows } = await readObjections(house.app, supervisor, work.call.id, everyone)
  const [first, ...rest] = rows
  const rule = (id: string, verdict: 'upheld' | 'dismissed', text = '经核实，结论如上。') =>
    ruleObjection(house.app, supervisor, id, { verdict, text })
  await expect(rule(first?.id ?? '', 'upheld', ' ')).rejects.toMatchObject({
    fields: { text: { code: 'required' } },
  })
  await rule(first?.id ?? '', 'upheld')
  await expect(rule(first?.id ?? '', 'dismissed')).rejects.toMatchObject({ code: 'objection-already-ruled' })
  for (const { id } of rest) await rule(id, 'dismissed')
  expect(await stateOf(caseAt(work, 2))).toBe('notAwarded')
  const { publication } = await readPublication(house.app, work.organiser, work.call.id)
  expect(publication?.entries.map((entry) => entry.struck)).toEqual([false, true, false])
})

test('closing awards what stands with a certificate number and tells the rest that they are not awarded', async () => {
  expect(await awarded(house.app, house.clock, work, '2019-05-07')).toMatchObject({
    awarded: 2,
    notAwarded: 7,
  })
  const awards = await standingAwards(house.app.store.read, work.call.id)
  expect(awards.map(({ caseId, certificateNumber }) => [caseId, certificateNumber])).toEqual([
    [caseAt(work, 1), '案证〔2019〕1号'],
    [caseAt(work, 3), '案证〔2019〕2号'],
  ])
  expect(await stateOf(caseAt(work, 1))).toBe('awarded')
  expect(await stateOf(caseAt(work, 10))).toBe('notAwarded')
  await expect(closePublication(house.app, work.organiser, work.call.id)).rejects.toMatchObject({
    code: 'publication-closed',
  })
})

test('a case that leaves the call loses its award, and its number is not given again', async () => {
  await disqualifyCase(house.app, work.organiser, caseAt(work, 3), '材料不实。')
  const awards = await standingAwards(house.app.store.read, work.call.id)
  expect(awards.map(({ certificateNumber }) => certificateNumber)).toEqual(['案证〔2019〕1号'])
  const kept = await house.app.store.read.selectFrom('awards').select('certificate_number').execute()
  expect(kept.map((one) => one.certificate_number)).toContain('案证〔2019〕2号')
})
