import { callSentences, type NoticeText, type Sentence } from '../../noticeText.ts'

/** 主标题+副标题，合计30字以内; 180至200字: a demand that fills a cell. */
const inCell =
  /^[^。;]{0,40}(?<!\d)\d{1,5}(?:(?:-|至|到)\d{1,5})?字(?:以[内上]|左右|,|$)|^(?:不(?:超过|少于)|限|约)\d{2,5}字/

/** Whether a sentence stands behind the first cell of a row, in which the form names what is to be filled in. */
function isBehindCell({ text }: NoticeText, start: number, { start: from }: Sentence['line']): boolean {
  return start - from < 200 && text.slice(from, start).includes('\t')
}

/** 一、基本情况。…不超过300字 in an outline behind the text: a point that is called by a part. */
function isOfOutline({ mark, heading }: Sentence['line']): boolean {
  return mark !== null && /^[一-鿿“”]{2,10}$/.test(heading) && !ofLayout.test(heading)
}

/** 字体字号, 填写说明: what such a point says of a paper and not what it holds. */
const ofLayout =
  /要求|格式|字体|字号|字数|说明|注意|须知|排版|页面|图表|图片|照片|附录|附件|文献|关键词|承诺|声明|签[字章]/

/** Sentences of the text, and in the forms behind it the limits in brackets: 推荐意见（100字以内）. */
export function limitedSentences(notice: NoticeText): Sentence[] {
  const inForms = notice.sentences.filter(
    ({ zone, text, start, line }) =>
      zone === 'annex' &&
      (/\([^)]*\d字[^)]*\)/.test(text) ||
        (inCell.test(text) && (isBehindCell(notice, start, line) || isOfOutline(line)))),
  )
  return [...callSentences(notice), ...inForms.filter((one) => !notice.isOfCall(one.line))]
}
