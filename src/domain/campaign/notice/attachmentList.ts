import { endsAsPaper } from './fileNames.ts'
import type { Line } from './outline.ts'

/** 附件1, 附件：, 附件列表（2个）：, 【附件】; 附件材料： and 附件格式： speak of what is handed in. */
const label =
  /^(?:【附件】:?|附(?:件|表)(?:下载|列表|清单|目录)?(?:\([\d一二三四五六七八九十]{1,2}[个份]\))?(?!(?:下载)?(?:地址|链接|网址|方式)|材料|要求|格式|命名|文件名|名称|标题|大小|内容|形式|[中内须应请里])(?:\d(?=(?:19|20)\d{2}年)|\d{1,2}|[一二三四五六七八九十])?[:.、_-]?|附:|附$)/
/** The number in front of a title: 附件2：, 2., （2）, ②, 二、; in front of a year only its first figure. */
const numbered =
  /^(?:附(?:件|表):?)?(?:\((\d{1,2})\)|(\d)[.、]?(?=(?:19|20)\d{2}年)|(\d{1,2})(?:_|[.、](?=\d[A-Z])|[.、:-]?(?!\d) ?)|([一二三四五六七八九十])(?![〇零Oo0○О九])[.、:]?|([①-⑩]))(?=\S)/
/** How the names of papers end; a title that ends otherwise goes on in the next line. */
const paperNoun =
  /(?:[表书单卡函案法则知准录版板样式册纲引图码稿告)》]|说明|意见|名额|分配|要点|要求|须知|指南|条例|流程|指标|[示范体]例|\.[a-zA-Z]{3,4})[;。,.]?$/
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

/** 参评作品应 over 附：1、报名表；2、证明材料: what those who hand in are to add, told by a verb of duty that its line ends in. */
export function isDemanded(above: string): boolean {
  return /(?<![适反供响])(?:应当?|必?须|[需还]要|需|均需|请|一并|同时|另)$/.test(above.trim())
}

/** Whether a title of an attachment is whole at its end. */
export function isWholeTitle(words: string): boolean {
  return paperNoun.test(words)
}

/** 202607.pdf: the name of a file below its title, as a page of the web shows it. */
export function isFileAlone(words: string): boolean {
  return /^(?:[\w-]+|附件\d{1,2}(?:[、和及与至-]附?件?\d{1,2}){0,8})\.[a-zA-Z]{3,4}$/.test(words.trim())
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

/** The lines that list the attachments below the text, the first that names one on; `rows` are those with words. */
export function attachmentList(text: string, rows: readonly Line[]): { listFrom: number; listTo: number } {
  const wordsOf = (line: Line | undefined) => textOf(text, line).trim()
  const named = rows.flatMap((line, index) =>
    namedIn(wordsOf(line)) === null || isAskedFor(text, rows, index) ? [] : [index],
  )
  const at = named.find((index, place) => !named[place + 1] || !isPointedAt(text, rows, index)) ?? -1
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
    const isOfList = count === 0 || isInHan(words) === isInHan(wordsOf(last))
    if (!isOfList && isNextSection(rows, at + index + 1)) break
    if (number !== count + 1 && !isFile && !goesOn) break
    count = number === count + 1 ? number : count
    last = line
  }
  const isOverTable = last === first && textOf(text, rows[at + 1]).includes('\t')
  return last === first && (rest === '' || isOverTable)
    ? { listFrom: 0, listTo: 0 }
    : { listFrom: first.index, listTo: last.index + 1 }
}

const sections = /^(?:han|hanBracket|arabic|arabicBracket|ordinal)$/
/** How far below a line the next section begins. */
const nearSection = 4

/** Whether a row has the number behind the last one of its style, so that the sections of the text go on in it. */
function isNextSection(rows: readonly Line[], index: number): boolean {
  const mark = rows[index]?.mark
  if (!mark || !sections.test(mark.style)) return false
  const before = rows.slice(0, index).findLast((row) => row.mark?.style === mark.style)
  return before?.mark?.number === mark.number - 1
}

/** 四、报送名额 | 附件1　名额分配表 | 五、报送办法: a section points at an attachment, and the sections go on behind it. */
function isPointedAt(text: string, rows: readonly Line[], at: number): boolean {
  const words = textOf(text, rows[at]).trim()
  const rest = namedIn(words) ?? ''
  const below = rows.slice(at + 1, at + 1 + nearSection)
  const next = below.findIndex(({ mark }) => mark && sections.test(mark.style))
  const mark = below[next]?.mark
  if (rest === '' || !mark || !isNextSection(rows, at + 1 + next)) return false
  if (below.slice(0, next).some((row) => paperDay.test(textOf(text, row).trim()))) return false
  const isListed = isInHan(words) !== mark.style.startsWith('arabic')
  return !isListed || (numberOf(rest) ?? numberOf(words)) !== mark.number - 1
}

/** 附:1、报名表;2、证明材料。 before the next section, or below 参评作品应: a sentence says what is to be handed in. */
export function isAskedFor(text: string, rows: readonly Line[], at: number): boolean {
  if (isDemanded(textOf(text, rows[at - 1]))) return true
  return /[一-鿿》)]。$/.test(textOf(text, rows[at]).trim()) && isPointedAt(text, rows, at)
}

/** Whether a line of a list is numbered in Han: 附件：一、申报书. */
function isInHan(words: string): boolean {
  return /^(?:附(?:件|表)?:?)?\(?[一二三四五六七八九十]/.test(words)
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
