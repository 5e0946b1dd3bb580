import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'

const annexes = '\n\n附件：1.案例申报表\n      2.案例汇总表'

test.each<[string, string[]]>([
  ['请将案例和附件1、附件2电子版发至邮箱，附件1盖章后扫描报送。', ['form', 'summary', 'electronic', 'scan']],
  ['请填写附件1，于5月10日前发至邮箱。', ['form']],
  ['请将附件1、2于5月10日前报市总工会。', ['form', 'summary']],
  ['请填报附件1—2，加盖公章后报送。', ['form', 'summary']],
  ['填写《案例申报表》（附件1）。', ['form']],
  ['案例按附件1格式撰写。', []],
  ['评分标准见附件2。', []],
  ['请将视频以附件形式发送。', []],
])('a paper named by the number of its annex is of the kind of its title: %s', (words, expected) => {
  const read = readingOf('requirement', words + annexes).rules.map(({ value: { what } }) => what)
  expect(read.toSorted()).toEqual(expected.toSorted())
})

test('without a number the only annex is meant', () => {
  const { rules } = readingOf('requirement', '请填写附件，于5月10日前报送。\n\n附件：案例申报表')
  expect(rules.map(({ value: { what } }) => what)).toEqual(['form'])
})
