import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['各市推荐5个，其中县总工会办理的不少于2个。', ['city 5-5', 'county 2- (县总工会办理的)']],
  [
    '各市报送案例5个，其中县（区）案例不得少于2个，乡镇（街道）、村（社区）案例不得少于1个。',
    ['city 5-5', 'county 2- (县（区）案例)', 'township 1- (乡镇（街道）、村（社区）案例)'],
  ],
  ['创新基地所在设区市，可在上述名额外增报1个。', ['city -1 (创新基地所在设区市)']],
  ['各县推荐3个。省级示范县，可在规定名额外多报1个。', ['county 3-3', 'county -1 (省级示范县)']],
  ['各县（市、区）生态环境分局要广泛发动，每个分局至少组织报送案例2件。', ['county 2-']],
  ['各乡镇（街道）综合文化站要做好发动，每站组织投稿不少于15幅。', ['township 15-']],
  ['各区（县）直机关工委各申报3个。', ['county 3-3']],
  ['市局机关各党支部报送1篇。', ['grassroots 1-1']],
  ['各省、自治区、直辖市协会推荐不超过3项。', ['association -3']],
])('whoever sends is of the place he is called by or of those named before: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '各街道推荐案例2例。各街道推荐的案例里，退休职工的不少于1例。',
    ['township 2-2', 'individual 1- (退休职工的)'],
  ],
  ['各县报2个。上述课例中实验课至少1个。', ['county 2-2', 'county 1- (实验课)']],
  [
    '各县报2篇，以上篇目中由40岁以下年轻干部撰写的不少于1篇。',
    ['county 2-2', 'county 1- (由40岁以下年轻干部撰写的)'],
  ],
  ['各县推荐4家。各县推荐的企业中，小微企业不少于2家。', ['county 4-4', 'enterprise 2- (小微企业)']],
  ['各产业工会报2篇，报送的故事中，写农民工的不少于1篇。', ['industry 2-2', 'industry 1- (写农民工的)']],
  ['各镇推荐志愿者3名，所推荐的女性志愿者不少于1名。', ['township 3-3', 'township 1- (女性志愿者)']],
  ['各协会最多5篇，至少有1篇由新会员执笔。', ['association -5', 'association 1- (新会员执笔)']],
  ['各县至多4个，至少1个为基层案例。', ['county -4', 'county 1- (基层案例)']],
  ['各县至多4个，至少2个为宜。', ['county 2-4']],
])('some of what is sent have a number of their own: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<string>([
  '请各支部书记亲自过问，确定一名责任心强的同志负责。',
  '文末附作者感言一句。',
  '市体育局邀请专家打分，择优确定“全民健身十佳案例”10个。',
  '提请理事会研究后，择优向市残联推荐8例。',
  '全县命名15个，每个给予3000元物资补助，并择优推荐3个参加市级评选。',
  '一个班组只能选一个类型申报。',
  '每个驿站须报《推荐表》一份，事迹材料一篇（1200—1500字），照片4张。',
  '对作品数量多、质量好的单位授予优秀组织单位，名额8个。',
  '提供2个的应属不同业务环节，由各企业报送。',
  '弄虚作假的，扣减该县下一年度推荐名额2个。',
  '报送的案例可写一人，也可写一个团队。',
  '各县推荐的剧目，剧组不超过35人，集装箱不超过2个。',
  '各县（市、区）平均报送14个。',
  '每个市培训基层干部不少于100名。',
  '各级工会要通过公众号推送典型案例，每月不少于2篇。',
])('%s counts no cases', (words) => {
  expect(quotasIn(words)).toEqual([])
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
  ['每校不超过6件（小学组、初中组各不超过2件）。', ['school -6', 'school -2 (小学组)', 'school -2 (初中组)']],
  ['各市推荐人选6名（基层一线人员不少于4名）。', ['city 6-6', 'grassroots 4- (基层一线人员)']],
  ['各市推荐不超过3个，公路、水路等领域至少各1个。', ['city -3', 'city 1- (公路)', 'city 1- (水路等领域)']],
  ['每校报送10篇，语文不少于3篇、数学不少于2篇。', ['school 10-10', 'school 3- (语文)', 'school 2- (数学)']],
  [
    '各县报送8个，其中反映机关工作的不少于3个、反映村（社区）工作的不少于2个。',
    ['county 8-8', 'county 3- (反映机关工作的)', 'county 2- (反映村（社区）工作)'],
  ],
])('some sorts of what is sent, or some people, have a floor or a cap of their own: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
