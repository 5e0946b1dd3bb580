import { expect, test } from 'vitest'
import { readingOfRules, ruleAt, unsaidPhotos } from '../../../../../test/samples/noticeRules.ts'
import { rulesOfNotice2019 } from '../../noticeOf2019.ts'
import type { ReadRule, RuleValues } from '../reading.ts'
import { toRules } from '../toRules.ts'

type Told = readonly [quote: string, value: Partial<RuleValues['photos']>, appliesTo?: string]

/** The photo rule of a call from what a notice says, and what is asked about it. */
function photosFrom(...told: readonly Told[]) {
  const words = `${told.map(([quote]) => quote).join('。')}。`
  const given = told.map(([quote, value, appliesTo]): ReadRule => {
    const rule = ruleAt('photos', { ...unsaidPhotos, ...value }, quote, words)
    return appliesTo === undefined ? rule : { ...rule, appliesTo }
  })
  const { rules } = toRules(readingOfRules(given), { text: words, template: rulesOfNotice2019 })
  return { ...rules.photos, questions: rules.sources.photos?.questions }
}

test('photos that are demanded of one kind of works are demanded of no other, and that is asked about', () => {
  const works = { mandatory: true, min: 4, max: 8 }
  const { mandatory, min, questions } = photosFrom(['组照每组4至8幅', works, '摄影作品'])
  expect({ mandatory, min }).toEqual({ mandatory: false, min: 4 })
  expect(questions).toEqual([
    { asks: 'openPoint.photosOfKinds', values: { kinds: '摄影作品', limits: '摄影作品组照每组4至8幅' } },
  ])
})

test('what is said of the photos of every case goes before what is said of one kind, wherever it stands', () => {
  const { mandatory, min, questions } = photosFrom(
    ['组照每组4至8幅', { mandatory: true, min: 4, max: 8 }, '摄影作品'],
    ['案例须附照片3张以上', { mandatory: true, min: 3 }],
  )
  expect({ mandatory, min }).toEqual({ mandatory: true, min: 3 })
  expect(questions).toEqual([
    { asks: 'openPoint.otherKinds', values: { kinds: '摄影作品', limits: '摄影作品组照每组4至8幅' } },
  ])
})
