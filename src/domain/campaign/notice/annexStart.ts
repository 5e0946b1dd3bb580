import { isWholeTitle, namedIn } from './attachmentList.ts'
import { wordsOf } from './lineSigns.ts'
import type { Line } from './outline.ts'

/** The name of a form to be filled in, as it stands over the last table of a paper that nobody signs. */
const formName = /^[^。;:,]{4,40}(?:申报|推荐|登记|报名|汇总|统计|信息|申请)[^。;:,]{0,6}表$/

/** A table behind list and date is an attachment even without 附件 over its title, as is a form that ends a paper. */
export function tableFrom(text: string, rows: readonly Line[], from: number, end: number): number {
  if (from === 0) {
    const title = rows.findLast((line) => !text.slice(line.start, line.end).includes('\t'))
    const isOverTable = title !== undefined && title !== rows.at(-1) && title.mark === null
    return isOverTable && formName.test(wordsOf(text, title)) ? title.index : end
  }
  const behind = rows.filter((line) => line.index >= from)
  const table = behind.findIndex((line) => text.slice(line.start, line.end).includes('\t'))
  if (table < 0) return end
  const title = behind.slice(0, table).findLast((line) => !keyOverTable.test(wordsOf(text, line)))
  return (title ?? behind[Math.max(0, table - 1)])?.index ?? end
}

/** 编号：, 填报单位（盖章）：　　联系人：: what is filled in between a title and its table. */
const keyOverTable =
  /^(?:编号|序号|(?:填[表报写]|申报|推荐|报送|所在|参[赛评]|选送)[^。;:,]{1,10}|单位(?:名称)?(?:\([^()]{2,6}\))?):/

export function annexOf(text: string, named: readonly Line[], from: number, end: number): number {
  const start = named.find((line) => line.index >= from && (namedIn(wordsOf(text, line)) ?? '').length < 40)
  return start?.index ?? end
}

/** Where, below the signature, the title of a listed attachment stands again over its content without 附件 before it. */
export function titledBelow(
  text: string,
  rows: readonly Line[],
  list: { listFrom: number; listTo: number },
): number {
  const isListed = (words: string) =>
    rows.some(
      (row) =>
        row.index >= list.listFrom && row.index < list.listTo && endsInTitle(wordsOf(text, row), words),
    )
  const title = rows.find((row, index) => {
    const words = wordsOf(text, row)
    const next = rows[index + 1]
    if (row.index < list.listTo || !next || words.length < 4 || !isWholeTitle(words)) return false
    return isListed(words) && !isListed(wordsOf(text, next))
  })
  return title?.index ?? Number.POSITIVE_INFINITY
}

/** 附件：1.《案例汇总表》（样表） ends in the title 案例汇总表. */
function endsInTitle(line: string, title: string): boolean {
  const bare = (words: string) =>
    words
      .replace(/[;。.,]$/, '')
      .replace(/\((?:样[表式]|模板)\)$/, '')
      .replaceAll(/[《》]/g, '')
  const before = bare(line).slice(0, -bare(title).length)
  const [first = '', ...others] = bare(line).split('、')
  if (others.length > 0 && [first.replace(/^附(?:件|表)?:/, ''), ...others].includes(bare(title))) return true
  return (
    bare(line).endsWith(bare(title)) &&
    !/[一-鿿]$/.test(before.replace(/^附(?:件|表)?[一二三四五六七八九十]?$/, ''))
  )
}
