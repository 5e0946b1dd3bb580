import { expect, test } from 'vitest'
import { noticeText } from './noticeText.ts'
import { headingsOver } from './outline.ts'

/** The headings over the line that begins with some words. */
function over(words: string, body: string): string[] {
  const notice = noticeText(
    `关于征集案例的通知\n各单位：\n现就征集典型案例的有关事项通知如下，请遵照执行。\n${body}\n`,
  )
  const line = notice.lines.find((one) => notice.text.slice(one.start, one.end).includes(words))
  return line ? headingsOver(line) : []
}

test('short lines that stand alone over paragraphs are headings where there are several', () => {
  const body =
    '案例选题\n　　让职工少跑腿的做法与经验。\n材料规格\n　　正文控制在两千字以内为宜。\n收件与答疑\n　　发送到指定邮箱并电话确认。'
  expect([over('少跑腿', body), over('两千字', body), over('指定邮箱', body)]).toEqual([
    ['案例选题'],
    ['材料规格'],
    ['收件与答疑'],
  ])
})

test('a heading with a blank behind every sign is one heading', () => {
  const body = '一 、 评 选 范 围\n近两年实施的公益服务项目。\n二 、 评 选 程 序\n组织专家集中评议。'
  expect([over('公益服务', body), over('集中评议', body)]).toEqual([['评选范围'], ['评选程序']])
})

test('lines of key and words are points where there are several', () => {
  const body = '篇幅：两千字以内\n标题：不套用诗词\n图片：另附八张\n视频：一条短片\n文件名：县区名-案例名'
  expect([over('两千字', body), over('八张', body)]).toEqual([['篇幅'], ['图片']])
})

test('numbers that run on are numbers of headings without a sign behind them', () => {
  const body = '一 征集时间\n即日起至十月底结束。\n二 征集对象\n自主创业的人。\n三 征集内容\n近来的探索。'
  expect([over('十月底', body), over('自主创业', body)]).toEqual([['征集时间'], ['征集对象']])
})

test('a single short line is no heading, nor are those that sign', () => {
  const body = '海州市\n　　让职工少跑腿的做法与经验。\n\n海州市总工会\n2023年3月1日'
  expect(over('少跑腿', body)).toEqual([])
})

test.each([
  ['·案例写明做法\n·图片附两张', '图片', ['图片附两张']],
  ['- 案例写明做法\n- 图片附两张\n- 视频不收', '视频', ['视频不收']],
  ['◆案例写明做法\n◆图片附两张', '案例写', ['案例写明做法']],
  ['★征集内容：讲身边的人\n★报送方式：发到邮箱', '发到邮箱', ['报送方式']],
  ['·案例写明做法，另附图片', '另附', []],
  ['- 13日前报名\n- 15日前报送', '15日', []],
])('of the lines %j the one with %s stands under %j', (body, words, headings) => {
  expect(over(words, body)).toEqual(headings)
})

test.each([
  ['第一部分　征集内容和“五小”成果\n讲做法。\n第二部分　数量、时间\n每县两个。', '每县两个', ['数量、时间']],
  ['一 征集内容\n讲做法。\n二 数量、时间\n每县两个。\n三 其他\n严守期限。', '每县两个', ['数量、时间']],
  ['第二部分内容较多，另行通知。', '另行通知', []],
])('in %j the line with %s stands under %j', (body, words, headings) => {
  expect(over(words, body)).toEqual(headings)
})
