import { expect, test } from 'vitest'
import { noticeText } from '../../noticeText.ts'
import { addressees } from '../addressees.ts'

test('各地 are the places of the rank below who calls', () => {
  const notice = (issuer: string) =>
    addressees(noticeText(`关于征集案例的通知\n\n各地教育局：\n现通知如下。\n\n${issuer}\n2023年3月1日\n`))
  const classes = ['江澜省教育厅', '江州市教育局', '云河县教育局'].map(
    (issuer) =>
      notice(issuer).rules.flatMap((rule) => (rule.kind === 'addressees' ? rule.value.classes : []))[0]
        ?.class,
  )
  expect(classes).toEqual(['city', 'county', 'township'])
})

test('an office is of the rank of its place, unless that place calls itself', () => {
  const signed = (issuer: string) =>
    addressees(
      noticeText(
        `关于征集典型案例的通知\n\n青石区教育局，各中小学：\n\n现将有关事项通知如下。\n一、征集内容\n教学案例。\n\n${issuer}\n2023年3月1日\n`,
      ),
    ).rules.flatMap((rule) => (rule.kind === 'addressees' ? rule.value.classes.map((one) => one.class) : []))
  expect(signed('海州市教育局')).toEqual(['county', 'school'])
  expect(signed('青石区科学技术协会')).toEqual(['other', 'school'])
})

test.each([
  ['各区县教研室、教师发展中心，市直属各学校：', ['county', 'county', 'direct']],
  ['各乡镇党委、人民政府，各街道党工委、办事处：', ['township', 'township', 'township', 'township']],
  ['各县（区）党委、人大、政府、政协：', ['county', 'county', 'county', 'county']],
  ['各乡镇教育总支、少工委：', ['township', 'township']],
  ['各县（市、区）人民法院、检察院：', ['county', 'county']],
  ['各区（市、县）文化馆、图书馆：', ['county', 'county']],
  ['各单位工会、妇委会：', ['grassroots', 'grassroots']],
  ['各高校团委、女职工委员会：', ['school', 'school']],
  ['市直各党委、党组：', ['department', 'department']],
  ['各市教育局、高校片区牵头学校关工委：', ['city', 'school']],
  ['各图书馆、文化馆：', ['institution', 'institution']],
  ['各县（市、区）档案局、档案馆：', ['county', 'county']],
  ['各临床、医技、行政后勤科室：', ['department', 'department', 'department']],
  ['各县、市、区总工会：', ['county', 'county', 'county']],
  ['各市、州残联：', ['city', 'city']],
  ['各部、委、办、局：', ['department', 'department', 'department', 'department']],
  ['局直属各党委、党支部：', ['direct', 'direct']],
  ['各全资、控股子公司，机关各部室：', ['enterprise', 'enterprise', 'department']],
])('%s: what bears no place of its own belongs to the bodies before it', (salutation, expected) => {
  const { rules } = addressees(noticeText(`关于征集案例的通知\n\n${salutation}\n\n现将有关事项通知如下。\n`))
  const classes = rules.flatMap((rule) => (rule.kind === 'addressees' ? rule.value.classes : []))
  expect(classes.map((one) => one.class)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各省级文明城市试点县（市、区）团委，省直机关团工委', ['county', 'department']],
  ['各县市场监督管理局、经开区分局', ['county', 'zone']],
  ['各区农业农村局、住房和城市建设局', ['county', 'county']],
  ['各县（区）老科协、市直机关', ['association', 'department']],
  ['各镇平安办，区级政法各单位', ['township', 'department']],
  ['各市州妇幼保健院（所）、各县医院', ['institution', 'institution']],
  ['各位驾驶员、站务员师傅', ['individual', 'individual']],
  ['局属各学校、单位', ['direct', 'direct']],
  ['各地、州、市工会', ['city', 'city', 'city']],
  ['市政府各部门、单位', ['department', 'department']],
  ['广大党员、干部及群众', ['individual', 'individual', 'individual']],
  ['各区委宣传部、融媒体中心', ['county', 'county']],
  ['部属、省属驻海医疗卫生单位', ['institution', 'institution']],
  ['各公办、民办幼儿园', ['school', 'school']],
  ['北塔区人民政府、柳河县法院', ['county', 'county']],
  ['市社会保险服务中心、市就业服务和人才交流中心', ['grassroots', 'grassroots']],
  ['市一中、市二中、市实验小学', ['school', 'school', 'school']],
  ['市教育局、团市委、市妇联', ['department', 'department', 'department']],
])('the class of bodies by what their names say: %s', (words, expected) => {
  const notice = noticeText(`关于征集案例的通知\n\n${words}：\n现通知如下。\n\n海州省文明办\n2023年3月1日\n`)
  const classes = addressees(notice).rules.flatMap((rule) =>
    rule.kind === 'addressees' ? rule.value.classes.map((one) => one.class) : [],
  )
  expect(classes).toStrictEqual(expected)
})

test('offices of the place that calls, and their unions, are its departments and none of a lower rank', () => {
  const called = (call: string, issuer: string) =>
    addressees(
      noticeText(
        `关于征集典型案例的通知\n\n${call}：\n\n现将有关事项通知如下。\n一、征集内容\n案例。\n\n${issuer}\n2023年3月1日\n`,
      ),
    ).rules.flatMap((rule) => (rule.kind === 'addressees' ? rule.value.classes.map((one) => one.class) : []))
  expect(called('县水利局、农业农村局工会，各乡镇总工会', '云河县总工会')).toEqual([
    'department',
    'department',
    'township',
  ])
  expect(called('各县水利局、农业农村局工会，市水利局工会', '海州市总工会')).toEqual([
    'county',
    'county',
    'department',
  ])
  expect(called('区住建局、城管局工会，各街道总工会', '海州市青石区总工会')).toEqual([
    'department',
    'department',
    'township',
  ])
  expect(called('县经济开发区工会工委，县财贸工会，县烟草公司工会', '云河县总工会')).toEqual([
    'zone',
    'industry',
    'enterprise',
  ])
})

test('another 市 below the city that calls is of the rank of counties, alone or with its office', () => {
  const signed = (issuer: string) =>
    addressees(
      noticeText(
        `关于征集典型案例的通知\n\n柳河市总工会，云泽市、北塔区妇联：\n\n现将有关事项通知如下。\n\n${issuer}\n2023年3月1日\n`,
      ),
    ).rules.flatMap((rule) => (rule.kind === 'addressees' ? rule.value.classes.map((one) => one.class) : []))
  expect(signed('海州市总工会')).toEqual(['county', 'county', 'county'])
  expect(signed('江澜省总工会').slice(0, 2)).toEqual(['city', 'city'])
})

test('places that share the name of a society are told by the society', () => {
  const text = '关于征集典型案例的通知\n\n各县、区教育学会，各直属学校：\n\n现征集案例。\n'
  const { rules } = addressees(noticeText(text))
  expect(
    rules.flatMap(({ value }) => ('classes' in value ? value.classes.map((one) => one.class) : [])),
  ).toEqual(['association', 'association', 'direct'])
})
