import { expect, test } from 'vitest'
import { noticeText } from '../noticeText.ts'
import { addressees } from './addressees.ts'

function read(salutation: string) {
  return addressees(noticeText(`关于征集典型案例的通知\n\n${salutation}\n\n现将有关事项通知如下。\n`))
}

function classesOf(salutation: string): string[][] {
  return read(salutation).rules.flatMap((rule) =>
    rule.kind === 'addressees' ? rule.value.classes.map((one) => [one.class, one.label]) : [],
  )
}

test.each([
  [
    '各省、自治区、直辖市农业（农牧）、农机、渔业厅（局、委），新疆生产建设兵团工会：',
    [
      ['province', '各省'],
      ['province', '自治区'],
      ['province', '直辖市农业（农牧）'],
      ['province', '农机'],
      ['province', '渔业厅（局、委）'],
      ['province', '新疆生产建设兵团工会'],
    ],
  ],
  [
    '各街道总工会，区交通、住建、城管行业工会联合会：',
    [
      ['township', '各街道总工会'],
      ['industry', '区交通'],
      ['industry', '住建'],
      ['industry', '城管行业工会联合会'],
    ],
  ],
  [
    '全资及控股子公司、机关各处室：',
    [
      ['enterprise', '全资及控股子公司'],
      ['department', '机关各处室'],
    ],
  ],
  [
    '各省总工会，中央和国家机关工会联合会：',
    [
      ['province', '各省总工会'],
      ['department', '中央和国家机关工会联合会'],
    ],
  ],
  ['全院医护人员：', [['individual', '全院医护人员']]],
  ['局属各事业单位：', [['direct', '局属各事业单位']]],
  [
    '直属各党支部，全体党员：',
    [
      ['direct', '直属各党支部'],
      ['individual', '全体党员'],
    ],
  ],
  [
    '各县（市、区）人力资源和社会保障局，各市属企业，各技工院\n校，市直有关单位：',
    [
      ['county', '各县（市、区）人力资源和社会保障局'],
      ['enterprise', '各市属企业'],
      ['school', '各技工院校'],
      ['department', '市直有关单位'],
    ],
  ],
  [
    '各设区的市民政局，全省广大青年：',
    [
      ['city', '各设区的市民政局'],
      ['individual', '全省广大青年'],
    ],
  ],
  [
    '各有关设计、监理单位，各有关部门：',
    [
      ['enterprise', '各有关设计'],
      ['enterprise', '监理单位'],
      ['department', '各有关部门'],
    ],
  ],
  [
    '各社区工会联合会，街道行业工会联合会：',
    [
      ['grassroots', '各社区工会联合会'],
      ['industry', '街道行业工会联合会'],
    ],
  ],
  [
    '全校师生、各地校友、社会各界人士：',
    [
      ['individual', '全校师生'],
      ['individual', '各地校友'],
      ['individual', '社会各界人士'],
    ],
  ],
  [
    '各辖市、区团委，驻望区（县）属各单位，各市级社会团体、基金会：',
    [
      ['county', '各辖市'],
      ['county', '区团委'],
      ['grassroots', '驻望区（县）属各单位'],
      ['association', '各市级社会团体'],
      ['association', '基金会'],
    ],
  ],
  [
    '各基层党委、党总支；',
    [
      ['grassroots', '各基层党委'],
      ['grassroots', '党总支'],
    ],
  ],
  [
    '各县（市、区）文联，市书协、美协：',
    [
      ['county', '各县（市、区）文联'],
      ['association', '市书协'],
      ['association', '美协'],
    ],
  ],
  [
    '各县（市）区、产业（系统）、集团公司工会，市总各直属基层工会：',
    [
      ['county', '各县（市）区'],
      ['industry', '产业（系统）'],
      ['group', '集团公司工会'],
      ['direct', '市总各直属基层工会'],
    ],
  ],
  [
    '各县（市）区科协，市级各学会、协会、研究会，有关高校科协：',
    [
      ['county', '各县（市）区科协'],
      ['association', '市级各学会'],
      ['association', '协会'],
      ['association', '研究会'],
      ['school', '有关高校科协'],
    ],
  ],
  [
    '共和县总工会及各单位工会:',
    [
      ['county', '共和县总工会'],
      ['grassroots', '各单位工会'],
    ],
  ],
  [
    '各县（区）委组织部、总工会，各街道总工会、团工委：',
    [
      ['county', '各县（区）委组织部'],
      ['county', '总工会'],
      ['township', '各街道总工会'],
      ['township', '团工委'],
    ],
  ],
  [
    '各市、州教育局，各县区工业和信息化局：',
    [
      ['city', '各市'],
      ['city', '州教育局'],
      ['county', '各县区工业和信息化局'],
    ],
  ],
  [
    '市司法局，各区县总工会，市中级人民法院：',
    [
      ['department', '市司法局'],
      ['county', '各区县总工会'],
      ['department', '市中级人民法院'],
    ],
  ],
  ['各　位　作　者：', [['individual', '各位作者']]],
  [
    '各州、市总工会，省直管县（市）总工会，省直机关工会工委：',
    [
      ['city', '各州'],
      ['city', '市总工会'],
      ['county', '省直管县（市）总工会'],
      ['department', '省直机关工会工委'],
    ],
  ],
  [
    '各市、县（区）团委，各县级公司，病区：',
    [
      ['city', '各市'],
      ['county', '县（区）团委'],
      ['enterprise', '各县级公司'],
      ['other', '病区'],
    ],
  ],
  [
    '各县区中等职业学校，各社会团体，广大志愿者：',
    [
      ['school', '各县区中等职业学校'],
      ['association', '各社会团体'],
      ['individual', '广大志愿者'],
    ],
  ],
  [
    '各县（市、区）殘聯，各專門協會：',
    [
      ['county', '各县（市、区）殘聯'],
      ['association', '各專門協會'],
    ],
  ],
])('the addressees of %s are its pieces as printed, each with its class', (salutation, expected) => {
  expect(classesOf(salutation)).toEqual(expected)
})

