import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

test.each([
  '给未来的乡村医生写一封信。',
  '各工会要把征集活动作为一项重要工作，认真组织。',
  '各县推荐案例，案例为一村一例，反映一件事。',
  '协会年会将对“最美故事”5篇、“会员喜爱案例”10篇予以表彰。',
  '对组织有力的学校通报表扬，同时对其中有潜力的10个项目给予资金扶持。',
  '入选案例颁发证书；从中再推选十个列为标杆案例。',
  '组织业内人士打分，从中择优12项推荐参加市级评选。',
  '我委将对各单位材料进行审核，择优推荐不超过15个案例。',
  '入选案例汇编成册，并择优向省总推荐3个。',
  '评审结果报公司党委会审定，产生“年度工匠”8名。',
  '县妇联组织评审后，确定15个优秀案例。',
  '按照初审、复审、集体评议的程序，从申报案例中择优确定60个入库。',
  '经专家评审、局长办公会研究，认定示范案例20个。',
  '各地上报后，我局会同专家评议，并从中择优向省厅推荐10户。',
  '每名人选报送一篇先进事迹，1500字左右。',
  '团队不超过5人，其中至少包含2个学科的教师。',
  '县文明办组织专家对各地报送作品进行初选，形成30个候选案例。',
  '对组织有力的单位，授予“优秀组织单位”6个。',
  '各部门要主动支持，组织专家对重点项目开展一对一辅导。',
  '农村、社区和企业类案例须报送视频1部。',
])('what the organiser takes of all that came in is no quota: %s', (words) => {
  expect(quotasIn(words, '有关安排')).toEqual([])
})

test.each<[string, string]>([
  ['数量：示范案例15个，优秀案例25个。', '遴选程序'],
  ['各县（区）总工会还应报送一份本地区工作综述。', '推荐名额'],
  ['两项日期均以各单位寄出之日为准。', '报送材料'],
  ['各单位报送反映成效的视频短片（限5分钟）一部。', '报送材料'],
  ['凡已列入国家六十个典型模式案例的，各单位不再推荐。', '推荐名额'],
  ['团队中35周岁以下成员须占六成以上，由各单位报送。', '推荐对象'],
  ['各县区新媒体每周转载不少于1篇，全年不少于12篇。', '宣传推广'],
  ['联合参评单位不超过3家。', '申报要求'],
  ['队伍成立两年以上，注册队员不少于30名。', '推荐条件'],
  ['队伍稳定，35周岁以下青年占比不低于六成。', '申报条件'],
  ['组别\t一等奖\t二等奖\n中学组\t3名\t8名\n成人组\t2名\t5名', '名额'],
  ['步骤\t时间\t内容\t数量\n动员\t3月\t召开会议\t1次\n初评\t5月\t各县区评审\t20个', '工作步骤'],
])('numbers of papers, days, winners and people are no quota: %s', (words, heading) => {
  expect(quotasIn(words, heading)).toEqual([])
})

