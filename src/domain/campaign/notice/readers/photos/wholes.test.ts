import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'
import type { RuleValues } from '../../reading.ts'

function read(words: string) {
  return readingOf('photos', words, '作品要求').rules.map(({ value }) => value)
}

test.each<[string, Partial<RuleValues['photos']>]>([
  [
    '摄影作品为JPG格式，单张照片宽度不小于900px，总大小不超过4M。',
    { mandatory: true, formats: ['jpeg'], maxBytes: 4e6 },
  ],
  ['参赛照片为JPG格式，宽度不小于1000像素，总大小不超过3M。', { formats: ['jpeg'], maxBytes: 3e6 }],
  ['摄影作品均以12英寸照片参评。', { mandatory: true }],
  ['附照片3张，单张大小2M至10M之间，压缩包总大小不超过50M。', { minBytes: 2e6, maxBytes: 10e6 }],
  ['附照片3张，单张不小于1M，全部照片总大小不超过20M。', { minBytes: 1e6, maxBytes: null }],
])('the whole of one picture is its size, that of all of them is none: %s', (words, expected) => {
  expect(read(words)).toMatchObject([expected])
})

test.each<[string, Partial<RuleValues['photos']>[]]>([
  ['效果图（1张），现场图（2-4张），文字稿。', [{ min: 3, max: 5 }]],
  ['照片4至6张，JPG格式。\n文件夹内含：门头图（1张），室内图（4-6张）。', [{ min: 4, max: 6 }]],
])('what is packed together adds nothing to what was asked for: %s', (words, expected) => {
  expect(read(words)).toMatchObject(expected)
})

test.each<[string, boolean | null]>([
  ['1.美影：反映家庭生活场景的照片，人数不限。照片不小于3M。', true],
  ['图片大赛的主题是我的路。照片不小于2M，格式为JPG。', true],
  ['1.案例：附反映活动场景的照片，照片2M以上。', null],
])('a point that calls for pictures is about the works: %s', (words, expected) => {
  expect(read(words)).toMatchObject([{ mandatory: expected }])
})

test('a range of sizes that lost its dash is read and asked about', () => {
  const { rules, asked } = readingOf('photos', '附照片3张，图片大小在1M8M之间。', '作品要求')
  expect(rules.map(({ value: { minBytes, maxBytes } }) => [minBytes, maxBytes])).toEqual([[1e6, 8e6]])
  expect(asked).toEqual(['damaged-number'])
})
