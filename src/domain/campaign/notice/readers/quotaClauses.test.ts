import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../test/samples/noticeQuotas.ts'
import { kindIn } from '../../../../../test/samples/notices.ts'

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
  ['各县（市、区）推荐先进集体2个、先进个人3名。', ['county 2-2 (集体)', 'county 3-3 (个人)']],
  ['各市教育局推荐1-2个案例报秘书处，再由秘书处择优报送教育部。', ['city 1-2']],
])('who sends how many in plain words: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('a heading names the kind of works as the title does, in short or with 征集', () => {
  const notice =
    '关于征集构建和谐劳动关系典型经验暨微故事的通知\n\n各县区：\n一、典型经验\n各县区至少4个。\n二、微故事征集\n各县区不超过3篇。\n三、报送\n典型经验须附《基本情况表》。\n\n海州市总工会\n2023年3月1日\n'
  expect(kindIn('quota', notice).rules.map(({ appliesTo }) => appliesTo)).toEqual(['典型经验', '微故事'])
})
