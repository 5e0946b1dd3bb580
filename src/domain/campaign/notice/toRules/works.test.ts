import { expect, test } from 'vitest'
import { readingOfRules, ruleAt } from '../../../../../test/samples/noticeRules.ts'
import { rulesOfNotice2019 } from '../../noticeOf2019.ts'
import type { Rules } from '../../rules.ts'
import type { ReadRule } from '../reading.ts'
import { toRules } from '../toRules.ts'

const limit = { scope: 'case', min: null, max: null, approx: null, unit: '字' } as const
const photo = {
  ...{ mandatory: true, min: null, max: null, formats: [], minBytes: null, maxBytes: null, dpi: null },
  ...{ minPixels: null, minLongSide: null, minShortSide: null, captionParts: [], reading: null },
}
const quota = {
  class: 'county',
  min: null,
  max: null,
  ratio: null,
  scope: 'perUnit',
  collector: null,
} as const

/** The call that a notice makes whose rules are these, each for the kind of works behind it. */
function callFrom(words: string, ...given: readonly (readonly [rule: ReadRule, of?: string])[]) {
  const rules = given.map(([rule, of]) => (of === undefined ? rule : { ...rule, appliesTo: of }))
  return toRules(readingOfRules(rules), { text: words, template: rulesOfNotice2019 })
}

test('lengths for kinds of works are those of the kinds; the widest binds a case that names none', () => {
  const words = '家书600字以内，征文800至2000字。'
  const { rules, notes } = callFrom(
    words,
    [ruleAt('textLimit', { ...limit, max: 600 }, '600字以内', words), '家书'],
    [ruleAt('textLimit', { ...limit, min: 800, max: 2000 }, '800至2000字', words), '征文'],
  )
  expect(rules.works?.map(({ name, length }) => [name, length])).toEqual([
    ['家书', { min: null, max: 600 }],
    ['征文', { min: 800, max: 2000 }],
  ])
  expect(rules.textLimits.case).toMatchObject({ min: null, max: 2000 })
  expect(rules.sources.works?.questions).toEqual([
    { asks: 'openPoint.works', values: { kinds: '家书、征文' } },
  ])
  expect(rules.sources['textLimits.case']?.questions).toEqual([
    { asks: 'openPoint.tolerance', values: { max: 2000 } },
  ])
  expect(notes).toEqual([])
})

test('photographs need no text, have their own number of photos, and ask no other kind for any', () => {
  const words = '各县报送征文3篇、摄影作品2幅。征文2000字以内；摄影每组4至8幅，每幅不小于3MB。'
  const { rules } = callFrom(
    words,
    [ruleAt('quota', { ...quota, min: 3, max: 3 }, '征文3篇', words), '征文'],
    [ruleAt('quota', { ...quota, min: 2, max: 2 }, '摄影作品2幅', words), '摄影作品'],
    [ruleAt('textLimit', { ...limit, max: 2000 }, '2000字以内', words), '征文'],
    [ruleAt('photos', { ...photo, min: 4, max: 8, minBytes: 3_000_000 }, '每组4至8幅', words), '摄影'],
  )
  expect(rules.works).toEqual([
    { key: 'kind1', name: '征文', length: { min: null, max: 2000 }, photos: null },
    {
      ...{ key: 'kind2', name: '摄影', length: 'none' },
      photos: {
        ...{ mandatory: true, min: 4, max: 8, formats: ['jpeg', 'png'], minBytes: 3_000_000, maxBytes: null },
        ...{ minPixels: null, minLongSide: null, minShortSide: null, reading: 'bytes' },
      },
    },
  ])
  expect(rules.photos).toMatchObject({ mandatory: false, min: 0, max: null, minBytes: null })
  expect(rules.quotas[0]).toMatchObject({
    ...{ class: 'county', min: 5, max: 5 },
    works: [
      { of: 'kind1', min: 3, max: 3 },
      { of: 'kind2', min: 2, max: 2 },
    ],
  })
})

test('where single pictures come in beside sets one is enough', () => {
  const words = '征文2000字以内。摄影单幅、组照均可，组照每组4至8幅。书法1幅。'
  const { rules } = callFrom(
    words,
    [ruleAt('quota', { ...quota, max: 3 }, '征文2000', words), '征文'],
    [ruleAt('quota', { ...quota, max: 2 }, '书法1幅', words), '摄影'],
    [ruleAt('photos', { ...photo, min: 4, max: 8 }, '组照每组4至8幅', words), '摄影'],
  )
  expect(rules.works?.[1]?.photos).toMatchObject({ min: 1, max: 8 })
})

