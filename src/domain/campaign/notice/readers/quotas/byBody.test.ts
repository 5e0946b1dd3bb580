import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['每类作品各单位限报2件。', ['grassroots -2']],
  ['各学院在每个赛道中可推荐3项。', ['school -3']],
  ['各单位每类限报1件。', ['grassroots -1']],
  ['每校每学科限报1篇。', ['school -1']],
  ['各班组全年不少于2项。', ['grassroots 2-']],
  ['每件作品作者不超过3人，每人限报1件。', ['individual -1 perPerson']],
  ['评审专家从各单位推荐的案例中遴选30个进入复评。', []],
  ['截至昨日，各县区已报送案例45个。', []],
  ['各类企业限报2项。', ['enterprise -2']],
])('what a number is shared out over besides bodies: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每家单位申报案例不超过2个。', ['grassroots -2']],
  ['同一单位申报项目不超过2项。', ['grassroots -2']],
  ['各推荐单位限报2项。', ['grassroots -2']],
  ['省级文明单位报2篇，其他单位报1篇。', ['grassroots 2-2 (省级文明单位)', 'grassroots 1-1 (其他单位)']],
  ['各学院总数不超过10件，每类不超过3件。', ['school -10', 'school -3']],
  ['各部门评选后推荐2件。', ['department 2-2']],
  ['县水利局、住房城乡建设局、农业农村局工会各报2篇。', ['department 2-2']],
  ['各县水利局、乡村振兴局各报2篇。', ['county 2-2']],
  ['县交通局工会报3篇，县烟草公司工会报1篇。', ['department 3-3', 'enterprise 1-1']],
])('a body is named where one class has several numbers: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每人一件。', ['individual 1-1 perPerson']],
  ['本次活动一人只能报一个项目。', ['individual -1 perPerson']],
  ['一户家庭一个故事，一个故事一份文档。', []],
  ['同一申报人限报一项课题。', ['individual -1 perPerson']],
  ['各村镇指定一人，负责整理。', []],
])('one for each without a verb: %s', (words, expected) => {
  expect(quotasIn(words, '有关要求')).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各县推荐先进集体2个、先进个人3名。', ['county 2-2 (先进集体)', 'county 3-3 (先进个人)']],
  ['每个县区推荐先进集体不超过2个，先进个人不超过3名。', ['county -2 (先进集体)', 'county -3 (先进个人)']],
  ['评选优秀案例10个，另设优秀推荐单位5个。', []],
  ['表彰先进集体20个、先进个人50名。', []],
])('honours are allotted where bodies recommend them: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各省、自治区、直辖市推荐案例不超过6个。', ['province -6']],
  ['副会长以上单位至少提交2篇。', ['member 2-']],
  ['已建会的平台企业可报2个。', ['enterprise -2 (已建会)']],
  ['承担试点任务的县、区，可在上述名额的基础上增加2个。', ['county -2 (承担试点任务的县、区)']],
  ['每个乡镇卫生院、社区卫生服务中心优先推荐1例。', ['institution 1-1']],
  ['各区（县）企联推荐3项，同乡会推荐1项。', ['association 3-3 (区（县）企联)', 'association 1-1 (同乡会)']],
  ['市教育局、市公安局本系统推荐案例各不超过4个。', ['department -4']],
  ['城商银行、证券公司团体会员每家报送3至5篇。', ['member 3-5']],
  ['实验室与设备管理处推荐2项。', ['department 2-2']],
  ['各市民政局报送案例情况见下表，省直各单位推荐5件。', ['department 5-5']],
  ['各社区卫生服务中心、乡镇卫生院各报送1例。', ['institution 1-1']],
  ['医院各党支部至少上报1个案例。', ['grassroots 1-']],
  ['各科室不少于1例，护理单元不少于2例。', ['department 1- (科室)', 'department 2- (护理单元)']],
  ['三级医疗机构不少于3例。', ['institution 3-']],
  ['各教研组推荐教学设计1份。', ['grassroots 1-1']],
  ['示范高中可报3篇。', ['school -3']],
  ['公办园每园2篇。', ['school 2-2']],
  ['各地、各单位推荐数量不超过3个。', ['county -3', 'grassroots -3']],
  ['县（区）老科协3—4个。', ['association 3-4']],
  ['县级学会各完成4篇。', ['association 4-4']],
  ['省属高职高专工会不超过6篇。', ['school -6']],
  ['东山区院、西山区院不少于5件。', ['county 5-']],
  ['九年一贯制学校小学部、初中部分别报2个。', ['school 2-2']],
  ['其余各县（市）、区文明办各3个。', ['county 3-3']],
  ['区检察院第一、第四检察部各2门。', ['department 2-2']],
  ['市商会会长、副会长单位直接报送，每家1个。', ['member 1-1']],
  ['市属及驻市企业申报3项。', ['enterprise 3-3']],
  ['区法院、公安分局各报2篇。', ['county 2-2']],
  ['外语学院、体育部各推荐2项。', ['school 2-2']],
  ['特级、一级总承包企业可推荐1个。', ['enterprise -1 (特级、一级总承包企业)']],
  ['各县（市、区）税务局组织干部提交，每局不少于10条。', ['county 10-']],
  ['推荐办法　各县科协推荐不超过12件。', ['county -12']],
  ['在建项目部人数30人以上的不少于8条。', ['grassroots 8- (人数30人以上)']],
  ['业主委员会、物业企业可通过社区报送，也可直接报街道，每家限1例。', ['grassroots -1', 'enterprise -1']],
  ['各县侨联、各侨属企业应积极组稿，县级侨联不少于10篇。', ['county 10-']],
  ['各单位推荐的案例不得超过下表所列篇数，各产业工会每家不超过2篇。', ['industry -2']],
  ['同一主讲人最多主讲2门。', ['individual -2 perPerson']],
  ['各地各单位报送不少于2个。', ['county 2-', 'grassroots 2-']],
  ['各县（市、区）推荐名额：岚山区8个，江县5个。', ['county 8-8 (岚山区)', 'county 5-5 (江县)']],
  ['承担省级试点任务的县（市、区）可额外推荐1项。', ['county -1 (承担省级试点任务)']],
  [
    '职工500人（含）以上的企业推荐3个，500人以下的推荐1个。',
    ['enterprise 3-3 (职工500人（含）以上)', 'enterprise 1-1 (500人以下)'],
  ],
  ['市公安局、市城管局等任务较重的单位各报送案例2篇以上。', ['department 2-']],
  ['个人投稿每人不超过2部，团体投稿每家不超过6部。', ['individual -2 perPerson', 'all -6']],
  ['各县美协组织送稿10件以上。', ['association 10-']],
  ['各市企联、企协每市推荐3至5篇。', ['association 3-5']],
  ['法规股、计财股各1篇。', ['department 1-1']],
  ['市局有关业务部门结合办案情况，各报送不超过1篇。', ['department -1']],
  ['县级托育服务机构每家报送1个以内。', ['institution -1']],
  ['各区县所报案例不超过9个。', ['county -9']],
  ['机关党总支、各分厂党支部合计报送4篇。', ['department 4-4 collective', 'enterprise 4-4 collective']],
  ['各市报送2部（含所辖县级文化馆作品），其余单位1部。', ['city 2-2', 'grassroots 1-1']],
  ['各县由人社局牵头，会同工商联共同推荐案例5个。', ['county 5-5']],
  ['市农广校推荐学员3名。', ['school 3-3']],
])('the class of bodies of many houses: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string, string[]]>([
  ['各临床科室提交1-3份。', '有关要求', ['department 1-3']],
  ['各科室提交材料1-3份。', '有关要求', []],
  ['各单位报送2份。', '有关要求', []],
  ['各县推荐示范村1个、示范户2户。', '有关要求', ['county 1-1 (示范村)', 'county 2-2 (示范户)']],
])('copies and households: %s', (words, heading, expected) => {
  expect(quotasIn(words, heading)).toEqual(expected)
})

