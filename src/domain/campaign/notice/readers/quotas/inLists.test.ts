import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['各市供电公司工会、各发电企业工会报送微视频2部。', ['city 2-2']],
  ['公共图书馆、高校图书馆每馆申报案例2个。', ['institution 2-2']],
  ['各高校工会、企业工会每家推荐1个。', ['school 1-1', 'enterprise 1-1']],
  ['旅行社、星级饭店和等级民宿每家1篇。', ['enterprise 1-1']],
  ['各中心、各分公司须组织投稿，每个单位不少于3部。', ['enterprise 3-']],
  ['省级社区教育示范区所在的县（区）可以推荐1项。', ['county -1']],
  ['省委统战部、省文化厅党委宣传部各推荐不超过5个。', ['department -5']],
])('houses of two sorts that share a number are one: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['5A级景区每家3篇。', ['other 3-3']],
  ['一个集体限报一个案例。', ['other -1']],
  ['市级慈善组织每家申报1至2个。', ['association 1-2']],
  ['省级文明创建成员单位每家报送1篇。', ['department 1-1']],
  ['直管企业直接向集团申报的，每家不超过2个。', ['enterprise -2']],
  ['各区县生态环境分局要发动干部职工，各分局不少于5篇。', ['county 5-']],
])('what bodies are called, and how they hand in: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '各院报送2件，上年度办案量居前三位的院报送3件。',
    ['school 2-2 (院)', 'school 3-3 (上年度办案量居前三位的院)'],
  ],
  [
    '各支部报送1篇，上年度受表彰的支部可报送2篇。',
    ['grassroots 1-1 (支部)', 'grassroots -2 (上年度受表彰的支部)'],
  ],
  ['律师事务所中执业律师在三十人以上的，至少报送两篇。', ['other 2- (执业律师在三十人以上)']],
  [
    '各市推荐6个。承担试点任务的市科协，推荐上限可放宽至10个。',
    ['city 6-6', 'city -10 (承担试点任务的市科协)'],
  ],
  ['各市推荐6个。拥有世界遗产的市，推荐数量最多可增加至7个。', ['city 6-6', 'city -7 (拥有世界遗产的市)']],
])('conditions by which some may send more: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '各市5个，其中民间传承类、社会力量参与类均不少于1个。',
    ['city 5-5', 'city 1- (民间传承类)', 'city 1- (社会力量参与类)'],
  ],
  ['各县报送5篇，城市类、农村类至少各1篇。', ['county 5-5', 'county 1- (城市类)', 'county 1- (农村类)']],
  ['各县报送3件，医疗卫生类案例，各县不少于1件。', ['county 3-3', 'county 1- (医疗卫生类案例)']],
  ['每个市局不少于2篇，须包含县级气象局材料至少1篇。', ['city 2-', 'county 1- (县级气象局材料)']],
  [
    '各公司党委推荐3个，其中基层党支部创建的案例不少于2个。',
    ['enterprise 3-3', 'enterprise 2- (基层党支部创建的案例)'],
  ],
  ['每个县报送案例3篇、视频2部，由县局统一报送。', ['county 3-3 (案例)', 'county 2-2 ←县局 (视频)']],
  [
    '每个村推荐先进党组织事迹材料1份、优秀党员事迹材料2份。',
    ['grassroots 1-1 (先进党组织事迹材料)', 'grassroots 2-2 (优秀党员事迹材料)'],
  ],
])('parts and kinds of what is sent: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<string>([
  '案例可与技术单位联合申报，联合申报的技术单位不超过2家。',
  '第1至4项统称转型类，第5、6项统称赋能类。',
])('%s counts no cases', (words) => {
  expect(quotasIn(words)).toEqual([])
})

test.each<[string, string[]]>([
  ['各市案例数量为3至5个，计划单列市为2个。', ['city 3-5 (市)', 'city 2-2 (计划单列市)']],
  ['各省级分会每年度报送不少于2篇。', ['province 2-']],
  ['每个单位申报的论文不超过5篇，微课不超过3个。', ['grassroots -5 (论文)', 'grassroots -3 (微课)']],
  [
    '每个镇推荐3户，村（社区）数量超过20个的镇可推荐5户。',
    ['township 3-3', 'township -5 (村（社区）数量超过20个的镇)'],
  ],
  ['每校不超过6件（小学组、初中组各不超过2件）。', ['school -6', 'school -2 (小学组)', 'school -2 (初中组)']],
  ['各市推荐人选6名（基层一线人员不少于4名）。', ['city 6-6', 'grassroots 4- (基层一线人员)']],
])('numbers told of what one sends, how often and in brackets: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
