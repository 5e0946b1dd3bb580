import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['各学校至少报送示范课例2节。', ['school 2-']],
  ['市属企业每家至多推荐宣讲案例1篇。', ['enterprise -1']],
  ['各单位最多可申报创新项目3项。', ['grassroots -3']],
  ['各学会推荐论文2～3篇，最多不超过5篇。', ['association 2-5']],
  ['各科室至少上交1篇。', ['department 1-']],
  ['各学院不少于摄影作品6幅、书法作品3件。', ['school 6- (摄影作品)', 'school 3- (书法作品)']],
  ['每个支部至少征文1篇、视频1部。', ['grassroots 1- (征文)', 'grassroots 1- (视频)']],
  ['各单位不超过案例3个、论文2篇。', ['grassroots -3 (案例)', 'grassroots -2 (论文)']],
  ['各医院4至6件，最多8件。', ['institution 4-8']],
])('a bound before the verb or over a range is of its number: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每位教师只能主持1项。', ['individual -1 perPerson']],
  ['每名教师最多主笔2篇。', ['individual -2 perPerson']],
  ['一名学生只能送1篇。', ['individual -1 perPerson']],
  ['镇总工会、街道总工会至少各1个。', ['township 1-']],
  ['各区县至少推荐2个，产业工会至少各1个。', ['county 2-', 'industry 1-']],
])('a bound is of its number whatever is done with it: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各县（市、区）总工会由原来的每家1个调整为每家2个。', ['county 2-2']],
  ['各区县推荐名额由3个增加到5个，产业工会由2个减少为1个。', ['county 5-5', 'industry 1-1']],
  ['各区县推荐数量由去年的5个压缩为3个。', ['county 3-3']],
])('a number that was before is no quota: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各机关处室合计报送作品12件。', ['department 12-12 collective']],
  ['各理事单位总共推荐不超过8个。', ['member -8 collective']],
  ['各县（市、区）合计推荐不超过8件。', ['county -8']],
  ['各学会征文、论文合计不超过4篇。', ['association -4']],
])('a sum right behind bodies that are no places is theirs together: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各分公司3项；机关本部2项。', ['enterprise 3-3', 'department 2-2']],
  ['区产业工会联合会，案例2篇，微视频1部。', ['industry 2-2 (案例)', 'industry 1-1 (微视频)']],
  [
    '企业每家可推荐文字类作品5件、图片类作品3件。',
    ['enterprise -5 (文字类作品)', 'enterprise -3 (图片类作品)'],
  ],
  ['各行业协会：案例3个，微视频2部。', ['association 3-3 (案例)', 'association 2-2 (微视频)']],
  ['每位教师限报1份，可为论文或教案。', ['individual -1 perPerson']],
  ['各设区市文化和旅游局组织报送故事4则。', ['city 4-4']],
  ['支撑材料不超过5份。', []],
  ['系列作品不超过8幅。', []],
  ['推荐3篇优秀稿件在会刊发表。', []],
])('what is told without a verb, in copies or of one work: %s', (words, expected) => {
  expect(quotasIn(words, '报送要求')).toEqual(expected)
})

