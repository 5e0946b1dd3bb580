import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'
import { noticeText } from '../../noticeText.ts'
import type { BodyClass, RuleValues } from '../../reading.ts'
import { quotas } from '../quotas.ts'

function shown({ class: body, min, max }: RuleValues['quota'], appliesTo: string | undefined) {
  return `${body} ${min ?? ''}-${max ?? ''}${appliesTo === undefined ? '' : ` (${appliesTo})`}`
}

test.each<[string, string[]]>([
  ['关于推荐年度道德模范人选的通知\n一、名额\n每个单位推荐不超过1人。', ['grassroots -1']],
  ['关于评选优秀班主任的通知\n一、名额\n每校推荐1人。', ['school 1-1']],
  [
    '关于评选先进集体和先进工作者的通知\n一、名额\n各县推荐先进集体2个、先进工作者3人。',
    ['county 2-2 (先进集体)', 'county 3-3 (先进工作者)'],
  ],
  [
    '关于征集“新农人”创业典型的通知\n一、名额\n每镇推荐3—4人，其中女性不少于1人。',
    ['township 3-4', 'township 1- (女性)'],
  ],
  ['关于征集稳岗先锋的通知\n一、推荐人数\n每镇推荐2人。', ['township 2-2']],
  ['关于征集优秀教师论文的通知\n一、名额\n每校推荐不超过1人。', []],
])('people are counted where the title calls for them: %s', (words, expected) => {
  const read = quotas(noticeText(`${words}\n`)).rules
  expect(read.map(({ value, appliesTo }) => shown(value as RuleValues['quota'], appliesTo))).toEqual(expected)
})

test('a row of a plan below that tells when prizes are handed over makes a table of quotas none of prizes', () => {
  const notice = noticeText(
    '关于征集微视频的通知\n一、名额\n单位\t微电影\t动画\n县直机关\t2部\t3部\n二、安排\n阶段\t时间\n评审\t四月\n颁奖\t五月\n',
  )
  const read = quotas(notice).rules
  expect(read.map(({ value, appliesTo }) => shown(value as RuleValues['quota'], appliesTo))).toEqual([
    'department 2-2 (县直机关的微电影)',
    'department 3-3 (县直机关的动画)',
  ])
})

test('papers sent by units are counted where the title calls for papers, and copies of them are not', () => {
  const notice = noticeText(
    '关于征集教学改革经验材料的通知\n一、数量\n各县推荐单位材料2份、个人材料4份。\n各县另报推荐表1份。\n',
  )
  const read = quotas(notice).rules
  expect(read.map(({ value, appliesTo }) => shown(value as RuleValues['quota'], appliesTo))).toEqual([
    'county 2-2 (单位材料)',
    'county 4-4 (个人材料)',
  ])
})

test('the bodies over the columns are of the class of those that the notice calls on', () => {
  const notice = noticeText(
    '关于征集群众文艺作品的通知\n各乡镇综合文化站，各文艺团体：\n一、数量和奖项\n类别\t各文化站报送数量\t各文艺团体报送数量\n曲艺\t1件\t2件\n个人投稿的，每人限报1件。\n二、奖项数量\n一等奖2件。\n',
  )
  const read = quotas(notice).rules
  expect(read.map(({ value, appliesTo }) => shown(value as RuleValues['quota'], appliesTo))).toEqual([
    'individual -1',
    'township 1-1 (曲艺)',
    'association 2-2 (曲艺)',
  ])
})

test('people are counted in a table of a call for people', () => {
  const notice = noticeText(
    '关于推荐最美护士的通知\n一、名额\n单位\t推荐人数\t其中男护士\n市第一医院\t2人\t1人\n市直学校\t1人\t—\n',
  )
  const read = quotas(notice).rules
  expect(read.map(({ value, appliesTo }) => shown(value as RuleValues['quota'], appliesTo))).toEqual([
    'institution 2-2 (市第一医院)',
    'institution 1-1 (市第一医院的男护士)',
    'school 1-1 (市直学校)',
  ])
})

