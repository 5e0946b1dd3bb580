import { endsAsPaper } from './fileNames.ts'
import type { Line } from './outline.ts'

/** 附件1, 附件：, 附件列表（2个）：, 【附件】; 附件材料： and 附件格式： speak of what is handed in. */
const label =
  /^(?:【附件】:?|附(?:件|表)(?:下载|列表|清单|目录)?(?:\([\d一二三四五六七八九十]{1,2}[个份]\))?(?!(?:下载)?(?:地址|链接|网址|方式)|材料|要求|格式|命名|文件名|名称|标题|大小|内容|形式|[中内须应请里])(?:\d(?=(?:19|20)\d{2}年)|\d{1,2}|[一二三四五六七八九十])?[:.、_-]?|附:|附$)/
/** The number in front of a title: 附件2：, 2., （2）, ②, 二、; in front of a year only its first figure. */
const numbered =
  /^(?:附(?:件|表):?)?(?:\((\d{1,2})\)|(\d)[.、]?(?=(?:19|20)\d{2}年)|(\d{1,2})(?:_|[.、:-]?(?!\d))|([一二三四五六七八九十])(?![〇零Oo0○О九])[.、:]?|([①-⑩]))(?=\S)/
/** How the names of papers end; a title that ends otherwise goes on in the next line. */
const paperNoun =
  /(?:[表书单卡函案法则知准录版板样式册纲引图码稿告)》]|说明|意见|名额|分配|要点|须知|指南|条例|\.[a-zA-Z]{3,4})[;。,.]?$/
const longestName = 30
/** The day of a signature, above which stands who signs. */
const paperDay = /^(?:20\d{2}|二[〇零○Oo0].{2})年[^,。;]{2,8}日$/

/** 附件1、附件2报送扫描件: what is asked of annexes, and no title of one. */
const asked =
  /^附件[\d一二三四五六七八九十]{1,2}(?:[、和及与至-]附?件?[\d一二三四五六七八九十]{1,2}(?![.、年\d])|(?:报送|提交|填写|填报|发送|打印|盖章|加盖|寄送|一式|均|由|以)(?![一-鿿]{0,8}[表单录册样书函]))/

/** The words behind 附件 in a line that names attachments; null where it names none. */
export function namedIn(words: string): string | null {
  const found = label.exec(words)
  return found && !asked.test(words) ? words.slice(found[0].length) : null
}

/** Whether a title of an attachment is whole at its end. */
export function isWholeTitle(words: string): boolean {
  return paperNoun.test(words)
}

/** 202607.pdf: the name of a file below its title, as a page of the web shows it. */
export function isFileAlone(words: string): boolean {
  return /^[\w-]+\.[a-zA-Z]{3,4}$/.test(words.trim())
}

/** 的函 below a title that ends in brackets. */
export function goesOnFromName(words: string): boolean {
  return /^的[\u4e00-\u9fff]{1,6}$/.test(words)
}

function numberOf(words: string): number | null {
  const found = numbered.exec(words)
  if (!found) return null
  const arabic = found[1] ?? found[2] ?? found[3]
  if (arabic) return Number(arabic)
  return found[4] ? '一二三四五六七八九十'.indexOf(found[4]) + 1 : (found[5] ?? '').charCodeAt(0) - 0x245f
}

/** 四、名额 / 附件1 名额分配表 / 五、报送: an annex that is all a point of the text says, while the list stands below. */
export function withoutPointers(text: string, rows: readonly Line[]): readonly Line[] {
  const isNaming = (line: Line) => namedIn(textOf(text, line).trim()) !== null
  const last = rows.findLastIndex(isNaming)
  return rows.filter((line, at) => {
    const [over, next] = [rows[at - 1]?.mark, rows[at + 1]?.mark]
    const isBetween = over && next && over.style === next.style && over.number + 1 === next.number
    return at >= last || !isBetween || !isNaming(line)
  })
}

/** The lines that list the attachments below the text, the first that names one on; `rows` are those with words. */
export function attachmentList(text: string, rows: readonly Line[]): { listFrom: number; listTo: number } {
  const wordsOf = (line: Line | undefined) => textOf(text, line).trim()
  const at = rows.findIndex((line) => namedIn(wordsOf(line)) !== null)
  const first = rows[at]
  if (!first) return { listFrom: 0, listTo: 0 }
  const rest = namedIn(wordsOf(first)) ?? ''
  let last = first
  let count = numberOf(rest) ?? numberOf(wordsOf(first)) ?? (rest === '' ? 0 : 1)
  for (const [index, line] of rows.slice(at + 1).entries()) {
    const words = wordsOf(line)
    if (textOf(text, line).includes('\t') || line.index > last.index + 2) break
    const number = numberOf(words)
    const below = rows.slice(at + index + 2, at + index + 4).map((row) => textOf(text, row))
    const isNear = line.index === last.index + 1
    const isFile = (rest === '' && endsAsPaper.test(words)) || isFileAlone(words)
    const goesOn = isNear && goesOnIn(wordsOf(last), words, below, count)
    if (number !== count + 1 && !isFile && !goesOn) break
    count = number === count + 1 ? number : count
    last = line
  }
  const isOverTable = last === first && textOf(text, rows[at + 1]).includes('\t')
  return last === first && (rest === '' || isOverTable)
    ? { listFrom: 0, listTo: 0 }
    : { listFrom: first.index, listTo: last.index + 1 }
}

function textOf(text: string, line: Line | undefined): string {
  return line ? text.slice(line.start, line.end) : ''
}

/** A title broken in two lines, or the next of a list without numbers; a name over a table is a heading. */
function goesOnIn(before: string, words: string, below: readonly string[], count: number): boolean {
  if (/^\(|[。:\d]/.test(words) || words.length > longestName || below[0]?.includes('\t')) return false
  if (paperDay.test(below[0]?.trim() ?? '')) return false
  const isBeforeNext = below.some((line) => numberOf(line.trim()) === count + 1)
  if ((!isWholeTitle(before) || goesOnFromName(words)) && (isBeforeNext || below.some(isFileAlone)))
    return true
  return paperNoun.test(words) && !before.endsWith(words)
}
