import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

function lengthsOf(words: string) {
  return readingOf('textLimit', words, '作品要求').rules.map(({ appliesTo, value }) => [
    appliesTo,
    value.scope,
  ])
}

function photosOf(words: string) {
  return readingOf('photos', words, '作品要求').rules.map(({ appliesTo, value }) => [
    appliesTo,
    value.mandatory,
  ])
}

test.each<[string, [string, string][]]>([
  ['（一）典型案例\n2000字左右。\n（二）图片作品\n每张不小于2M。', [['典型案例', 'case']]],
  [
    '1.心得体会：1500字以内。\n2.典型经验：2000字左右。',
    [
      ['心得体会', 'case'],
      ['典型经验', 'case'],
    ],
  ],
  ['故事稿（1000至2000字）\n微党课（MP4格式，时长不超过5分钟）', [['故事稿', 'case']]],
  ['一是读后感，字数不少于1200字。\n二是摄影图片，JPG格式。', [['读后感', 'case']]],
  [
    '（一）征文作品要求\n1.字数2000字以内。\n（二）研究论文要求\n1.不超过5000字。',
    [
      ['征文作品', 'case'],
      ['研究论文', 'case'],
    ],
  ],
])('a length is for the works that its point is about: %s', (words, expected) => {
  expect(lengthsOf(words)).toEqual(expected)
})

test.each<[string, [string, boolean][]]>([
  ['1.摄影作品：组照不超过6张。单张大小3MB以上。\n2.视频作品：MP4格式。', [['摄影', true]]],
  ['随手拍（格式为JPG，长边不低于2000像素）\n故事类（1000至2000字）', [['随手拍', true]]],
  ['影像类每张不小于2M；\n文学类2000字左右；', [['影像类', true]]],
  ['1.论文3000字以内，可附照片1至2张。\n2.音频类MP4格式，时长5分钟以内。', [['论文', false]]],
  [
    '（一）书信。字数1500字以内；并附活动照片2张。\n（二）摄影类。每张不小于2M；JPG格式。',
    [
      ['书信', true],
      ['摄影', true],
    ],
  ],
])('photos are of the works that their point is about: %s', (words, expected) => {
  expect(photosOf(words)).toEqual(expected)
})

test('points that are about the parts of one paper are no kinds of works', () => {
  expect(
    lengthsOf('1.标题：20字以内。\n2.摘要：200字以内。\n3.正文：3000字以内。').map(([kind]) => kind),
  ).toEqual([undefined, undefined, undefined])
})
