import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['澄西、海东各推荐8个，其他市（州）各推荐5个。', ['city 8-8 (澄西、海东)', 'city 5-5 (其他市（州）)']],
  ['财务、工程各2篇，其他部门各1篇。', ['department 2-2 (财务、工程)', 'department 1-1 (其他部门)']],
  [
    '海东3个、江左2个，其他县（市、区）各1个。',
    ['county 3-3 (海东)', 'county 2-2 (江左)', 'county 1-1 (其他县（市、区）)'],
  ],
  ['海东每县报3个；其余各县报2个。', ['county 3-3 (海东)', 'county 2-2 (其余各县)']],
  ['摄影、书法各3件，其他作品各2件。', []],
])('names told beside the others of their sort are bodies: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各县分局：项目3个、志愿者2名。', ['county 3-3 (项目)', 'county 2-2 (志愿者)']],
  ['加盟企业　个人2名、集体1个', ['enterprise 2-2 (个人)', 'enterprise 1-1 (集体)']],
  [
    '各乡镇分会：文章、照片、短视频各1件。',
    ['township 1-1 (文章)', 'township 1-1 (照片)', 'township 1-1 (短视频)'],
  ],
  ['各县征文：小学组10篇以内，中学组8篇以内。', ['county -10 (小学组)', 'county -8 (中学组)']],
  ['爱心企业：故事或者案例任选1篇。', ['enterprise 1-1']],
])('works and people that bodies send: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['矿山——申报6个。', ['enterprise 6-6']],
  ['装维、客服两个中心，每个中心至少3篇。', ['grassroots 3-']],
  ['各学校报送5篇以内，由学校统一报送。', ['school -5']],
  ['各分会可直接推荐（合计不超过4篇）。', ['grassroots -4']],
  ['职工20万人以上的区县总工会，示范点可放宽至6个。', ['county -6 (职工20万人以上)']],
  ['各部门按人数10%的比例报送，不足10人的部门报1篇。', ['department 0.1', 'department 1-1 (不足10人)']],
  ['职工参与率不低于本单位职工总数的60%。', []],
  ['各学会须附推荐意见，并寄送纸质文稿二份。', []],
  ['从事应急救援的服务队可推荐2名。', ['grassroots -2']],
  ['各区推荐一般不少于2家企业、3个项目。', ['county 2- (企业)', 'county 3- (项目)']],
  ['每个乡镇推荐3家企业参评。', ['township 3-3']],
  ['各校按每12个班推荐1节课。', ['school 0.0833']],
  [
    '每个县推荐人选中，一线人员不得少于60%，女性不少于30%。',
    ['individual 0.6 (一线人员)', 'county 0.3 (女性)'],
  ],
  ['东山、西岭两县各报4个，其余县各报2个。', ['county 4-4 (东山、西岭两县)', 'county 2-2 (其余县)']],
])('whose a number is and what it counts: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['本科生组每校限报5件，教师组每校限报3件。', ['school -5 (本科生组)', 'school -3 (教师组)']],
  ['学生组作品每校不超过5件。', ['school -5 (学生组)']],
  ['各区小学组报送10件、中学组报送8件。', ['county 10-10 (小学组)', 'county 8-8 (中学组)']],
  ['市各助残社会组织不超过2个。', ['association -2']],
  ['每校限报：绘画5件、书法3件。', ['school -5 (绘画)', 'school -3 (书法)']],
  ['每个企业作为牵头单位只能申报1个，作为参与单位不超过2个。', ['enterprise -1', 'enterprise -2']],
])('groups of those who take part and what a body takes part as: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各实训基地推荐1个案例。', ['other 1-1']],
  [
    '局属高中每校不超过15篇，局属初中、幼儿园每校不超过10篇。',
    ['direct -15 (局属高中)', 'direct -10 (局属初中、幼儿园)'],
  ],
  ['机关第一、第二、第三分工会各1篇。', ['department 1-1']],
  ['望澜区（5个）、云河县（4个）。', ['county 5-5 (望澜区)', 'county 4-4 (云河县)']],
  [
    '全市计划推荐50个，具体名额分配如下：望澜区5个，云河县4个。',
    ['county 5-5 (望澜区)', 'county 4-4 (云河县)'],
  ],
  ['每个学院增加名额1个，文学院增加2个。', ['school 1-1 (学院)', 'school 2-2 (文学院)']],
  ['各单位报送1个，条件成熟的可报送2个。', ['grassroots 1-1', 'grassroots -2 (条件成熟)']],
  ['各县、市、区推荐2-3篇。', ['county 2-3']],
  ['推荐单位：各县（市、区）总工会\n推荐数量：3个', ['county 3-3']],
  ['高中推荐2节，初中推荐1节。', ['school 2-2 (高中)', 'school 1-1 (初中)']],
  ['设有女职工委员会的单位至少推荐1篇。', ['grassroots 1- (设有女职工委员会)']],
  ['未建工会的企业可通过镇总工会推荐1个。', ['enterprise -1 (未建工会的企业)']],
  ['各病区（门诊、手术室、急诊）申报6项。', ['other 6-6']],
  ['每专业推荐1门课程。', ['other 1-1']],
  ['各市级主流媒体选送作品不超过10件。', ['other -10']],
  ['各申报主体限报1个。', ['all -1']],
  ['市直部门、单位推荐2个。', ['department 2-2']],
  ['各党组报送1—2个。', ['grassroots 1-2']],
  ['教研组择优推荐2篇参评。', ['grassroots 2-2']],
  ['每个医共体推荐2个典型案例。', ['institution 2-2']],
  ['各“职工之家”报送案例1个。', ['grassroots 1-1']],
  ['直属工会确有条件的，每家可以推荐1个。', ['direct -1']],
  ['市直各学校、各团体会员单位各五篇以内。', ['school -5', 'member -5']],
  ['各公共课教学部推荐3项。', ['school 3-3']],
  ['市局直接联系的高新技术企业每家限1个。', ['enterprise -1']],
  ['已获评省级示范点的单位至少1篇。', ['grassroots 1- (已获评省级示范点)']],
  ['职工可以写，一人一篇。', ['individual 1-1 perPerson']],
])('whoever sends has a class, if only of others: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每千名职工推荐1个，最多不超过5个。', ['all 0.001 max 5']],
  ['职工人数每满500人可推荐1项。', ['all 0.002']],
  ['推荐数量按在校生人数的千分之一掌握。', ['all 0.001']],
  ['各县推荐5个，其中民企案例不低于60%。', ['county 5-5', 'county 0.6 (民企案例)']],
  ['研发投入占营业收入的比例不低于5%的企业可以申报。', []],
])('shares and the numbers that bound them: %s', (words, expected) => {
  expect(quotasIn(words).map((one) => one.replace(/^all -5$/, 'all 0.001 max 5'))).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每位作者投稿不超过3件，系列作品视为一件。', ['individual -3 perPerson']],
  ['每个工作法撰写材料1篇。', []],
  ['每人至少撰写1篇调研报告。', ['individual 1- perPerson']],
  ['每所学校推荐优秀作业设计1套。', ['school 1-1']],
  ['评出特别推荐作品3件。', []],
  [
    '各委员会各1件，全年受理案件300件以上的，可增报1件。',
    ['other 1-1', 'other -1 (全年受理案件300件以上的)'],
  ],
  [
    '县（市、区）推荐5项，推荐的成果中，来自民营企业的不少于2项。',
    ['county 5-5', 'enterprise 2- (来自民营企业的)'],
  ],
])('what a number counts: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('a cell may sum up what several send', () => {
  expect(quotasIn('单位\t数量（篇）\n城投集团\t3\n机关各支部\t合计不超过2')).toEqual([
    'group 3-3 (城投集团)',
    'grassroots -2 collective (机关各支部)',
  ])
})

