import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

function shown(body: string) {
  const { rules, asked } = kindIn('period', noticeWith(body))
  return [...rules.map(({ value }) => `${value.from} ${value.to}`), ...asked]
}

test.each<[string, string[]]>([
  ['一、范围\n2022年国庆节以来形成的案例。', ['2022-10-01 null']],
  ['一、范围\n去年“五一”以来的好人好事。', ['2022-05-01 null']],
  ['一、范围\n2022年劳动节至今的作品。', ['2022-05-01 null']],
  ['一、范围\n2022年“七一”以来的党建案例。', ['2022-07-01 null']],
  ['一、范围\n今年春节以来开展的慰问活动案例。', ['null null', 'relative-date']],
  ['【时  段】讲述2017年春节至2018年底的人和事', ['null 2018-12-31', 'relative-date']],
])('a time that begins with a feast in 「%s」 begins on its day, or is asked where the moon sets it', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  [
    '今年“五一”以来，各地涌现出一批普通职工。为了把这些人和事讲给更多的人听，拟征集故事。\n一、内容\n故事应发生在2022年1月至12月。',
    ['2022-01-01 2022-12-31'],
  ],
  ['一、要求\n原创：写作者近三年来自己辅导过的学生，不得编造。', ['null null', 'relative-date']],
  ['一、范围\n三年内取得的成果均可申报。', ['null null', 'relative-date']],
  ['一、范围\n三年内不得重复申报。', []],
  ['一、范围\n十四五期间的成果。', ['2021-01-01 2025-12-31']],
  ['一、范围\n自上次表彰以来形成的案例。', ['null null', 'relative-date']],
  ['一、范围\n本届工会换届以来的工作案例。', ['null null', 'relative-date']],
])('the time of what is called for in 「%s」 is that of the section, and is asked where no day begins it', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
})
