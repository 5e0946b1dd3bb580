import { expect, test } from 'vitest'
import type { Criterion } from '../campaign/rules.ts'
import { anchorOf, failedGates, mayScore, scoreSheetSchema, totalOf } from './score.ts'

const criterion = (key: string, name: string, weight: number): Criterion => ({
  key,
  name,
  weight,
  anchors: [
    { from: 0.8, to: 1, text: '突出' },
    { from: 0.5, to: 0.8, text: '较好' },
    { from: 0, to: 0.5, text: '一般' },
  ],
})
const criteria = [
  criterion('innovation', '创新性', 30),
  criterion('effect', '实效性', 40),
  criterion('example', '典型性', 30),
]
const gates = [
  { key: 'truth', name: '真实性' },
  { key: 'direction', name: '政治方向' },
]
const schema = scoreSheetSchema({ criteria, gates })
const sheet = {
  scores: { innovation: 25.5, effect: 40, example: 0 },
  gates: { truth: 'pass', direction: 'pass' },
  comment: '',
}
const placesOf = (input: unknown) =>
  schema.safeParse(input).error?.issues.map((issue) => issue.path.join('.')) ?? []

test('a sheet with every criterion within its weight in halves and every gate answered is taken', () => {
  expect(schema.parse(sheet)).toEqual(sheet)
})

test('a missing criterion is refused at its place', () => {
  expect(placesOf({ ...sheet, scores: { innovation: 25.5, effect: 40 } })).toEqual(['scores.example'])
})

test('more than the weight, less than nought, a quarter point and no number at all are refused', () => {
  for (const innovation of [30.5, -0.5, 20.25, Number.NaN, Number.POSITIVE_INFINITY, '25', null])
    expect(placesOf({ ...sheet, scores: { ...sheet.scores, innovation } })).toContain('scores.innovation')
})

test('a criterion that the call does not have is refused', () => {
  expect(placesOf({ ...sheet, scores: { ...sheet.scores, style: 5 } })).toEqual(['scores'])
})

test('a gate left open is refused at its place', () => {
  expect(placesOf({ ...sheet, gates: { truth: 'pass' } })).toEqual(['gates.direction'])
})

test('a failed gate needs words and names the gate', () => {
  const failed = { ...sheet, gates: { truth: 'fail', direction: 'pass' }, comment: '   ' }
  const issue = schema.safeParse(failed).error?.issues[0]
  expect([issue?.path, issue?.message]).toEqual([['comment'], 'gate-fail-needs-comment'])
  expect(issue?.code === 'custom' ? issue.params : null).toEqual({ gate: '真实性' })
  expect(placesOf({ ...failed, comment: '照片与所述时间不符' })).toEqual([])
})

test('a comment has at most a thousand characters', () => {
  expect(placesOf({ ...sheet, comment: '好'.repeat(1000) })).toEqual([])
  expect(placesOf({ ...sheet, comment: '好'.repeat(1001) })).toEqual(['comment'])
})

test('the total is the sum of the criteria of the call and nothing else', () => {
  expect(totalOf(criteria, { innovation: 25.5, effect: 38.5, example: 20, style: 9 })).toBe(84)
})

test('the gates a sheet fails are told by key', () => {
  expect(failedGates({ gates: { truth: 'fail', direction: 'pass' } })).toEqual(['truth'])
})

test('every score in halves is accepted and belongs to a band, the better one at a boundary', () => {
  const [innovation] = criteria
  if (!innovation) throw new Error('there is a first criterion')
  for (let half = 0; half <= 60; half += 1) {
    const scores = { ...sheet.scores, innovation: half / 2 }
    expect(placesOf({ ...sheet, scores })).toEqual([])
    expect(anchorOf(innovation, half / 2)).toBe(half >= 48 ? '突出' : half >= 30 ? '较好' : '一般')
  }
})

test('after the round is closed no sheet is taken', () => {
  const verdict = mayScore({ roundClosed: true, revising: false, changeReason: '' })
  expect([verdict?.kind, verdict?.code]).toEqual(['too-late', 'round-closed'])
})

test('a first sheet needs no reason, a changed one does', () => {
  expect(mayScore({ roundClosed: false, revising: false, changeReason: '' })).toBeUndefined()
  const verdict = mayScore({ roundClosed: false, revising: true, changeReason: ' ' })
  expect(verdict?.fields).toEqual({ changeReason: { code: 'score-change-needs-reason' } })
  expect(mayScore({ roundClosed: false, revising: true, changeReason: '漏看附图' })).toBeUndefined()
})
