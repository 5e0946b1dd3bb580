import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'

test.each<[string, string[]]>([
  [
    '电子材料以“单位+名称”命名。\n材料的纸质版和电子版于6月底前报市总。',
    ['paper 纸质版', 'electronic 电子版'],
  ],
  ['请从公众号下载登记表，将作品和登记表寄至市总。', ['form 登记表']],
  ['教师填写《课例申报表》，学院汇总后将申报表报教务处。', ['form 《课例申报表》']],
])('a paper named twice is one, where it is asked for: %s', (words, expected) => {
  const { rules } = readingOf('requirement', words, '报送方式')
  expect(rules.map(({ value, quote }) => `${value.what} ${quote}`)).toEqual(expected)
})
