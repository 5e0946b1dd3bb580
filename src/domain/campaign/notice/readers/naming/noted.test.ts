import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const named = (body: string) =>
  kindIn('titlePattern', noticeWith(`三、报送\n${body}`)).rules.map(
    ({ appliesTo, value: { parts } }) => `${appliesTo} ${parts.join('+')}`,
  )

test.each<[string, string[]]>([
  ['来稿请注明“身边的匠人”征文活动字样。', ['mail “身边的匠人”征文活动']],
  ['来稿请在邮件主题注明“身边的匠人”四个字。', ['mail 身边的匠人']],
  ['一律以附件发送，并注明“标语征集”，不接收手写稿。', ['mail 标语征集']],
  ['照片名称格式为：作品名称—姓名—参赛组别。', ['file 作品名称+姓名+参赛组别']],
  ['投稿格式：【旅游口号】+姓名+联系方式', ['file 旅游口号+姓名+联系方式']],
])('what a mail or a file is to be called: %s', (body, expected) => {
  expect(named(body)).toEqual(expected)
})

test.each([
  '信封上请注明“身边的匠人”征文字样。',
  '申报书电子版统一提交到所属镇街（园区）经信部门，由镇街（园区）经信部门盖章。',
])('a word on an envelope and a bracket in the name of a body name no file: %s', (body) => {
  expect(named(body)).toEqual([])
})
