import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['各市：图文、视频、音频类作品均不少于3件；', ['city 3- (图文)', 'city 3- (视频)', 'city 3- (音频类作品)']],
  ['每名教师提供教案、课件各1份。', ['individual 1-1 perPerson (教案)', 'individual 1-1 perPerson (课件)']],
  [
    '案例按以下口径掌握：便民办税类，每个县局2条；优化执法类，每个县局1条。',
    ['county 2-2 (便民办税类)', 'county 1-1 (优化执法类)'],
  ],
  [
    '名额：学校类，每所小学限报1个；教师类，每所小学不超过3个。',
    ['school -1 (学校类)', 'school -3 (教师类)'],
  ],
  ['县直学校（园）每校（园）推荐论文、课例各5篇。', ['school 5-5 (论文)', 'school 5-5 (课例)']],
  ['每班至少交一份班会课设计。', ['school 1-']],
  ['每人交一份报名表。', []],
  ['各县推荐3家企业典型。', ['county 3-3']],
  ['各县走访3家企业。', []],
])('kinds stand in a list behind their bodies, or as a sort before them: %s', (words, expected) => {
  expect(quotasIn(words, '有关要求')).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每个乡镇推荐家教故事3—5篇、家书2封。', ['township 3-5 (家教故事)', 'township 2-2 (家书)']],
  [
    '各乡镇推荐家教故事3篇、微视频1部；各学校推荐家教故事2篇。',
    ['township 3-3 (家教故事)', 'township 1-1 (微视频)', 'school 2-2 (家教故事)'],
  ],
  [
    '各县报送故事10篇、微视频3部，各高校报送故事6篇、微视频1部。',
    ['county 10-10 (故事)', 'county 3-3 (微视频)', 'school 6-6 (故事)', 'school 1-1 (微视频)'],
  ],
  [
    '各市报课例3节，市直机关报教案5篇和课例1节，省属企业推荐企业案例2篇。',
    ['city 3-3 (课例)', 'department 5-5 (教案)', 'department 1-1 (课例)', 'enterprise 2-2 (企业案例)'],
  ],
  [
    '镇中学：教师3篇、学生5篇；各小学：教师2篇、家庭1篇；各教学点：教师1篇。',
    [
      'school 3-3 (镇中学的教师)',
      'school 5-5 (镇中学的学生)',
      'school 2-2 (小学的教师)',
      'school 1-1 (小学的家庭)',
      'school 1-1 (教学点的教师)',
    ],
  ],
  ['学校各直属系限报典型案例、数字课程各1项。', ['direct -1 (典型案例)', 'direct -1 (数字课程)']],
  [
    '旧照片类每位会员限投20幅，视频类每位会员限投2部。',
    ['individual -20 perPerson (旧照片)', 'individual -2 perPerson (视频)'],
  ],
  ['各乡镇推荐2篇论文和1部微视频。', ['township 2-2 (论文)', 'township 1-1 (微视频)']],
  ['各学校至少报送典型案例1个、科普作品2件。', ['school 1- (典型案例)', 'school 2- (科普作品)']],
  ['本科高校推荐教案不超过3篇、微课1节。', ['school -3 (本科高校的教案)', 'school 1-1 (本科高校的微课)']],
  [
    '各乡镇推荐家教故事3篇；各学校推荐征文2篇、其他作品1件。',
    ['township 3-3 (家教故事)', 'school 2-2 (征文)', 'school 1-1 (其他作品)'],
  ],
  ['各乡镇推荐家教故事3篇；各学校推荐故事2篇。', ['township 3-3', 'school 2-2']],
  ['各县推荐先进集体、先进个人各2个。', ['county 2-2 (先进集体)', 'county 2-2 (先进个人)']],
  ['各市报送家书、家训家规各不少于10件。', ['city 10- (家书)', 'city 10- (家训家规)']],
  ['每个支部报送党课、情景剧各1个。', ['grassroots 1-1 (党课)', 'grassroots 1-1 (情景剧)']],
  ['各镇街推荐示范村2个、示范户5户。', ['township 2-2 (示范村)', 'township 5-5 (示范户)']],
  ['各学院推荐优秀学生2名、优秀教师1名。', ['school 2-2 (优秀学生)', 'school 1-1 (优秀教师)']],
  [
    '每个机关党委报送先进党支部事迹1篇、党员事迹2篇。',
    ['department 1-1 (先进党支部事迹)', 'department 2-2 (党员事迹)'],
  ],
  ['各区报送优秀案例2个、对比照片6组。', ['county 2-2 (优秀案例)', 'county 6-6 (对比照片)']],
  [
    '各质量协会推荐典型案例不超过3个、QC小组成果不超过15项。',
    ['association -3 (典型案例)', 'association -15 (QC小组成果)'],
  ],
  ['各乡镇推荐优秀案例3个；各学校推荐典型案例2个。', ['township 3-3', 'school 2-2']],
  ['各乡镇推荐征文、案例合计2篇，各学校推荐论文1篇。', ['township 2-2', 'school 1-1']],
  [
    '单位\t故事（篇）\t摄影（幅）\n城东街道\t6\t2',
    ['township 6-6 (城东街道的故事)', 'township 2-2 (城东街道的摄影)'],
  ],
])('numbers of several kinds of works tell which each is for: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('a line that only names a kind of works is over the numbers below it, until another heading', () => {
  const words =
    '摄影作品\n· 每位作者投稿不超过8幅。\n短视频作品\n· 每位作者投稿不超过2部。\n投稿方式\n各学校限报3件。'
  expect(quotasIn(words)).toEqual([
    'individual -8 perPerson (摄影作品)',
    'individual -2 perPerson (短视频作品)',
    'school -3',
  ])
})

