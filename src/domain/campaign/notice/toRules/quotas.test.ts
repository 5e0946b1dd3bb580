import { expect, test } from 'vitest'
import { readingOfRules, ruleAt } from '../../../../../test/samples/noticeRules.ts'
import { rulesOfNotice2019 } from '../../noticeOf2019.ts'
import type { BodyClass, ReadRule } from '../reading.ts'
import { toRules } from '../toRules.ts'

type Told = readonly [of: BodyClass, quote: string, max: number, appliesTo?: string]

/** The quota of a class from what a notice says, and what is asked about it. */
function quotaFrom(words: string, ...told: readonly Told[]) {
  const given = told.map(([of, quote, max, appliesTo]): ReadRule => {
    const value = { class: of, min: null, max, ratio: null, scope: 'perUnit', collector: null } as const
    const rule = ruleAt('quota', value, quote, words)
    return appliesTo === undefined ? rule : { ...rule, appliesTo }
  })
  const { rules, notes } = toRules(readingOfRules(given), { text: words, template: rulesOfNotice2019 })
  const [quota] = rules.quotas
  const key = `quotas.${quota?.class ?? 'county'}` as const
  const asked = rules.sources[key]?.questions.map(({ asks }) => asks.replace('openPoint.', ''))
  return {
    max: quota?.max,
    works: quota?.works,
    named: quota?.named?.map(({ names, max }) => [...names, max]),
    asked,
    notes: notes.length,
  }
}

test('units that the notice names have numbers of their own, and whether the names fit is asked', () => {
  const words = '各县报送5篇，泽源县8篇，临河县、东湖区各7篇。'
  const quotas = quotaFrom(
    words,
    ['county', '各县报送5篇', 5],
    ['county', '泽源县8篇', 8, '泽源县总工会'],
    ['county', '临河县、东湖区各7篇', 7, '临河县、东湖区'],
  )
  const named = [
    ['泽源县总工会', 8],
    ['临河县', '东湖区', 7],
  ]
  expect(quotas).toEqual({ max: 5, works: undefined, named, asked: ['quotaNamed'], notes: 0 })
})

test('where all stand by name, any other may send as many as the best of them until that is answered', () => {
  const words = '泽源县8篇，临河县7篇。'
  const quotas = quotaFrom(words, ['county', '泽源县8篇', 8, '泽源县'], ['county', '临河县7篇', 7, '临河县'])
  expect(quotas).toMatchObject({ max: 8, asked: ['quotaUnnamed'] })
})

test('the number for the others is the number of the class', () => {
  const words = '泽源县8篇，其他县5篇。'
  const quotas = quotaFrom(words, ['county', '泽源县8篇', 8, '泽源县'], ['county', '其他县5篇', 5, '其他县'])
  expect(quotas).toMatchObject({ max: 5, named: [['泽源县', 8]] })
})

test.each([
  ['works of a unit', '各县的摄影作品'],
  ['a condition', '职工500人以上的县'],
  ['the class itself', '各县（市、区）总工会'],
])('what is no name gives no unit a number of its own: %s', (_, appliesTo) => {
  const words = '各县报送5篇，另报8篇。'
  const quotas = quotaFrom(words, ['county', '各县报送5篇', 5], ['county', '另报8篇', 8, appliesTo])
  expect(quotas).toMatchObject({ max: 5, named: undefined, asked: ['otherKinds'], notes: 1 })
})

test('numbers for each kind of works make the number of the class together, and are the shares of it', () => {
  const words = '各县报送征文5篇、微视频2部、图片类3幅。'
  const quotas = quotaFrom(
    words,
    ['county', '征文5篇', 5, '征文'],
    ['county', '微视频2部', 2, '微视频'],
    ['county', '图片类3幅', 3, '图片类'],
  )
  const works = [
    { of: 'kind1', min: 0, max: 5 },
    { of: 'kind2', min: 0, max: 2 },
    { of: 'kind3', min: 0, max: 3 },
  ]
  expect(quotas).toMatchObject({ max: 10, works, asked: [], notes: 0 })
})

test.each<[string, [string, number, string?][], number]>([
  [
    'a number for all of them',
    [
      ['共10件', 10],
      ['征文5篇', 5, '征文'],
      ['视频2部', 2, '视频'],
    ],
    10,
  ],
  [
    'a kind within another',
    [
      ['案例5篇', 5, '案例'],
      ['企业案例2篇', 2, '企业案例'],
    ],
    5,
  ],
  [
    'one kind by two conditions',
    [
      ['征文5篇', 5, '征文'],
      ['征文2篇', 2, '征文'],
    ],
    5,
  ],
  [
    'a kind and a condition',
    [
      ['征文5篇', 5, '征文'],
      ['另2篇', 2, '一线职工的'],
    ],
    5,
  ],
])('%s leaves nothing to add up', (_, told, max) => {
  const words = told.map(([quote]) => quote).join('，')
  const quotas = quotaFrom(words, ...told.map(([quote, most, of]) => ['county', quote, most, of] as const))
  expect(quotas.max).toBe(max)
})
