import { expect, test } from 'vitest'
import { noticeWith } from '../../../../../test/samples/notices.ts'
import { noticeText } from '../noticeText.ts'
import { lostSigns } from './lostSigns.ts'

function asked(body: string, top = '') {
  const { doubts } = lostSigns(noticeText(`${top}${noticeWith(body)}`))
  return doubts?.map(({ kind, values }) => `${kind} ${values['seen']}`)
}

test.each<[string, string[]]>([
  ['每个站段推荐不超过□个。', ['quota 不超过□个']],
  ['各县（市、区）报送4至■篇。', ['quota 4至■篇']],
  ['老照片不少于□0组。', ['quota 不少于□0组']],
  ['案例正文15■0字左右。', ['textLimit 15■0字左右']],
  ['每篇不超过2□00字。', ['textLimit 2□00字']],
  ['电子版发至yt□l@example.com。', ['mailbox yt□l@example.com']],
  ['照片不少于□张，每张不小于□M。', ['photos 不少于□张']],
  ['联系人：王干事，0513-000□0000。', ['contact 0513-000□0000']],
])('a box in %s is asked about', (words, expected) => {
  expect(asked(words)).toEqual(expected)
})

test('a box in the number of the paper is asked about', () => {
  expect(asked('请报送案例。', '海侨联〔2018〕□5号\n\n')).toEqual(['documentNumber [2018]□5号'])
})

test.each([
  '□是　□否',
  '报送类别：□案例 □论文',
  '请在□内打√。',
  '□ 1个以上',
  '1 200字以内的简介。',
])('%s has lost no sign', (words) => {
  expect(asked(words)).toEqual([])
})
