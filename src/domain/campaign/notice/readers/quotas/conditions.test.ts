import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  [
    '企业工会职工三百人以上的，每家推荐三个；三百人以下的，每家推荐一个。',
    ['enterprise 3-3 (职工三百人以上)', 'enterprise 1-1 (三百人以下)'],
  ],
  [
    '各基层工会会员一百人以上的，报送两篇；不足一百人的，报送一篇。',
    ['grassroots 2-2 (会员一百人以上)', 'grassroots 1-1 (不足一百人)'],
  ],
  [
    '学校教职工200人以上的，每校限报3件，其余学校每校限报1件。',
    ['school -3 (教职工200人以上)', 'school -1 (其余学校)'],
  ],
  [
    '2000名学生以上的学校报送征文15篇，1000至2000名学生的学校报送征文10篇。',
    ['school 15-15 (2000名学生以上的学校)', 'school 10-10 (1000至2000名学生的学校)'],
  ],
  [
    '考核为优秀等次的县、区推荐3个，良好等次的推荐2个；市直有关部门有创新做法的推荐1个，没有的不报。',
    ['county 3-3 (考核为优秀等次)', 'county 2-2 (良好等次)', 'department 1-1 (有创新做法)'],
  ],
  ['各科室推荐1个；任务较重的科室，可推荐2个。', ['department 1-1', 'department -2 (任务较重的科室)']],
  ['承办过全国性活动的图书馆限报3个。', ['institution -3 (承办过全国性活动)']],
  [
    '船舶20艘以上的企业报5篇；10至19艘的报3篇；不满10艘的报1篇。',
    ['enterprise 5-5 (船舶20艘以上)', 'enterprise 3-3 (10至19艘)', 'enterprise 1-1 (不满10艘)'],
  ],
  [
    '各项目经理部：合同额10亿元以上的项目报案例两篇，10亿元以下的项目报案例一篇。',
    ['grassroots 2-2 (合同额10亿元以上)', 'grassroots 1-1 (10亿元以下)'],
  ],
  ['已挂牌“侨之家”的镇（街道）侨联至少报送1个。', ['township 1- (已挂牌“侨之家”)']],
  ['公司职工超过千人的，可推荐3项。', ['enterprise -3 (职工超过千人)']],
  ['工会会员200人以上的企业推荐2个。', ['enterprise 2-2 (工会会员200人以上)']],
  ['企业职工5万人以上的县推荐5个。', ['county 5-5 (企业职工5万人以上)']],
  [
    '500万人次以上：8项起报；\n500万人次以下：3项起报。',
    ['other 8- (500万人次以上)', 'other 3- (500万人次以下)'],
  ],
  [
    '各局推荐2篇。内设科室和下属单位较多的，可适当增加，但总数不超过4篇。',
    ['department 2-2', 'department -4 (内设科室和下属单位较多)'],
  ],
  ['各市推荐5个，创建任务较重的可以适当增报，最多不超过8个。', ['city 5-5', 'city -8 (创建任务较重)']],
  ['各市推荐5个，全国文明城市创建县可增报1个。', ['city 5-5', 'county -1 (全国文明城市创建县)']],
])('a size stands behind the body whose it is, or before the bodies that have it: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['设有5个以上支部的学院党委推荐3篇。', ['school 3-3 (设有5个以上支部)']],
  ['下辖10个以上社区的街道报送不少于4个。', ['township 4- (下辖10个以上社区)']],
  ['拥有20家以上会员企业的行业协会可推荐2个。', ['association -2 (拥有20家以上会员企业)']],
])('a condition reaches to the thing that it counts: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['以镇为单位推荐，每个镇3户。', ['township 3-3']],
  ['各镇推荐的案例中，每个镇打造示范户3户。', []],
  ['推荐的成果完成单位不超过2家。', []],
])('households are sent where each body has its number: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('sizes under a heading of conditions are no numbers of works', () => {
  expect(quotasIn('书屋藏书不少于2000册，报刊不少于20种；', '推荐条件')).toEqual([])
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
  [
    '每个镇推荐3户，村（社区）数量超过20个的镇可推荐5户。',
    ['township 3-3', 'township -5 (村（社区）数量超过20个的镇)'],
  ],
])('conditions by which some may send more: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
