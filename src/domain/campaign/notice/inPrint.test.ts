import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../test/samples/notices.ts'

test.each([
  ['征集时间：2023年3月1日—5月31日。', '2023年3月1日—5月31日'],
  ['征集时间：2023年3月1日〜5月31日。', '2023年3月1日〜5月31日'],
  ['请于5月20日（星期六）17：00前报送。', '5月20日（星期六）17：00前'],
  ['请于5月20日(星期六)17:00前报送。', '5月20日(星期六)17:00前'],
])('the words of a last day are those of the print: %s', (words, raw) => {
  expect(kindIn('deadline', noticeWith(words)).rules.map(({ value }) => value.raw)).toEqual([raw])
})

test('blanks of a pattern, conditions and who gathers keep their brackets', () => {
  const { rules: patterns } = kindIn('titlePattern', noticeWith('标题统一为“姓名（或班组名）+操作法”。'))
  expect(patterns.map(({ value }) => value.parts)).toEqual([['姓名（或班组名）', '操作法']])
  const { rules: quotas } = kindIn(
    'quota',
    noticeWith(
      '一、名额\n各县推荐3个，其中乡镇（街道）实施的至少1个；直属单位由机关党委（工会）统一推荐5个。',
    ),
  )
  expect(quotas.map(({ appliesTo, value }) => appliesTo ?? value.collector)).toEqual([
    null,
    '乡镇（街道）实施的',
    '机关党委（工会）',
  ])
})
