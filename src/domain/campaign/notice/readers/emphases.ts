import { piecesOf } from '../listing.ts'
import { found, type NoticeText, printedAt, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'

const also =
  '(?:并|适当|同时|也|还|且|又|要|可|应|须)*(?:兼顾|兼收|兼有|辅以|考虑|兼及|照顾|照顾到|吸收|安排|选取|选送|收录|纳入|(?<=适当)(?:推荐|征集|选报|报送)|(?<=[也还可])以?(?:写|收|选|报送?|拍|征集|接受|欢迎)(?![择取]))([^,。;:]{2,40})'
/** 以企业为主，兼顾机关; 重点面向一线，兼顾机关; 以企业为主，机关为辅; 案例以企业为主. */
const forms: readonly RegExp[] = [
  new RegExp(
    `以((?:[^,。;:以]|(?<=[级省市县区])以(?=[上下])){2,40}?)为(?:主体|主(?![题要体席动流线编打角])|重点)[,、;]?${also}`,
  ),
  new RegExp(
    `(?:重点|主要|侧重于?|着重|重在|突出|优先)(?:面向|选[取择]|推荐|征集|关注|反映|突出|推选|遴选|安排|于)?([^,。;:]{2,40}?)[,;]${also}`,
  ),
  /以((?:[^,。;:以]|(?<=[级省市县区])以(?=[上下])){2,40}?)为主[,、;]?以?([^,。;:]{2,40}?)为(?:辅|补充)/,
  new RegExp(`[向往]([^,。;:]{2,20}?)(?:倾斜|侧重)[,;]${also}`),
  /以([^,。;:以]{2,40}?)为主[,;]([^,。;:]{2,20}?)(?:(?:也|亦)(?:要|应|可|须)(?:有|占|适当)|(?:要|应|可|须)以?适当)/,
  new RegExp(`主体[为是]([^,。;:]{2,20}?)[,;]${also}`),
  /(?:^|[:,(])(?!以)([^,。;:以]{2,20}?)为主[,、;]([^,。;:以]{2,20}?)为辅/,
  /(?<=案例)以([^,。;:以]{0,40}?(?:企业|单位|班组|车间|机关|社区|基层))为主()(?=$|[,。;])/,
]
/** How a call or its judging goes, and what every such text says of itself. */
const none =
  /^(?:工作(?!方法|成效|经验|案例|法|实践|做法)|任务|以下|下列|线[上下]|专家|评|网络|投票|自[愿主]|正面|问题|重点|.*主题|点|人为本|近[一二两三五]年|\d)|评分$|原则$|导向$/

/** What goes on behind the pieces; the same noun behind both halves belongs to each. */
const trailer = /(?:等.*|的(?:案例|作品|成果|典型|代表|需要|平衡)?)$/

/** Where the weight lies and what is to be there as well: 以企业为主，兼顾机关、社区. */
export function emphases(notice: NoticeText): Read {
  return { rules: notice.bodySentences.flatMap((sentence) => ruleOf(notice, sentence)) }
}

function ruleOf(notice: NoticeText, sentence: Sentence): Read['rules'] {
  const match = forms.map((form) => form.exec(sentence.text)).find((one) => one !== null)
  if (!match) return []
  const [whole, main = '', also = ''] = match
  if (none.test(main)) return []
  const start = sentence.start + match.index
  const alsoFrom = start + whole.lastIndexOf(also)
  const works = /的(?:案例|作品|成果|典型)$/.exec(main)?.[0] ?? ''
  const told = works !== '' && also.endsWith(works) ? also : also.replace(trailer, '')
  const value = {
    main: names(notice, start + whole.indexOf(main, 1), main.length),
    also: names(notice, alsoFrom, told.length),
  }
  return [found(notice, 'emphases', 'emphasis', value, { start, end: start + whole.length })]
}

function names(notice: NoticeText, start: number, length: number): string[] {
  const at = { start, end: start + length }
  const pieces = piecesOf(notice.text, at)
  const isCut = pieces.some((piece) => piece.end - piece.start < 2)
  return (isCut ? piecesOf(notice.text, at, false) : pieces).map((piece) => printedAt(notice, piece))
}