test('shares that an earlier call gave to its own kinds do not pass to those of this notice', () => {
  const words = '征文2000字以内，家书600字以内。'
  const works = [{ key: 'kind1', name: '摄影', length: 'none', photos: null }] as const
  const template: Rules = {
    ...rulesOfNotice2019,
    works: [...works],
    quotas: rulesOfNotice2019.quotas.map((one) => ({ ...one, works: [{ of: 'kind1', min: 1, max: 2 }] })),
  }
  const rules = [
    { ...ruleAt('textLimit', { ...limit, max: 2000 }, '2000字以内', words), appliesTo: '征文' },
    { ...ruleAt('textLimit', { ...limit, max: 600 }, '600字以内', words), appliesTo: '家书' },
  ]
  const { rules: drawn } = toRules(readingOfRules(rules), { text: words, template })
  expect(drawn.works?.map(({ name }) => name)).toEqual(['征文', '家书'])
  expect(drawn.quotas.map(({ works: shares }) => shares)).toEqual(template.quotas.map(() => undefined))
})

test('shares within a number for all leave that number', () => {
  const words = '各县报送5—8篇，其中征文3—5篇、家书不超过2封。'
  const { rules } = callFrom(
    words,
    [ruleAt('quota', { ...quota, min: 5, max: 8 }, '各县报送5—8篇', words)],
    [ruleAt('quota', { ...quota, min: 3, max: 5 }, '征文3—5篇', words), '征文'],
    [ruleAt('quota', { ...quota, max: 2 }, '家书不超过2封', words), '家书'],
  )
  expect(rules.quotas[0]).toMatchObject({
    ...{ min: 5, max: 8 },
    works: [
      { of: 'kind1', min: 3, max: 5 },
      { of: 'kind2', min: 0, max: 2 },
    ],
  })
  expect(rules.sources['quotas.county']?.questions).toEqual([])
})

const areas = (words: string, ...texts: readonly string[]) =>
  texts.map(
    (text, index) => [ruleAt('focusArea', { number: index + 1, text }, text, words)] as readonly [ReadRule],
  )

test('kinds among the themes are no focus areas, and those that no rule tells of are kinds as well', () => {
  const words = '匠心传承。\n乡村振兴。\n作品类别：文字类、摄影类、漫画类。文字类2000字以内，摄影类附说明。'
  const { rules } = callFrom(
    words,
    ...areas(words, '匠心传承', '乡村振兴', '文字类', '摄影类', '漫画类'),
    [ruleAt('textLimit', { ...limit, max: 2000 }, '2000字以内', words), '文字类'],
    [ruleAt('photos', { ...photo, min: 1, max: 1 }, '附说明', words), '摄影作品'],
  )
  expect(rules.focusAreas.map(({ name }) => name)).toEqual(['匠心传承', '乡村振兴'])
  expect(rules.works?.map(({ name }) => name)).toEqual(['文字', '摄影', '漫画'])
})

test('where all focus areas are kinds they stay, by the names of the kinds', () => {
  const words = '家风故事。讲述家风。\n家书。写给家人。\n家风故事2000字以内，家书600字以内。'
  const { rules } = callFrom(
    words,
    ...areas(words, '家风故事。讲述家风', '家书。写给家人'),
    [ruleAt('textLimit', { ...limit, max: 2000 }, '2000字以内', words), '家风故事'],
    [ruleAt('textLimit', { ...limit, max: 600 }, '600字以内', words), '家书'],
  )
  expect(rules.focusAreas.map(({ name }) => name)).toEqual(['家风故事', '家书'])
  expect(rules.works?.map(({ name }) => name)).toEqual(['家风故事', '家书'])
})

test('awards for kinds of works are places of each kind, and nothing is asked about it', () => {
  const words = '征文一等奖3篇、二等奖6篇，摄影一等奖2幅、二等奖4幅。'
  const award = (name: string, count: number, quote: string) =>
    ruleAt('award', { name, min: count, max: count, ratio: null }, quote, words)
  const { rules } = callFrom(
    words,
    [award('一等奖', 3, '征文一等奖3篇'), '征文'],
    [award('二等奖', 6, '二等奖6篇'), '征文'],
    [award('一等奖', 2, '摄影一等奖2幅'), '摄影'],
    [award('二等奖', 4, '二等奖4幅'), '摄影作品'],
  )
  const places = (of: string, count: number) => ({ of, count, ratio: null })
  expect(rules.awards.grades).toEqual([
    { name: '一等奖', count: 5, ratio: null, works: [places('kind1', 3), places('kind2', 2)] },
    { name: '二等奖', count: 10, ratio: null, works: [places('kind1', 6), places('kind2', 4)] },
  ])
  expect(rules.sources.awards?.questions.map(({ asks }) => asks)).toEqual(['openPoint.awards'])
})

test.each([
  ['one kind', ['征文', '征文']],
  ['a part of a kind', ['案例', '企业案例']],
  ['conditions', ['职工500人以上的企业', '其他企业']],
  ['grades', ['一等成果', '二等成果']],
])('%s parts no works: %j', (_, [one, other]) => {
  const words = '甲2000字以内，乙600字以内。'
  const { rules } = callFrom(
    words,
    [ruleAt('textLimit', { ...limit, max: 2000 }, '2000字以内', words), one],
    [ruleAt('textLimit', { ...limit, max: 600 }, '600字以内', words), other],
  )
  expect(rules.works).toBeUndefined()
  expect(rules.sources.works?.questions).toEqual([])
})
