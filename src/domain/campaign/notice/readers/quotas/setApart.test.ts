import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['各县区推荐4篇（其中乡镇一级的不少于2篇）。', ['county 4-4', 'township 2- (乡镇一级的)']],
  ['各市推荐6个项目，农村社区项目不少于2个。', ['city 6-6', 'grassroots 2- (农村社区项目)']],
  [
    '各县报送案例6篇，法律援助、矛盾调解案例合计不少于2篇。',
    ['county 6-6', 'county 2- (法律援助、矛盾调解案例)'],
  ],
  ['理事单位不少于2篇，同一项目的故事不超过2篇。', ['member 2-', 'member -2 (同一项目的故事)']],
  ['各区妇联推荐品牌3个，社区品牌至少1个。', ['county 3-3', 'grassroots 1- (社区品牌)']],
])('a part may stand behind the whole without a word for it: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各产业工会各推荐1个、最多不超过2个。', ['industry 1-2']],
  ['各市推荐5个，最多8个；各县推荐3个、不超过5个。', ['city 5-8', 'county 3-5']],
  ['区属企业工会按职工人数的1%报送，但每家不超过20封。', ['enterprise -20']],
  ['各街道按企业数的5%推荐，每个街道不超过9篇。', ['township -9']],
  ['各镇按学校数的50%推荐，市特殊教育中心1篇。', ['township 0.5', 'department 1-1']],
])('a cap right behind a number or a share bounds it, and the next body has its own: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['省会市总工会推荐8个，其他市总工会各推荐5个。', ['city 8-8 (省会市总工会)', 'city 5-5 (其他市总工会)']],
  ['市属医院每院组织投送作品至少6幅。', ['institution 6-']],
  ['县级河长联系部门各1篇。', ['department 1-1']],
  ['城东、城西两区教育局为试点单位，各组织10篇。', ['county 10-10']],
  ['中学、社区集体投稿的，每所中学不超过20篇。', ['school -20']],
  ['市作协负责发动会员和高校文学社团投稿，报送作品10件以上。', ['association 10-']],
  ['原通知要求每个镇报送2篇，调整为：每个镇报送3篇。', ['township 3-3']],
  ['除风光组外，每人每组最多5幅。', ['individual -5 perPerson']],
  [
    '工作法按车间人数定：职工200人以上的车间不少于3项；各部室合计不超过5项。金点子按班组分配，每个班组报2条。',
    ['grassroots 3- (职工200人以上)', 'department -5 collective (工作法)', 'grassroots 2-2 (金点子)'],
  ],
  ['征文：各学院按教职工人数的2%报送。', ['school 0.02 (征文)']],
  ['内科系统、外科系统各科室至少申报1项。', ['department 1-']],
  ['商会联合会推荐数量由各联合会按会员数的5%掌握，最少1件。', ['association 1-']],
  ['司法、教育、妇联等单位关工委：至少报1个。', ['grassroots 1-']],
  ['生产矿井不少于6节；一名讲师只能报1节。', ['other 6-', 'individual -1 perPerson']],
  ['“谁执法谁普法”一级责任单位4件。', ['department 4-4']],
  ['各楼组由楼组长动员，每个楼组至少报故事5篇。', ['grassroots 5-']],
  [
    '产业工会直属单位工会：500人以上单位不少于4件，其他单位不少于2件。',
    ['direct 4- (500人以上)', 'direct 2-'],
  ],
  ['甲类法院（年收案一万件以上）报送案例不少于十篇。', ['department 10- (年收案一万件以上)']],
  ['设有试点任务的城市，其民政局可增报养老类案例一篇。', ['city -1 (设有试点任务的城市)']],
  [
    '职工500人以下的企业，微视频1部。货运公司作为主力企业，可增报微视频1部。',
    ['enterprise 1-1 (职工500人以下)', 'enterprise -1 (货运公司作为主力企业)'],
  ],
  ['党员50至99名的机关党委：案例1篇。', ['department 1-1 (党员50至99名)']],
  ['教师不足10人的分校，教学案例报1个。', ['school 1-1 (教师不足10人)']],
  ['推荐案例以县（市、区）局为单位，每局3件。', ['county 3-3']],
  ['每县围绕“强村富民、产业融合、数字乡村”三个方面各报1个案例。', ['county 1-1']],
  ['各教研组教案不少于3篇。', ['grassroots 3-']],
  ['按照以下限额推荐：县科协2名，市级学会1名。', ['county -2', 'association -1']],
  ['会员每人限投2篇。', ['member -2 perPerson']],
  ['各县报送不少于：案例3篇、视频2部。', ['county 3- (案例)', 'county 2- (视频)']],
  ['县（市、区）总工会\n3个\n产业工会\n2个', ['county 3-3', 'industry 2-2']],
  ['3.涉农高校、科研单位。每家推荐不超过2个。', ['school -2', 'institution -2']],
  ['各科视频1条。超额完成的加分，每多1条加0.5分。', ['department 1-1']],
  ['集团本部每个部门不少于1篇。', ['department 1-']],
  ['职工超5000人的企业工会2篇。', ['enterprise 2-2 (职工超5000人)']],
  ['每个县体育总会报送2个。', ['association 2-2']],
  ['市级电视台推荐纪录片2部。', ['other 2-2']],
  ['每所高校申报精品项目限2项，名师工作室限1个。', ['school -2 (精品项目)', 'school -1 (名师工作室)']],
  ['各县（市、区）人大报送案例3个。', ['county 3-3']],
  ['参评站所由局属各单位推荐，每单位不超过1个。', ['direct -1']],
  [
    '30个教学班以上的学校不少于8篇，其余学校不少于3篇。',
    ['school 8- (30个教学班以上)', 'school 3- (其余学校)'],
  ],
  ['科技工作者：县1名，市级学会2名。', ['county 1-1 (科技工作者)', 'association 2-2 (科技工作者)']],
  ['各乡镇上报候选家庭5户，其中绿色家庭1户。', ['township 5-5', 'township 1-1 (绿色家庭)']],
  ['各市推荐案例：公立医院改革2个、乡村建设1个。', ['city 2-2 (公立医院改革)', 'city 1-1 (乡村建设)']],
  ['技师学院可推荐教师3名、学生5名。', ['school -3 (教师)', 'school -5 (学生)']],
  ['县级机关事务管理部门报送3个。', ['county 3-3']],
  ['按照县（市、区）不超过4个、市级部门不超过1个的数量推荐。', ['county -4', 'department -1']],
  ['按照“每县不少于3个、每校1个”的标准申报。', ['county 3-', 'school 1-1']],
  ['农村公路案例由各县交通局推荐2个。', ['county 2-2']],
  ['医疗支部可选送2个。', ['grassroots -2']],
  ['各县粮食储备库推荐1个。', ['county 1-1']],
  ['每县报送2篇，参与防汛服务的单位应再报1篇。', ['county 2-2', 'grassroots 1-1 (参与防汛服务的单位)']],
  ['各区不少于5篇论文、2个案例。', ['county 5- (论文)', 'county 2- (案例)']],
  [
    '各区推荐项目3个、志愿者5名、社区1个。',
    ['county 3-3 (项目)', 'county 5-5 (志愿者)', 'county 1-1 (社区)'],
  ],
  ['各区财政局、局属各单位于4月15日前提交案例，数量为每单位1—2篇。', ['county 1-2', 'direct 1-2']],
  ['各县总工会、各产业工会要认真总结。每个单位至少报送1个案例。', ['county 1-', 'industry 1-']],
  ['请各市择优推荐2个县级案例和3个村级案例报省厅。', ['city 2-2 (县级案例)', 'city 3-3 (村级案例)']],
])('who sends is told by his own name and the head of the sentence: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<string>([
  '另提供专利证书、用户使用证明各1份。',
  '报送内容：案例打印稿3份，电子稿用U盘拷贝。',
  '案例正文装订本5份，授权声明1份。',
  '请同时报送案例文本4份、演示PPT 1份。',
  '可以是一个市县的，也可以是一个企业、一个项目部的。',
  '两个以上科室共同完成的案例，由牵头科室报送。',
  '稿件一般分三到四个小标题。',
  '所有案例一例一报。',
  '案例和党课任选一项，报送后不得更换。',
  '特别突出的推荐到省里（省里要求6月底前上报，每市限报5篇）。',
])('copies, what a case is of and numbers of the superior are no quota: %s', (words) => {
  expect(quotasIn(words)).toEqual([])
})

test('a cell of two numbers is no head, and a head may name two kinds', () => {
  const rows =
    '单位\t制度建设、队伍建设类\t其他两类\n各县区\t2篇\t3篇\n市直机关各单位\t1篇或1部\n市属企业\t1篇\t2篇'
  expect(quotasIn(rows)).toEqual([
    'county 2-2 (各县区的制度建设、队伍建设类)',
    'county 3-3 (各县区的其他两类)',
    'department 1-1',
    'enterprise 1-1 (市属企业的制度建设、队伍建设类)',
    'enterprise 2-2 (市属企业的其他两类)',
  ])
})