test.each<[string, string[]]>([
  [
    '类别\t要求\t每学院报送上限\n征文\t1500字以内\t4篇\n微视频\t5分钟以内，附作者\t2部',
    ['school -4 (征文)', 'school -2 (微视频)'],
  ],
  [
    '单位\t标兵（名）\t合理化建议（条）\n直属单位\t1\t2',
    ['direct 1-1 (直属单位的标兵)', 'direct 2-2 (直属单位的合理化建议)'],
  ],
  [
    '单位\t服务改革与便民案例\t“十佳店长”\n各商会\t2\t1',
    ['association 2-2 (各商会的服务改革与便民案例)', 'association 1-1 (各商会的“十佳店长”)'],
  ],
  ['指标按上年度参评情况下达，一律不得超过：\n单位\t数量\n各商会\t2', ['association -2 (各商会)']],
  ['论文须5000字以上，最多8000字。\n单位\t数量\n各商会\t2', ['association 2-2 (各商会)']],
  ['另附推荐表，最多填3人。\n单位\t数量\n各商会\t2', ['association 2-2 (各商会)']],
  ['单位\t论文（篇）\n云泽市、柳河市建筑学会\t各3', ['association 3-3 (云泽市、柳河市建筑学会)']],
  ['类别\t每个县（市、区）报送数量\n标语\t10条\n海报\t2幅', ['county 10-10 (标语)', 'county 2-2 (海报)']],
  [
    '项目\t各单位推荐名额\n创新案例\t2个\n技术论文\t3篇',
    ['grassroots 2-2 (创新案例)', 'grassroots 3-3 (技术论文)'],
  ],
  ['单位\t名额（不超过）\n江县总工会\t8', ['county -8 (江县总工会)']],
  ['推荐单位\t不超过（篇）\n临江县教育局\t3', ['county -3 (临江县教育局)']],
  ['地区\t县区\t企业\n海东\t3\t1', ['county 3-3 (海东)', 'enterprise 1-1 (海东)']],
  ['单位\t数量\n执委企业\t自荐1', ['enterprise 1-1 (执委企业)']],
  ['单位\t班组数\t案例数\n第一中学\t20—29\t4', ['school 4-4 (第一中学的案例)']],
  ['序号\t材料名称\t份数\n1\t推荐表\t2', []],
  ['单位\t推荐数（不少于）\n第一中学\t3', ['school 3- (第一中学)']],
  ['名额分配（不超过）\n单位\t数量\n临江县教育局\t3', ['county -3 (临江县教育局)']],
  ['各校报送件数不少于下表：\n单位\t件数\n第一中学\t3', ['school 3- (第一中学)']],
  ['各单位推荐数额不得超过下表所列：\n单位\t数额\n省各产业工会\t各3', ['industry -3 (省各产业工会)']],
  ['各单位推荐数额见下表，不得重复：\n单位\t数额\n省各产业工会\t各3', ['industry 3-3 (省各产业工会)']],
  ['推荐数量均不得超过规定名额。\n单位\t数额\n第一中学\t3', ['school -3 (第一中学)']],
  [
    '单位\t论文（篇）\t职工创新成果（项）\n第一中学\t2\t3',
    ['school 2-2 (第一中学的论文)', 'school 3-3 (第一中学的职工创新成果)'],
  ],
  [
    '单位\t小学（个）\t初中（个）\n江县教育局\t4\t3',
    ['county 4-4 (江县教育局的小学)', 'county 3-3 (江县教育局的初中)'],
  ],
  ['单位\t至少\t至多\n第一中学\t2\t5', ['school 2-5 (第一中学)']],
  ['单位\t报送上限（篇）\t报送下限（篇）\n江县总工会\t6\t3', ['county 3-6 (江县总工会)']],
  [
    '单位\t总数（不超过）\t其中农村案例（不少于）\n江县总工会\t6\t3',
    ['county -6 (江县总工会)', 'county 3- (江县总工会的农村案例)'],
  ],
  [
    '单位\t名额\n各商会\t不超过4项（含4项）\n第一中学\t每家下限2项',
    ['association -4 (各商会)', 'school 2- (第一中学)'],
  ],
  [
    '单位\t论文不少于（篇）\t课件不超过（个）\n第一中学\t2\t3',
    ['school 2- (第一中学的论文)', 'school -3 (第一中学的课件)'],
  ],
  [
    '城市书房\t由区县图书馆统一推荐，合计不超过6个\n实体书店\t每店1个',
    ['institution -6 collective ←区县图书馆', 'grassroots 1-1 (实体书店)'],
  ],
  [
    '报送上限如下表：\n单位\t海报\t短视频\n各镇文化站\t4\t2',
    ['township -4 (各镇文化站的海报)', 'township -2 (各镇文化站的短视频)'],
  ],
  ['任务指标见下表，完不成的在考核中扣分。\n单位\t成果数\n第一中学\t不少于3', ['school 3- (第一中学)']],
  ['单位\t名额\n市直医院（合计）\t8', ['institution 8-8 collective (市直医院（合计）)']],
  ['单位\t名额\t备注\n第一中学\t4\t须含德育案例1项', ['school 4-4 (第一中学)', 'school 1-1 (德育案例)']],
  [
    '单位\t总数\t其中乡村案例\t其中青年案例\n江县总工会\t6\t不少于3\t不少于1',
    ['county 6-6 (江县总工会)', 'county 3- (江县总工会的乡村案例)', 'county 1- (江县总工会的青年案例)'],
  ],
  ['系部\t教案数\n机电工程系\t3', ['school 3-3 (机电工程系)']],
  ['单位\t名额\n西港区总工会\t3\n空港区总工会\t0', ['county 3-3 (西港区总工会)']],
  ['奖项\t名额\n一等奖\t3个\n先进工作者\t5名', []],
  ['单位\t职工人数\t名额\n第一中学\t1260\t3', ['school 3-3 (第一中学)']],
  [
    '类别\t县（市、区）检察院\t县（市、区）团委\n微课\t2件\t1件\n海报\t3件\t3件',
    ['county 2-2 (微课)', 'county 1-1 (微课)', 'county 3-3 (海报)', 'county 3-3 (海报)'],
  ],
])('a table, its head or the line over it bounds its numbers: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('a cell that tells more goes on with the body of its row', () => {
  const rows =
    '单位\t名额（个）\t说明\n各区县总工会\t5\t每单位\n各大企业工会\t4\t每单位；职工万人以上的可放宽至6个'
  expect(quotasIn(rows).at(-1)).toBe('enterprise -6 (职工万人以上)')
})

