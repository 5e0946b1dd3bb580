import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['每个窗口至少报送1篇服务故事。', ['other 1-']],
  ['每对师徒可以报课例1个、感言1篇。', ['other -1 (课例)', 'other -1 (感言)']],
  ['每个家庭同一类作品只能报1件。', ['other -1']],
  ['服务商申报解决方案，每家不超过2个。', ['enterprise -2']],
  ['个人金融部、三农金融部各报送案例2篇。', ['department 2-2']],
])('whoever is told one by one and hands in has a number, whatever he is called: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['县（区）融媒体中心每期不少于3部，乡镇（街道）每期1部。', ['county 3-', 'township 1-1']],
  ['开发区每季度报1例，其中涉及项目服务的全年不少于2例。', ['zone 1-1', 'zone 2- (涉及项目服务的全年)']],
  ['本刊每期刊登作品10篇。', []],
  ['栏目每期不少于3部。', []],
])('how often a body sends stands between it and its number: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各县局报两篇，一篇写建设，一篇写管养。', ['county 2-2']],
  ['每个分局推荐4个，五种类型至少覆盖三种。', ['direct 4-4']],
  ['各部门推荐“电亮万家”案例。', []],
  ['附上企业或群众的评价1条以上。', []],
  ['经专家评议后择优编印成册，并向农业农村部推荐10个左右。', []],
])('what a work tells, holds or is called is no quota: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '二级单位按上年度营业收入确定名额：100亿元以上的报5项，5亿元至10亿元报2项。',
    ['grassroots 5-5 (100亿元以上)', 'grassroots 2-2 (5亿元至10亿元)'],
  ],
  ['特级资质企业每家6项以内。', ['enterprise -6 (特级资质企业)']],
  ['各市协会按照本市一级企业数量的20%推荐，但不得少于6项。', ['association 6-']],
  ['各单位向集团工会推荐建议，数量控制在收到总数的5%以内。', ['grassroots 0.05']],
])('the size and the share that a number is measured by: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
