import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const people = (body: string) =>
  kindIn('contact', noticeWith(body)).rules.map(({ value: { name, phones } }) => [name, ...phones].join(' '))

test.each<[string, string[]]>([
  [
    '联系人：丁颖；联系电话：0000-1234567\n三、其他\n联系人：丁 颖，电话：0000-1234567。',
    ['丁颖 0000-1234567'],
  ],
  [
    '电话：1234567\n投稿邮箱：a@example.com\n投稿地址：院工会（门诊楼5楼）\n联系人：闻小禾',
    ['闻小禾 1234567'],
  ],
  [
    '联系人：省经信委产业政策处方萍、省企联朱禾\n电话：0000-12345671、0000-12345672',
    ['方萍 0000-12345671', '朱禾 0000-12345672'],
  ],
])('each person is one contact: %s', (body, expected) => {
  expect(people(`二、联系方式\n${body}`)).toEqual(expected)
})
