import { expect, test } from 'vitest'
import { noticeText } from './noticeText.ts'
import { mailboxesIn } from './readers/mailboxes.ts'

const letter = '关于开展案例征集的通知\n\n各学院团委：\n'
const close = '\n\n共青团海州大学委员会\n2023年3月1日\n\n'
const plan = '青年案例征集活动方案\n\n一、征集方向\n科技创新。\n二、申报数量\n每院三个。\n'

function bodyOf(text: string): string[] {
  const notice = noticeText(text)
  return notice.lines
    .filter(({ index }) => notice.zones[index] === 'body')
    .map(({ start, end }) => notice.text.slice(start, end).trim())
    .filter((words) => words !== '')
}

test('the plan that a letter hands on behind its signature is read as the text', () => {
  const words = '现将《青年案例征集活动方案》印发给你们。'
  expect(bodyOf(`${letter}${words}${close}${plan}`)).toEqual([
    words,
    '一、征集方向',
    '科技创新。',
    '二、申报数量',
    '每院三个。',
  ])
})

test('a plan that is an attachment is read up to the next one', () => {
  const words = '活动方案见附件。请组织参加。'
  const list = '\n\n附件：1.青年案例征集活动方案\n2.申报表'
  expect(bodyOf(`${letter}${words}${list}${close}附件1\n${plan}附件2\n申报表\n1.姓名\n`)).toEqual([
    words,
    '一、征集方向',
    '科技创新。',
    '二、申报数量',
    '每院三个。',
  ])
})

test('beside points of its own a notice keeps its attachments apart', () => {
  const words = '方案印发给你们。\n一、征集内容\n好做法。\n二、时间\n五月底前。'
  expect(bodyOf(`${letter}${words}${close}附件\n${plan}`)).toEqual(words.split('\n'))
})

test('a letter may ask for care in points of its own and still hand the call on in a plan', () => {
  const words = '现将《青年案例征集活动方案》印发给你们,请抓好落实。'
  const points = '一、高度重视,精心组织。各单位要广泛发动。\n二、认真审核,按时报送。各单位要逐级把关。'
  expect(bodyOf(`${letter}${words}\n${points}${close}附件1\n${plan}附件2\n申报表\n1.姓名\n`)).toEqual([
    words,
    ...points.split('\n'),
    '一、征集方向',
    '科技创新。',
    '二、申报数量',
    '每院三个。',
  ])
})

test.each<[string, boolean]>([
  ['现将《青年案例征集活动方案》印发给你们，并就有关要求通知如下：', true],
  ['我委制定了《青年案例征集活动方案》，现印发给你们，请抓好落实。', true],
  ['现将活动方案印发给你们，请认真组织实施。', true],
  ['现将《青年案例评分办法》印发给你们，并通知如下：', false],
  ['现就有关事项通知如下：', false],
])('a letter with demands of its own has to mean the plan that it puts into force: %s', (words, isRead) => {
  const demands = '一、加强领导。认真组织。\n二、严格把关。认真审核。'
  const read = bodyOf(`${letter}${words}\n${demands}${close}附件1\n${plan}`)
  expect(read.includes('每院三个。')).toBe(isRead)
})

test('the chapters of a plan stand under no attachment of the list before it, and its articles in their chapters', () => {
  const words = '现将办法印发给你们。\n\n附件：1.成果评选办法\n2.成果评分表'
  const chapters =
    '成果评选办法\n第一章 总则\n第一条 为推广成果,制定本办法。\n第二章 申报材料\n第二条 每项成果报送申报书。\n'
  const sentences = noticeText(`${letter}${words}${close}附件1\n${chapters}`).bodySentences
  expect(sentences.map(({ headings }) => headings.slice(0, 2))).toEqual([
    [],
    ['成果评选办法', '总则'],
    ['成果评选办法', '总则'],
    ['成果评选办法', '申报材料'],
    ['成果评选办法', '申报材料'],
  ])
})

test('a plan with more points than the letter has is read beside them', () => {
  const words = '方案印发给你们。\n一、加强领导。\n层层发动。\n二、严格把关。\n认真审核。'
  const more = `${plan}三、报送时间\n六月底前。\n`
  expect(bodyOf(`${letter}${words}${close}附件\n${more}`)).toEqual([
    ...words.split('\n'),
    ...more.trim().split('\n').slice(2),
  ])
})

