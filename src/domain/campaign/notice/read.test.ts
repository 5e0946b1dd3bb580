import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mutationsOf } from '../../../../test/samples/mutations.ts'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { readNotice } from './read.ts'

const around = { calendar: stateCouncilCalendar() }
const open = new URL('../../../../bench/notice/open/', import.meta.url)
const notices = readdirSync(open)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, open), 'utf8'))

/** The milliseconds of the processor that some work takes, tried again where it seems slow: the machine is shared. */
function costOf(work: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && least > 800; tries += 1) {
    const before = process.cpuUsage()
    work()
    least = Math.min(least, process.cpuUsage(before).user / 1000)
  }
  return least
}

/** What is wrong with where a reading says it found things. */
function strayIn(text: string): string[] {
  const { rules, doubts, unread } = readNotice(text, around)
  const quoted = [...rules, ...unread].filter(({ span, quote }) => quote !== text.slice(span[0], span[1]))
  const placed = [...rules, ...doubts, ...unread].filter(
    ({ span: [start, end] }) => !(0 <= start && start < end && end <= text.length),
  )
  return [...quoted, ...placed].map((one) => JSON.stringify(one).slice(0, 200))
}

test('however a notice is damaged, its reading ends within a second and stands at words of the text', () => {
  const strays: string[] = []
  const slow: string[] = []
  for (const { kind, text } of mutationsOf(notices, 135, 'notices')) {
    const took = costOf(() => {
      strays.push(...strayIn(text))
    })
    if (took > 1000) slow.push(`${kind} ${JSON.stringify(text.slice(0, 40))} ${took.toFixed(0)} ms`)
  }
  expect({ strays, slow }).toEqual({ strays: [], slow: [] })
}, 120_000)

const runs = [
  ...['各', '0', '零', '二〇', 'O', 'a', '-', '(', '（', '\n', '\t', '　', '、', '每', 'a@', '13800000000'],
  ...['a\t', '等。', '1.a\n2.b\n', '7 8个 ', '各县（市、区）', '联系人', '不超过', '附件：\n', '\t一、\t'],
]

test.each(runs)('five million signs of %j are read within a second', (sign) => {
  const text = `关于征集典型案例的通知\n各县工会：\n一、要求\n${sign.repeat(5_000_000 / sign.length)}`
  expect(costOf(() => expect(strayIn(text)).toEqual([]))).toBeLessThan(1000)
})

test.each([
  ['sixty thousand signs', ' '.repeat(99_990), 60_000],
  ['four thousand lines', '各\n'.repeat(4_000), 8_009],
])('what lies behind %s is not read, and the organiser is told', (_, filling, end) => {
  const text = `关于征集典型案例的通知\n${filling}1.字数控制在2000字以内。`
  const { rules, doubts } = readNotice(text, around)
  expect(rules).toEqual([])
  expect(doubts.filter(({ code }) => code === 'too-long').map(({ span }) => span)).toEqual([[end - 20, end]])
})
