import { expect, test } from 'vitest'
import { noticeText } from '../noticeText.ts'
import { attachments } from './attachments.ts'

const body = '关于征集案例的通知\n\n各单位：\n通知如下。\n一、征集要求\n填写申报表（见附件）。\n\n'
const signature = '\n\n江州市总工会\n2021年4月15日\n'

function read(list: string, annexes = '') {
  const { rules } = attachments(noticeText(body + list + signature + annexes))
  return rules.map((rule) =>
    rule.kind === 'attachment' ? [rule.value.number, rule.value.title, rule.value.present] : [],
  )
}

test.each([
  ['附件：案例申报表', [[1, '案例申报表', false]]],
  ['附件：1-案例申报表', [[1, '案例申报表', false]]],
  [
    '附：作品登记表、推荐汇总表',
    [
      [1, '作品登记表', false],
      [2, '推荐汇总表', false],
    ],
  ],
  [
    '附：参评作品登记表、原创声明',
    [
      [1, '参评作品登记表', false],
      [2, '原创声明', false],
    ],
  ],
  ['附件：1.调研报告、微视频推荐汇总表', [[1, '调研报告、微视频推荐汇总表', false]]],
  ['附：优秀案例推荐表（请到网站下载）', [[1, '优秀案例推荐表', false]]],
  ['附件：作者原创声明（样式）', [[1, '作者原创声明（样式）', false]]],
  [
    '附件：1．微视频推荐表\n2．原创承诺书',
    [
      [1, '微视频推荐表', false],
      [2, '原创承诺书', false],
    ],
  ],
  [
    '附件：一、成果申报书\n　　　二、承诺书样式',
    [
      [1, '成果申报书', false],
      [2, '承诺书样式', false],
    ],
  ],
  [
    '附件：1. 5G应用申报表\n2．3D打印课例表',
    [
      [1, '5G应用申报表', false],
      [2, '3D打印课例表', false],
    ],
  ],
  [
    '附件一：品牌故事推荐表\n附件二：原创承诺书',
    [
      [1, '品牌故事推荐表', false],
      [2, '原创承诺书', false],
    ],
  ],
  [
    '附件：1.申报表 2.汇总表',
    [
      [1, '申报表', false],
      [2, '汇总表', false],
    ],
  ],
  [
    '附件：\n1.申报表\n2.汇总表',
    [
      [1, '申报表', false],
      [2, '汇总表', false],
    ],
  ],
  ['附件∶《案例申报表》。', [[1, '《案例申报表》', false]]],
])('the attachments of %j are listed in order', (list, expected) => {
  expect(read(list)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['附件：1.2021年案例申报表\n2.2021年案例汇总表', ['2021年案例申报表', '2021年案例汇总表']],
  ['附件1 2021年度案例申报表', ['2021年度案例申报表']],
  ['附件：（1）申报表\n（2）汇总表', ['申报表', '汇总表']],
  ['附件：①申报表\n②汇总表', ['申报表', '汇总表']],
  ['附件：1.江州市典型案例征集\n　　　　实施方案\n　　　2.汇总表', ['江州市典型案例征集实施方案', '汇总表']],
  ['附件：申报表\n汇总表', ['申报表', '汇总表']],
  ['附件列表：\n1.申报表.doc\n2.汇总表.xls', ['申报表', '汇总表']],
  ['【附件】\n1.申报表\n2.汇总表', ['申报表', '汇总表']],
  ['附件（2个）：1.申报表；2.汇总表', ['申报表', '汇总表']],
  ['附件：1.申报表\n附件：2.汇总表', ['申报表', '汇总表']],
  ['附件：《案例申报表》《案例汇总表》', ['《案例申报表》', '《案例汇总表》']],
  ['附件：申报表（可在官网下载）', ['申报表']],
  ['附件：申报表（平台下载）', ['申报表']],
  ['附件：1.成果登记表（一项一表，自行复印）\n2.汇总表', ['成果登记表', '汇总表']],
  ['附件1、附件2报送扫描件，月底前发至办公室。\n\n附件：1.申报表\n2.汇总表', ['申报表', '汇总表']],
  ['附件：1.申报表\n2.汇总表\n（以上附件请到官网下载）', ['申报表', '汇总表']],
  ['附件下载地址：http://www.example.org/a1/2.html', []],
  [
    '附件：1.江州市总工会关于参加2021年全国\n职工素养提升活动（第三届职工活动）\n的函\n2021070711.pdf\n2.汇总表\n2021070712.xlsx',
    ['江州市总工会关于参加2021年全国职工素养提升活动（第三届职工活动）的函', '汇总表'],
  ],
  ['附件要求：以PDF格式上传', []],
  ['请按时报送。附件：登记表', ['登记表']],
  ['请按时报送。附件：1.登记表；2.汇总表', ['登记表', '汇总表']],
  ['请按时报送。附件：请自行下载填写', []],
])('the titles in %j are %j', (list, expected) => {
  expect(read(list).map(([, title]) => title)).toEqual(expected)
})

test('an attachment is present when its title stands again below', () => {
  expect(read('附件：1.申报表格\n2.汇总表格', '附件1\n申报表格\n名称\t\n')).toEqual([
    [1, '申报表格', true],
    [2, '汇总表格', false],
  ])
})

test('a title that stands again below the signature without 附件 over it is held by the paper', () => {
  const annexes = '\n案例汇总表\n填报单位（盖章）：\n序号\t题目\n1\t\n'
  expect(read('附件：1.《案例汇总表》（样表）\n2.案例撰写要求', annexes)).toEqual([
    [1, '《案例汇总表》', true],
    [2, '案例撰写要求', false],
  ])
})

test.each([
  ['二、推荐名额\n附件1　推荐名额表\n三、报送办法\n按期报送。\n\n附件：1.推荐名额表\n2.案例汇总表'],
  [
    '二、推荐名额\n附件2：案例汇总表\n按名额推荐。\n三、报送办法\n按期报送。\n\n附件：1.推荐名额表\n2.案例汇总表',
  ],
  ['二、报送材料\n附件：1.推荐名额表\n2.案例汇总表\n三、报送办法\n按期报送。'],
])('a section that points at an attachment is no list, and a section behind a list none of it: %s', (text) => {
  expect(read(text)).toEqual([
    [1, '推荐名额表', false],
    [2, '案例汇总表', false],
  ])
})

test('an attachment that is named and absent is asked about', () => {
  const { doubts } = attachments(noticeText(`${body}附件：申报表${signature}`))
  expect(doubts?.map(({ code, values }) => [code, values['seen']])).toEqual([
    ['attachment-missing', '申报表'],
  ])
})

test('without a list the attachments that follow are read by their headings', () => {
  expect(read('', '附件\n案例申报表\n名称\t\n')).toEqual([[1, '案例申报表', true]])
})

test.each<[string, [number, string, boolean][]]>([
  ['附件：\n案例登记表.docx\n办公室\n2023年9月29日\n', [[1, '案例登记表', false]]],
  [
    '附件：\n申报表.docx\n汇总表.xlsx\n\n校团委\n2023年9月29日\n',
    [
      [1, '申报表', false],
      [2, '汇总表', false],
    ],
  ],
  ['科技处\n2023年2月26日\n推荐表.docx\n', [[1, '推荐表', false]]],
  [
    '附件1_推荐表.doc\n附件2_汇总表.doc\n科技处\n2023年2月26日\n',
    [
      [1, '推荐表', false],
      [2, '汇总表', false],
    ],
  ],
  [
    '附件1：申报表.doc 附件2：汇总表.xls\n\n校团委\n2023年3月1日\n',
    [
      [1, '申报表', false],
      [2, '汇总表', false],
    ],
  ],
  [
    '附件：1．申报表\n2．汇总表（电子表格，另发）\n\n教务处\n2023年3月1日\n',
    [
      [1, '申报表', false],
      [2, '汇总表', false],
    ],
  ],
])('attachments that a page of the web offers are %j', (close, expected) => {
  const { rules } = attachments(noticeText(`${body}${close}`))
  expect(rules.map((rule) => rule.kind === 'attachment' && Object.values(rule.value))).toEqual(expected)
})

test('what stands below the signature over its own words is at hand, over who gets a copy it is not', () => {
  const list = '海州市总工会\n2023年3月1日\n\n附：授权书样式\n'
  const presentOver = (below: string) =>
    attachments(noticeText(`${body}${list}${below}`)).rules.map(
      ({ value }) => 'present' in value && value.present,
    )
  expect(presentOver('本人同意将稿件《　》的网络传播权授予杂志社使用。')).toEqual([true])
  expect(presentOver('抄送：市委办公室、市政府办公室、各县区总工会。')).toEqual([false])
})

test('a notice without attachments has none', () => {
  expect(read('')).toEqual([])
})

test('an annex that is all a point of the text says is named again in the list below', () => {
  const points = '四、名额\n附件1 名额分配表\n五、报送\n请于5月1日前报送。\n'
  const list = '附件：1.名额分配表\n2.申报表\n\n教务处\n2023年3月1日\n'
  expect(attachments(noticeText(`${body}${points}${list}`)).rules.map(({ value }) => value)).toMatchObject([
    { number: 1, title: '名额分配表' },
    { number: 2, title: '申报表' },
  ])
})

test.each([
  '附件：另发\n\n教务处\n2023年3月1日\n',
  '附件见官网。\n\n教务处\n2023年3月1日\n',
])('where an attachment is to be had is no title: %j', (close) => {
  expect(attachments(noticeText(`${body}${close}`)).rules).toEqual([])
})

test('the last title of a list that ends the notice is read where a table stands above', () => {
  const notice = `${body}单位\t名额\n各县区\t3\n\n附件：\n申报表\n汇总表`
  const { rules } = attachments(noticeText(notice))
  expect(rules.map(({ value }) => ('title' in value ? value.title : value))).toEqual(['申报表', '汇总表'])
})

test('an office in brackets below the list signs and is no title', () => {
  expect(rowsOf('附件1：报名表\n附件2：原创承诺书\n学生工作部（处）\n2024年2月26日')).toEqual([
    '报名表',
    '原创承诺书',
  ])
})

function rowsOf(close: string): string[] {
  return attachments(noticeText(body + close)).rules.flatMap((rule) =>
    rule.kind === 'attachment' ? [rule.value.title] : [],
  )
}

test('an attachment that stands below 附 alone is held by the paper', () => {
  const annex = '\n附\n文稿汇总表\n单位：\n序号\t题名\t作者\n1\t\t\n'
  expect(read('附：文稿汇总表', annex)).toEqual([[1, '文稿汇总表', true]])
})

test('what entrants are to attach, said in a sentence before the next section, ends no text', () => {
  const asked =
    '一、参评要求\n参评作品须\n附：1、报名表（见附表）；2、能证明项目真实性的材料。\n二、参评类别\n分公司、金融两类。\n'
  const notice = noticeText(`关于征集案例的通知\n各单位：\n通知如下。\n${asked}`)
  expect(notice.zones.slice(2, -1).every((zone) => zone === 'body')).toBe(true)
})

test('an annexed notice is called by its whole title, which who issued it heads', () => {
  const annex =
    '\n附件：\n\n市总工会\n关于开展典型案例征集活动的通知\n\n各区总工会：\n征集典型案例。\n一、要求\n不超过2000字。\n'
  expect(read('', annex)).toEqual([[1, '市总工会关于开展典型案例征集活动的通知', true]])
})
