import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const places = (body: string) => kindIn('address', noticeWith(body)).rules.map(({ value }) => value.raw)

test.each<[string, string[]]>([
  ['二、讲座\n授课时间：5月14日晚7时。\n地点：综合楼三楼多功能厅。\n联系人：言午', []],
  ['二、培训\n培训时间：5月8日，地点：办公楼三楼报告厅。', []],
  ['二、报送\n材料报送地点：县政府大楼411室。', ['县政府大楼411室']],
])('where something is held whose hour is told before is no address to send to: %s', (body, expected) => {
  expect(places(body)).toEqual(expected)
})
