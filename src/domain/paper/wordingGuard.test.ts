import { expect, test } from 'vitest'
import { papers } from '../../../test/samples/papers.ts'
import { pageText } from './pageText.ts'
import { wordingWarnings } from './wordingGuard.ts'

test('words that need approval are found in the order of the text with what may be said instead', () => {
  const text = '决定命名一批国家级基地，授予“先进集体”称号，予以表彰并授牌，在全国推广。'
  expect(wordingWarnings(text).map(({ word, at }) => [word, at])).toEqual([
    ['命名', 2],
    ['国家级', 6],
    ['授予“先进集体”称号', 12],
    ['表彰', 25],
    ['授牌', 28],
    ['全国', 32],
  ])
  expect(wordingWarnings(text)[3]).toEqual({
    word: '表彰',
    at: 25,
    excerpt: '予“先进集体”称号，予以表彰并授牌，在全国推广。',
    instead: '通报',
  })
})

test('the name of the national federation is no claim', () => {
  expect(wordingWarnings('按照中华全国总工会、全国总工会部署')).toEqual([])
})

test('no official paper of ours uses a word that needs approval; only the rules quote them in a doubt', () => {
  const { rulesPage: _quotesThem, ...others } = papers
  for (const page of Object.values(others)) expect(wordingWarnings(pageText(page))).toEqual([])
})
