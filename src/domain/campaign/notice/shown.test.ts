import { expect, test } from 'vitest'
import { contactNames, masked, placeOf, stretchesOf, titlePlace } from './shown.ts'

test('a text is cut where rules begin and end, and put together it is the text again', () => {
  const cut = stretchesOf('甲乙丙丁', [
    { on: 'a', span: [1, 3] },
    { on: 'b', span: [2, 4] },
  ])
  expect(cut.map(({ text, on }) => [text, on.join(' ')])).toEqual([
    ['甲', ''],
    ['乙', 'a'],
    ['丙', 'a b'],
    ['丁', 'b'],
  ])
})

test('telephones and the names of contacts are hidden sign by sign, so that places stay', () => {
  const text = '联系人：王晓明，00000000 ，13800000000；传真0513-00000000，１３８００００００００。'
  const shown = masked(text, contactNames(text))
  expect(shown).toBe('联系人：王**，****0000 ，*******0000；传真0513-****0000，*******００００。')
  expect(shown.length).toBe(text.length)
})

test('years, numbers of documents, counts and the mailbox stay', () => {
  const text = '通工办〔2019〕21号，2019年3月30日前，2000字，ntzghtg@126.com，邮编226001，1—2个'
  expect(masked(text, contactNames(text))).toBe(text)
})

test.each([
  '每篇1500-2500字，摘要２００－１０００字，',
  '字数在3000—5000之间，概述限200字。',
  '讲述2018-2020年的做法，1998-2018 二十年',
  '自2021-08-16起，至2021-9-1止，',
  '每张不少于5000000像素，',
  '职工1000-2000人以上的企业',
  '字 数 1 0 0 0 2 0 0 0 字 ，照 片 3 张',
])('figures that measure or date are no telephones: %s', (text) => {
  expect(masked(text, [])).toBe(text)
})

test.each([
  ['电话8509-0000 人事处', '电话****-0000 人事处'],
  ['热线20210000。', '热线****0000。'],
  ['电话8509-0000 张老师', '电话****-0000 张老师'],
  ['电话：8509-0000　　张老师', '电话：****-0000　　张老师'],
  ['电话 85 09 00 00 字号', '电话 ** ** *0 00 字号'],
  ['0513-1500000字号', '0513-***0000字号'],
])('what is none of these stays hidden: %s', (text, shown) => {
  expect(masked(text, [])).toBe(shown)
})

test('an office that is the contact is no name of a person', () => {
  expect(contactNames('联系人：宣教部，00000000')).toEqual([])
})

test.each([
  '序号\t单位\t联系人\t联系电话\t备注',
  '单位\t\t联系人\t\n案例名称\t\t电话\t',
  '联系人 手机 邮箱',
])('what stands in the head of a table is no name: %s', (text) => {
  expect(contactNames(text)).toEqual([])
})

test('a name in the line below its label or in the cell beside it is one', () => {
  expect(contactNames('联系人：\n王晓明')).toEqual(['王晓明'])
  expect(contactNames('联 系 人\t王晓明\t电话')).toEqual(['王晓明'])
})

test('the words of a rule are found at their place, else wherever the text has them', () => {
  const open = { clause: '一', questions: [], confirmedBy: null, confirmedAt: null }
  expect(placeOf('甲乙丙乙', { ...open, quote: '乙', span: [3, 4] })).toEqual([3, 4])
  expect(placeOf('甲乙丙', { ...open, quote: '乙', span: [2, 3] })).toEqual([1, 2])
  expect(placeOf('甲乙丙', { ...open, quote: '丁', span: null })).toBe(null)
})

test('a title is found over the lines that it takes', () => {
  expect(titlePlace('号\n关于征集\n 案例（三）的通知\n各县', '关于征集案例（三）的通知')).toEqual([2, 16])
  expect(titlePlace('各县', '关于征集案例的通知')).toBe(null)
})
