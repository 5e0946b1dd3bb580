import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  [
    '每县推荐3个；年产值超过10亿元的企业，案例可放宽到5篇。',
    ['county 3-3', 'enterprise -5 (年产值超过10亿元)'],
  ],
  ['每县推荐3个；列入数字企业试点的城市可增报2个。', ['county 3-3', 'city -2 (列入数字企业试点的城市)']],
  [
    '每县推荐3个；已建成市级书屋的街道（镇），可以多报1篇。',
    ['county 3-3', 'township -1 (已建成市级书屋的街道（镇）)'],
  ],
  [
    '各县推荐5个；各行业商会推荐1个；各企业推荐2个；获评示范商会的可增报1个。',
    ['county 5-5', 'association 1-1', 'enterprise 2-2', 'association -1 (获评示范商会)'],
  ],
])('who may send more is told before the works, or by the last noun of the condition: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每县推荐案例3个，案例中所属商会的不少于1个。', ['county 3-3', 'association 1- (所属商会的)']],
  ['每县推荐3篇，所报案例中反映社区治理的不少于1篇。', ['county 3-3', 'county 1- (反映社区治理的)']],
  ['从各县案例中推荐5个。', []],
])('a part stands behind 案例中 without a comma as well: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各有关企业推荐2件；各研学基地至少推荐1件。', ['enterprise 2-2', 'other 1-']],
  ['市直文博场馆每家1—2个。', ['institution 1-2']],
  ['市级各部门作品不少于2件，由各部门汇总后直接报送。', ['department 2-']],
  ['各县作品不少于3件，由当地普法办汇总后统一报送。', ['county 3-']],
  ['镇机关各部门工会合起来推荐不超过三个。', ['department -3 collective', 'collective-or-each']],
  ['县（市、区）按4个、市属高校按1个的名额推荐。', ['county 4-4', 'school 1-1']],
  ['由各市消防支队组织初评并遴选出作品10个，于7月20日前发送至省总队并报送汇总表。', ['city 10-10']],
  ['各县推荐2个镇、村或社区典型经验。', ['county 2-2']],
  ['各镇妇联择优推荐至少3—5户。', ['township 3-5', 'several-readings']],
  ['每名教师只能参与一项。', ['individual -1 perPerson']],
  ['【报送数量】省属企业8篇；区属企业3篇。', ['enterprise 8-8 (省属企业)', 'enterprise 3-3 (区属企业)']],
  ['（一）理事单位每家2篇；（二）会员单位每家1篇。', ['member 2-2 (理事单位)', 'member 1-1 (会员单位)']],
  ['每一所中小学推荐3篇，幼儿园推荐1篇。', ['school 3-3 (中小学)', 'school 1-1 (幼儿园)']],
  ['各市推荐3件，经济特区可到5件。', ['city 3-3', 'zone -5']],
  ['推荐名额：每市不超过5个、每厅局不超过2个。', ['city -5', 'department -2']],
  ['请按每个县（市、区）2件、每个市直单位1件的数量报送。', ['county 2-2', 'department 1-1']],
  ['各县推荐指标按班组数每50个推荐1个计算。', ['county 0.02']],
  ['各乡镇报送不少于3个村的案例。', ['township 3-']],
  ['县（市、区）五件，市直工会两件，均为上限。', ['county -5', 'department -2']],
  ['各派出所、各大队交案例1个。', ['grassroots 1-1']],
  ['村小、教学点合报1篇。', ['grassroots 1-1 collective', 'collective-or-each']],
  ['公共教学部报送不超过1项。', ['school -1']],
  [
    '志愿者100人以上的队伍可报两个项目，其余的报一个。',
    ['grassroots -2 (志愿者100人以上)', 'grassroots 1-1 (其余)'],
  ],
  ['每家医院两个名额。', ['institution 2-2']],
  ['每县（市、区）限报2个团队、3个个人。', ['county -2 (团队)', 'county -3 (个人)']],
  ['职工故事每单位1—3篇。', ['grassroots 1-3']],
  ['各企业可推荐革新成果1项和操作法1项。', ['enterprise -1 (革新成果)', 'enterprise -1 (操作法)']],
])('who sends, together or each: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each([
  '入选作者接到通知后再提交原图，无法提供的由后一名顶替。',
  '各推荐单位要把好关，从真实性、创新性、可推广性三条衡量。',
  '同一企业只能通过一个渠道申报。',
  '同一件作品只可申报一个项目。',
  '各县区推荐的案例中将有20个编入案例集。',
  '以上材料各单位须同时提交，缺一项不予受理。',
  '各推荐单位要对照“五个一”要求逐项核对。',
  '各学校于2025年6月30日前将教案、申报表报送至教研室邮箱，同时报送课堂实录视频1节。',
  '学校推荐的2件以上作品获奖的，授予优秀组织奖。',
  '今年计划在全县选树10个示范点，各乡镇要积极申报。',
  '各企业工会应配齐3名以上干部方可申报。',
  '各高校须于5日内提交2套纸质材料。',
  '上一届活动，各县推荐120件，评出获奖作品30件。',
  '每个微信号每天可投10票，每票限投5个作品。',
  '各参评单位每次展示8分钟，答辩回答2个问题。',
  '各单位报送案例时，封面注明3项信息。',
  '对报送5个以上案例的单位优先评选优秀组织单位。',
  '各单位如报送2个以上作品，请按推荐顺序排列。',
  '各单位按比例推荐，人数不足500名的另行通知。',
  '每个单位请对照三个不得逐一排查。',
  '每个案例配短视频1个，由各单位报送。',
  '优秀案例编入选集，并择优推荐5个参加全省评选。',
])('an order, a quality, a way in or what one work has is no quota: %s', (words) => {
  expect(quotasIn(words, '有关要求')).toEqual([])
})