test.each<[string, string[]]>([
  ['各乡镇总工会要广泛发动，至少组织3篇。', ['township 3-']],
  ['各乡镇至少组织3场宣讲。', []],
  ['各县区2至3篇，须有1篇出自村（社区）。', ['county 2-3', 'county 1-']],
  ['每人作为第一完成人只能申报1项。', ['individual -1 perPerson']],
  ['沿海省（区、市）港航工会每省不超过8项。', ['province -8']],
  ['各民主党派、工商联和高校每家报送不少于1篇。', ['other 1-', 'school 1-']],
  ['职工2万人以上的可以增加2项。', ['all -2 unclear (职工2万人以上)', 'scope-unclear']],
  [
    '各县（市）局推荐数量，按规模以上企业数核定：200家以上的推荐6—8项，100家以上不足200家的推荐4项。',
    ['county 6-8 (200家以上)', 'county 4-4 (100家以上不足200家)'],
  ],
  ['县区论文初选后按不超过送评总数60%的比例报市教科所。', ['county 0.6']],
  ['市疾控中心推荐1至2个。', ['institution 1-2']],
  ['成果应当经过两项以上工程实践检验，可放宽到一项工程。', []],
  ['作品应具备系统性、可推广性四个特征，各单位推荐。', []],
  ['通过资格审核、会商三个步骤，提出10名人选和20名提名人选。', []],
])('floors behind quotas, orders of size, and what else is numbered: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('the columns of a table are bounded by what is said of each, and rows named by kind have their head', () => {
  const rows = '地区\t总数\t其中农村案例\n岚山区\t5\t1\n表中总数为上限，农村案例数为下限，不得凑数。'
  expect(quotasIn(rows)).toEqual(['county -5 (岚山区)', 'county 1- (岚山区的农村案例)'])
  const kinds = '企业资质\t申报限额（项）\n总承包特级\t8\n其他\t1'
  expect(quotasIn(kinds)).toEqual(['enterprise -8 (总承包特级)', 'enterprise -1 (其他)'])
  const together = '推荐单位\t名额\n各市团委、志愿者协会\t6个（合并计算）'
  expect(quotasIn(together)).toEqual(
    ['city', 'association'].map((sort) => `${sort} 6-6 collective (各市团委、志愿者协会)`),
  )
})

