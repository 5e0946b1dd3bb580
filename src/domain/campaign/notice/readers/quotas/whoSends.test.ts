import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['各市（州）要精心筛选，重点推荐在社区治理、学校教育、企业文化等工作中见到实效的典型2-4个。', ['city 2-4']],
  ['各市州要围绕村级集体经济、家庭农场、合作社等主题报送典型不少于3个。', ['city 3-']],
  ['各区重点选送反映街道社区、学校、医院等领域的作品5件。', ['county 5-5']],
  ['各市应急局要精心安排，围绕主题撰写，并鼓励下属各级站所人员投稿，至少报送2篇随笔。', ['city 2-']],
  ['各市上报作品4-6部，优秀乡村题材脚本2-3部。', ['city 4-6 (作品)', 'city 2-3 (优秀乡村题材脚本)']],
])('themes and helpers send nothing: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各直管县直机关工委限报2篇，各设区市直机关工委限报4篇。', ['county -2', 'city -4']],
  ['县直机关各妇委会、妇女小组推荐1-2户，各乡镇妇联推荐2户。', ['department 1-2', 'township 2-2']],
  ['图书馆、城投公司、第一中学等单位推荐作品不少于2项。', ['institution 2-']],
  ['经评议后，本会将统一向市社科联推荐论文，推荐数量不超过8篇。', []],
  ['一校（园）一案，于5月前报送。', ['school 1-1']],
])('bodies of one breath have one number, and who calls has none: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('what everybody may hand in is read under a heading of prizes', () => {
  expect(quotasIn('剪纸作品每人限交2件。一等奖3名。', '奖项设置')).toEqual(['individual -2 perPerson'])
})

test.each<[string, string[]]>([
  [
    '各企业、学校职工在500人以上的报3件。',
    ['enterprise 3-3 (职工在500人以上)', 'school 3-3 (职工在500人以上)'],
  ],
  [
    '车间、科室、项目部职工20人以下的报1件，20人以上的报2件。',
    ['grassroots 1-1 (职工20人以下)', 'grassroots 2-2 (20人以上)'],
  ],
  ['各县、职工1000人以上的企业报2件。', ['county 2-2', 'enterprise 2-2 (职工1000人以上)']],
])('a size behind the last name of a list is that of all in it: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每校推荐的征文不超过初中3篇、小学5篇。', ['school -3', 'school -5']],
  ['各县报送不少于文字类作品5篇，图片类作品3幅。', ['county 5- (文字类作品)', 'county 3-3 (图片类作品)']],
])('a bound before the sorts of works is for the numbers behind it: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['参赛照片须彩色冲印且参赛作品不超过3张，背面写明作者。', ['all -3 unclear', 'scope-unclear']],
  ['请挑选有代表性的稿件（各市分会限报5份，各高校会员单位限报3份）送秘书处。', ['city -5', 'member -3']],
  ['请将稿件一式3份报秘书处。', []],
])('works are counted by the sheet and by the copy where that is said of them: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