test('a table of what is recommended has no sum among its quotas, and one of what is scored has none', () => {
  const rows = '单位\t推荐数\n城东街道\t2\n妇幼保健院\t1\n办公室\t1\n合计\t4'
  expect(quotasIn(rows, '有关要求')).toEqual([
    'township 2-2 (城东街道)',
    'institution 1-1 (妇幼保健院)',
    'department 1-1 (办公室)',
  ])
  expect(quotasIn('评价指标\t分值\n教学目标\t20\n教学方法\t30', '评分标准')).toEqual([])
})

test.each<[string, string[]]>([
  ['每个支部2篇，党员50人以上的支部4篇。', ['grassroots 2-2', 'grassroots 4-4 (党员50人以上的支部)']],
  ['各市推荐4项，职工超过百万人的市可增加2项。', ['city 4-4', 'city -2 (职工超过百万人的市)']],
  ['党员50人以上的支部4篇，不足50人的2篇。', ['grassroots 4-4 (党员50人以上)', 'grassroots 2-2 (不足50人)']],
  ['建会满三年且会员200人以上的企业工会报1个。', ['enterprise 1-1 (建会满三年且会员200人以上)']],
])('an exception to what is said for all is named with its bodies: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各设区市、省直管县推荐案例分别不超过10个和3个。', ['city -10', 'county -3']],
  ['党总支、党支部分别报送2篇、1篇。', ['grassroots 2-2 (党总支)', 'grassroots 1-1 (党支部)']],
  ['单位和个人自荐的，每单位、每人限报1个。', ['grassroots -1', 'individual -1 perPerson']],
  ['县摄影家协会的会员以个人名义投稿，每人不超过3件。', ['individual -3 perPerson']],
  ['各高校推荐3个；团省委各直属单位各推荐1个。', ['school 3-3', 'direct 1-1']],
  ['市局各处室团支部报送1个，市局直属各单位团支部报送2个。', ['department 1-1', 'direct 2-2']],
  ['要求每个街道上报品牌2至3个。', ['township 2-3']],
])('bodies in turn and one by one: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each([
  '各街道主要看四条：参与度、影响力、持续性、特色性。',
  '各单位应在推荐表中勾选一个方向。',
  '各单位可选择1个主题报送。',
  '邀请主管部门负责人书面评审，最终推出“十佳”案例10篇、优秀案例20篇。',
  '共评选企业文化示范单位6家、企业文化优秀案例15篇。',
  '上年度案例评选中，各院共报送94件。',
  '单幅、组照均可，组照为4至8幅。',
  '材料发到邮箱，标题为“社区名称+案例”，一封邮件只报一个案例。',
  '向每位入选作者寄赠作品集2册。',
  '案例由社区报街道，一事一例，单独成文。',
  '每项成果主创人员不超过4人，青年占比不低于70%。',
])('what is looked at, chosen from or was there before: %s', (words) => {
  expect(quotasIn(words)).toEqual([])
})

