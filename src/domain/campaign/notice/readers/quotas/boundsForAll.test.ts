import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['高中每校5件，初中每校3件，均不得突破。', ['school -5 (高中)', 'school -3 (初中)']],
  ['各县总工会3篇，各产业工会2篇，不得突破。', ['county -3', 'industry -2']],
  ['各县科协推荐4项，市直学会推荐2项，超出部分不予受理。', ['county -4', 'association -2']],
  ['各县推荐4项，各高校推荐2项。名额不得突破。', ['county -4', 'school -2']],
  ['各镇报送5篇，各学校报送2篇，以上为最低数量。', ['township 5-', 'school 2-']],
  ['各镇报送5篇，各学校报送2篇，不得少报。', ['township 5-', 'school 2-']],
  ['各县推荐4项。推荐名额不得突破，逾期不再受理。', ['county -4']],
  ['各镇报送5篇，每篇不得超过3000字。', ['township 5-5']],
  ['各镇报送5篇，作者人数不得超过3人。', ['township 5-5']],
])('words behind all numbers of a sentence bound each of them: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
