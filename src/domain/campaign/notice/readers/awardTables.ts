import { cellsOf, type Stretch } from '../listing.ts'
import type { NoticeText } from '../noticeText.ts'
import { isAwardName, type Named } from './awardNames.ts'
import { none, type Size } from './awardSizes.ts'

type Row = Named & Size

const number = /^(?:共|各)?(\d{1,3})(?:个|名|件|篇|项|幅|部|份|家|组)?$/
const share = /^(?:占)?(\d{1,2})%$/
const headed = /名额|数量|个数|获奖数|比例|占比/

/** 一等奖 3名 1000元: the rows of a table of awards in the text, each with its number or its share. */
export function tabledAwards(notice: NoticeText): Row[] {
  const lines = notice.lines.filter(
    (line) => notice.zones[line.index] === 'body' && notice.text.slice(line.start, line.end).includes('\t'),
  )
  const rows = lines.slice(0, 60).map((line) => cellsOf(notice.text, line))
  const head = rows.find((cells) => cells.some((cell) => headed.test(wordsOf(notice, cell))))
  const column = head?.findIndex((cell) => headed.test(wordsOf(notice, cell))) ?? -1
  const found = rows.flatMap((cells) => rowOf(notice, cells, column))
  return found.length > 1 ? found : []
}

function rowOf(notice: NoticeText, cells: readonly Stretch[], column: number): Row[] {
  const at = cells.find((cell) => isAwardName(wordsOf(notice, cell)))
  if (!at) return []
  const words = cells.map((cell) => wordsOf(notice, cell))
  const told = column >= 0 ? words[column] : words.find((one) => number.test(one) && /[^\d]$/.test(one))
  const count = number.exec(told ?? '')?.[1]
  const part = share.exec(told ?? '')?.[1]
  const size = count
    ? { min: Number(count), max: Number(count), ratio: null }
    : { ...none, ratio: part ? Number(part) / 100 : null }
  return [{ name: wordsOf(notice, at), ...at, ...size }]
}

function wordsOf(notice: NoticeText, { start, end }: Stretch): string {
  return notice.text.slice(start, end)
}