test('a table between the points of a plan belongs to it, one behind them does not', () => {
  const more = `${plan}学院\t数量\n文学院\t2\n三、报送时间\n六月底前。\n姓名\t电话\n`
  const body = bodyOf(`${letter}方案印发给你们。${close}附件\n${more}`)
  expect(body).toContain('六月底前。')
  expect(body).not.toContain('姓名\t电话')
})

test.each([
  '青年成果评审规则',
  '“匠心”案例申报指南',
  '青年先锋故事实施细则',
])('a plan is known by the name %s that the letter gives it', (name) => {
  const words = `现将《${name}》印发给你们，请遵照执行。`
  const told = plan.replace('青年案例征集活动方案', name)
  expect(bodyOf(`${letter}${words}${close}附件\n${told}`)).toContain('每院三个。')
})

test('a letter that hands on no plan keeps what stands behind it apart', () => {
  const words = '请积极组织参加。'
  expect(bodyOf(`${letter}${words}${close}附件\n评选办法\n一、评委\n五人。\n二、打分\n百分制。`)).toEqual([
    words,
  ])
})

test('the mailbox of a plan is read, that of another attachment is not', () => {
  const words = '活动方案见附件。请组织参加。'
  const list = '\n\n附件：1.青年案例征集活动方案\n2.申报表'
  const mailed = `${plan}三、报送方式\n发至gh@example.org。\n`
  const text = `${letter}${words}${list}${close}附件1\n${mailed}附件2\n申报表\n邮箱：a@example.org\n`
  const addresses = mailboxesIn(noticeText(text)).rules.map(({ value }) => value)
  expect(addresses).toEqual([{ address: 'gh@example.org' }])
})

const relayed =
  '关于征集案例的通知\n\n各市总工会：\n请报送案例。\n一、征集内容\n1.建会入会\n2.集体协商\n二、时间\n六月底前。\n'

function callOf(text: string): string[] {
  return noticeText(text).bodySentences.map((sentence) => sentence.text)
}

test.each([
  `${close}附件\n\n${relayed}`,
  `${close}附件：关于征集案例的通知\n\n江州市总工会\n${relayed}\n江州市总工会\n2023年2月1日\n`,
  `${close}附件1\n${relayed}附件2\n推荐表\n单位\t\n`,
])('the call of the superior that a letter forwards is read without who signs it: %j', (annex) => {
  const words = '现将省总工会通知转发给你们。\n一、数量\n每院三个。\n二、时间\n五月底前。'
  expect(callOf(`${letter}${words}${annex}`)).toEqual([
    '现将省总工会通知转发给你们',
    '数量',
    '每院三个',
    '时间',
    '五月底前',
    '请报送案例',
    '征集内容',
    '建会入会',
    '集体协商',
    '时间',
    '六月底前',
  ])
})

test('a paper behind a letter that forwards nothing is no call', () => {
  expect(callOf(`${letter}请参加。${close}附件\n${relayed}`)).toEqual(['请参加'])
})

test.each([
  ['附：案例撰写说明', '①一次只发一个案例。'],
  ['附件2\n材料清单', '1.一次只发一个案例。'],
])('what stands alone below the title is the text, though %s heads it as an annex', (heading, words) => {
  expect(bodyOf(`关于征集优秀案例的通知\n${heading}\n${words}\n`)).toContain(words)
})

test('a call that is forwarded behind the signature without 附件 over it is no part of the signature', () => {
  const notice = noticeText(
    '转发市教育局关于征集劳动教育案例的通知\n各中心校：\n现将通知转发给你们，请于5月25日前报县教育局。\n云城县教育局\n2022年5月6日\n' +
      '江海市教育局关于征集劳动教育案例的通知\n各县（市、区）教育局：\n一、内容\n课程建设。\n二、要求\n三千字以内。\n附件：登记表\n江海市教育局\n2022年4月25日\n',
  )
  const wordsIn = (zone: string) =>
    notice.lines
      .filter(({ index }) => notice.zones[index] === zone)
      .map(({ start, end }) => notice.text.slice(start, end).trim())
      .filter((words) => words !== '')
  expect(wordsIn('close')).toEqual(['云城县教育局', '2022年5月6日'])
  expect(wordsIn('annex')[0]).toBe('江海市教育局关于征集劳动教育案例的通知')
  expect(notice.bodySentences.map(({ text }) => text)).toEqual([
    '现将通知转发给你们,请于5月25日前报县教育局',
    '内容',
    '课程建设',
    '要求',
    '三千字以内',
  ])
})
