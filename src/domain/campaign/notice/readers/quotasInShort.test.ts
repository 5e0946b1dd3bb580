import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string, string[]]>([
  [
    '湖滨区、东陵区分别选送11则，景云市选送10则。',
    '送多少',
    ['county 11-11 (湖滨区、东陵区)', 'county 10-10 (景云市)'],
  ],
  [
    '各区县总工会——主城四区各六篇，其余区县各四篇；',
    '报送数额',
    ['county 6-6 (主城四区)', 'county 4-4 (其余区县)'],
  ],
  ['各市州推荐，一市3项，省会城市5项。', '控制数', ['city 3-3 (市州)', 'city 5-5 (省会城市)']],
  [
    '设区的市：南部五市每市报6个，北部四市每市报4个；',
    '名额',
    ['city 6-6 (南部五市)', 'city 4-4 (北部四市)'],
  ],
  ['区属国企工会，一企一件；', '申报件数', ['enterprise 1-1']],
  ['各县（市、区）A类不少于五部、B类不少于十篇；', '推送任务', ['county 5- (A类)', 'county 10- (B类)']],
  ['各分厂：不低于员工总数的2%', '收集数量', ['enterprise 0.02']],
  ['推荐数为本区会员数的百分之三。', '名额', ['all 0.03']],
  ['子公司工会：每百名职工交家书1封；', '任务数', ['enterprise 0.01']],
  [
    '县区总工会每家4 5份，大企业工会每家2份。',
    '材料数量',
    ['county 4-5', 'enterprise 2-2', 'damaged-number'],
  ],
  ['各街道总工会3至个。', '名额', ['damaged-number']],
  ['一个班组不能超过2条。', '报送数量', ['grassroots -2']],
  ['从中遴选精品案例12例。', '组织推荐', []],
  ['各县区总工会、各产业工会申报名额分别为3个、2个。', '名额', ['county 3-3', 'industry 2-2']],
  ['外资企业工会以2件为宜、3件为限。', '申报件数', ['enterprise -3']],
  [
    '职工人数在500人以下的企业报1个，500-1000人的报2个。',
    '名额',
    ['enterprise 1-1 (职工人数在500人以下)', 'enterprise 2-2 (500-1000人)'],
  ],
  ['站点超过100个的市可申请。', '推荐名额', []],
  ['各市申报的案例里，农村案例占比要达到三成。', '名额', ['city 0.3 (农村)']],
  ['各县（市、区）推荐5个，其中企业案例占比不低于40%。', '名额', ['county 5-5', 'enterprise 0.4']],
  ['材料每家2份。', '寄送', []],
  ['南片区报2个，中北片区报1个。', '名额', ['other 2-2 (南片区)', 'other 1-1 (中北片区)']],
  ['推荐老旧片区改造经验。', '名额', []],
  ['会员企业限报4篇，非会员企业限报2篇。', '名额', ['member -4', 'enterprise -2 (非会员企业)']],
  ['非会员单位可报1篇。', '名额', ['grassroots -1 (非会员单位)']],
  ['各单位报送数量不限，但每人不超过2篇。', '名额', ['individual -2 perPerson']],
  ['各单位报送数量不限，每位作者限投2篇。', '名额', ['individual -2 perPerson']],
  ['各县区推荐1个，由市总遴选后上报。', '名额', ['county 1-1 ←市总']],
  ['各地推荐先进集体2个。', '名额', ['county 2-2']],
  ['去年各地报送案例63个。', '工作', []],
  [
    '直属单位由市总工会组织部统一推荐6个。',
    '名额',
    ['direct 6-6 collective ←市总工会组织部', 'collective-or-each'],
  ],
])('bodies, kinds and shares told in short: %s', (words, heading, expected) => {
  expect(quotasIn(words, heading)).toEqual(expected)
})

test('the note under a table makes its numbers floors, and each number of a row is its body’s', () => {
  const rows = '单位\t经验\t照片\n昌北县总工会\t4\t8\n市区各区工会\t每区3\t每区6\n表中数字为最低数。'
  expect(quotasIn(rows)).toEqual([
    'county 4- (昌北县总工会的经验)',
    'county 8- (昌北县总工会的照片)',
    'county 3- (市区各区工会的经验)',
    'county 6- (市区各区工会的照片)',
  ])
})