test('numbers in cells are of their row, and those of how many bodies there are count none', () => {
  const rows =
    '单位\t单位数\t每单位推荐数\n江县人民法院\t1个\t6件\n各审判庭\t5个\t每庭2件\n上列件数为最低要求。'
  expect(quotasIn(rows)).toEqual(['county 6- (江县人民法院)', 'department 2- (各审判庭)'])
})

test.each<[string, string[]]>([
  ['对征集到的论文进行初评，遴选50至60篇作为终评备选篇目。', []],
  ['我部组织有关司局对各地案例进行评审，每个主题推介10个。', []],
  ['各单位组织评委进行初选，从中选送3至5个。', ['grassroots 3-5']],
  ['各处室确定课题后报宣传部，宣传部择优2个推荐报送省委宣传部。', []],
  ['按照省学会要求，我会每项推选不超过1个。', []],
  ['我校各学院推荐2个。', ['school 2-2']],
  ['请于5月1日前向我会申报不超过2项。', ['all -2 unclear', 'scope-unclear']],
  ['最终每类推选不超过10个项目。', []],
  ['最终每个作协推荐不少于10篇。', ['association 10-']],
  ['文件以“姓名+单位+标题+40篇”命名，各单位报送。', []],
  ['每院（系）限申报一名。', ['school -1']],
  ['组织各示范区认真总结，每个主题推荐1至2个。', ['zone 1-2']],
])('what the organiser takes from what came in is no quota: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['单位\t现有基地（个）\t推荐名额\n江县总工会\t18\t不超过6项', ['county -6 (江县总工会)']],
  ['单位\t基数\t名额\n江县总工会\t180\t6', ['county 6-6 (江县总工会)']],
  ['单位\t上年推荐数\t今年名额\n江县总工会\t4\t6', ['county 6-6 (江县总工会)']],
  ['单位\t2022年报送数\t2023年名额\n江县总工会\t4\t6', ['county 6-6 (江县总工会)']],
  ['单位\t基层工会数\t分配名额\n江县总工会\t40\t6', ['county 6-6 (江县总工会)']],
  [
    '单位\t名额\t其中职工作品\n江县总工会\t6\t2',
    ['county 6-6 (江县总工会)', 'individual 2-2 (江县总工会的职工作品)'],
  ],
  ['单位\t案例\t故事\n江县总工会\t6\t2', ['county 6-6 (江县总工会的案例)', 'county 2-2 (江县总工会的故事)']],
  ['学校类别\t限报数（项）\n部属高校\t3', ['school -3 (部属高校)']],
])('columns of what there is or was before the one that allots count no quota: %s', (rows, expected) => {
  expect(quotasIn(rows)).toEqual(expected)
})

