import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

test.each<[string, string[]]>([
  ['高新区纪工委：每家报送作品5件。', ['zone 5-5']],
  ['高等院校和新闻出版单位各推荐不超过3篇。', ['school -3', 'grassroots -3']],
  ['县公司　2项及以上\n中心机构　1项及以上', ['enterprise 2-', 'institution 1-']],
  ['设计板块：装备公司2篇', ['enterprise 2-2']],
  ['气象科普教育基地：每家不少于1件。', ['other 1-']],
  ['工程管理部、物资采购部各牵头编写案例一篇。', ['department 1-1']],
  ['财务部、审计部各撰写案例1篇。', ['department 1-1']],
  ['一路由各处室、各隶属单位组织，各处室两篇以上；', ['department 2-']],
  ['每馆限报案例2个。', ['other -2']],
  ['各隶属海关推荐，每个海关不超过2个。', ['other -2']],
  ['云河区、北塔区、临江区文明办各推荐5个；', ['county 5-5']],
  ['每个支部写一篇。', ['grassroots 1-1']],
  ['凡签约团队均可投稿，一个团队最多投两篇。', ['grassroots -2']],
  ['机关党委汇总后统一报市级机关工委，本部门合计不超过15篇。', ['department -15 collective']],
  [
    '市直系统由市直机关工委负责收齐，从中精选10篇上报。',
    ['industry 10-10 collective ←市直机关工委', 'collective-or-each'],
  ],
  [
    '市直单位由市直机关工会汇总，择优选取8个报市总工会。',
    ['department 8-8 collective ←市直机关工会', 'collective-or-each'],
  ],
  [
    '驻市企业的稿件统一交市国资委党委把关，挑选6篇报送。',
    ['enterprise 6-6 collective ←市国资委党委', 'collective-or-each'],
  ],
  ['各单位推荐作品5件，统一报送至市总工会宣教部审核。', ['grassroots 5-5']],
  ['市直机关工会汇总，从中精选10篇汇编成册。', []],
  ['每个乡镇（街道）报送1-2篇，农业农村局、民政局、司法局各1篇。', ['township 1-2', 'department 1-1']],
  [
    '市直幼儿园、小学每园（校）报送故事3篇、书签5件，由市教育局统一汇总后报市妇联。',
    ['school 3-3 (故事)', 'school 5-5 ←市教育局 (书签)'],
  ],
  ['职工书屋示范点至少推荐2篇。', ['grassroots 2- (职工书屋示范点)']],
  ['旅游协会、民宿协会：集体投稿，各15条以内', ['association -15']],
  ['个人金融部、公司业务部各1篇。', ['department 1-1']],
  ['各县申报2个，覆盖的领域不少于2个。', ['county 2-2']],
  ['各校限报3篇，每篇辅导老师不超过2名。', ['school -3']],
  ['联合报送的确定一家主持单位。', []],
  ['同一申报单位报送的案例不超过3个。', ['grassroots -3']],
  ['对组织得力的3个县总工会颁发奖牌。', []],
  ['各镇、各科室负责本辖区、本系统的发动和收集，报送作品不少于5件。', ['township 5-', 'department 5-']],
  [
    '个人会员可自行报送，征文、微视频均不超过1件。',
    ['individual -1 perPerson (征文)', 'individual -1 perPerson (微视频)'],
  ],
  ['储运部、机修车间、物流公司各报送案例2个。', ['department 2-2']],
  ['研发中心、销售公司各报送案例3个。', ['grassroots 3-3']],
  ['市教育局、市供水公司各推荐1个。', ['department 1-1', 'enterprise 1-1']],
  ['人民医院、中医院、自来水公司各报2篇。', ['institution 2-2', 'enterprise 2-2']],
  ['个人不得越过单位申报，一个单位不得多头申报。', []],
  ['集团工会组织有关部门进行资格初审，确定20名候选人。', []],
  [
    '内科、外科、妇儿三个工会小组各3篇，医技、后勤工会小组各2篇。',
    ['grassroots 3-3 (妇儿三个工会小组)', 'grassroots 2-2 (后勤工会小组)'],
  ],
  ['会议室3个。', []],
  ['省总工会机关党委5个。', []],
])('a house is told by its name and its number alone where works are counted: %s', (words, expected) => {
  expect(quotasIn(words, '有关要求')).toEqual(expected)
})