test('branches of an association are its own', () => {
  const { rules } = addressees(
    noticeText(
      '江州市物流协会\n关于征集案例的通知\n\n各分会，各会员单位：\n现通知如下。\n\n江州市物流协会\n2023年3月1日\n',
    ),
  )
  expect(
    rules.flatMap((rule) => (rule.kind === 'addressees' ? rule.value.classes : [])).map((one) => one.class),
  ).toEqual(['association', 'member'])
})

test('a body of no known class is asked about', () => {
  const { doubts } = read('各县区工会，星火同盟：')
  expect(doubts?.map(({ code, values }) => [code, values['seen']])).toEqual([['class-unclear', '星火同盟']])
})

test.each([
  ['各有关单位：', ['department 各有关单位']],
  ['各相关单位：', ['department 各相关单位']],
  ['有关单位：', ['department 有关单位']],
  ['校内各单位：', ['grassroots 校内各单位']],
  ['校属各有关单位：', ['direct 校属各有关单位']],
  ['各会员单位：', ['member 各会员单位']],
  ['各二级学院和相关单位：', ['school 各二级学院', 'department 相关单位']],
  ['各有关单位及个人：', ['department 各有关单位', 'individual 个人']],
  ['全校师生：', ['individual 全校师生']],
  [
    '非遗传承人、民间艺人和广大爱好者：',
    ['individual 非遗传承人', 'individual 民间艺人', 'individual 广大爱好者'],
  ],
  ['各镇、人和街道工会：', ['township 各镇', 'township 人和街道工会']],
])('%s calls on %j', (salutation, expected) => {
  const classes = read(salutation).rules.flatMap((rule) =>
    rule.kind === 'addressees' ? rule.value.classes : [],
  )
  expect(classes.map((one) => `${one.class} ${one.label}`)).toEqual(expected)
})