test.each([
  '不同团队不得共用同一组数据。',
  '两个班级不得使用同一组照片参评。',
])('what several may not share is no quota: %s', (words) => {
  expect(quotasIn(words)).toEqual([])
})

test.each<[string, string[]]>([
  ['县委组织部要求各镇9月15日前报3个案例。', []],
  ['市教育局要求各校报送2篇。', []],
  ['海州市总工会要求各县报送2篇。', ['county 2-2']],
  ['市总工会拟于12月召开推进会，安排6个单位作交流发言，展示作品20件。', []],
  ['由市总择优选取5个报送省总。', []],
  ['各县推荐3个，市总工会于年底集中展播20个。', ['county 3-3']],
  ['市总工会直属工会推荐2个，县总工会可多报1个。', ['direct 2-2', 'county -1 (县总工会)']],
])('what another office than the one that calls demands is no quota: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '书法、国画、手工每人限交1件。',
    ['individual -1 perPerson (书法)', 'individual -1 perPerson (国画)', 'individual -1 perPerson (手工)'],
  ],
  [
    '各单位报送故事3篇，领导干部主持完成的，每单位不得少于1篇。',
    ['grassroots 3-3', 'grassroots 1- (领导干部主持完成)'],
  ],
  [
    '各学校推荐10项，班组长牵头完成的成果应占申报总数的50%以上。',
    ['school 10-10', 'school 0.5 (班组长牵头完成)'],
  ],
  [
    '每位作者短视频投稿不超过3件，摄影投稿不超过5件。',
    ['individual -3 perPerson (短视频)', 'individual -5 perPerson (摄影)'],
  ],
  ['康复护理组由各县医保局统一推荐，每个县推荐2项。', ['county 2-2 (康复护理组)']],
])('kinds before those who send them, and parts in a clause of their own: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
