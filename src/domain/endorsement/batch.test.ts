import { expect, test } from 'vitest'
import type { Finding } from '../check/finding.ts'
import { type Closing, closingPlan, mayClose, mayStillChoose } from './batch.ts'
import type { Ledger } from './quota.ts'

const source = (clause: string) => ({
  clause,
  quote: '',
  questions: [],
  confirmedBy: null,
  confirmedAt: null,
})
const rules: Closing['rules'] = {
  overview: { of: ['county'], title: '综合材料' },
  belowFloor: 'with-reason',
  deadline: { day: '2019-03-30', time: '23:59', policy: 'that-day', late: 'refuse' },
  sources: { overview: source('二、4'), deadline: source('三、1') },
}
const ledger: Ledger = {
  class: 'county',
  scope: 'perUnit',
  min: 7,
  max: 8,
  used: 8,
  forwarded: 0,
  free: 0,
  transferred: 0,
  clause: '三、1',
  shares: [],
}
const closing: Closing = {
  ledger,
  rules,
  hasOverview: true,
  overviewFindings: [],
  reasonBelowFloor: '',
  passOverReason: '',
  endorsedCount: 8,
  undecidedCount: 0,
  closedAt: null,
  now: new Date('2019-03-29T10:00:00+08:00'),
  closesAt: new Date('2019-03-30T23:59:59+08:00'),
}
const finding = (severity: Finding['severity']): Finding => ({
  check: 'overview-length',
  code: 'overview-too-short',
  severity,
  where: { part: 'overview' },
  values: {},
  rule: 'overview',
})

test('a county with eight cases and a good overview report may close its batch', () => {
  expect(mayClose(closing)).toBeUndefined()
})

test('a county without an overview report cannot close its batch', () => {
  const verdict = mayClose({ ...closing, hasOverview: false })
  expect([verdict?.kind, verdict?.code]).toEqual(['invalid', 'overview-missing'])
  expect(verdict?.values).toEqual({ title: '综合材料', clause: '二、4' })
})

test('a county whose overview report has an error cannot close its batch, a warning does not hinder', () => {
  const verdict = mayClose({ ...closing, overviewFindings: [finding('error'), finding('warning')] })
  expect(verdict?.code).toBe('overview-invalid')
  expect(verdict?.values).toEqual({ title: '综合材料', count: 1, clause: '二、4' })
  expect(mayClose({ ...closing, overviewFindings: [finding('warning'), finding('notice')] })).toBeUndefined()
})

test('an industry union owes no overview report', () => {
  const industry: Ledger = { ...ledger, class: 'industry', min: 1, max: 2, used: 2 }
  expect(mayClose({ ...closing, ledger: industry, endorsedCount: 2, hasOverview: false })).toBeUndefined()
})

test('six cases of a county need a written reason', () => {
  const verdict = mayClose({ ...closing, endorsedCount: 6, reasonBelowFloor: '  ' })
  expect([verdict?.kind, verdict?.code]).toEqual(['invalid', 'below-floor-needs-reason'])
  expect(verdict?.values).toEqual({ min: 7, used: 6, clause: '三、1' })
  expect(Object.keys(verdict?.fields ?? {})).toEqual(['reasonBelowFloor'])
  expect(
    mayClose({ ...closing, endorsedCount: 6, reasonBelowFloor: '两件案例因企业停产撤回' }),
  ).toBeUndefined()
})

test('six cases of a county are refused with or without a reason where the organiser insists on the floor', () => {
  const strict = { ...rules, belowFloor: 'refuse' as const }
  const verdict = mayClose({ ...closing, rules: strict, endorsedCount: 6, reasonBelowFloor: '有原因' })
  expect(verdict?.code).toBe('below-floor')
})

test('cases nobody decided on are passed over with a reason or hold the batch open', () => {
  const verdict = mayClose({ ...closing, undecidedCount: 3 })
  expect([verdict?.kind, verdict?.code]).toEqual(['invalid', 'undecided-needs-reason'])
  expect(verdict?.values).toEqual({ count: 3 })
  expect(mayClose({ ...closing, undecidedCount: 3, passOverReason: '名额已满' })).toBeUndefined()
})

