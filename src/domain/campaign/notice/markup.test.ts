import { expect, test } from 'vitest'
import { noticeWith } from '../../../../test/samples/notices.ts'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { plainText } from './plainText.ts'
import { readNotice } from './read.ts'

test.each([
  ['## 一、征集内容', '一、征集内容'],
  ['**联系人：**王干事', '联系人:王干事'],
  ['- **PDF格式**，**10MB**以内', '-PDF格式,10MB以内'],
  ['发至`anli@example.org`', '发至anli@example.org'],
  ['> 二、要求', '二、要求'],
  ['正文\n---\n附件', '正文\n\n附件'],
  ['2**3', '2**3'],
  ['* 内容真实', '*内容真实'],
  ['海州市总工会 |\n2023年4月3日 |\n|', '海州市总工会\n2023年4月3日\n'],
  ['| 2023年4月3日', '2023年4月3日'],
])('%j has the plain text %j', (original, text) => {
  expect(plainText(original).text).toBe(text)
})

test('words between marks are not parted by them', () => {
  const { text, isParted } = plainText('**学习宣讲类**运用 **微课堂**')
  expect([...text].map((_, at) => isParted(at)).lastIndexOf(true)).toBe(text.indexOf('微'))
  expect(isParted(text.indexOf('运'))).toBe(false)
})

test('a point with bold words is read without their marks', () => {
  const notice = noticeWith(
    '## 二、征集内容\n\n主要包括：\n- **学习宣讲类**。把理论送进车间。\n- **榜样引领类**。讲好奋斗故事。',
  )
  const { rules } = readNotice(notice, { calendar: stateCouncilCalendar() })
  const areas = rules.flatMap((rule) => (rule.kind === 'focusArea' ? [rule.value.text] : []))
  expect(areas).toEqual(['学习宣讲类。把理论送进车间。', '榜样引领类。讲好奋斗故事。'])
})
