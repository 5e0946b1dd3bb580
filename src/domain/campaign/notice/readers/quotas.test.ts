import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../test/samples/noticeQuotas.ts'

test.each([
  ['请各县（市）区提交7—8个案例。', 'county 7-8'],
  ['请各县（市）区报来7—8个案例。', 'county 7-8'],
  ['各县（市、区）总工会递交案例3个。', 'county 3-3'],
  ['各县（市、区）总工会推荐７～８个。', 'county 7-8'],
  ['各县（市、区）总工会推荐7至8个。', 'county 7-8'],
  ['各县（市、区）总工会推荐案例七到八个。', 'county 7-8'],
  ['各县区报送2个-3个案例。', 'county 2-3'],
  ['每县推荐3件。', 'county 3-3'],
  ['每个县（市、区）推荐不超过5篇。', 'county -5'],
  ['各县（市、区）限报5个。', 'county -5'],
  ['各县（市、区）至少报送3个案例。', 'county 3-'],
  ['各县（市、区）推荐不少于3个。', 'county 3-'],
  ['各县（市、区）推荐3个以上。', 'county 3-'],
  ['各县（市、区）推荐3个以内。', 'county -3'],
  ['各县（市、区）推荐案例最多5个。', 'county -5'],
  ['各县（市、区）上报数量不得多于5个。', 'county -5'],
  ['各县（市、区）推荐两三个案例。', 'county 2-3'],
  ['各县（市、区）报送不少于2个、不多于4个。', 'county 2-4'],
  ['各县（市、区）报送3个（含）以上案例。', 'county 3-'],
  ['推荐名额：每县不超过3个。', 'county -3'],
  ['原则上每县申报不超过3项。', 'county -3'],
  ['各县（市、区）推荐不超5个。', 'county -5'],
  ['各县（市、区）至少推荐3个案例，最多不超过6个。', 'county 3-6'],
  ['各县（市、区）推荐不少于三件，多报不限。', 'county 3-'],
  ['各县（市、区）推荐案例2个，多报不限。', 'county 2-'],
  ['请各县（市、区）于5月底前报送1-2个案例。', 'county 1-2'],
  ['县经济开发区总工会报3个。', 'zone 3-3'],
  ['各申报单位限报1项。', 'grassroots -1'],
  ['每个班组限报1个工作法。', 'grassroots -1'],
  ['各设区市推荐5个。', 'city 5-5'],
  ['各市总工会推荐不超过10个。', 'city -10'],
  ['各开发区、园区推荐1至2个。', 'zone 1-2'],
  ['各镇（街道）报送2个案例。', 'township 2-2'],
  ['各乡镇、街道至少上报1件。', 'township 1-'],
  ['各产业（系统）工会提交1—2个案例。', 'industry 1-2'],
  ['各集团公司工会推荐2个。', 'group 2-2'],
  ['市总各直属基层工会推荐不超过3个。', 'direct -3'],
  ['市直各部门推荐1个。', 'department 1-1'],
  ['各高校推荐不超过3篇论文。', 'school -3'],
  ['每所学校限报2项。', 'school -2'],
  ['每校限报2项。', 'school -2'],
  ['各企业报送1-2项成果。', 'enterprise 1-2'],
  ['每家企业申报不超过2项。', 'enterprise -2'],
  ['各医院推荐1至2个。', 'institution 1-2'],
  ['各行业协会推荐3个。', 'association 3-3'],
  ['各会员单位报送论文2篇以上。', 'member 2-'],
  ['各基层工会报送1个案例。', 'grassroots 1-1'],
  ['每个单位限报1件作品。', 'grassroots -1'],
  ['各单位推荐数量不超过2项。', 'grassroots -2'],
  ['每单位报送作品不超过3部。', 'grassroots -3'],
  ['每个支部报送1则故事。', 'grassroots 1-1'],
  ['各镇从中择优推荐3件作品上报县总工会宣教科。', 'township 3-3'],
  ['推荐名额3个，由各科室组织申报。', 'department 3-3'],
  ['各教学单位推荐2个案例。', 'school 2-2'],
  ['市企联推荐3项。', 'association 3-3'],
  ['各省推荐10个案例。', 'province 10-10'],
  ['每单位名额3个。', 'grassroots 3-3'],
  ['名额分配为县区5个。', 'county 5-5'],
  ['各县区5个名额。', 'county 5-5'],
  ['各级工会推荐的案例不超过3个。', 'grassroots -3'],
  ['各支部推荐微党课1节。', 'grassroots 1-1'],
  ['各学院推荐优秀教案不超过5份。', 'school -5'],
])('a quota of one class: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual([expected])
})

