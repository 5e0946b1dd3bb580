import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['每县推荐不超过5个，其中农村学校案例不少于2个。', ['county -5', 'school 2- (农村学校案例)']],
  ['每市推荐6至10件，其中一线职工创作的不少于4件。', ['city 6-10', 'individual 4- (一线职工创作的)']],
  [
    '每个县（市、区）申报不超过3个，其中乡镇（街道）实施的至少1个。',
    ['county -3', 'township 1- (乡镇（街道）实施的)'],
  ],
  ['各县（市、区）推荐3个，其中智慧养老类至少1个。', ['county 3-3', 'county 1- (智慧养老类)']],
  ['各县工会推荐3篇，其中反映企业帮困的至少1篇。', ['county 3-3', 'county 1- (反映企业帮困的)']],
  ['各县推荐不超过3个，其中至少1个为基层案例。', ['county -3', 'county 1- (基层案例)']],
  ['各市推荐5个，其中至少1个来自乡镇。', ['city 5-5', 'township 1- (乡镇)']],
  ['各单位推荐3件，其中必须有1件反映防汛题材。', ['grassroots 3-3', 'grassroots 1- (防汛题材)']],
  ['共评出10个案例，其中2个为一等奖。', []],
  [
    '各市推荐5个，其中企业、学校至少各1个。',
    ['city 5-5', 'enterprise 1- (企业、学校)', 'school 1- (企业、学校)'],
  ],
  [
    '每县推荐5户，其中绿色家庭、廉洁家庭至少各1户。',
    ['county 5-5', 'county 1- (绿色家庭)', 'county 1- (廉洁家庭)'],
  ],
  [
    '每个县（市）3部，其中反映技能培训的2部、反映权益维护的1部。',
    ['county 3-3', 'county 2-2 (反映技能培训的)', 'county 1-1 (反映权益维护)'],
  ],
  ['各县推荐8名，人选中机关干部不超过2名。', ['county 8-8', 'department -2 (机关干部)']],
  ['各县推荐10名，女性的不少于三成。', ['county 10-10', 'county 0.3 (女性)']],
  ['每个县（市、区）3篇（含幼儿园1篇）。', ['county 3-3', 'school 1-1 (幼儿园)']],
  ['每个县（市、区）3篇（含佐证材料1份）。', ['county 3-3']],
  ['各市总工会申报3例，所辖县（市、区）至少占2例。', ['city 3-3', 'county 2-']],
  ['各市推荐5个，其中须有1个企业案例。', ['city 5-5', 'enterprise 1- (企业案例)']],
  ['各市推荐5个，其中企业安全生产案例至少1个。', ['city 5-5', 'city 1- (企业安全生产案例)']],
  ['各市推荐5名，其中女性不少于2名。', ['city 5-5', 'city 2- (女性)']],
  ['各县推荐3至5个，乡村振兴方向不少于1个。', ['county 3-5', 'county 1- (乡村振兴方向)']],
  [
    '各县推荐3个，其中行业性、区域性集体协商案例不少于1个。',
    ['county 3-3', 'county 1- (行业性、区域性集体协商案例)'],
  ],
  [
    '各县区、各开发区各推荐3个，其中数字化案例不少于1个。',
    ['county 3-3', 'zone 3-3', 'county 1- (数字化案例)'],
  ],
  [
    '各县区、各开发区各推荐3个，其中企业案例不少于1个。',
    ['county 3-3', 'zone 3-3', 'enterprise 1- (企业案例)'],
  ],
  [
    '各单位推荐剧目2部，其中1部应为2020年以来首演的新创剧目。',
    ['grassroots 2-2', 'grassroots 1-1 (2020年以来首演的新创剧目)'],
  ],
  [
    '各县报送的案例中，农田水利案例不少于2个，河道治理案例不少于1个。',
    ['county 2- (农田水利案例)', 'county 1- (河道治理案例)'],
  ],
  ['各公司推荐2名。各公司推荐人选中女性至少1名。', ['enterprise 2-2', 'enterprise 1- (女性)']],
  [
    '各社区报送案例2个，其中“民主议事，小区共管”主题的至少1个。',
    ['grassroots 2-2', 'grassroots 1- (“民主议事，小区共管”主题的)'],
  ],
  ['各公司推荐3名，其中女性从业人员至少1名。', ['enterprise 3-3', 'individual 1- (女性从业人员)']],
])('a part of a quota is of the bodies that it names: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每个成员馆推荐案例不超过2个，承办馆可以多报1个。', ['member -2', 'member -1 (承办馆)']],
  ['每个设区市推荐不超过8个；列入国家试点城市的，可增报2个。', ['city -8', 'city -2 (列入国家试点城市)']],
  ['各县区限报2篇。去年获得一等奖的县区，可以多报1篇。', ['county -2', 'county -1 (去年获得一等奖的县区)']],
  [
    '各区报送3篇。课后服务特色突出的区，学校经验可放宽至5篇。',
    ['county 3-3 (区)', 'county -5 (课后服务特色突出的区)'],
  ],
  ['各学校推荐2项，其中学生超过1000人的学校可增至5项。', ['school 2-2', 'school -5 (学生超过1000人的学校)']],
  ['各学校推荐2项；承担省级课题的，数量可放宽至4项。', ['school 2-2', 'school -4 (承担省级课题)']],
  ['每个支部报1个；评为五星级的支部，再报1个。', ['grassroots 1-1', 'grassroots 1-1 (评为五星级的支部)']],
])('what may be sent besides stands under its condition: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各县区可推荐3个。', ['county -3']],
  ['一支团队只能以一篇报告参评。', ['grassroots -1']],
  ['直属工会可自愿申报1个。', ['direct -1']],
  ['各市可另行推荐3—6项。', ['city 3-6']],
  ['直属机关工委推荐作品总数不超过8件。', ['direct -8 collective']],
])('what one may send is a ceiling: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['示范点申报名额为2个，请云溪镇、各街道择优推荐申报。', ['township 2-2']],
  ['各市教育局推荐1-2个优秀案例报送省总工会。', ['city 1-2']],
  ['每人投递作品不多于3张。', ['individual -3 perPerson']],
  ['市高新区、市临空经济区各2件。', ['zone 2-2']],
  ['各学校组织初评，至多遴选出5篇论文报送至区教研室。', ['school -5']],
  ['市局组织核查，择优确定8篇上报省厅。', []],
])('who sends may be named on either side of the number: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each([
  '通过初审、专家评审等程序，确定十佳案例10个。',
  '去年的征文全县收到稿件213篇。',
  '职工网络投票（每个工号限投10篇）。',
  '每个站点填写申报表一份，另附典型材料一篇。',
  '系列作品算一件。',
  '各县区推荐的教案分小学、初中、高中三个组评审。',
])('no quota: %s', (words) => {
  expect(quotasIn(words)).toEqual([])
})

test.each<[string, string[]]>([
  ['请各学院推荐1名教师参评优秀指导教师。', ['school 1-1']],
  ['请各单位推荐1名教师参加培训。', []],
  ['各镇推荐1名评委。', []],
  ['每个案例限报1名指导教师。', []],
  ['每教学单位原则上推荐耕耘奖1名。', ['school 1-1']],
  ['各单位推荐单位设一等奖3名。', []],
  ['各科室推荐人数控制在职工总数10%以内。', ['department 0.1']],
  ['获奖比例控制在参评总数的20%以内。', []],
  ['请各理事单位推荐，每类不超过1个。', ['member -1']],
  ['各校组织初评，至多遴选出5篇论文报送至区教研室。', ['school -5']],
  ['评委会遴选出5篇优秀论文。', []],
  ['组织工作扎实的推荐单位，确定5个。', []],
  ['从组织有力的报送单位中确定5个。', []],
  ['通过初审、评审、公示程序，确定十佳案例10个。', []],
  ['收到稿件213篇，各单位报送积极。', []],
  ['自愿参加，每个不超过2篇。', ['all -2']],
  ['各企业自愿参加，每个不超过2篇。', ['enterprise -2']],
])('people and honours that are recommended, and whoever joins freely: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
