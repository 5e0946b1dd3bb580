import { runsOf } from '../lineRuns.ts'
import { bulletSign, unmarked } from '../lineSigns.ts'
import type { NoticeText, Sentence } from '../noticeText.ts'
import type { Line } from '../outline.ts'
import { isReport } from './reports.ts'
import { papers } from './requirements/demanded.ts'

const listHeading =
  /材料|清单|资料|要件|(?:案例|课例|项目|作品|成果|方案|文件|申报|参赛|报送|稿件|设计)(?:的|内容|文件)?(?:构成|组成)|(?:[交报送]|报送|准备)(?:什么|哪些|啥)|^(?:报送|提交|上报|上传|寄送|递交|推荐|呈报)的?(?:内容|物品|文档)$/
/** 每项成果需要交：, 申报时须提交以下材料：, over lines that are numbered. */
const opening =
  /(?:交|报送|提交|提供|上报|[寄缴呈]送|报|附[上有带]?|备[好齐妥]|包括|准备|备齐|材料|资料|如下|以下)(?:[一-鿿]{0,6}(?:材料|资料|文件|内容))?(?:有|为|是)?:$/
const asksForPapers =
  /材料|资料|文件:|(?:须|需|应|请|要)[^,。;]{0,10}(?:交|报送?|提交|提供|上报|寄送|附|备齐)|(?:须|需|应|请|要)[^。;]{0,24}(?:报送|提交|上报):|报送内容/

/** 提交材料清单 on a line of its own. */
const listName =
  /^(?:申报|报送|提交|上报|推荐|所需|需要?提交)[^,。;:]{0,4}(?:(?:材料|资料)(?:清单|目录)?|清单)(?:\([^()]{2,12}\))?:?$|^(?:材料|资料)(?:清单|目录):?$/
/** The head of a table whose rows are papers. */
const columnOfPapers =
  /(?:^|\t)(?:(?:申报|报送|提交|所需|附件|佐证)?(?:材料|资料)(?:名称|清单|内容)?|必[备交报](?:项目?|材料|资料|内容)?|(?:报送|提交|上报|递交)(?:内容|事项|项目))(?:\t|$)/

/** What a line is called by, up to the first sign or number of copies. */
const called = /^[《“]?([一-鿿A-Za-z、“”]{2,24})[》”]?(?=[。:;,(]|一式|[一两1-9][份段个]|$)/
const endsAsPaper = papers.map(([, { source, flags }]) => new RegExp(`(?:${source})$`, flags))

function isPaper(words: string): boolean {
  const name = called.exec(words)?.[1]
  return name !== undefined && (isReport(name) || endsAsPaper.some((pattern) => pattern.test(name)))
}

/** 推荐表一式三份, 展板电子文件（含说明）: a name with how many of it, that no verb stands in. */
const counted =
  /(?:(?:一式)?(?:各|每[一-鿿]{1,2})?[一两二三四五六七八九十\d]{1,3}[份个张段部件套本册篇节]|必[交报备须填]|须?必须提交)?$/
const deeds =
  /[将把请须需应对按据由与向从为是无未已并可不没等所]|以(?!下)|在(?!职)|有(?!关)|审[核查看阅]|核[对查实]|查[看阅]|评审(?!表|书)|根据|结合|留存|填|报(?=[送至])|提交|上传|[一-鿿]的$/

/** A kind of works is called by the medium alone; with a name before it or others beside it it is a paper. */
const medium = /^(?:音频|[短微]?视频|课件|PPT|录音|录像)$/

/** A sentence whose first words are a list of names, the half of them papers: 论文、论文信息表、查重报告. */
export function isListOfPapers(text: string): boolean {
  const words = text.replaceAll(/\([^()]*\)/g, '').replace(/^[①-⑳]|^[一-鿿]{2,8}:/, '')
  const [first = '', next = ''] = words.split(/,|:/)
  if (/^(?:是|为|作为|由|不|可|见|详见|附件)/.test(next)) return false
  const names = first.split(/[、和及与]|以及/).map((piece) => piece.trim().replace(counted, ''))
  const called = names.filter((name) => name.length <= 24 && !deeds.test(name) && isPaper(name))
  return called.some((name) => !medium.test(name)) && called.length * 2 >= names.length
}

/** Lines of one style, one after the other, of which two and at least the half are called by a paper. */
function linesOfPapers(notice: NoticeText): Line[] {
  const wordsOf = (line: Line) => unmarked(notice.text, line).trim()
  const runs = runsOf(
    notice.lines.filter((line) => wordsOf(line) !== ''),
    (line) =>
      notice.zones[line.index] === 'body'
        ? (line.mark?.style ?? bulletSign.exec(wordsOf(line))?.[0] ?? null)
        : null,
  )
  return runs.flatMap((run) => {
    const called = run.filter((line) => isPaper(wordsOf(line).replace(bulletSign, ''))).length
    return called > 1 && called * 2 >= run.length ? run : []
  })
}

/** The column of a table that names who hands in what its row names. */
const columnOfSenders = /^(?:报送|责任|提供|填报|提交|出具|上报|填写)(?:主体|单位|部门|者|人)$/

/** The words that tell whose a row is, 各县教育局须报送, where the head of a column says that it names who reports. */
function senderOf(words: string, column: number): string {
  const cell = column < 0 ? undefined : words.split('\t')[column]
  return cell ? `${cell}须报送:` : ''
}

/** The lines of lists of what is to be handed in, which demand without a verb, each with the words that lead to it. */
function listedLines(notice: NoticeText): Map<Line, string> {
  const listed = new Map<Line, string>(linesOfPapers(notice).map((line) => [line, '']))
  let style: string | null = null
  let opener: string | null = null
  let isOfPapers = false
  let senders = -1
  for (const line of notice.lines) {
    const words = unmarked(notice.text, line).trim()
    if (words === '') continue
    const isItem =
      opener !== null &&
      (line.mark
        ? style === null || line.mark.style === style
        : bulletSign.test(words) || words.includes('\t'))
    if (isItem) {
      style = line.mark?.style ?? style
      listed.set(line, opener?.endsWith(':') ? opener : '')
      continue
    }
    const isRow = words.includes('\t')
    if (isRow && isOfPapers) listed.set(line, senderOf(words, senders))
    if (isRow && !isOfPapers) senders = words.split('\t').findIndex((cell) => columnOfSenders.test(cell))
    isOfPapers = isRow && (isOfPapers || columnOfPapers.test(words))
    opener = openerIn(words)
    style = null
  }
  return listed
}

/** The words that open a list of papers in the lines below. */
function openerIn(words: string): string | null {
  const last =
    words
      .replace(/\([^()]{2,24}\)(?=:$)/, '')
      .replace(/(?<=(?:以下|下列|如下)(?:材料|资料|文件|内容)?)。?$/, ':')
      .split(/[。;]/)
      .at(-1) ?? ''
  return (opening.test(last) && asksForPapers.test(last)) || listName.test(words) ? last : null
}

/** Whether a sentence stands in a list of what is to be handed in, and the words that lead to it; else null. */
export function materialLists(notice: NoticeText): (sentence: Sentence) => string | null {
  const listed = listedLines(notice)
  return ({ line, headings }) =>
    listed.get(line) ?? (headings.some((heading) => listHeading.test(heading)) ? '' : null)
}