test.each([
  '区局将综合评议，确定6名，另向市局推荐2名。',
  '团市委宣传部将选编40篇在公众号连载，每周推送2篇。',
  '区妇联于6月底前选送15篇到市妇联。',
  '县委宣传部从中选出12个案例，县融媒体中心每周刊发2个。',
  '择优选择15条予以宣传推广。',
  '入围诗词五十首，印成诗册一千册。',
  '系列片折算为1部。',
  '每条视频一名演讲者，可有不超过2名助演。',
  '每人提供事迹材料和工作照2张。',
  '公司汇编时按专业分4册，每册20篇左右。',
  '去掉最高分和最低分各1个。',
  '由个人自荐或群众举荐，举荐人不少于3名。',
  '每个消防站指定1名通讯员负责拍摄。',
])('what who calls does with works, and who stands beside them, is no quota: %s', (words) => {
  expect(quotasIn(words, '有关要求')).toEqual([])
})

test('a house told by its last noun is of the class of the only addressee that is called so', () => {
  const notice =
    '关于征集调解案例的通知\n\n各高校广播站、各司法局：\n一、报送要求\n每站上报案例3篇。\n\n海州市总工会\n2023年3月1日\n'
  expect(kindIn('quota', notice).rules.map(({ value }) => value.class)).toEqual(['school'])
})

test('the line over a list names the bodies whose sizes its points tell', () => {
  const words =
    '按各子公司职工人数确定报送数量：\n职工1000人以上的，不少于6项；\n职工1000人以下的，不少于4项。'
  expect(quotasIn(words, '数量')).toEqual([
    'enterprise 6- (职工1000人以上)',
    'enterprise 4- (职工1000人以下)',
  ])
})

test.each<[string, string, string[]]>([
  [
    '参评作品由各单位宣传科填表推荐：\n消息3件以内\n短视频5件以内',
    '作品',
    ['grassroots -3 (消息)', 'grassroots -5 (短视频)'],
  ],
  [
    '请各学校推荐以下作品：\n1.课例2节；\n2.教学设计3篇。',
    '作品',
    ['school 2-2 (课例)', 'school 3-3 (教学设计)'],
  ],
  ['各县：3个\n各高校：2个', '推荐上限', ['county -3', 'school -2']],
  [
    '（一）县（市、区）教育局\n1.案例不少于10篇；\n2.论文不少于20篇。\n（二）市直学校\n1.案例不少于3篇。',
    '报送数量',
    ['county 10- (案例)', 'county 20- (论文)', 'school 3- (案例)'],
  ],
  [
    '（一）县总工会推荐名额\n先进集体3个，先进个人5名。',
    '名额分配',
    ['county 3-3 (集体)', 'county 5-5 (个人)'],
  ],
  [
    '各县（市、区）：\n——典型案例3个\n——短视频2部',
    '推荐要求',
    ['county 3-3 (典型案例)', 'county 2-2 (短视频)'],
  ],
  ['（一）先进单位\n一等奖3个，二等奖5个。', '奖项设置', []],
  ['各县：3个\n各高校：2个', '报送下限', ['county 3-', 'school 2-']],
])('the line or heading over numbers tells whose they are and what bounds them: %s', (words, over, expected) => {
  expect(quotasIn(words, over)).toEqual(expected)
})

test('another 市 below the city that calls has the quota of a county', () => {
  const body = '一、报送数量\n柳河市、北塔区各提交2个，云泽市总工会提交1个。'
  const read = kindIn('quota', noticeWith(body)).rules
  expect(read.map(({ value }) => [value.class, value.max])).toEqual([
    ['county', 2],
    ['county', 1],
  ])
})
