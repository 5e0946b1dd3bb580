import { expect, test } from 'vitest'
import { readingOfRules, ruleAt } from '../../../../../test/samples/noticeRules.ts'
import { rulesOfNotice2019 } from '../../noticeOf2019.ts'
import { addressedBy, keysHeld, quotaKeysMissing } from '../../quotasHeld.ts'
import type { BodyClass, ReadRule } from '../reading.ts'
import { toRules } from '../toRules.ts'

const words =
  '各镇（街道）总工会，县直各机关工会，县属各学校工会：每个镇（街道）报送2至3篇，县直机关合计1篇。'

function quota(of: BodyClass, min: number, max: number, quote: string, scope: 'perUnit' | 'collective') {
  return ruleAt('quota', { class: of, min, max, ratio: null, scope, collector: null }, quote, words)
}

const addressees = ruleAt(
  'addressees',
  {
    classes: [
      { class: 'township', label: '各镇（街道）总工会' },
      { class: 'department', label: '县直各机关工会' },
      { class: 'school', label: '县属各学校工会' },
    ],
  },
  '各镇（街道）总工会，县直各机关工会，县属各学校工会',
  words,
)
const given: ReadRule[] = [
  addressees,
  quota('township', 2, 3, '每个镇（街道）报送2至3篇', 'perUnit'),
  quota('department', 1, 1, '县直机关合计1篇', 'collective'),
]

function drawn(rules: ReadRule[]) {
  return toRules(readingOfRules(rules), { text: words, template: rulesOfNotice2019 }).rules
}

test('a notice of a county sets the quotas of the classes that it names and drops those of the template', () => {
  const each = drawn(given).quotas.map(({ class: of, min, max, scope }) => [of, min, max, scope])
  expect(each).toEqual([
    ['township', 2, 3, 'perUnit'],
    ['organ', 1, 1, 'collective'],
    ['school', 0, null, 'perUnit'],
  ])
})

test('a class that is addressed without a number is asked about', () => {
  const { sources } = drawn(given)
  expect(sources['quotas.school']?.questions).toEqual([{ asks: 'openPoint.quotaOpen', values: {} }])
  expect(sources['quotas.school']?.quote).toBe(addressees.quote)
})

type Numbered = readonly [of: BodyClass, quote: string, min: number, max: number | null]

/** The call of a notice that is written to counties and industries, with the numbers that it gives. */
function toCountiesAndIndustries(text: string, numbers: readonly Numbered[]) {
  const classes = [
    { class: 'county', label: '各县总工会' },
    { class: 'industry', label: '各产业工会' },
  ] as const
  const read = numbers.map(([of, quote, min, max]) =>
    ruleAt('quota', { class: of, min, max, ratio: null, scope: 'perUnit', collector: null }, quote, text),
  )
  const rules = [ruleAt('addressees', { classes }, '各县总工会，各产业工会', text), ...read]
  return toRules(readingOfRules(rules), { text, template: rulesOfNotice2019 })
}

test('a part of what others send is no quota of its class and is asked about under the quota that it is of', () => {
  const text =
    '各县总工会，各产业工会：各县总工会推荐5至6个，其中来自乡镇工会的不少于2个；各产业工会推荐2个。'
  const { rules, notes } = toCountiesAndIndustries(text, [
    ['county', '各县总工会推荐5至6个', 5, 6],
    ['township', '来自乡镇工会的不少于2个', 2, null],
    ['industry', '各产业工会推荐2个', 2, 2],
  ])
  expect(rules.quotas.map(({ class: of, max }) => [of, max])).toEqual([
    ['county', 6],
    ['industry', 2],
  ])
  expect(rules.sources['quotas.county']?.questions).toEqual([
    { asks: 'openPoint.quotaParts', values: { words: '来自乡镇工会的不少于2个' } },
  ])
  expect(notes).toEqual([])
})

test('a part that names who sends it is asked about under the quota of that class wherever it stands', () => {
  const text =
    '各县总工会，各产业工会：各县总工会5个，各产业工会2个。其中，各县总工会推荐的案例中来自乡镇的不少于2个。'
  const part = '各县总工会推荐的案例中来自乡镇的不少于2个'
  const { sources } = toCountiesAndIndustries(text, [
    ['county', '各县总工会5个', 5, 5],
    ['industry', '各产业工会2个', 2, 2],
    ['township', part, 2, null],
  ]).rules
  expect(sources['quotas.industry']?.questions).toEqual([])
  expect(sources['quotas.county']?.questions).toEqual([
    { asks: 'openPoint.quotaParts', values: { words: part } },
  ])
})

test('a class that the notice does not name is neither among the rules of the call nor asked about', () => {
  const rules = drawn(given)
  expect(keysHeld(rules)).not.toContain('quotas.county')
  expect(quotaKeysMissing(rules)).toContain('quotas.county')
  expect(rules.sources['quotas.county']).toBeUndefined()
  expect(rules.overview.of).toEqual([])
})

test('a number for every unit is the quota of each class that is addressed', () => {
  const everyone = {
    class: 'all',
    min: null,
    max: 2,
    ratio: null,
    scope: 'perUnit',
    collector: null,
  } as const
  const { quotas } = drawn([addressees, ruleAt('quota', everyone, '报送2至3篇', words)])
  expect(quotas.map(({ class: of, max }) => [of, max])).toEqual([
    ['township', 2],
    ['organ', 2],
    ['school', 2],
  ])
})

test('a notice that names no class leaves those of the template', () => {
  expect(addressedBy(drawn([]))).toEqual(addressedBy(rulesOfNotice2019))
})

test('what each grassroots unit may send is the number of cases per unit, not a quota of addressees', () => {
  const { casesPerUnit, quotas, sources } = drawn([
    ...given,
    quota('grassroots', 1, 1, '报送2至3篇', 'perUnit'),
  ])
  expect([casesPerUnit, quotas.length, sources.casesPerUnit?.questions]).toEqual([1, 3, []])
})
