import { expect, test } from 'vitest'
import { placesOfPhotos } from './case.tsx'

const story = [
  '开头。',
  '一、为什么要做',
  '正文一。',
  '正文二。',
  '二、怎么做的',
  '正文三。',
  '正文四。',
  '结尾。',
]

test('photos are spread over the story, never between a heading and its text nor behind the last words', () => {
  expect(placesOfPhotos(story, 3)).toEqual([0, 3, 5])
  expect(placesOfPhotos(story, 1)).toEqual([3])
})

test('a story of one paragraph has its photos behind it', () => {
  expect(placesOfPhotos(['只有一段。'], 2)).toEqual([0, 0])
})
