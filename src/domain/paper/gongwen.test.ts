import { expect, test } from 'vitest'
import type { Block } from '../../formats/page.ts'
import { annexNote, bodyText, chineseDay, gongwen, signed } from './gongwen.ts'
import { titleLines, widthOf } from './titleLines.ts'

const textOf = (block: Block) =>
  block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : block.kind

test('an official paper has 22 lines of 28 characters between 37, 26, 35 and 28 mm', () => {
  const { margins, body } = gongwen('通知', '2019-03-01', [])
  expect(margins).toEqual({ top: 37, right: 26, bottom: 35, left: 28 })
  expect(Math.floor((225 * 72) / 25.4 / body.line)).toBe(22)
  expect(Math.floor((156 * 72) / 25.4 / (body.size + (body.tracking ?? 0)))).toBe(28)
})

test('a date has no empty noughts', () => {
  expect(chineseDay('2019-03-08')).toBe('2019年3月8日')
})

test('the signature stands over the date, four characters from the right, and never alone on a page', () => {
  const paper = signed([{ kind: 'paragraph', runs: [{ text: '特此通知。' }] }], '南通市总工会', '2019-03-08')
  expect(paper.map(textOf)).toEqual(['特此通知。', 'space', '南通市总工会', '2019年3月8日'])
  expect(paper.slice(0, 3).every((block) => 'keepWithNext' in block && block.keepWithNext === true)).toBe(
    true,
  )
  expect(paper.at(-1)).toMatchObject({ align: 'right', right: 4 })
  const [name, date] = signed([], '南通市总工会直属工会工作部', '2019-03-08').slice(-2)
  expect(name).toMatchObject({ right: 4 })
  expect(date).toMatchObject({ right: 4 + (13 - 6 - 1.25) / 2 })
})

test('one annex bears no number, several do, and no mark stands behind', () => {
  expect(annexNote([])).toEqual([])
  expect(annexNote(['申报表']).map(textOf)).toEqual(['space', '附件：申报表'])
  expect(annexNote(['名单', '申报表']).map(textOf)).toEqual(['space', '附件：1.名单', '2.申报表'])
})

test('headings are known by their number, sentences that begin alike are not headings', () => {
  const blocks = bodyText('一、基本情况\n（一）发动\n1.做法\n\n一、二线城市的职工都来了。')
  expect(blocks.map((block) => (block.kind === 'heading' ? block.level : block.kind))).toEqual([
    1,
    2,
    'paragraph',
    'paragraph',
  ])
})

test('a long title is broken between words into lines of like length, the longer one above', () => {
  expect(titleLines('关于开展南通市职工思想政治工作典型案例征集活动的通知', 19)).toEqual([
    '关于开展南通市职工思想政治工作',
    '典型案例征集活动的通知',
  ])
  expect(titleLines('短题目', 19)).toEqual(['短题目'])
  expect(titleLines('按人的\n意思断', 19)).toEqual(['按人的', '意思断'])
})

test('a title without any break still fits its lines', () => {
  const lines = titleLines('啊'.repeat(50), 19)
  expect(lines.join('')).toBe('啊'.repeat(50))
  expect(lines.every((line) => widthOf(line) <= 19)).toBe(true)
})

test('two half-width signs are as wide as one character', () => {
  expect(widthOf('2019年')).toBe(3)
})
