import { expect, test } from 'vitest'
import { sound, withContent } from '../../../test/provoke.ts'

const text = (length: number) => '字'.repeat(length)
const found = (body: string, rules = sound.rules) =>
  withContent({ body }, rules).map((finding) => [finding.code, finding.severity])

test.each([
  [1999, []],
  [2000, []],
  [2001, [['body-slightly-over', 'warning']]],
  [2100, [['body-slightly-over', 'warning']]],
  [2101, [['body-over', 'error']]],
])('a text of %i 字 within 2000 and five in a hundred gives %j', (length, expected) => {
  expect(found(text(length))).toEqual(expected)
})

test('the counter that the rules name decides', () => {
  const body = `${text(1900)}${'，'.repeat(200)}`
  const limit = sound.rules.textLimits.case
  const byHan = {
    ...sound.rules,
    textLimits: { ...sound.rules.textLimits, case: { ...limit, counter: 'han' } },
  } as const
  expect(found(body)).toEqual([['body-slightly-over', 'warning']])
  expect(found(body, byHan)).toEqual([])
})

test('without tolerance one 字 too many is an error', () => {
  const limit = { ...sound.rules.textLimits.case, tolerance: 0 }
  const strict = { ...sound.rules, textLimits: { ...sound.rules.textLimits, case: limit } }
  expect(found(text(2001), strict)).toEqual([['body-over', 'error']])
  expect(found(text(2000), strict)).toEqual([])
})

test('a minimum is met by the number itself', () => {
  const limit = { ...sound.rules.textLimits.case, min: 800 }
  const rules = { ...sound.rules, textLimits: { ...sound.rules.textLimits, case: limit } }
  expect(found(text(800), rules)).toEqual([])
  expect(found(text(799), rules)).toEqual([['body-under', 'error']])
})

test('headings within one case and its own title are no second case', () => {
  const body = `海安市某某公司工会：零点电台\n一、背景\n${text(200)}\n二、做法\n（一）开播\n${text(200)}\n三、成效\n案例表明，办法有效。`
  expect(found(body)).toEqual([])
})

test('two titles of union and topic are two cases in one text', () => {
  const body = `海安市某某公司工会：零点电台\n${text(300)}\n如皋市某某公司工会——家书墙\n${text(300)}`
  expect(found(body)).toEqual([['body-several-cases', 'warning']])
  expect(found(body, { ...sound.rules, onePerDocument: false })).toEqual([])
})