test.each([
  ['每人限报1件作品。', 'individual -1 perPerson'],
  ['每位作者投稿不超过3篇。', 'individual -3 perPerson'],
  ['每名职工限交1篇征文。', 'individual -1 perPerson'],
  ['个人投稿不超过5幅。', 'individual -5 perPerson'],
  ['每位作者投稿最多10幅（组）。', 'individual -10 perPerson'],
  ['第一作者限报1篇。', 'individual -1 perPerson'],
  ['每人投稿不限1篇以内。', 'individual -1 perPerson'],
])('a quota of a person: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual([expected])
})

test.each<[string, string[]]>([
  [
    '各县（市）区提交7—8个；各产业（系统）、集团公司工会提交1—2个。',
    ['county 7-8', 'industry 1-2', 'group 1-2'],
  ],
  [
    '各县（市、区）总工会推荐5个，各产业工会推荐3个，市直属工会推荐2个。',
    ['county 5-5', 'industry 3-3', 'direct 2-2'],
  ],
  ['各县（市、区）5个，各高校3个，各企业2个。', ['county 5-5', 'school 3-3', 'enterprise 2-2']],
  ['各县（市、区）和开发区各推荐3个。', ['county 3-3', 'zone 3-3']],
  ['各高校、医院推荐不超过2个。', ['school -2', 'institution -2']],
  ['1.各县（市、区）：不超过6个；\n2.各产业工会：不超过3个。', ['county -6', 'industry -3']],
  ['各县（市、区）不少于3个、各镇（街道）不少于1个。', ['county 3-', 'township 1-']],
  [
    '职工1000人以上的企业推荐3个，职工不足1000人的企业推荐1个。',
    ['enterprise 3-3 (职工1000人以上)', 'enterprise 1-1 (职工不足1000人)'],
  ],
  ['本科院校推荐不超过5个，高职院校推荐不超过3个。', ['school -5 (本科院校)', 'school -3 (高职院校)']],
  [
    '会员人数5000人以上的县（市、区）推荐8个，5000人以下的推荐5个。',
    ['county 8-8 (会员人数5000人以上)', 'county 5-5 (5000人以下)'],
  ],
  ['特级资质企业可直接申报，每家限2项。', ['enterprise -2 (特级资质企业)']],
  [
    '各县（市、区）推荐书法2件、绘画2件、摄影3件。',
    ['county 2-2 (书法)', 'county 2-2 (绘画)', 'county 3-3 (摄影)'],
  ],
  ['市直单位：征文、案例合计2篇。', ['department 2-2']],
  ['每位教师限报1项，每校不超过5项。', ['individual -1 perPerson', 'school -5']],
  ['县（市、区）5个，产业工会3个，直属单位2个。', ['county 5-5', 'industry 3-3', 'direct 2-2']],
  ['省属企业3个，市属企业2个。', ['enterprise 3-3 (省属企业)', 'enterprise 2-2 (市属企业)']],
  ['推荐数：市级部门2个／县区3个。', ['department 2-2', 'county 3-3']],
  ['每个县（市、区）、每个产业工会各限报2个。', ['county -2', 'industry -2']],
  ['各县（市、区）报送案例5篇、论文3篇。', ['county 5-5 (案例)', 'county 3-3 (论文)']],
  ['各县（市、区）推荐案例5个，其中企业案例不少于2个。', ['county 5-5', 'enterprise 2- (企业案例)']],
])('several quotas in one sentence: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '直属基层工会提交7-8个案例材料，由市总直属工会工作部统一收集选送。',
    ['direct 7-8 collective ←市总直属工会工作部', 'collective-or-each'],
  ],
  ['市直属企业共推荐5个，由市国资委统一报送。', ['enterprise 5-5 collective ←市国资委']],
  ['直属单位合计推荐不超过4个。', ['direct -4 collective']],
  ['各县（市、区）共推荐10个。', ['county 10-10']],
  ['各高校按教职工人数1%的比例推荐。', ['school 0.01']],
  ['各县（市、区）按不超过申报数20%的比例推荐。', ['county 0.2']],
  ['江州市\t8项\n岚山市\t6项', ['city 8-8 (江州市)', 'city 6-6 (岚山市)']],
  [
    '单位\t名额\n江县总工会\t8\n教育产业工会\t3-5',
    ['county 8-8 (江县总工会)', 'industry 3-5 (教育产业工会)'],
  ],
])('together, by share and in tables: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各县（市、区）推送案例3个。', ['county 3-3']],
  ['各镇（街道）承担2项。', ['township 2-2']],
  ['各区分别选送11则。', ['county 11-11']],
  ['各街道不能多于2例。', ['township -2']],
  ['各乡镇勿超3件。', ['township -3']],
  ['各高校名额放宽到3例。', ['school -3']],
  ['各产业工会以5例为上限。', ['industry -5']],
  ['各集团公司工会4篇封顶。', ['group -4']],
  ['每所学校保底1则，至多2则。', ['school 1-2']],
  ['各乡镇3例起报。', ['township 3-']],
  ['每人只写1篇。', ['individual -1 perPerson']],
  ['每名班组长仅限报1篇。', ['individual -1 perPerson']],
  ['同一作者至多署名两篇。', ['individual -2 perPerson']],
  ['每位律师至多投两件。', ['individual -2 perPerson']],
  ['县（市、区）文明办合起来报8部。', ['county 8-8 collective']],
  ['市直属企业共同推选5个，由市国资委牵头。', ['enterprise 5-5 collective ←市国资委']],
  [
    '在编教职工满300人的学校可报2例，不满300人的可报1例。',
    ['school -2 (在编教职工满300人)', 'school -1 (不满300人)'],
  ],
])('the same in other words: %s', (words, expected) => {
  expect(quotasIn(words).filter((one) => one !== 'collective-or-each')).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各县（市、区）推荐7 8个。', ['county 7-8', 'damaged-number']],
  ['各县（市、区）推荐不少3个。', ['county 3-', 'damaged-number']],
  ['各县（市、区）推荐l0个。', ['county 10-10', 'damaged-number']],
  ['各县（市、区）推荐2O个。', ['county 20-20', 'damaged-number']],
  ['各县（市、区）推荐3个以。', ['damaged-number']],
  ['各县（市、区）推荐8-7个。', ['damaged-number']],
  ['各县（市、区）报23个，各产业工会报2个。', ['county 23-23', 'industry 2-2', 'damaged-number']],
  ['各县（市、区）推荐5个左右。', ['county -', 'several-readings']],
  ['推荐案例不超过3个。', ['all -3 unclear', 'scope-unclear']],
])('what is damaged or open is asked about: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each([
  '去年各县（市、区）共报送案例120个。',
  '目前各县（市、区）已建成示范点30个。',
  '设一等奖5个、二等奖10个。',
  '评选出优秀组织奖10个。',
  '材料一式3份，各单位自留1份。',
  '各单位确定1名联络员。',
  '各县（市、区）派2名工作人员参加培训。',
  '每个案例附照片3张。',
  '每篇论文关键词3至5个。',
  '每件作品由3部分组成。',
  '全市共有县（市、区）7个。',
  '各县（市、区）要分3个阶段推进。',
  '通过初评的各县（市、区）案例30个，提交终评。',
  '省总工会下达我市名额20个。',
  '奖金每篇500元。',
  '各单位推荐的案例将择优选取10个进行展示。',
  '各单位选送前3名参加决赛。',
  '各单位名额见附件。',
])('a number that allots no cases is no quota: %s', (words) => {
  expect(quotasIn(words)).toEqual([])
})