test.each<[string, string[]]>([
  ['按照“一校一案”的要求报送。', ['school 1-1']],
  ['坚持一县一例，择优推荐。', ['county 1-1']],
  ['推荐名额：一企一案。', ['enterprise 1-1']],
  ['各学校制定一校一案的防控方案，及时报送情况。', []],
  ['推动一村一品建设，报送工作进展。', []],
])('a motto sets one case for each body, unless it is of their own work: %s', (words, expected) => {
  expect(quotasIn(words, '报送要求')).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '每家企业可报研究报告（不超过3篇）、课件（不超过2个）。',
    ['enterprise -3 (研究报告)', 'enterprise -2 (课件)'],
  ],
  ['各院系报送微课至少2节、典型做法至少1篇。', ['school 2- (微课)', 'school 1- (典型做法)']],
  ['各系统工会报送数量：\n1.书法限报3幅\n2.摄影限报5幅', ['industry -3 (书法)', 'industry -5 (摄影)']],
  ['优秀案例各会员单位限报3个；短视频各会员单位限报2条。', ['member -3 (优秀案例)', 'member -2 (短视频)']],
  [
    '班级数超过36个的学校推荐4篇，不超过36个的推荐2篇。',
    ['school 4-4 (班级数超过36个)', 'school 2-2 (不超过36个)'],
  ],
  ['各单位要严格把关，三级医院推荐3个。', ['institution 3-3']],
  ['根据去年报送情况，各县区推荐5件。', ['county 5-5']],
  ['各高校择优确定课例3节报送。', ['school 3-3']],
  ['地市公司以4项为限。', ['enterprise -4']],
  ['各服务中心书画作品限报6幅，由市里推荐3幅参加省展。', ['grassroots -6']],
  [
    '各直属单位合计报送调研报告6篇、服务案例4个，不逐家下达。',
    ['direct 6-6 collective (调研报告)', 'direct 4-4 collective (服务案例)', 'collective-or-each'],
  ],
  ['各商会推荐3篇；三个业务部门另报。', ['association 3-3']],
  ['各学校推荐的成果中，一线教师完成的不得低于60%。', ['individual 0.6 (一线教师完成)']],
  ['各直属单位自行组织遴选，最终推荐作品不超过3件。', ['direct -3']],
  ['系统工会组织评审，报送作品6件参加全市评选。', ['industry 6-6']],
  ['问：各县区可以报几个？\n答：不超过3个。', ['county -3']],
  ['各高校报送4件代表作品。', ['school 4-4']],
  ['每位评委推荐4篇。', []],
  ['汇总表每单位1份，附件一套。', []],
  ['每季度报送信息不少于4条。', []],
])('kinds with a number each, sizes, exhortations and what others do: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each([
  '参评故事须有3项以上数据支撑。',
  '申报企业须拥有2项以上专利。',
  '组织6场宣讲，每场4名讲述人。',
  '专家组推荐5个候选案例。',
  '经评审，每类择优推荐3个报省里。',
  '各单位推荐的120篇论文中，有30篇获奖。',
  '论文署名作者不超过3人，单位不超过2个。',
  '各参会单位准备发言材料1份。',
  '每个县区将确定1个联系点，跟踪调研。',
  '各单位报名人数不超过5人，其中领队1名。',
])('numbers of what works must have, of judges, meetings and what came in are no quotas: %s', (words) => {
  expect(quotasIn(words)).toEqual([])
})

test.each<[string, string[]]>([
  ['各学院报送名额：文学院3、理学院2。', ['school 3-3 (文学院)', 'school 2-2 (理学院)']],
  ['名额分配如下：\n各县区：5\n各高校：3', ['county 5-5 (县区)', 'school 3-3 (高校)']],
  ['奖项名额：一等奖3、二等奖5。', []],
  ['各区报送数量应不少于上年度报送数，且不少于10篇。', ['county 10-']],
  ['推荐名额与去年持平，即各县5篇、市直单位2篇。', ['county 5-5', 'department 2-2']],
  ['各站所每季度至少上报1篇工作案例。', ['grassroots 1-']],
  ['省级示范校必须报送1篇。', ['school 1-1']],
  ['推荐名额按去年基数执行，各高校2篇，其他单位1篇。', ['school 2-2 (高校)', 'school 1-1 (其他单位)']],
  ['每个县区推荐2户家庭，人口超过50万的可推荐3户。', ['county 2-2', 'county -3 (人口超过50万)']],
  ['高校：本科4件，专科2件。', ['school 4-4 (本科)', 'school 2-2 (专科)']],
  ['各分行推荐3个，支行推荐1个。', ['enterprise 3-3 (分行)', 'enterprise 1-1 (支行)']],
])('bare numbers, households, branches and what stands under a key: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
