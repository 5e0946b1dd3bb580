import { found, type NoticeText } from '../noticeText.ts'
import { numeralOf } from '../numerals.ts'
import { headingsOver, type Line } from '../outline.ts'
import type { ReadRule } from '../reading.ts'
import { classOfBody } from './quotaBodies.ts'

const cell = /^(?:各)?([\d一二两三四五六七八九十]{1,3})(?:-(\d{1,2}))?(个|件|篇|项|名|部|组|份|幅)?$/
const heading = /名额|数量|限额|分配/

/** Quotas laid out as a table of bodies and numbers, parted by tabs. */
export function tabledQuotas(notice: NoticeText): ReadRule<'quota'>[] {
  return notice.lines.flatMap((line) => (isRow(notice, line) ? rowQuotas(notice, line) : []))
}

function isRow({ text, lines }: NoticeText, line: Line): boolean {
  const words = text.slice(line.start, line.end)
  if (!words.includes('\t')) return false
  const above = lines
    .slice(Math.max(0, line.index - 25), line.index)
    .map((one) => text.slice(one.start, one.end))
  return (
    /[个件篇项名部组份幅](?:\t|$)/.test(words) ||
    heading.test(headingsOver(line).join(' ')) ||
    above.some((one) => heading.test(one) && (one.includes('\t') || one.length < 30))
  )
}

function rowQuotas(notice: NoticeText, line: Line): ReadRule<'quota'>[] {
  const cells = [...notice.text.slice(line.start, line.end).matchAll(/[^\t]+/g)]
  return cells.flatMap((one, index) => {
    const amount = cell.exec(one[0].trim())
    const label = cells[index - 1]
    if (!amount || !label || cell.test(label[0].trim()) || label[0].trim().length > 24) return []
    const min = numeralOf(amount[1] ?? '')
    const max = amount[2] === undefined ? min : numeralOf(amount[2])
    const words = label[0].trim()
    const value = {
      class: classOfBody(words) ?? ('other' as const),
      min,
      max,
      ratio: null,
      scope: 'perUnit' as const,
      collector: null,
    }
    const at = {
      start: line.start + label.index,
      end: line.start + one.index + one[0].length,
      appliesTo: words,
    }
    return [found(notice, 'quotaTables', 'quota', value, at)]
  })
}
