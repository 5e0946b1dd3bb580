import { afterAll, beforeAll, expect, test } from 'vitest'
import { awarded, publicised, ranked } from '../../test/awarding.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { type Reviewing, reviewing } from '../../test/reviewing.ts'
import { pageText } from '../domain/paper/pageText.ts'
import { readAwards } from './awardsDesk.ts'
import { callById } from './calls.ts'
import { changeRule } from './campaignRules.ts'
import { publicPublication, publicResults, verifyCertificate } from './publicCalls.ts'
import { circularPage } from './resultPapers.ts'

let house: TestHouse
let work: Reviewing
let opened: Awaited<ReturnType<typeof publicised>>

async function setGrades(lines: string) {
  const { rulesVersion } = await callById(house.app, work.call.id)
  const values: Record<string, string> = {
    grades: lines,
    organisationName: '优秀组织奖',
    organisationCount: '',
  }
  const typed = { text: (name: string) => values[name] ?? '', all: () => [] }
  const input = { key: 'awards', version: rulesVersion, typed, confirm: true } as const
  await changeRule(house.app, work.organiser, work.call.id, input)
}

beforeAll(async () => {
  house = await testHouse()
  work = await reviewing(house.app)
  await ranked(house.app, work)
  house.clock.set('2019-04-29T10:00:00+08:00')
})
afterAll(() => house.close())

test('a grade is a name with its number or share; what cannot be read or stands twice is refused at its field', async () => {
  await expect(setGrades('一等奖｜许多')).rejects.toMatchObject({
    fields: { grades: { code: 'grade-unreadable', values: { line: 1 } } },
  })
  await expect(setGrades('优秀奖｜1\n优秀奖｜2')).rejects.toMatchObject({
    fields: { grades: { code: 'grade-twice' } },
  })
  await setGrades('一等奖｜１\n二等奖｜2｜50%\n优秀奖')
  const { rules } = await callById(house.app, work.call.id)
  expect(rules.awards.grades).toEqual([
    { name: '一等奖', count: 1, ratio: null },
    { name: '二等奖', count: 2, ratio: 0.5 },
    { name: '优秀奖', count: null, ratio: null },
  ])
})

test('the choice shows which grade each case on the shortlist would get', async () => {
  await setGrades('一等奖｜1\n二等奖｜1\n三等奖')
  opened = await publicised(house.app, work, 3)
  const desk = await readAwards(house.app, work.organiser, work.call.id, { page: 1 })
  expect(desk.rows.slice(0, 4).map(({ grade }) => grade)).toEqual(['一等奖', '二等奖', '三等奖', ''])
  expect(desk.gradeTies).toEqual([])
})

test('what is publicised keeps its grade when the rules change afterwards', async () => {
  await setGrades('特等奖｜3')
  const { entries } = await publicPublication(house.app, opened.publicationId)
  expect(entries.map(({ awardName }) => awardName)).toEqual(['一等奖', '二等奖', '三等奖'])
})

test('results, circular and certificates name each award by its grade', async () => {
  await awarded(house.app, house.clock, work, opened.endsOn)
  const { awards, grades } = await publicResults(house.app, work.call.id, 1)
  expect(grades).toEqual([
    { kind: 'case', awardName: '一等奖', count: 1 },
    { kind: 'case', awardName: '二等奖', count: 1 },
    { kind: 'case', awardName: '三等奖', count: 1 },
  ])
  expect(await verifyCertificate(house.app, awards[1]?.certificateNumber ?? '')).toMatchObject({
    tier: '二等奖',
  })
  const circular = pageText(await circularPage(house.app, await callById(house.app, work.call.id)))
  expect(circular).toContain('一等奖1个、二等奖1个、三等奖1个')
  expect(circular).toMatch(/一等奖名单[\s\S]+二等奖名单[\s\S]+三等奖名单/)
})
