import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'
import { kindIn } from '../../../../../../test/samples/notices.ts'

test.each<[string, string[]]>([
  ['各县区至少4份。', ['county 4-']],
  ['各县区报送案例至少4份，市直单位至少2份。', ['county 4-', 'department 2-']],
  ['各乡镇妇联至少报2户。', ['township 2-']],
  ['各乡镇妇联优中选优推荐1-3个候选家庭。', ['township 1-3']],
  ['各车间申报2个先进班组。', ['grassroots 2-2']],
  ['老师选出优秀作文，每班5篇，于4月底前报送。', ['school 5-5']],
  ['每个会员单位报3-5篇，最多不超过5篇。', ['member 3-5']],
  [
    '每家企业申报QC成果不超过3项、质量信得过班组不超过1个。',
    ['enterprise -3 (QC成果)', 'enterprise -1 (质量信得过班组)'],
  ],
])('cases, households and those who are recommended are counted: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<string>([
  '各县区的产品解决一个或几个具体问题。',
  '各企业推荐公司治理案例，包括三项制度改革等内容。',
  '每名人选须交审批表，另交1寸红底证件照2张。',
  '每个县动员企业不少于50家，动员情况不需上报。',
  '案例可与技术单位联合申报，联合申报的技术单位不超过2家。',
  '第1至4项统称转型类，第5、6项统称赋能类。',
])('%s counts no cases', (words) => {
  expect(quotasIn(words)).toEqual([])
})

test.each<[string, string[]]>([
  ['各市农业农村局会同妇联组织县、乡镇申报，每市推荐不超过3个。', ['city -3']],
  ['各县教育局会同县总工会推荐3个。', ['county 3-3']],
  ['各县司法局要会同当地文化部门组织创作，报送作品不少于6件。', ['county 6-']],
  ['各专业委员会推荐2件，由秘书处统一登记。', ['association 2-2 ←秘书处']],
])('whom a body acts with or stirs up has no number of his own: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各区局推荐5篇，其中一线女职工写的不少于1篇。', ['county 5-5', 'individual 1- (一线女职工写的)']],
  ['注：作者不超过3人；一线女职工写的不少于1篇。', ['individual 1- (一线女职工写的)']],
  [
    '单位\t数量\t说明\n职工500人以上的子公司\t3至6项\t其中安全管理类不少于1项',
    ['enterprise 3-6 (职工500人以上的子公司)', 'enterprise 1- (安全管理类)'],
  ],
  [
    '单位\t案例数\t其中平台企业案例\n岚山区总工会\t5\t不少于2个',
    ['county 5-5 (岚山区总工会)', 'enterprise 2- (岚山区总工会的平台企业案例)'],
  ],
])('a part is told by who made it, by its kind or by its body: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('groups that share a number have one each, and a share is of the kind that it counts', () => {
  expect(quotasIn('各县教育局报送小学组、中学组各20件。')).toEqual([
    'county 20-20 (小学组)',
    'county 20-20 (中学组)',
  ])
  expect(quotasIn('各市报送案例数不低于企业数的60%。\n各市报送征文3篇。')).toEqual([
    'city 0.6 (案例)',
    'city 3-3 (征文)',
  ])
})

test('a number that each province has is none of a city that calls', () => {
  const notice = (issuer: string) =>
    kindIn('quota', `关于征集典型案例的通知\n\n每个省级单位报2个。\n\n${issuer}\n2023年3月1日\n`).rules.length
  expect(notice('中国教育学会')).toBe(1)
  expect(notice('海州市教育局')).toBe(0)
})

