import { expect, test } from 'vitest'
import { kindIn } from '../../../../../../test/samples/notices.ts'

test.each<[string, string[]]>([
  ['全省卫生健康系统广大职工', ['individual']],
  ['公司各二级单位党委、机关各党支部', ['grassroots', 'grassroots']],
  ['机关各部门党支部', ['department']],
  ['大型企业工会女工委，省直机关工会女工委，各市总工会女职工部', ['enterprise', 'department', 'city']],
  ['各地市供电公司团委', ['enterprise']],
  ['各县（市、区）新华书店，各农商银行，农信社', ['enterprise', 'enterprise', 'enterprise']],
  ['市各有关部门和单位，各自然保护区', ['department', 'department', 'other']],
  ['各会员银行，县医共体总院', ['member', 'institution']],
  ['市级涉农园区管委会，综保区经济发展部门', ['zone', 'zone']],
  ['集团公司各部门，各分公司', ['department', 'enterprise']],
  ['各区（县）直机关工委，市直机关工委', ['county', 'department']],
  ['语文教研室、数学教研室、体育部', ['school', 'school', 'school']],
  ['党政办、计财处、动力车间', ['department', 'department', 'grassroots']],
  ['各区书协，各行业质协', ['association', 'association']],
  ['各县（市、区）税务局、分局，市局法制支队，铁路公安分局', ['county', 'county', 'department', 'direct']],
  ['各农业产业化龙头企业', ['enterprise']],
  ['市直及驻市各养老机构', ['institution', 'institution']],
  ['各市教育局，部属、省属高校', ['city', 'school', 'school']],
  ['各街道，市直、区直机关', ['township', 'department', 'department']],
  ['各乡镇人力资源和社会保障服务中心', ['township']],
  ['各高校图书与档案管理处', ['school']],
  ['各高校团委与学生处', ['school', 'department']],
])('a house, a committee within it or those who belong to it: %s', (words, expected) => {
  const { rules } = kindIn('addressees', `关于征集案例的通知\n\n${words}：\n请于5月19日前报送。\n`)
  expect(rules.flatMap(({ value }) => value.classes.map((one) => one.class))).toEqual(expected)
})
