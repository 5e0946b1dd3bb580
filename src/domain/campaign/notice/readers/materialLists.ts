import { bullet } from '../lineSigns.ts'
import type { NoticeText, Sentence } from '../noticeText.ts'
import type { Line } from '../outline.ts'

const listHeading = /材料|清单|资料|要件|(?:交|报送|准备)(?:什么|哪些)/
/** 每项成果需要交：, 申报时须提交以下材料：, over lines that are numbered. */
const opening =
  /(?:交|报送|提交|提供|上报|寄送|报|附|包括|准备|备齐|材料|资料|如下|以下)(?:[一-鿿]{0,6}(?:材料|资料|内容))?(?:有|为|是)?:$/
const asksForPapers = /材料|资料|(?:须|需|应|请|要)[^,。;]{0,10}(?:交|报送|提交|提供|上报|寄送|附|备齐)/

/** 提交材料清单 on a line of its own. */
const listName = /^(?:申报|报送|提交|上报|所需|需要?提交)[^,。;:]{0,4}(?:材料|资料)(?:清单|目录)?$/
/** The head of a table whose rows are papers. */
const columnOfPapers = /(?:^|\t)(?:申报|报送|提交|所需|附件|佐证)?(?:材料|资料)(?:名称|清单|内容)?(?:\t|$)/

/** The lines of lists of what is to be handed in: what they name is demanded without a verb. */
export function materialLists(notice: NoticeText): (sentence: Sentence) => boolean {
  const listed = new Set<Line>()
  let style: string | null = null
  let isOpen = false
  let isOfPapers = false
  for (const line of notice.lines) {
    const words = notice.text.slice(line.wordsAt, line.end).trim()
    if (words === '') continue
    const isItem = isOpen && (line.mark ? style === null || line.mark.style === style : bullet.test(words))
    if (isItem) {
      style = line.mark?.style ?? style
      listed.add(line)
      continue
    }
    const isRow = words.includes('\t')
    if (isRow && isOfPapers) listed.add(line)
    isOfPapers = isRow && (isOfPapers || columnOfPapers.test(words))
    const last = words.split(/[。;]/).at(-1) ?? ''
    isOpen = (opening.test(last) && asksForPapers.test(last)) || listName.test(words)
    style = null
  }
  return ({ line, headings }) => listed.has(line) || headings.some((heading) => listHeading.test(heading))
}
