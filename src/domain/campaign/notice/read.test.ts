import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fiveMillionOf, mutationsOf, repeatedSigns } from '../../../../test/samples/mutations.ts'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { readNotice } from './read.ts'

const around = { calendar: stateCouncilCalendar() }
const open = new URL('../../../../bench/notice/open/', import.meta.url)
const notices = readdirSync(open)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, open), 'utf8'))

/** What is wrong with where a reading says it found things. */
function strayIn(text: string): string[] {
  const { rules, doubts, unread } = readNotice(text, around)
  const quoted = [...rules, ...unread].filter(({ span, quote }) => quote !== text.slice(span[0], span[1]))
  const placed = [...rules, ...doubts, ...unread].filter(
    ({ span: [start, end] }) => !(0 <= start && start < end && end <= text.length),
  )
  return [...quoted, ...placed].map((one) => JSON.stringify(one).slice(0, 200))
}

test('however a notice is damaged, it is read, and what is read stands at words of the text', () => {
  const damaged = [...mutationsOf(notices, 135, 'notices')]
  expect(damaged.flatMap(({ text }) => strayIn(text))).toEqual([])
})

test.each(
  repeatedSigns,
)('five million signs of %j are read, and what is read stands at words of the text', (sign) => {
  expect(strayIn(fiveMillionOf(sign))).toEqual([])
})

test.each([
  ['twenty thousand signs', ' '.repeat(99_990), 20_000],
  ['two thousand lines', '各\n'.repeat(4_000), 4_009],
])('what lies behind %s is not read, and the organiser is told', (_, filling, end) => {
  const text = `关于征集典型案例的通知\n${filling}1.字数控制在2000字以内。`
  const { rules, doubts } = readNotice(text, around)
  expect(rules).toEqual([])
  expect(doubts.filter(({ code }) => code === 'too-long').map(({ span }) => span)).toEqual([[end - 20, end]])
})

test('that no day is told hides no damaged number', () => {
  const text =
    '关于征集微视频的答复\n问：谁来报？有没有限额？\n答：各县（区）团委□件以内。\n问：个人能投吗？\n答：能。\n问：谁来评？\n答：专家。\n'
  const { doubts } = readNotice(text, around)
  expect(doubts.map(({ code, values }) => [code, values['seen'] ?? ''])).toEqual([
    ['not-stated', ''],
    ['damaged-number', '□件'],
  ])
})
