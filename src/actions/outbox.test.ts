import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, submittedCase } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import type { Actor } from '../domain/person/roles.ts'
import { returnCase } from './endorsement.ts'
import { sendReminders } from './reminders.ts'

let house: TestHouse
let work: Collecting
let reporter: Actor
let recommender: Actor

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  reporter = await work.as('ha01', 'reporter')
  recommender = await work.as('ha', 'recommender')
})
afterAll(() => house.close())

const called = (personId: string, changes: { email?: string; language?: string }) =>
  house.app.store.write(
    async (tx) => void (await tx.updateTable('people').set(changes).where('id', '=', personId).execute()),
  )

function lettersOf(caseId: string) {
  return house.app.store.read
    .selectFrom('outbox')
    .select(['recipient', 'subject', 'body'])
    .where('case_id', '=', caseId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

test('where nobody has an address no mail is written and the person who acts is told of whom', async () => {
  const { id } = await submittedCase(house.app, reporter, work.call.id, { topic: '没有邮箱的单位' })
  expect(await returnCase(house.app, recommender, id, '请补充过程')).toEqual({
    unreached: [reporter.office.organisationId],
  })
  expect(await lettersOf(id)).toEqual([])
})

test('a mail is written in the language of whom it reaches', async () => {
  await called(reporter.personId, { email: 'ha01@example.com', language: 'en' })
  const { id, number } = await submittedCase(house.app, reporter, work.call.id, { topic: '双语的回执' })
  expect(await returnCase(house.app, recommender, id, ' 请补充过程 ')).toEqual({ unreached: [] })
  const [receipt, returned] = await lettersOf(id)
  expect(receipt?.subject).toContain(number)
  expect(receipt?.subject).not.toMatch(/\p{Script=Han}/u)
  expect(returned).toEqual({
    recipient: 'ha01@example.com',
    subject: `Case returned: ${number}`,
    body: `海安市总工会 returned “海安市青墩机械有限公司工会：双语的回执” for revision.\nReason: 请补充过程\nPlease revise and submit it again: http://localhost/desk/cases/${id}`,
  })
})

test('reminders go out once a day, to each in the own language, and to nobody without an address', async () => {
  house.clock.set('2019-03-26T09:00:00+08:00')
  const written = () =>
    house.app.store.read
      .selectFrom('outbox')
      .select(['recipient', 'subject'])
      .where('case_id', 'is', null)
      .where('created_at', '=', house.clock.now())
      .orderBy('recipient')
      .execute()
  await sendReminders(house.app)
  const title = work.call.title
  const first = await written()
  expect(first).toEqual([
    { recipient: 'ha01@example.com', subject: `Reminder, 3 working days left: ${title}` },
    { recipient: 'ha@example.com', subject: `报送提醒（还剩 3 个工作日）：${title}` },
    { recipient: 'jy@example.com', subject: `报送提醒（还剩 3 个工作日）：${title}` },
  ])
  expect(await sendReminders(house.app)).toBe(0)
  expect(await written()).toEqual(first)
})
