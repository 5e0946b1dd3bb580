import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['各市供电公司工会、各发电企业工会报送微视频2部。', ['city 2-2']],
  ['公共图书馆、高校图书馆每馆申报案例2个。', ['institution 2-2']],
  ['各高校工会、企业工会每家推荐1个。', ['school 1-1', 'enterprise 1-1']],
  ['旅行社、星级饭店和等级民宿每家1篇。', ['enterprise 1-1']],
  ['各中心、各分公司须组织投稿，每个单位不少于3部。', ['enterprise 3-']],
])('houses of two sorts that share a number are one: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
