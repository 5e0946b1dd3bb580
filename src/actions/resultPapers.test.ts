import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { marks, type Reviewing, reviewing, startedRound } from '../../test/reviewing.ts'
import { docxText } from '../../test/samples/docxParts.ts'
import { pdfPages } from '../../test/samples/pdfText.ts'
import type { Actor } from '../domain/person/roles.ts'
import { readRows } from '../formats/workbook.ts'
import { decideOrganisations, shortlistCases } from './awards.ts'
import { rulesPaper } from './callPapers.ts'
import { closePublication, openPublication } from './publications.ts'
import { certificatePaper, circularPaper, publicityPaper } from './resultPapers.ts'
import { closeRound } from './review.ts'
import { scoreSheetPaper } from './scorePapers.ts'
import { giveScore } from './scoring.ts'
import { summaryPaper } from './summaryPaper.ts'

let house: TestHouse
let work: Reviewing
let roundId: string
let first: string
let reviewer: Actor

beforeAll(async () => {
  house = await testHouse()
  work = await reviewing(house.app)
  roundId = await startedRound(house.app, work)
  first = work.cases[0]?.id ?? ''
  const holder = await house.app.store.read
    .selectFrom('assignments')
    .select('person_id')
    .where('case_id', '=', first)
    .orderBy('person_id')
    .executeTakeFirstOrThrow()
  const found = Object.values(work.reviewers).find((one) => one.personId === holder.person_id)
  if (!found) throw new Error('nobody holds the case')
  reviewer = found
  await giveScore(
    house.app,
    reviewer,
    first,
    marks(work.call.rules, 0.9, { comment: '做法具体，可以推广。' }),
  )
})
afterAll(() => house.close())

async function cells(): Promise<string[][]> {
  const made = await summaryPaper(house.app, work.organiser, work.call.id, 'xlsx')
  const sheet = await readRows(made.bytes)
  if (!sheet.ok) throw new Error(sheet.reason)
  return sheet.value.rows.map((row) => row.map((cell) => String(cell ?? '')))
}

test('a reviewer prints the own score sheet only, the organiser one for each reviewer of the case', async () => {
  const own = pdfPages((await scoreSheetPaper(house.app, reviewer, first)).bytes)
  const all = pdfPages((await scoreSheetPaper(house.app, work.organiser, first)).bytes)
  expect(own).toHaveLength(1)
  expect(own[0]).toContain('做法具体，可以推广。')
  expect(all).toHaveLength(work.call.rules.review.scoresPerCase)
  expect(all.filter((page) => page.includes('做法具体'))).toHaveLength(1)
})

test('scores and ranks stand in the organiser’s summary once the round is closed', async () => {
  const before = (await cells()).find((row) => row.includes('HA01-01'))
  expect(before?.slice(6)).toEqual([])
  await closeRound(house.app, work.organiser, roundId, { reason: '其余评委因故不能评分' })
  const after = (await cells()).find((row) => row.includes('HA01-01'))
  expect(after?.slice(6)).toEqual(['90', '1'])
})

test('a recommender’s summary holds neither scores nor the cases of other channels', async () => {
  const jy = await work.as('jy', 'recommender')
  const made = await summaryPaper(house.app, jy, work.call.id, 'xlsx')
  const sheet = await readRows(made.bytes)
  const words = sheet.ok ? sheet.value.rows.flat().map(String) : []
  expect(words.filter((word) => /^[A-Z0-9]+-\d\d$/.test(word))).toEqual(['JY-01', 'JY-02'])
  expect(words).not.toContain('90')
})

test('the public notice is there once it is open, circular and certificate once it is closed', async () => {
  const { app } = house
  const { organiser, call } = work
  await expect(publicityPaper(app, organiser, call.id, 'pdf')).rejects.toMatchObject({
    code: 'paper-no-publicity',
  })
  await shortlistCases(app, organiser, call.id, { caseIds: [first], reasons: { [first]: '名列第一' } })
  const ha = await work.as('ha', 'recommender')
  const { organisationId } = ha.office
  const reasons = { [organisationId]: '组织有力' }
  await decideOrganisations(app, organiser, call.id, { organisationIds: [organisationId], reasons })
  await openPublication(app, organiser, call.id, { text: '现予公示。' })
  const notice = await docxText((await publicityPaper(app, organiser, call.id, 'docx')).bytes)
  expect(notice).toContain('共收到案例10个，经形式审查有效案例10个')
  expect(notice).toContain('海安市青墩机械有限公司工会：第1个可以评审的案例')
  await expect(circularPaper(app, organiser, call.id, 'pdf')).rejects.toMatchObject({
    code: 'paper-no-results',
  })
  house.clock.set('2019-03-29T09:00:00+08:00')
  await closePublication(app, organiser, call.id)
  const circular = await docxText((await circularPaper(app, organiser, call.id, 'docx')).bytes)
  expect(circular).toContain('优秀典型案例1个、优秀组织奖1个')
  expect(circular).toContain('2019年3月29日')
})

test('a certificate quotes its number and is given to the own unit and its recommender, to no other', async () => {
  const { app } = house
  const awards = await app.store.read
    .selectFrom('awards')
    .select(['id', 'kind', 'certificate_number'])
    .execute()
  const [forCase, forUnion] = [
    awards.find(({ kind }) => kind === 'case'),
    awards.find(({ kind }) => kind === 'organisation'),
  ]
  const own = await work.as('ha01', 'reporter')
  const made = await certificatePaper(app, own, forCase?.id ?? '')
  const [page] = pdfPages(made.bytes)
  expect(page).toContain(`证书编号：${forCase?.certificate_number}`)
  expect(page).toContain('你单位报送的《第1个可以评审的案例》')
  const ha = await work.as('ha', 'recommender')
  expect((await certificatePaper(app, ha, forUnion?.id ?? '')).name).toBe(
    `荣誉证书-${forUnion?.certificate_number}.pdf`,
  )
  const jy = await work.as('jy', 'recommender')
  await expect(certificatePaper(app, jy, forCase?.id ?? '')).rejects.toMatchObject({ kind: 'not-allowed' })
  await expect(certificatePaper(app, own, forUnion?.id ?? '')).rejects.toMatchObject({ kind: 'not-allowed' })
})

test('the rules are handed out to everybody who reads the call, as the same bytes', async () => {
  const [one, other] = [await work.as('d1', 'reporter'), await work.as('jy', 'recommender')]
  const made = await rulesPaper(house.app, one, work.call.id)
  expect((await rulesPaper(house.app, other, work.call.id)).sha256).toBe(made.sha256)
  expect(pdfPages(made.bytes).join('')).toContain('通工办〔2019〕21号')
})
