import { expect, test } from 'vitest'
import { severities as english } from '../../foundation/wording/en/severities.ts'
import { severities as chinese } from '../../foundation/wording/zh-CN/severities.ts'
import { rulesOfNotice2019 as rules } from '../campaign/noticeOf2019.ts'
import { gradeChecks, gradedChecks, regraded } from './severities.ts'

const chosen = (levels: Readonly<Record<string, string>>) => (code: string) => levels[code] ?? ''
const graded = (code: string) =>
  gradedChecks(rules)
    .flatMap(({ findings }) => findings)
    .find((one) => one.code === code)

test('every check has its findings once, and each is what it is by itself until a call says otherwise', () => {
  const all = gradedChecks(rules)
  for (const { check } of [chinese, english])
    expect(Object.keys(check).toSorted()).toEqual(all.map(({ name }) => name).toSorted())
  const codes = all.flatMap(({ findings }) => findings.map(({ code }) => code))
  expect(new Set(codes).size).toBe(codes.length)
  expect(all.flatMap(({ findings }) => findings).every(({ own, set }) => own === set)).toBe(true)
})

test('what a clause of the notice demands cannot be left out; a hint or what no clause demands can', () => {
  expect(graded('photos-too-few')?.levels).toEqual(['error', 'warning', 'notice'])
  expect(graded('photo-edited')?.levels).toEqual(['error', 'warning', 'notice', 'off'])
  expect(graded('photo-enlarged')?.levels).toEqual(['error', 'warning', 'notice', 'off'])
  expect(graded('phone-in-text')?.levels).toEqual(['error', 'warning', 'notice', 'off'])
  expect(() => gradeChecks(rules, chosen({ 'photos-too-few': 'off' }))).toThrow()
})

test('only what differs from the check itself is kept, and what is not chosen stays as it is', () => {
  const first = gradeChecks(rules, chosen({ 'photo-edited': 'off', 'photos-too-few': 'error' }))
  expect(first.severities).toEqual({ 'photo-edited': 'off' })
  const second = gradeChecks(first, chosen({ 'title-generic': 'error' }))
  expect(second.severities).toEqual({ 'title-generic': 'error', 'photo-edited': 'off' })
  expect(regraded(rules, second)).toEqual([
    { code: 'title-generic', former: 'warning', becomes: 'error' },
    { code: 'photo-edited', former: 'notice', becomes: 'off' },
  ])
  expect(gradeChecks(second, chosen({ 'title-generic': 'warning', 'photo-edited': 'notice' }))).toEqual(rules)
})

test('a level that there is not is refused at its finding', () => {
  expect(() => gradeChecks(rules, chosen({ 'photo-edited': 'fatal' }))).toThrow(
    expect.objectContaining({ fields: { 'photo-edited': { code: 'not-this-grave' } } }),
  )
})