test('a batch over the cap is refused at the moment of forwarding', () => {
  const verdict = mayClose({ ...closing, endorsedCount: 9 })
  expect([verdict?.kind, verdict?.code]).toEqual(['over-quota', 'over-quota'])
  expect(verdict?.values).toEqual({ max: 8, used: 9, clause: '三、1' })
})

test('cases forwarded before count towards floor and cap', () => {
  const begun = { ...ledger, forwarded: 5 }
  expect(mayClose({ ...closing, ledger: begun, endorsedCount: 2 })).toBeUndefined()
  expect(mayClose({ ...closing, ledger: begun, endorsedCount: 4 })?.code).toBe('over-quota')
})

test('after the deadline a batch is refused or, where the call flags the late, allowed', () => {
  const now = new Date('2019-03-31T00:00:00+08:00')
  const verdict = mayClose({ ...closing, now })
  expect([verdict?.kind, verdict?.code]).toEqual(['too-late', 'deadline-passed'])
  expect(verdict?.values).toEqual({ at: '2019-03-30 23:59', clause: '三、1' })
  const lenient = { ...rules, deadline: { ...rules.deadline, late: 'flag' as const } }
  expect(mayClose({ ...closing, rules: lenient, now })).toBeUndefined()
})

test('the last moment of the deadline is still in time', () => {
  expect(mayClose({ ...closing, now: closing.closesAt })).toBeUndefined()
})

test('in a closed batch nothing can be chosen any more', () => {
  const verdict = mayStillChoose({ ...closing, closedAt: new Date('2019-03-28T09:05:00+08:00') })
  expect([verdict?.kind, verdict?.code, verdict?.values]).toEqual([
    'conflict',
    'batch-closed',
    { at: '2019-03-28 09:05' },
  ])
})

test('the plan of closing forwards the endorsed cases with gapless ranks and passes over the undecided', () => {
  const endorsed = [
    { caseId: 'b', rank: 4 },
    { caseId: 'c', rank: null },
    { caseId: 'a', rank: 1 },
  ]
  expect(closingPlan(endorsed, ['x', 'y'], ' 名额已满 ')).toEqual({
    forward: [
      { caseId: 'a', rank: 1 },
      { caseId: 'b', rank: 2 },
      { caseId: 'c', rank: 3 },
    ],
    passOver: [
      { caseId: 'x', reason: '名额已满' },
      { caseId: 'y', reason: '名额已满' },
    ],
  })
})

const shares = [
  { kind: 'essay', name: '征文', min: 3, max: 5, used: 5 },
  { kind: 'photo', name: '摄影', min: 2, max: 3, used: 3 },
]

test('a batch with more of one kind of works than its share is not closed, whatever the whole is', () => {
  const over = [shares[0], { ...shares[1], used: 4 }] as Ledger['shares']
  expect(mayClose({ ...closing, ledger: { ...ledger, shares } })).toBeUndefined()
  expect(mayClose({ ...closing, ledger: { ...ledger, shares: over } })).toMatchObject({
    code: 'over-quota-of-kind',
    values: { kind: '摄影', max: 3, used: 4, clause: '三、1' },
  })
})

test('too few of one kind of works want a reason, or bar the batch where the rules say so', () => {
  const few = { ...ledger, shares: [{ kind: 'photo', name: '摄影', min: 2, max: 3, used: 1 }] }
  const values = { kind: '摄影', min: 2, used: 1, clause: '三、1' }
  expect(mayClose({ ...closing, ledger: few })).toMatchObject({
    ...{ code: 'below-floor-of-kind-needs-reason', values },
  })
  expect(mayClose({ ...closing, ledger: few, reasonBelowFloor: '拍摄者只有一人' })).toBeUndefined()
  const strict = { ...closing, ledger: few, rules: { ...rules, belowFloor: 'refuse' as const } }
  expect(mayClose(strict)).toMatchObject({ code: 'below-floor-of-kind', values })
})
