import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const patterns = (body: string) =>
  kindIn('titlePattern', noticeWith(body)).rules.map(
    ({ value, appliesTo }) => `${appliesTo} ${value.parts.join('|')}`,
  )

test.each<[string, string[]]>([
  ['四、报送\n邮件主题格式：\n2024家风征文+姓名+联系电话', ['mail 2024家风征文|姓名|联系电话']],
  ['四、报送\n1.文件命名\n【组别】学校全称—作品名称—作者', ['file 组别|学校全称|作品名称|作者']],
  ['四、报送\n照片用名称+序号作为照片名。', ['file 名称|序号']],
  ['四、报送\n投稿时请备注：参加《古镇摄影大赛》+选手姓名。', ['mail 参加《古镇摄影大赛》|选手姓名']],
  ['四、报送\n学校开展“书香四季——我的校园”主题征文活动，按文件要求报送。', []],
])('what is named may stand in the line over the pattern or behind it: %s', (body, expected) => {
  expect(patterns(body)).toEqual(expected)
})
