import { piecesOf } from '../listing.ts'
import { bodySentences, found, type NoticeText, printedAt, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'

const pattern =
  /以([^,。;:以]{2,40}?)为(?:主(?![题要体席动流线编打])(?:体)?|重点)[,、;]?(?:并|适当|同时|也|还|且|又|要|可|应|须)*(?:兼顾|兼收|兼有|辅以|考虑|兼及|照顾|照顾到|吸收|安排)([^,。;:]{2,40})/

const lesser = /以([^,。;:以]{2,40}?)为主[,、;]?以?([^,。;:]{2,40}?)为辅/

const alone = /(?<=案例)以([^,。;:以]{0,40}?(?:企业|单位|班组|车间|机关|社区|基层))为主(?=$|[,。;])/

/** Where the weight lies and what is to be there as well: 以企业为主，兼顾机关、社区. */
export function emphases(notice: NoticeText): Read {
  return { rules: bodySentences(notice).flatMap((sentence) => ruleOf(notice, sentence)) }
}

function ruleOf(notice: NoticeText, sentence: Sentence): Read['rules'] {
  const match = pattern.exec(sentence.text) ?? lesser.exec(sentence.text) ?? alone.exec(sentence.text)
  if (!match) return []
  const [whole, main = '', also = ''] = match
  const start = sentence.start + match.index
  const alsoFrom = start + whole.lastIndexOf(also)
  const value = {
    main: names(notice, start + 1, main.length),
    also: names(
      notice,
      alsoFrom,
      also.replace(/(?:等.*|的(?:案例|作品|成果|典型|代表|需要|平衡)?)$/, '').length,
    ),
  }
  return [found(notice, 'emphases', 'emphasis', value, { start, end: start + whole.length })]
}

function names(notice: NoticeText, start: number, length: number): string[] {
  return piecesOf(notice.text, { start, end: start + length }).map((at) => printedAt(notice, at))
}
