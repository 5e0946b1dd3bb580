import { expect, test } from 'vitest'
import { noticeText } from '../../noticeText.ts'
import { issuers } from '../issuers.ts'

const text = '各县教育局：\n为总结经验，现征集案例。\n一、内容\n略。\n'

function namesIn(head: string): string[] {
  return issuers(noticeText(head + text)).rules.flatMap((one) =>
    one.kind === 'issuer' ? [one.value.name] : [],
  )
}

test.each([
  [
    '发文机关 | 江州市教育局 江州市财政局\n发文字号 | 江教〔2023〕3号\n关于征集案例的通知\n',
    ['江州市教育局', '江州市财政局'],
  ],
  ['【发布单位】江州市教育局\n【发布日期】2018-08-15\n关于征集案例的通知\n', ['江州市教育局']],
  ['标题\t关于征集案例的通知\n发布机构\t江州市教育局\n发布日期\t2020-10-09\n', ['江州市教育局']],
  ['关于征集案例的通知\n来源：江州市教育局 | 2023-10-11 14:05 | 浏览：129\n', ['江州市教育局']],
  ['关于征集案例的通知 - 江州市教育局\n关于征集案例的通知\n发布时间：2022-11-02\n', ['江州市教育局']],
  ['江州市教育局 > 通知公告 > 正文\n关于征集案例的通知\n', ['江州市教育局']],
  [
    '关于征集案例的通知\n发布时间：2022年5月11日 16:08 浏览量：1906市教育局办公室 市财政局综合处 关于征集案例的通知\n',
    ['市教育局办公室', '市财政局综合处'],
  ],
  ['关于征集案例的通知\n来源：江州日报 时间：2023-04-01\n', []],
  ['关于征集案例的通知\n信息来源：宣教科 浏览次数：56\n', []],
  ['关于征集案例的通知\n来源：江州网-党建在线\n', []],
])('who calls by what a page tells of itself: %j', (head, names) => {
  expect(namesIn(head)).toEqual(names)
})

test.each<[string, boolean]>([
  ['市总工会将择优展示。', true],
  ['本馆将择优收藏。', true],
  ['各工会请积极参与。', false],
  ['请于6月10日前报送。', false],
])('a notice that names bodies and not which of them calls is asked for it at its title: %s', (words, asked) => {
  const { rules, doubts } = issuers(noticeText(`关于征集案例的通知\n一、要求\n${words}\n`))
  expect(rules).toEqual([])
  const doubt = { kind: 'issuer', code: 'not-stated', values: {}, options: [], span: [0, 9] }
  expect(doubts).toEqual(asked ? [doubt] : [])
})
