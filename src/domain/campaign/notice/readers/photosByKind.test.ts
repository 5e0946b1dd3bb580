import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

test('photos of different kinds of works are demanded apart', () => {
  const { rules, asked } = readingOf(
    'photos',
    '项目须附活动照片4张（JPG，每张1M以上），故事可附生活照1张。照片请配文字说明，含时间、地点。',
    '作品要求',
  )
  expect(rules.map(({ value: { mandatory, min, captionParts } }) => [mandatory, min, captionParts])).toEqual([
    [true, 4, ['time', 'place']],
    [false, 1, []],
  ])
  expect(asked).toEqual(['mandatory-unclear'])
})

test('how many several photos are is asked about', () => {
  const { rules, asked } = readingOf('photos', '案例附活动照片若干。', '作品要求')
  expect(rules.map(({ value: { mandatory, min, max } }) => [mandatory, min, max])).toEqual([
    [true, null, null],
  ])
  expect(asked).toEqual(['number-open'])
})
