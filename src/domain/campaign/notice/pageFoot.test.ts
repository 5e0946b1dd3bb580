import { expect, test } from 'vitest'
import { kindIn } from '../../../../test/samples/notices.ts'
import { withoutPageFoot } from './pageFoot.ts'

const text = '关于征集案例的通知\n各单位：\n请于2014年9月30日前报送。\n海州市档案局\n2014年5月20日\n'

test.each([
  'Copyright©2018 HAIZHOU COLLEGE\n\n地址:海州市学府路12号 | 邮编:215000 | 邮箱:a@example.com\n手机版',
  '上一篇：关于放假的通知\n下一篇：没有了',
  '【打印】【关闭】',
  '责任编辑：王宁',
  'http://www.example.org/view.aspx?id=31',
])('the foot of a web page says nothing: %j', (foot) => {
  expect(withoutPageFoot(text + foot).trimEnd()).toBe(text.trimEnd())
  expect(withoutPageFoot(text + foot)).toHaveLength((text + foot).length)
})

test.each([
  '责任编辑：王宁 电话：0000-1234567',
  '责任编辑：王宁\n地址：海州市书城路2号\n海州出版社\n2013年9月10日',
  '上一篇：关于放假的通知\n附件：推荐表',
  '稿件登录以下网址提交：\nhttp://www.example.org/tg',
])('what else stands at the end is no foot of a page: %j', (end) => {
  expect(withoutPageFoot(text + end)).toBe(text + end)
})

test('who signs above the foot of a page without a day is read', () => {
  const notice = `${text.split('\n').slice(0, 3).join('\n')}\n其他事项另行通知。\n海州市档案局\nhttp://www.example.org/view.aspx?id=31`
  expect(kindIn('issuer', notice).rules.map(({ value }) => value.name)).toEqual(['海州市档案局'])
})
