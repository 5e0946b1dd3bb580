import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, submittedCase, writtenCase } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import type { Actor } from '../domain/person/roles.ts'
import { sayIn } from '../foundation/wording/wording.ts'
import { callById } from './calls.ts'
import { submitCase } from './caseSubmission.ts'
import { viewCase } from './caseView.ts'
import { detailLines } from './logWords.ts'
import { changeSeverities, readSeverities } from './severities.ts'

let house: TestHouse
let collected: Collecting
let reporter: Actor

const generic = { topic: '思想政治工作' }

beforeAll(async () => {
  house = await testHouse()
  collected = await collecting(house.app)
  reporter = await collected.as('ha01', 'reporter')
})
afterAll(() => house.close())

async function grade(levels: Readonly<Record<string, string>>) {
  const { call, organiser } = collected
  const { rulesVersion: version } = await callById(house.app, call.id)
  return changeSeverities(house.app, organiser, call.id, { version, chosen: (code) => levels[code] ?? '' })
}

test('a finding made an error while the call runs holds for drafts; what is submitted keeps its findings', async () => {
  const { id } = await submittedCase(house.app, reporter, collected.call.id, generic)
  const before = await viewCase(house.app, reporter, id)
  expect(await grade({ 'title-generic': 'error' })).toEqual([
    { code: 'title-generic', former: 'warning', becomes: 'error' },
  ])
  const draft = await writtenCase(house.app, reporter, collected.call.id, generic)
  const submitting = submitCase(house.app, reporter, draft.id, {
    revision: draft.revision,
    pledge: true,
    consent: true,
  })
  await expect(submitting).rejects.toMatchObject({ code: 'findings-remain', values: { count: 1 } })
  expect((await viewCase(house.app, reporter, id)).findings).toEqual(before.findings)
})

test('what was graded is logged in words, and grading nothing anew leaves no trace', async () => {
  const read = () =>
    house.app.store.read
      .selectFrom('events')
      .select(['deed', 'details'])
      .where('deed', '=', 'campaign.grade')
      .orderBy('sequence', 'desc')
      .execute()
  const count = (await read()).length
  await grade({ 'photo-edited': 'off' })
  expect(await grade({ 'photo-edited': 'off' })).toEqual([])
  const events = await read()
  expect(events).toHaveLength(count + 1)
  const lines = detailLines(sayIn('zh-CN'), events[0]?.details ?? {}, new Map())
  expect(lines.find(({ label }) => label === '检查尺度')?.text).toBe(
    '检查项：第…张（…）经“…”处理过。、原为：提示、改为：不检查',
  )
})

test('who read an older version of the rules, or is not the organiser, cannot grade', async () => {
  const { call, organiser } = collected
  const chosen = () => 'warning'
  await expect(changeSeverities(house.app, organiser, call.id, { version: 1, chosen })).rejects.toMatchObject(
    {
      code: 'rules-changed',
    },
  )
  await expect(readSeverities(house.app, reporter, call.id)).rejects.toMatchObject({ kind: 'not-allowed' })
})
