import { bodySentences, found, type NoticeText } from '../noticeText.ts'
import type { Read } from '../read.ts'

const late =
  /(?:逾期|过期|逾时|过时(?!的)|超期|超时|迟交|迟报|晚报|误期|超过(?:截止|规定|上述|报送|征集|投稿)[^,。;]{0,6}(?:时间|日期|时限|期限)|未(?:能)?(?:按时|按期|如期|在规定(?:时间|期限)内?|于规定(?:时间|期限)|在截止(?:日期|时间)前)|(?:截止|截稿)(?:日期|时间|日)?(?:之后|以后|后)|规定(?:时间|期限)外|日(?:以后|之后|后)(?:报送|上报|提交|投送|收到|寄达|寄出|寄送|送达|发送|投稿)的)/
const consequence =
  /不予|不再|视为|视作|视同|不候|恕不|概不|一律不|将不|不[受接][理收]|不能|不得|放弃|取消|关闭|不纳入|不参[加与]|不计|责任自负|自行负责|留待|顺延|无效|不作|不列入|拒收|转[入至为]|纳入下|退回|作废/
const dayBefore = /(?:\d{1,2}月|[一二三四五六七八九十]{1,2}月)\S{1,3}$/

/** What becomes of a paper that comes late: the clause as printed, with the one behind it that tells what follows. */
export function lateRules(notice: NoticeText): Read {
  const rules = bodySentences(notice).flatMap(({ text, start, line }) => {
    const match = late.exec(text)
    if (!match) return []
    const day = match[0].startsWith('日') ? (dayBefore.exec(text.slice(0, match.index))?.[0].length ?? 0) : 0
    const from = clauseStart(text, match.index - day, line.wordsAt - start)
    const end = consequenceEnd(text, match.index)
    if (end === null) return []
    const at = { start: start + from, end: start + end, confidence: 0.95 }
    return [found(notice, 'lateRules', 'lateRule', { raw: text.slice(from, end) }, at)]
  })
  return { rules: rules.slice(0, 1) }
}

/** The clause begins with its 对 or 凡, when that stands close before. */
function clauseStart(text: string, at: number, wordsAt: number): number {
  const from = Math.max(text.slice(0, at).search(/[^,:]{0,80}$/), wordsAt, 0)
  return at - from <= 4 && from < at ? from : at
}

/** The end of the first clause from a place on that tells a consequence; null where none of the next three does. */
function consequenceEnd(text: string, from: number): number | null {
  let clauseFrom = from
  for (let left = 3; left > 0; left -= 1) {
    const stop = /[,:]/.exec(text.slice(clauseFrom))?.index
    const end = stop === undefined ? text.length : clauseFrom + stop
    if (consequence.test(text.slice(clauseFrom, end))) return end
    if (stop === undefined) return null
    clauseFrom = end + 1
  }
  return null
}
