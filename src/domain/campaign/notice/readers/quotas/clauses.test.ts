import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'
import { kindIn } from '../../../../../../test/samples/notices.ts'

test.each([
  '优秀作品将编入文集，',
  '稿件要自己写，没有登过，',
  '另交8寸彩照并写明说明，',
  '论文填写《论文登记表》，',
  '围绕下列内容，',
  '500字以下的不予采用，',
  '经资格审核、现场路演、综合评定，',
  '围绕妇女与健康、妇女与经济、儿童与安全三个领域，',
])('a clause that says who sends how many is told by no word before it: %s', (lead) => {
  expect(quotasIn(`${lead}每人限投2篇。`)).toEqual(['individual -2 perPerson'])
  expect(quotasIn(`${lead}各县（市、区）总工会推荐不超过5个。`)).toEqual(['county -5'])
})

test.each<[string, string[]]>([
  ['上一届征集活动中，各县（市、区）总工会推荐5个。', []],
  ['从各班组报送的管理法中选出“优秀班组管理法”20篇。', []],
  ['女性社会组织自愿参加，每个不超过2篇。', ['association -2']],
])('but what was before, is chosen or stands for a body named before is: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各班组选出两项案例。', ['grassroots 2-2']],
  [
    '各市级产业工会推荐3篇以内，每人限投2篇。参赛者只能提交一幅。',
    ['industry -3', 'individual -2 perPerson', 'individual -1 perPerson'],
  ],
  ['各县区教育局筛选出1-2篇。', ['county 1-2']],
  ['各高校推荐（1-2件）案例。', ['school 1-2']],
  ['各学区结合实际推荐一例优秀案例。', ['school 1-1']],
  ['各支行在广泛动员的基础上，推荐1-2项经验材料。', ['enterprise 1-2']],
  ['各社区集中报送10份优秀成果。', ['grassroots 10-10']],
  ['每个党支部最终推荐3个。', ['grassroots 3-3']],
  ['参赛者只能提交一篇征文。', ['individual -1 perPerson']],
  ['每名会员至少提1条合理化建议。', ['individual 1- perPerson']],
  [
    '每个县（市、区）总工会最多推荐2个集体和3名个人，每个市级产业工会最多推荐1个集体和2名个人。',
    ['county -2 (集体)', 'county -3 (个人)', 'industry -1 (集体)', 'industry -2 (个人)'],
  ],
  ['各县（市、区）推荐先进集体2个、先进个人3名。', ['county 2-2 (先进集体)', 'county 3-3 (先进个人)']],
  ['各市教育局推荐1-2个案例报秘书处，再由秘书处择优报送教育部。', ['city 1-2']],
])('who sends how many in plain words: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('a heading names the kind of works as the title does, in short or with 征集', () => {
  const notice =
    '关于征集构建和谐劳动关系典型经验暨微故事的通知\n\n各县区：\n一、典型经验\n各县区至少4个。\n二、微故事征集\n各县区不超过3篇。\n三、报送\n典型经验须附《基本情况表》。\n\n海州市总工会\n2023年3月1日\n'
  expect(kindIn('quota', notice).rules.map(({ appliesTo }) => appliesTo)).toEqual(['典型经验', '微故事'])
})

test.each<[string, string[]]>([
  [
    '各市文联、省属院校、省直文联报送的作品分别不超过6件、3件、2件。',
    ['city -6', 'school -3', 'department -2'],
  ],
  [
    '县直机关、镇街、村（社区）分别报送短片2部、1部、1部。',
    ['department 2-2', 'township 1-1', 'grassroots 1-1'],
  ],
  ['各单位报送摄影、书法作品分别不超过5幅、3幅。', ['grassroots -5 (摄影)', 'grassroots -3 (书法作品)']],
  ['微课、教案每校分别限报4件、2件。', ['school -4 (微课)', 'school -2 (教案)']],
])('a row of numbers is for a row of bodies or kinds, one by one: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各中心校不少于5篇/校，幼儿园限1篇/园。', ['school 5- (中心校)', 'school -1 (幼儿园)']],
  ['示范项目所在县推荐4个，其余县推荐2个。', ['county 4-4 (示范项目所在县)', 'county 2-2 (其余县)']],
  ['省级科普基地可自荐1项。', ['other -1']],
  ['采编中心每年供稿6篇，机关各科供稿2篇。', ['grassroots 6-6', 'department 2-2']],
  ['每个居民小组只限报本小组1条。', ['grassroots -1']],
  ['职工个人在三个类别中总共只能报名一件。', ['individual -1 perPerson']],
  ['非理事企业经两名理事推荐也可申报1个。', ['enterprise -1 (非理事企业)']],
  ['每个派出所报送案例1个，由县公安局审核后录入。', ['grassroots 1-1 ←县公安局']],
  ['全国文化先进城市：6个。', ['city 6-6']],
  ['公司其他各单位可参照执行，每家推荐不超过3篇。', ['grassroots -3']],
  ['机关各处室、教辅单位如有成熟做法，可报送1项。', ['department -1']],
  ['县（市）委办、区委办3篇以上。', ['county 3-']],
  [
    '采油公司、采气公司4篇；钻井公司3篇。',
    ['enterprise 4-4 (采油公司、采气公司)', 'enterprise 3-3 (钻井公司)'],
  ],
  ['本科高校5件、高职3件，技师2件。', ['school 5-5 (本科高校)', 'school 3-3 (高职)', 'school 2-2 (技师)']],
  ['各单位妇委会、各社区妇联要发动，每个妇委会报送2篇。', ['grassroots 2-2']],
  ['高中按年级报送，每年级1篇。', ['school 1-1']],
  ['试点单位4个案例，非试点单位2个案例。', ['grassroots 4-4 (试点单位)', 'grassroots 2-2 (非试点单位)']],
  ['市直属学校（园）3篇/校（园）。', ['direct 3-3']],
  ['成熟一个、报送一个。', []],
  ['各镇张贴海报不少于5张。', []],
  ['集团宣传部将分两批编发，每批10篇。', []],
  ['样书寄给每一位投稿人1套。', []],
  ['厅规划处会同省建筑学会确定30个案例。', []],
])('who stands at the head of a clause has its number: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各镇按企业数的10%报送，最少不低于5条。', ['township 5-']],
  ['各镇、各社区按党员人数的2%推荐。', ['township 0.02', 'grassroots 0.02']],
  ['学校、医院由市教育局、市卫健委按在册数的5%推荐。', ['school 0.05', 'institution 0.05']],
])('a share is of those whose number it is, with its bound: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各校推荐论文3篇，德育论文不少于1篇。', ['school 3-3', 'school 1- (德育论文)']],
  ['每县限报10个，其中民办学校案例可占3个以内。', ['county -10', 'school -3 (民办学校案例)']],
  [
    '各院报送3项，其中教授作为主持人的不少于1项，讲师作为主持人的不少于1项。',
    ['school 3-3', 'school 1- (教授作为主持人的)', 'school 1- (讲师作为主持人的)'],
  ],
  [
    '各站供稿8篇，其中售票员、检票员两个岗位不少于4篇。',
    ['grassroots 8-8', 'grassroots 4- (售票员、检票员两个岗位)'],
  ],
])('a part is told by more than the works before it: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
