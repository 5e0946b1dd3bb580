import { found, type NoticeText } from '../noticeText.ts'
import { numeralOf } from '../numerals.ts'
import { headingsOver, type Line } from '../outline.ts'
import type { ReadRule } from '../reading.ts'
import { classOfBody } from './quotaBodies.ts'

const cell = /^(?:各)?([\d一二两三四五六七八九十]{1,3})(?:-(\d{1,2}))?(个|件|篇|项|名|部|组|份|幅)?$/
const heading = /名额|数量|限额|分配/

/** Quotas laid out as a table of bodies and numbers, parted by tabs. */
export function tabledQuotas(notice: NoticeText): ReadRule<'quota'>[] {
  const rows = notice.lines.filter((line) => isRow(notice, line))
  const ofCounties = rows.some((line) => /[县区](?:总工会)?\t/.test(notice.text.slice(line.start, line.end)))
  return rows.flatMap((line) => rowQuotas(notice, line, ofCounties ? 'county' : 'city'))
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

/** 江州市 is a city, or of the rank of a county where counties and districts stand beside it. */
const town = /^[一-鿿]{2,4}市(?:总工会)?$/

function rowQuotas(notice: NoticeText, line: Line, rank: 'city' | 'county'): ReadRule<'quota'>[] {
  const cells = [...notice.text.slice(line.start, line.end).matchAll(/[^\t]+/g)]
  return cells.flatMap((one, index) => {
    const amount = cell.exec(one[0].trim())
    const label = cells[index - 1]
    if (!amount || !label || cell.test(label[0].trim()) || label[0].trim().length > 24) return []
    const min = numeralOf(amount[1] ?? '')
    const max = amount[2] === undefined ? min : numeralOf(amount[2])
    const words = label[0].trim()
    const value = {
      class: town.test(words) ? rank : (classOfBody(words) ?? ('other' as const)),
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