test.each<[string, string[]]>([
  [
    '区属各企业集团工会：班组故事4至6篇，班组管理案例2至3篇。',
    ['group 4-6 (班组故事)', 'group 2-3 (班组管理案例)'],
  ],
  [
    '驻区各企业工会：班组故事、班组管理案例各1篇。',
    ['enterprise 1-1 (班组故事)', 'enterprise 1-1 (班组管理案例)'],
  ],
  ['各乡镇：校园故事2篇以上，企业微视频最多1部。', ['township 2- (校园故事)', 'township -1 (企业微视频)']],
  ['各县报案例3个，企业案例不少于1个。', ['county 3-3', 'enterprise 1- (企业案例)']],
  ['各学校推荐论文、课例各限3篇。', ['school -3 (论文)', 'school -3 (课例)']],
  ['市直系统团委、中学团委摄影各4幅以上。', ['department 4-', 'school 4-']],
])('a kind of works named after bodies is for the body before it: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['乡镇、街道：项目2个，事例3个。', ['township 2-2 (项目)', 'township 3-3 (事例)']],
  [
    '乡镇：项目2个，事例3个。\n社会组织：项目不超过2个。',
    ['township 2-2 (项目)', 'township 3-3 (事例)', 'association -2 (项目)'],
  ],
  [
    '民营企业：项目或者事例合计不超过1个。各乡镇：项目2个，事例3个。',
    ['enterprise -1 collective', 'township 2-2 (项目)', 'township 3-3 (事例)'],
  ],
  [
    '个人可以直接投稿，摄影不超过6幅（组照按1幅计算），文字不超过2篇。',
    ['individual -6 perPerson (摄影)', 'individual -2 perPerson (文字)'],
  ],
  [
    '各重点企业微课、案例任选，总数以3件为限。各乡镇报送微课1件、案例1篇。',
    ['enterprise -3', 'township 1-1 (微课)', 'township 1-1 (案例)'],
  ],
  ['各县推荐作品3件，各乡镇推荐案例2件。', ['county 3-3', 'township 2-2']],
  [
    '小学每校案例1篇、故事4篇；幼儿园每园故事2篇。',
    ['school 1-1 (小学的案例)', 'school 4-4 (小学的故事)', 'school 2-2 (幼儿园的故事)'],
  ],
])('a noun beside a kind of works is a kind as well: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各镇至少报送1件微课、2篇案例。', ['township 1- (微课)', 'township 2- (案例)']],
  ['各镇最多可推荐案例3个和论文2篇。', ['township -3 (案例)', 'township -2 (论文)']],
  ['各镇报送微课不少于1件、案例2篇。', ['township 1- (微课)', 'township 2-2 (案例)']],
  ['各镇至少报送1件微课，各校2篇案例。', ['township 1- (微课)', 'school 2-2 (案例)']],
])('a bound before the verb is for all that the verb hands in: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '各镇报送绘画、剪纸各3幅，刺绣、编织各2件，皮影1组。',
    [
      'township 3-3 (绘画)',
      'township 3-3 (剪纸)',
      'township 2-2 (刺绣)',
      'township 2-2 (编织)',
      'township 1-1 (皮影)',
    ],
  ],
  [
    '各区择优选送，合唱、民乐类各2个，朗诵类1个。',
    ['county 2-2 (合唱)', 'county 2-2 (民乐类)', 'county 1-1 (朗诵类)'],
  ],
  [
    '各科室推荐动画类作品3件、H5及其他类作品2件。',
    ['department 3-3 (动画类作品)', 'department 2-2 (H5及其他类作品)'],
  ],
  ['各分公司报送工法2篇、技术总结5篇。', ['enterprise 2-2 (工法)', 'enterprise 5-5 (技术总结)']],
  [
    '小品每区1个，快板每区2个，印屏每区不超过3件。',
    ['county 1-1 (小品)', 'county 2-2 (快板)', 'county -3 (印屏)'],
  ],
  ['各学院推荐案例3个，附属医院2个。', ['school 3-3', 'institution 2-2']],
  ['各县（区）文章、案例各不超过2篇。', ['county -2 (文章)', 'county -2 (案例)']],
  ['每个支部征文、微视频均不超过2件。', ['grassroots -2 (征文)', 'grassroots -2 (微视频)']],
  ['各单位报送的散文、歌曲每类不超过3件。', ['grassroots -3 (散文)', 'grassroots -3 (歌曲)']],
  ['每个会员单位论文、海报各2件。', ['member 2-2 (论文)', 'member 2-2 (海报)']],
  ['每个案例照片、视频各1份。', []],
  ['各学院报送工作总结1份。', []],
  ['各县供电公司、检测中心各报送3篇。', ['enterprise 3-3']],
])('a list of what is sent goes on until a body is named: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