test.each<[string, string[]]>([
  ['各县组织初评，从中择优推荐3个。', ['county 3-3']],
  ['各设区市协会可从非会员企业中推荐，总数控制在5个以内。', ['association -5']],
  ['非会员企业经两家理事单位联名推荐，也可申报1个。', ['enterprise -1 (非会员企业)']],
  ['村镇银行：由村镇银行管理部统筹，合计6—8篇。', ['enterprise 6-8 collective ←村镇银行管理部']],
  ['省会及副省级城市商会推荐6—8个。', ['association 6-8']],
  ['岚山市、江州市律师协会推荐不超过9项。', ['association -9']],
  ['试点县所在市（州）可增报2个。', ['city -2 (试点县所在市（州）)']],
  ['教务处、学生处、继续教育学院各报1个。', ['department 1-1']],
  ['区教育研究中心、区教育装备站各推荐2篇。', ['department 2-2']],
  ['民办教育机构自愿参加，合计不超过4个，由县教育局把关。', ['institution -4 collective ←县教育局']],
  ['各中心校所辖村小、教学点由中心校汇总，共报3篇。', ['school 3-3 collective ←中心校']],
  ['局属学校、民办幼儿园各报2篇。', ['direct 2-2', 'school 2-2']],
  ['县直属企业工会根据职工人数确定，职工500人以上的至少报送征文3篇。', ['enterprise 3- (职工500人以上)']],
  ['县教育、卫生、供电系统工会各不超过2篇。', ['industry -2']],
  ['县特殊教育学校、县职业中专可自行确定学段，报送不超过5篇。', ['school -5']],
  ['各县（市、区）摄影家协会集体组稿，不少于30幅。', ['association 30-']],
  [
    '区县法院按照法官人数确定：法官50人以上的法院，提交论文不少于8篇；不足50人的法院，提交论文不少于5篇。',
    ['county 8- (法官50人以上)', 'county 5- (不足50人)'],
  ],
  [
    '市级志愿服务组织可报故事5篇；区级及以下组织可报故事3篇。',
    ['association -5 (市级志愿服务组织)', 'association -3 (区级及以下组织)'],
  ],
])('a body is of the class of its whole name, whatever stands behind it: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['机关各部门工会：共报5项。', ['department 5-5 collective']],
  [
    '学生组：在校生每人1篇，一所学校以20篇为上限。',
    ['individual 1-1 perPerson (学生组)', 'school -20 (学生组)'],
  ],
  ['个人作者，每组限投5幅，四组合计不得多于15幅。', ['individual -5 perPerson', 'individual -15 perPerson']],
  ['各区妇联推荐数增至8户，高新区妇联4户。', ['county 8-8', 'zone 4-4']],
  ['每人故事1篇，照片不超过3幅。', ['individual 1-1 perPerson (故事)', 'individual -3 perPerson (照片)']],
  ['各街道推荐文字稿5篇、图片3组。', ['township 5-5 (文字稿)', 'township 3-3 (图片)']],
  ['每家酒楼限报热菜3道、凉菜2道。', ['enterprise -3 (热菜)', 'enterprise -2 (凉菜)']],
  [
    '各区推荐最美河长5名，其中女性不少于2名；最佳护河队伍3个；最美护河社区2个。',
    ['county 5-5 (最美河长)', 'county 2- (女性)', 'county 3-3 (最佳护河队伍)', 'county 2-2 (最美护河社区)'],
  ],
  [
    '各县报送故事3篇、标语5条；其中故事至少有1篇反映社区网格员。',
    ['county 3-3 (故事)', 'county 5-5 (标语)', 'county 1- (故事)'],
  ],
  [
    '各市报送6篇，其中县级作者的文稿不少于2篇，技术总结不少于1篇。',
    ['city 6-6', 'county 2- (县级作者的文稿)', 'city 1- (技术总结)'],
  ],
  ['市直水务系统各单位征文不少于2篇，摄影不少于3幅。', ['department 2- (征文)', 'department 3- (摄影)']],
  ['各乡镇报送“金点子”3条以上、案例2篇。', ['township 3- (“金点子”)', 'township 2-2 (案例)']],
  ['每人文字、图片各限1件。', ['individual -1 perPerson (文字)', 'individual -1 perPerson (图片)']],
  ['各子公司工会：每家故事3至5篇，工作法不少于2项。', ['enterprise 3-5 (故事)', 'enterprise 2- (工作法)']],
  [
    '各分厂报送案例2个、“金点子”10条。各科室只报“金点子”，每个科室不少于2条。',
    ['enterprise 2-2 (案例)', 'enterprise 10-10 (“金点子”)', 'department 2- (金点子)'],
  ],
  [
    '各分厂推荐案例2个、“微发明”5项。职工个人申报“微发明”的，每人不超过2项。',
    ['enterprise 2-2 (案例)', 'enterprise 5-5 (“微发明”)', 'individual -2 perPerson (微发明)'],
  ],
  ['每个学会推荐2个科普作品和1名科普人物。', ['association 2-2 (科普作品)', 'association 1-1 (科普人物)']],
  ['每人限2篇，两人合著视为各1篇。', ['individual -2 perPerson']],
  ['示范县推荐3个；市本级推荐5个。', ['county 3-3', 'other 5-5']],
])('who sends is told shortly before each number: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各开发区管委会限推荐两个，且至少包括一个园区案例。', ['zone -2', 'zone 1-']],
  ['各市推荐3个。省级试点市可在上述数量之外再增加两个。', ['city 3-3', 'city -2 (省级试点市)']],
  [
    '各市报送五个，其中非公有制经济组织和社会组织党建方面的不得少于一个。',
    ['city 5-5', 'city 1- (非公有制经济组织和社会组织党建方面的)'],
  ],
  ['各区县推荐的作品中，来自农村学校的不能低于30%。', ['school 0.3']],
  ['各市推荐班组6个。推荐的“标杆班组”中，来自乡镇的不少于2个。', ['city 6-6', 'township 2- (来自乡镇的)']],
  ['各县推荐案例5个，推荐案例中民营企业不少于2个。', ['county 5-5', 'enterprise 2- (民营企业)']],
  ['各校按教师数的5%推荐，不足1篇的按1篇计算，最多8篇。', ['school -8']],
  ['县级各学会按会员数的5%推荐，但最多10篇。', ['association -10']],
])('parts and further numbers are told apart from the whole: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '各区教育局推荐典型案例8个、优秀课例5节，局直属学校每校案例2个、课例1节。',
    ['county 8-8 (典型案例)', 'county 5-5 (优秀课例)', 'direct 2-2 (案例)', 'direct 1-1 (课例)'],
  ],
  ['每所中学至少上交书法作品5幅、绘画作品3幅。', ['school 5- (书法作品)', 'school 3- (绘画作品)']],
  ['每校推荐的作品数：普通高中6件，小学4件。', ['school 6-6 (普通高中)', 'school 4-4 (小学)']],
  ['各地文旅局选送群众作品：音乐类2件、戏剧类1件。', ['county 2-2 (音乐类)', 'county 1-1 (戏剧类)']],
  ['各系统按照分配名额的120%推荐。', []],
  [
    '各乡镇推荐案例2篇、短视频2部；县直涉农部门各推荐案例1篇。',
    ['township 2-2 (案例)', 'township 2-2 (短视频)', 'department 1-1 (案例)'],
  ],
  ['每个支行至少完成征文3篇、摄影作品5幅。', ['enterprise 3- (征文)', 'enterprise 5- (摄影作品)']],
  ['附属医院：每院案例1个、论文5篇。', ['institution 1-1 (案例)', 'institution 5-5 (论文)']],
  [
    '征文每单位3篇，书法、绘画每单位各不超过2幅。',
    ['grassroots 3-3 (征文)', 'grassroots -2 (书法)', 'grassroots -2 (绘画)'],
  ],
  ['每所高校限额3项（“双一流”高校5项）。', ['school -3', 'school 5-5 (“双一流”高校)']],
  ['推荐名额按每县（市、区）3个、每个市直系统2个掌握。', ['county 3-3', 'department 2-2']],
  ['各县（市、区）推荐2个，经市总审核后择优推荐5个参评省级示范点。', ['county 2-2']],
])('numbers that follow each other keep their bodies and kinds: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('people are counted as works are where the notice calls for them', () => {
  const body = '一、推荐名额\n事迹：各县总工会2人，高新区总工会1人，每件事迹指导教师1人。'
  const read = (title: string) => kindIn('quota', noticeWith(body).replace('征集典型案例', title)).rules
  expect(read('征集职工事迹').map(({ value, appliesTo }) => [value.class, value.max, appliesTo])).toEqual([])
  const plain = body.replace('，每件事迹指导教师1人', '')
  const found = kindIn('quota', noticeWith(plain).replace('征集典型案例', '推荐最美职工事迹')).rules
  expect(found.map(({ value, appliesTo }) => [value.class, value.max, appliesTo])).toEqual([
    ['county', 2, '事迹'],
    ['zone', 1, '事迹'],
  ])
  expect(kindIn('quota', noticeWith(plain)).rules).toEqual([])
})

test.each<[string, string[]]>([
  ['个人自荐：每人文字、图片各限1件。', ['individual -1 perPerson (文字)', 'individual -1 perPerson (图片)']],
  ['非银行类会员单位，每家1篇。', ['member 1-1 (非银行类会员单位)']],
  [
    '全国性银行在沂分支机构，每家至多4篇；地方法人银行，每家至多6篇。',
    ['enterprise -4 (全国性银行在沂分支机构)', 'enterprise -6 (地方法人银行)'],
  ],
])('bodies of a sort of their own are named: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('an office of a town in a row is of the rank of the towns beside it', () => {
  const rows = '单位\t数量\n江州市、岚山市教研室\t8\n其他设区市教研室\t5'
  expect(quotasIn(rows)).toEqual(['city 8-8 (江州市、岚山市教研室)', 'city 5-5 (其他设区市教研室)'])
})
