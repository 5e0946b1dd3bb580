import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['请各乡镇从已命名的312户示范户中挑选，每个乡镇推荐案例二至三篇。', ['township 2-3']],
  ['市直机关从所属42个团支部中推报不多于6个。', ['department -6']],
  ['我县共推荐不超过9个：乡镇各报2个，开发区报3至4个。', ['township 2-2', 'zone 3-4']],
  ['市总给我县分配了9个，各乡镇报1个。', ['township 1-1']],
  ['省厅要求每市上报10个，市里按每县5个分配。', []],
  ['各产业工会有合适的也可以报，但一家不能多于两个。', ['industry -2']],
  ['企业职工提交建议1326条，落地转化207条。', []],
  ['推出一类案例10个、二类案例20个，另设优秀推荐单位5个。', []],
  ['评出优秀案例20个（个人15个、机构5个）。', []],
  ['编入《微案例100篇》，各县（市、区）报2篇。', ['county 2-2']],
  ['各企业每项成果装订一册，各企业限报3项。', ['enterprise -3']],
  ['每位作者以两篇为限，系列作品按一篇计算。', ['individual -2 perPerson']],
  ['各县（市、区）总数在5个以下（含5个）。', ['county -5']],
  ['各县（市、区）另须提交工作综述1篇。', []],
  ['2023年各校共报送成果412项，其中86项入选。', []],
  ['市局拟向工委推荐工作法2个。', []],
  ['县直单位每个单位不超过1个，由县委组织部组织二科统筹把关。', ['department -1 ←县委组织部组织二科']],
  ['单个成果主要创造人不超过2名。', []],
  ['每个县（市、区）动员企业不少于50家。', []],
  ['每个乡镇推荐家庭农场、合作社各1家。', ['township 1-1']],
  ['一个作品装一个文件夹，各企业限报2项。', ['enterprise -2']],
  ['在管项目10个以上的企业，不超过3个。', ['enterprise -3 (在管项目10个以上)']],
  ['品牌故事写一个人、一件事、一个产品均可。', []],
])('what else is counted beside quotas: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '各产业工会，所属职工超过一万人的报3个，一万人及以下的报2个。',
    ['industry 3-3 (所属职工超过一万人)', 'industry 2-2 (一万人及以下)'],
  ],
  [
    '县（市、区）团委：青年人口30万以上的推报5个，不足30万的推报4个。',
    ['county 5-5 (青年人口30万以上)', 'county 4-4 (不足30万)'],
  ],
  ['床位1000张以上的医院推荐3份案例。', ['institution 3-3 (床位1000张以上)']],
  ['执业律师30人以上的律师事务所推荐不超过4件。', ['other -4 (执业律师30人以上)']],
  ['每所高校2个，教职工两千人以上的可推荐4个。', ['school 2-2', 'school -4 (教职工两千人以上)']],
  [
    '党支部各报1个，党员人数超过50名的，报送不超过2个。',
    ['grassroots 1-1', 'grassroots -2 (党员人数超过50名)'],
  ],
  ['会员人数逾千的学会可报3件。', ['association -3 (会员人数逾千)']],
])('the size that a body must have: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各分厂分会各三项；机关分会一项或两项。', ['enterprise 3-3', 'department 1-2']],
  [
    '职工一百人以上的单位，家书不少于五封，微视频不少于一个。',
    ['grassroots 5- (职工一百人以上的单位的家书)', 'grassroots 1- (职工一百人以上的单位的微视频)'],
  ],
  ['机关各部门党支部由机关党委遴选后报4个。', ['department 4-4 collective ←机关党委', 'collective-or-each']],
  ['市文联所属各协会合计报送不少于10篇。', ['association 10- collective']],
  ['县房地产业协会可推荐会员以外的企业项目，总数5个以内。', ['association -5 collective']],
])('a body and its number side by side or gathered: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各县（市、区）残联报送的个人案例不少于3个。', ['county 3-']],
  ['同一会员机构不得超过1个。', ['member -1']],
  ['同一律师作为承办人署名的案例，以2件为上限。', ['individual -2 perPerson']],
  ['一名职工牵头申报的成果不得多于二项。', ['individual -2 perPerson']],
  ['会员个人至多两件。', ['member -2 perPerson']],
  ['每名作者最多投稿2篇。', ['individual -2 perPerson']],
  ['每名医务人员以第一作者报送的不能超过l篇。', ['individual -1 perPerson', 'damaged-number']],
  ['各开发区推荐l至2个。', ['zone 1-2', 'damaged-number']],
  ['各县（市、区）、各产业工会至多各报1个。', ['county -1', 'industry -1']],
  ['幼儿园不分大小，园均1篇。', ['school 1-1']],
])('one who sends for himself and bodies told in turn: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每个市直单位至少上报典型案例1件。', ['department 1-']],
  ['各企业集团至少包含1个案例。', ['group 1-']],
  ['各设区市、省直管县工会分别推荐8项、2项。', ['city 8-8', 'county 2-2']],
  ['每万名会员推荐1个，不足一万名的按1个推荐。', ['all 0.0001']],
  ['按照职工总数每5000人推荐1个的比例，各县（市、区）总工会推荐案例。', ['county 0.0002']],
  ['市属国有企业各确定2个品牌上报。', ['enterprise 2-2']],
  ['各乡镇推荐村（社区）案例2个、企业案例1个。', ['township 2-2', 'township 1-1']],
  ['每个县区推荐2个（企业、社区各1个）。', ['county 2-2']],
  ['各基层党委所辖支部参与率不低于80%，每个党委至少推荐2个案例。', ['grassroots 2-']],
  ['个人不得同时申报两项。', []],
  ['各单位确定2名联络员。', []],
])('floors, shares and parts: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '街道党工委3篇，县直机关党组织由县委机关工委择优报送10篇。',
    ['township 3-3', 'department 10-10 collective ←县委机关工委', 'collective-or-each'],
  ],
  [
    '支部数在10个以上的党委报3个，10个以下的报1个。',
    ['grassroots 3-3 (支部数在10个以上)', 'grassroots 1-1 (10个以下)'],
  ],
  [
    '规模以上企业每个1至2条，其他企业每个1条。',
    ['enterprise 1-2 (规模以上企业)', 'enterprise 1-1 (其他企业)'],
  ],
  ['各区县2个推荐名额，其中至少1个为基层项目。', ['county 2-2', 'county 1- (基层项目)']],
  ['案例由县局统一组织推荐，每地限报3个。', ['county -3 ←县局']],
  ['驻区高校、科研院所和省属企业可直接申报，每家1项。', ['school 1-1', 'institution 1-1', 'enterprise 1-1']],
  ['各乡镇、街道、园区，每个单位2例。', ['township 2-2', 'zone 2-2']],
  ['每个科室申报1-2项，全院择优10项上报。', ['department 1-2']],
  ['各单位每月报送信息不少于2条。', []],
  ['每镇推荐2名宣讲员。', []],
  ['评委会由7名专家组成，每个案例由3名评委打分。', []],
  ['生产制造部8项，营销公司3项。', ['department 8-8', 'enterprise 3-3']],
  ['每个区推荐项目2个、志愿服务组织1个。', ['county 2-2', 'county 1-1']],
  ['全省共征集100个，每市8个。', ['city 8-8']],
  ['每位参赛者只能提交一份作品。', ['individual -1 perPerson']],
  ['每个家庭限报一个故事。', ['other -1']],
  ['各项目部推荐1名班组长，附1篇事迹材料。', []],
])('bodies that end a clause, sizes in cases and lists of what is sent: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<string>([
  '每个案例须明确1名负责人，配图3张，视频1个，佐证材料不超过5件。',
  '入选案例的单位应安排1名同志参加培训，并提供视频1部。',
  '每村建有文化广场1个、农家书屋1个。',
  '申报医院近三年应开展相关手术不少于100例，发表论文3篇以上。',
  '技术委员会将分4个组评审，每组推荐2项进入终评。',
  '评审专家打分，汇总后按得分确定20个。',
])('what a work has, what winners do and what a body owns is no count of works: %s', (words) => {
  expect(quotasIn(words)).toEqual([])
})
