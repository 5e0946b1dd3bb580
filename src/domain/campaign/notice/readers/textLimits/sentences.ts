import type { NoticeText, Sentence } from '../../noticeText.ts'

/** 主标题+副标题，合计30字以内; 180至200字: a demand that fills a cell. */
const inCell =
  /^[^。;]{0,40}(?<!\d)\d{1,5}(?:(?:-|至|到)\d{1,5})?字(?:以[内上]|左右|,|$)|^(?:不(?:超过|少于)|限|约)\d{2,5}字/

/** Whether a sentence stands behind the first cell of a row, in which the form names what is to be filled in. */
function isBehindCell({ text }: NoticeText, start: number, { start: from }: Sentence['line']): boolean {
  return start - from < 200 && text.slice(from, start).includes('\t')
}

/** Whether a line is one of a table. */
function isRow({ text }: NoticeText, { start, end }: Sentence['line']): boolean {
  return text.slice(start, end).includes('\t')
}

const inProse = /[\d十百千](?:个)?汉?字/

/**
 * Sentences of the text, and behind it the lengths in its forms, 推荐意见（100字以内）, and in the outlines and directions
 * that it adds, 一、基本情况。…不超过300字.
 */
export function limitedSentences(notice: NoticeText): Sentence[] {
  const behind = notice.sentences.filter(
    ({ zone, text, start, line }) =>
      zone === 'annex' &&
      (/\([^)]*\d字[^)]*\)/.test(text) ||
        (isRow(notice, line) ? inCell.test(text) && isBehindCell(notice, start, line) : inProse.test(text))),
  )
  return [...notice.bodySentences, ...behind].map(withoutMark)
}

/** 2.300字以内案例摘要: the number of a point that runs on into that of a length. */
const glued = /^\d{1,2}\.(?=\d{2,4}字)/

function withoutMark(sentence: Sentence): Sentence {
  const mark = glued.exec(sentence.text)?.[0].length ?? 0
  return mark === 0
    ? sentence
    : { ...sentence, start: sentence.start + mark, text: sentence.text.slice(mark) }
}
