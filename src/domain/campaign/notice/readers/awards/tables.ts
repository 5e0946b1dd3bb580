import { cellsOf, type Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { kindOfCell } from './leads.ts'
import { isAwardName, type Named } from './names.ts'
import { isBare, none, type Size } from './sizes.ts'

/** An award of a table; `works` is what the head of its column or of its row says that it is for. */
type Row = Named & Size & { readonly works?: string | null }

const number =
  /^(?:共|各|(?<most>不(?:超过|多于|高于)|最多|至多|≤))?(?<count>\d{1,3})(?:(?![元分万字天年月日])[一-鿿])?$/
const share = /^(?:[一-鿿]{0,10}(?:的|占))?(\d{1,2})%$/
const headed = /名额|数量|[个篇件幅部项名人]数|获奖数|比例|占比/
/** 推荐单位 | 示范点 | 典型材料: a table of what each has to hand in. */
const handsIn = /^(?:推荐|报送|申报|上报|选送|参评|分配)/
/** 若干, 不限: a number left open. */
const openNumber = /^(?:若干|不限|不定|待定|视情况?而?定?)[一-鿿]?$/
/** Above the names of awards in a table that tells how many there are of each. */
const titled = /^(?:奖项|奖次|奖级|奖别|奖种|等次|奖励)(?:名称|类别|等[级次]|设置)?$/

/** 一等奖 3名 1000元: the rows of a table of awards in the text, each with its number or its share. */
export function tabledAwards(notice: NoticeText): Row[] {
  const rows = rowsOf(notice)
  const head = rows.find((cells) => cells.some((cell) => headed.test(wordsOf(notice, cell))))
  const heads = (rows[0] ?? []).map((cell) => wordsOf(notice, cell))
  const column = head?.findIndex((cell) => headed.test(wordsOf(notice, cell))) ?? -1
  const found = rows.flatMap((cells) => {
    const at = cells.find(
      (cell) => isAwardName(wordsOf(notice, cell)) && !/[性度力]$/.test(wordsOf(notice, cell)),
    )
    if (!at) return []
    return column < 0 ? columnsOf(notice, cells, at, heads) : [rowOf(notice, cells, at, column)]
  })
  return found.length > 1 ? found : []
}

/** The rows below a head that says 奖项 and 数量, whatever the awards are called. */
export function headedAwards(notice: NoticeText): Row[] {
  let columns: { name: number; size: number } | null = null
  let last = -1
  return rowsOf(notice).flatMap((cells) => {
    const line = cells[0]?.start ?? 0
    if (notice.text.slice(last, line).includes('\n\n')) columns = null
    last = cells.at(-1)?.end ?? line
    const words = cells.map((cell) => wordsOf(notice, cell))
    const name = words.findIndex((word) => titled.test(word))
    if (name >= 0) {
      const size = words.findIndex((word) => headed.test(word))
      columns = size < 0 ? null : { name, size }
      return []
    }
    const at = columns ? cells[columns.name] : undefined
    const row = columns && at ? rowOf(notice, cells, at, columns.size) : null
    const isOpen = columns !== null && openNumber.test(words[columns.size] ?? '')
    return row && /^[一-鿿A-Z]{2,14}$/.test(row.name) && (isOpen || !isBare(row)) ? [row] : []
  })
}

/** 类别 | 一等奖 | 二等奖 over 案例 | 3 | 6: awards as columns, one for each kind of works. */
export function columnedAwards(notice: NoticeText): Row[] {
  let heads: { readonly name: string; readonly column: number }[] = []
  let corner = ''
  return rowsOf(notice).flatMap((cells) => {
    const words = cells.map((cell) => wordsOf(notice, cell))
    const named = words.flatMap((name, column) => (isAwardName(name) ? [{ name, column }] : []))
    if (named.length > 1) {
      heads = handsIn.test(words[0] ?? '') ? [] : named
      corner = words[0] ?? ''
      return []
    }
    if (/^[合总小]计$/.test(words[0] ?? '')) return []
    return heads.flatMap(({ name, column }) => {
      const [cell, count] = [cells[column], number.exec(words[column] ?? '')?.groups?.['count']]
      if (!cell || count === undefined) return []
      const works = kindOfCell(notice, words[0] ?? '', corner)
      return [{ name, ...cell, min: Number(count), max: Number(count), ratio: null, works }]
    })
  })
}

/** 报送数量, 名额分配: the heading over a table of how many each body sends in. */
const ofSenders = /^(?![^。]*(?:奖|表彰|荣誉|评选))[^。]*(?:报送|推荐|申报|上报|选送|推选|限报|征集|分配)/

function rowsOf(notice: NoticeText): Stretch[][] {
  const lines = notice.lines.filter(
    (line) =>
      notice.isOfBody(line) &&
      notice.text.slice(line.start, line.end).includes('\t') &&
      !ofSenders.test(line.parent?.heading ?? ''),
  )
  return lines.slice(0, 60).map((line) => cellsOf(notice.text, line))
}

function rowOf(notice: NoticeText, cells: readonly Stretch[], at: Stretch, column: number): Row {
  const words = cells.map((cell) => wordsOf(notice, cell))
  const told = column >= 0 ? words[column] : words.find((one) => number.test(one) && /[^\d]$/.test(one))
  const { count, most } = number.exec(told ?? '')?.groups ?? {}
  const part = share.exec(told ?? '')?.[1]
  const size = count
    ? { min: most ? null : Number(count), max: Number(count), ratio: null }
    : { ...none, ratio: part ? Number(part) / 100 : null }
  return { name: wordsOf(notice, at).replaceAll(/[“”"]/g, ''), ...at, ...size }
}

/** 一等奖 3名 2名 1名 under 摄影, 故事 and 视频: one for each kind of works, told by where its number stands. */
function columnsOf(
  notice: NoticeText,
  cells: readonly Stretch[],
  at: Stretch,
  heads: readonly string[],
): Row[] {
  const worksOver = (cell: Stretch) => kindOfCell(notice, heads[cells.indexOf(cell)] ?? '', heads[0] ?? '')
  const counts = cells.filter((cell) => {
    const words = wordsOf(notice, cell)
    return withUnit.test(words) || (/^\d{1,3}$/.test(words) && cell !== cells[0] && worksOver(cell) !== null)
  })
  const first = rowOf(notice, cells, at, -1)
  if (counts.length < 2) return [first]
  return counts.map((cell, index) => {
    const count = Number.parseInt(wordsOf(notice, cell), 10)
    const works = worksOver(cell)
    return {
      ...first,
      ...(index === 0 ? {} : { start: cell.start }),
      end: cell.end,
      min: count,
      max: count,
      works,
    }
  })
}

const withUnit = /^\d{1,3}(?![元分万字天年月日])[一-鿿]$/
function wordsOf(notice: NoticeText, { start, end }: Stretch): string {
  return notice.text.slice(start, end)
}