test('towns named together in a row are of the rank of one', () => {
  expect(quotasIn('推荐单位\t名额\n江州市总工会、岚山市总工会\t各8')).toEqual([
    'city 8-8 (江州市总工会、岚山市总工会)',
  ])
})

test.each<[string, string[]]>([
  [
    '单位\t摄影（幅）\t文字（篇）\n各镇（街道）侨联\t不少于10\t不少于4\n各海外联谊社团\t自愿\t2',
    [
      'township 10- (各镇（街道）侨联的摄影)',
      'township 4- (各镇（街道）侨联的文字)',
      'association 2-2 (各海外联谊社团的文字)',
    ],
  ],
  [
    '单位\t课例\t教具\t合计\n城区四个区（每区）\t10\t8\t18',
    ['county 10-10 (城区四个区（每区）的课例)', 'county 8-8 (城区四个区（每区）的教具)'],
  ],
  [
    '序号\t单位\t工作法\t故事\n1\t城东街道总工会\t2\t\n2\t经开区总工会\t\t4',
    ['township 2-2 (城东街道总工会的工作法)', 'zone 4-4 (经开区总工会的故事)'],
  ],
  ['单位\t2023年报送\t2024年任务\n东城区\t6\t8', ['county 8-8 (东城区)']],
  ['单位\t基本数\t奖励数\n东城区\t6\t2', ['county 6-6 (东城区)', 'county 2-2 (东城区)']],
])('two columns of numbers and more are of the kinds that their heads tell: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '类别\t各县区总工会\t直属单位\n微视频\t3\t1\n故事\t5\t2',
    [
      'county 3-3 (各县区总工会的微视频)',
      'direct 1-1 (直属单位的微视频)',
      'county 5-5 (各县区总工会的故事)',
      'direct 2-2 (直属单位的故事)',
    ],
  ],
  ['项目\t单位\t数量\n微视频\t每个学校\t1部', ['school 1-1 (每个学校的微视频)']],
  [
    '项目\t数量\n征文\t每单位3篇\n摄影\t每校5幅',
    ['grassroots 3-3 (每单位的征文)', 'school 5-5 (每校的摄影)'],
  ],
])('a table turned has kinds of works in its rows: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each([
  '评审指标见下：\n指标\t分值\n创新性\t30\n推广性\t20',
  '评分项目\t满分\n主题鲜明\t20',
  '类别\t数量\n主题鲜明\t20\n内容真实\t10',
  '阶段\t责任单位\t数量\n复评\t各县区\t10',
])('a table of what is scored or done allots nothing: %s', (words) => {
  expect(quotasIn(words)).toEqual([])
})

test.each<[string, string]>([
  ['局属高中、职业学校\t每校3项', 'direct 3-3 (局属高中、职业学校)'],
  ['各区教育局教科室\t10项以内', 'county -10 (各区教育局教科室)'],
])('a row is of the class of whose its bodies are: %s', (row, expected) => {
  expect(quotasIn(`单位\t数量\n${row}`)).toEqual([expected])
})

test.each<[string, BodyClass[]]>([
  ['局属高中、各职业学校\t3项', ['direct', 'school']],
  ['省直单位、省属企业\t合计5个', ['department', 'enterprise']],
  ['高新区、经开区\t每区2个', ['zone']],
  ['各县（市、区）教育局、体育局\t3个', ['county']],
])('a row of bodies of several classes is a quota of each: %s', (row, expected) => {
  const read = quotas(noticeText(`关于征集案例的通知\n一、推荐名额\n单位\t数量\n${row}\n`)).rules
  expect(read.map(({ value }) => (value as RuleValues['quota']).class)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['云州市轻工工会\t6\n其他各市轻工工会\t3', ['city 6-6 (云州市轻工工会)', 'city 3-3 (其他各市轻工工会)']],
  ['各县妇联\t不超过2本', ['county -2 (各县妇联)']],
  [
    '各县妇联\t3\n市直机关\t不少于2\n上述名额为上限，不可超报。',
    ['county -3 (各县妇联)', 'department 2- (市直机关)'],
  ],
  ['各县妇联\t3（其中女村官案例至少1篇）', ['county 3-3 (各县妇联)', 'county 1- (女村官案例)']],
  ['各县妇联\t3\n各专委会自主报送，总数不超过2篇。', ['association -2', 'county 3-3 (各县妇联)']],
])('a row of one body beside those of its name, and a part noted in its cell: %s', (rows, expected) => {
  const read = quotas(noticeText(`关于征集作品的通知\n一、名额\n单位\t名额\n${rows}\n`)).rules
  expect(read.map(({ value, appliesTo }) => shown(value as RuleValues['quota'], appliesTo))).toEqual(expected)
})
