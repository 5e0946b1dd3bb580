import { expect, test } from 'vitest'
import {
  answerDueOn,
  type EntryObjection,
  frozenEntries,
  mayRule,
  mayTouchEntry,
  objectionInput,
  objectionNumber,
  openObjections,
} from './objection.ts'

const person = {
  kind: 'person',
  name: '王晓明',
  contact: '13800000000',
  awardId: 'award-1',
  text: '该案例所述活动与本单位实际情况不符。',
}
const unit = { ...person, kind: 'unit', name: '示范机械厂工会', sealName: '示范机械厂工会委员会' }
const issuesOf = (input: unknown) =>
  objectionInput.safeParse(input).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []

test('a person objects under the real name with a contact, a unit names its seal', () => {
  expect(issuesOf(person)).toEqual([])
  expect(issuesOf({ ...person, name: '买买提·艾力', contact: 'someone@example.com' })).toEqual([])
  expect(issuesOf(unit)).toEqual([])
})

test('an objection under no real name is refused at the name', () => {
  for (const name of ['匿名', '某职工', '王某', '王先生', '群众', '知情人', 'Anonymous', '12345'])
    expect(issuesOf({ ...person, name })).toEqual([['name', 'objector-name-not-real']])
})

test('a contact that reaches nobody is refused', () => {
  for (const contact of ['无', '12345', '微信联系', 'someone@'])
    expect(issuesOf({ ...person, contact })).toEqual([['contact', 'contact-unusable']])
})

test('telephones in full-width digits and landlines are contacts', () => {
  expect(issuesOf({ ...person, contact: '１３８００００００００' })).toEqual([])
  expect(issuesOf({ ...person, contact: '0513-00000000' })).toEqual([])
})

test('a unit that does not name its seal is refused', () => {
  const { sealName, ...unsealed } = unit
  expect(sealName).toBe('示范机械厂工会委员会')
  expect(issuesOf(unsealed).map(([path]) => path)).toEqual(['sealName'])
})

test('an objection says what it objects to in at least ten characters', () => {
  expect(issuesOf({ ...person, text: '不公平' }).map(([path]) => path)).toEqual(['text'])
  expect(issuesOf({ ...person, awardId: null })).toEqual([])
})

test('objections are numbered within the year without leading noughts', () => {
  expect(objectionNumber(2019, 3)).toBe('异〔2019〕3号')
})

test('an objection is answered within ten working days', () => {
  const weekdays = {
    isWorkingDay: (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
  }
  expect(answerDueOn('2019-06-14', weekdays)).toBe('2019-06-28')
})

const objections: EntryObjection[] = [
  { number: '异〔2019〕1号', awardId: 'award-1', verdict: null },
  { number: '异〔2019〕2号', awardId: 'award-1', verdict: null },
  { number: '异〔2019〕3号', awardId: 'award-2', verdict: 'dismissed' },
  { number: '异〔2019〕4号', awardId: null, verdict: null },
]

test('an entry under an open objection is frozen, one whose objection is ruled on is free', () => {
  expect([...frozenEntries(objections)]).toEqual([['award-1', ['异〔2019〕1号', '异〔2019〕2号']]])
  const verdict = mayTouchEntry('award-1', objections)
  expect([verdict?.kind, verdict?.code, verdict?.values]).toEqual([
    'conflict',
    'entry-frozen',
    { numbers: '异〔2019〕1号、异〔2019〕2号' },
  ])
  expect(mayTouchEntry('award-2', objections)).toBeUndefined()
})

test('an objection against the whole list freezes no entry but still waits for a ruling', () => {
  expect(mayTouchEntry('award-3', objections)).toBeUndefined()
  expect(openObjections(objections)).toBe(3)
})

test('an objection is ruled on once', () => {
  const [open, , ruled] = objections
  expect(open && mayRule(open)).toBeUndefined()
  expect(ruled && mayRule(ruled)?.code).toBe('objection-already-ruled')
})
