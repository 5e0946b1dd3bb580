import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

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
  [
    '律所推荐案例，律师在50名以上的大所不少于3个，10名以上不满50名的不少于2个，不满10名的量力而行。',
    ['other 3- (律师在50名以上)', 'other 2- (10名以上不满50名)'],
  ],
])('the size and the share that a number is measured by: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['农民工作品不少于总数的30%。', ['individual 0.3 (农民工)']],
  ['女职工的故事占比不低于四分之一。', ['all 0.25 (女职工的故事)']],
  ['上述指标中，调研报告不得少于30%。', ['all 0.3 (调研报告)']],
  ['入选比例不超过申报总数的40%。', []],
  ['报送的征文中，一线女职工的作品比例不低于60%。', ['individual 0.6 (一线女职工)']],
  ['所报案例中，基层单位案例不少于60%。', ['grassroots 0.6']],
  ['市总工会终评，按申报总数的25%确定优秀成果。', []],
  ['县区教育工会按照在职会员的千分之五组稿。', ['county 0.005']],
])('a share of what is sent is of a part of it: %s', (words, expected) => {
  expect(quotasIn(words).filter((one) => !one.includes('-unclear'))).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各社区申报1个，基础好的可申报2个。', ['grassroots 1-1', 'grassroots -2 (基础好)']],
  ['个人投稿每人限2件，集体投稿每单位限10件。', ['individual -2 perPerson', 'grassroots -10']],
  ['各单位必须完成3篇的报送任务。', ['grassroots 3-3']],
  ['各县不得少于2篇、多于5篇。', ['county 2-5']],
  ['市群众艺术馆报送6件。', ['other 6-6']],
  ['标准化技术委员会：每个委员会1个。', ['other 1-1']],
  ['民事审判庭和执行局各2篇。', ['department 2-2']],
  ['支行员工150人以上：每季度2则。', ['enterprise 2-2 (员工150人以上)']],
  ['每个区推荐5个（双盲演练不少于2个）。', ['county 5-5', 'county 2- (双盲演练)']],
  ['经复选后，向市教育工会推荐15篇。', []],
  ['认定为“县级示范案例”（家庭农场10个、合作社8个）。', []],
])('a house sends under its own name: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '各街道书法、绘画、剪纸类各3件。',
    ['township 3-3 (书法)', 'township 3-3 (绘画)', 'township 3-3 (剪纸类)'],
  ],
  [
    '每位职工手机组、相机组各限投3幅。',
    ['individual -3 perPerson (手机组)', 'individual -3 perPerson (相机组)'],
  ],
  ['每名学生交日记1册、故事1篇。', ['individual 1-1 perPerson (日记)', 'individual 1-1 perPerson (故事)']],
])('kinds and groups share a number: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