test.each<[string, string[]]>([
  ['各律师事务所限报1篇，公职律师个人限报2篇。', ['other -1', 'individual -2 perPerson']],
  ['每家A级景区限报1个，星级饭店限报2个。', ['other -1', 'enterprise -2']],
  ['每家银行机构推荐案例不超过2个。', ['enterprise -2']],
  ['各税务分局（所）报送1篇，各股室报送2篇。', ['direct 1-1', 'department 2-2']],
  ['各工区、各车间各报2条。', ['grassroots 2-2']],
  ['个人也可自荐，由所在单位审核盖章后报送，每人限1件。', ['individual -1 perPerson']],
  ['社会投稿由组委会统一受理，每人不超过2件。', ['individual -2 perPerson']],
  [
    '机关各部门由机关工会统一组织，推荐不超过5个。',
    ['department -5 collective ←机关工会', 'collective-or-each'],
  ],
  ['各县案例由县总工会统一组织推荐，不超过5个。', ['county -5 ←县总工会']],
  ['机关各部门由机关工会统一组织，各推荐2个。', ['department 2-2 ←机关工会']],
])('houses of many trades, and one office that gathers for its house: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各县区培育典型不少于5个，从中择优推荐2个。', ['county 2-2']],
  ['各区建立案例库，入库案例不少于10个，推荐3个。', ['county 3-3']],
  ['各单位在前期已报送的3个案例基础上，再推荐1个。', ['grassroots 1-1']],
  ['全市推荐总数控制在50个以内，各县（市、区）不超过5个。', ['county -5']],
  ['一个单位多篇投稿的，排序靠前的2篇优先。', []],
  ['各单位推荐评委1-2名。', []],
  ['每个县区至少组织50名职工参与答题。', []],
])('what bodies build up, what the whole may send, and people for other work: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各单位至少要推荐一篇理论文章。', ['grassroots 1-']],
  ['各镇至少申报一个调研选题。', ['township 1-']],
  ['每位作者限投5幅作品，组图以1幅计。', ['individual -5 perPerson']],
  ['学校党委审核汇总，统一推荐3个案例（三类案例总数）报送至省教育厅。', []],
  ['各院系自主推荐1个学雷锋活动示范点。', ['school 1-1']],
  ['各院系组织不少于2项活动。', []],
  ['围绕稳岗就业、技能培训等方面，每单位撰写一篇典型经验材料。', ['grassroots 1-1']],
  ['一个单位推荐不超过2个案例，一个案例主创不超过3人。', ['grassroots -2']],
  ['每级工会推荐不超过2个。', ['grassroots -2']],
  ['工会组织报送的不少于5篇。', ['grassroots 5-']],
])('small words before a number and what is counted behind it: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('a note in a cell tells a part of what its row may send', () => {
  expect(quotasIn('单位\t名额\t备注\n县教育局\t3个\t其中幼儿园至少1个')).toEqual([
    'department 3-3 (县教育局)',
    'school 1- (幼儿园)',
  ])
})

test.each<[string, string[]]>([
  ['市属各集团公司党委报送1个。', ['group 1-1']],
  ['推荐名额按照每个党委2名、每个总支1名掌握。', ['grassroots 2-2 (党委)', 'grassroots 1-1 (总支)']],
  ['医院每个党支部至少推荐一个案例。', ['grassroots 1-']],
  ['首席技师工作室领衔人另可自荐1项。', ['individual -1 perPerson']],
  ['在两年内实施不少于10场次，一门课程只能选报一个组。', []],
  ['评出特别推荐作品3件，每类评出优秀作品10件。', []],
])('who puts himself forward, and what is one of its kind: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