test.each<[string, string[]]>([
  ['每个班限报5篇。', ['school -5']],
  ['每个街道只能上报10例。', ['township -10']],
  ['市总将评选优秀案例20个，各单位推选4—5个。', ['grassroots 4-5']],
  ['请认真组织案例报送工作（每个县（市、区）上报6项）。', ['county 6-6']],
  ['各中学（不超过7个）、各医院（3个）。', ['school -7', 'institution 3-3']],
  ['各县推荐不超过4篇，各团支部上报2篇。', ['county -4', 'grassroots 2-2']],
  ['各支部推报至多2项、各直属学校4项、市直各单位7项。', ['grassroots -2', 'direct 4-4', 'department 7-7']],
  ['由市直机关各部门推荐2件。', ['department 2-2']],
  ['案例数量：5篇/单位。', ['grassroots 5-5 (案例)']],
  ['（个人限报8件）', ['individual -8 perPerson']],
  ['各学会推报数量不超过申报总数的10%。', ['association 0.1']],
  ['政协委员应结合自身经历撰稿，本届任期内至少撰稿一篇。', ['individual 1- perPerson']],
  ['省直属国有林场都要有案例，每场1个。', ['direct 1-1']],
  ['机关各科室由办公室归拢，共报3篇。', ['department 3-3 collective ←办公室']],
  ['各党支部作品由党群部收集，合计5件。', ['grassroots 5-5 collective ←党群部']],
  [
    '体采科、机采科小组各2篇，后勤小组1篇。',
    ['grassroots 2-2 (体采科、机采科小组)', 'grassroots 1-1 (后勤小组)'],
  ],
  ['各高校在校园推普、乡村推普方向分别报送1个。', ['school 1-1 (校园推普)', 'school 1-1 (乡村推普)']],
  ['各县三个方向均要有案例，总量5个以上。', ['county 5- collective', 'collective-or-each']],
  ['各基层工会初评后报县总工会，县总工会推荐5件。', ['county 5-5']],
  ['科学普及示范基地报送2篇，各参与单位报1篇。', ['other 2-2', 'grassroots 1-1']],
  ['各县统筹，图文、视频两类分别报送不少于5件、3件。', ['county 5- (图文)', 'county 3- (视频)']],
  ['每个县区推荐2个，国家级实验区加1个。', ['county 2-2', 'zone 1-1 (国家级实验区)']],
  ['每名作者以一篇为限。', ['individual -1 perPerson']],
  [
    '名额：江北区3家、江南区2家，各产业工会1家。',
    ['county 3-3 (江北区)', 'county 2-2 (江南区)', 'industry 1-1'],
  ],
  ['社会组织经主管部门同意，可直接报送，每个组织1个。', ['association 1-1']],
  ['健身俱乐部由市健身协会集中推荐5个。', ['other 5-5 collective ←市健身协会', 'collective-or-each']],
])('who sends how many in other words: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['原定每县报送5篇，现调整为7篇。', ['county 7-7']],
  ['将“每个部门限报8篇”改为“每个部门限报10篇”。', ['department -10']],
])('a number that another takes the place of is none: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<string>([
  '第一批各县区推荐的8个案例已公布。',
  '各学校选派21名学生参加推荐会。',
  '每队由16名队员组成。',
  '各单位征集后，由市总从中遴选21个。',
])('%s tells what came in, who is chosen or who takes part', (words) => {
  expect(quotasIn(words)).toEqual([])
})

test.each<[string, string[]]>([
  ['各区局推荐海报不多于8幅、创新成果不超过五项。', ['county -8 (海报)', 'county -5 (创新成果)']],
  [
    '典型经验（每个分公司2个）、课件（每个分公司4件）。',
    ['enterprise 2-2 (典型经验)', 'enterprise 4-4 (课件)'],
  ],
  ['论文、金点子，每校各限报1件。', ['school -1 (论文)', 'school -1 (金点子)']],
  [
    '经验材料：各镇2篇，各科室1篇；微课：各镇1节，各科室3节。',
    ['township 2-2 (经验材料)', 'department 1-1 (经验材料)', 'township 1-1 (微课)', 'department 3-3 (微课)'],
  ],
  ['各县选送六张海报、2部短视频。', ['county 6-6 (海报)', 'county 2-2 (短视频)']],
  ['类别\t要求\t数量\n论文\t主题鲜明\t每个推荐单位7至8篇', ['grassroots 7-8 (每个推荐单位的论文)']],
])('the kind that a number counts stands before it, over it or behind it: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['照片请配文字说明，个人投稿不超过3件。', ['individual -3 perPerson']],
  ['论文主要成果在本市完成，每名教师限报2篇。', ['individual -2 perPerson']],
  [
    '每名教师限报经验材料5份、漫画4件。',
    ['individual -5 perPerson (经验材料)', 'individual -4 perPerson (漫画)'],
  ],
  ['各学会推荐歌曲至多10首、经验材料7至10份。', ['association -10 (歌曲)', 'association 7-10 (经验材料)']],
  ['故事、征文，每个县（市、区）各推选9件。', ['county 9-9 (故事)', 'county 9-9 (征文)']],
  ['各车间提交数量不超过申报总数的10%。', ['grassroots 0.1']],
  ['单位\t报送数量\n各县总工会\t最多不超过4个\n各街道\t5个以上', ['county -4', 'township 5- (各街道)']],
])('what stands before, beside or over a number changes nothing of it: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各区不限名额，市直各单位限1个。', ['department -1']],
  ['各街道名额不限，各部门限报2个。', ['department -2']],
  [
    '每班上交手抄报5张、征文3篇，个人限报1件（摄影除外，每人2组）。',
    [
      'school 5-5 (手抄报)',
      'school 3-3 (征文)',
      'individual -1 perPerson',
      'individual 2-2 perPerson (摄影)',
    ],
  ],
])('bodies without limit and kinds excepted are told from the others: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各市案例数量为3至5个，计划单列市为2个。', ['city 3-5 (市)', 'city 2-2 (计划单列市)']],
  ['各省级分会每年度报送不少于2篇。', ['province 2-']],
  ['每个单位申报的论文不超过5篇，微课不超过3个。', ['grassroots -5 (论文)', 'grassroots -3 (微课)']],
  ['每个县报送案例3篇、视频2部，由县局统一报送。', ['county 3-3 (案例)', 'county 2-2 ←县局 (视频)']],
  [
    '每个村推荐先进党组织事迹材料1份、优秀党员事迹材料2份。',
    ['grassroots 1-1 (先进党组织事迹材料)', 'grassroots 2-2 (优秀党员事迹材料)'],
  ],
])('what is sent, how often and through whom stands between a body and its number: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
