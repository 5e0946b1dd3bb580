import type { NoticeText, Sentence } from '../noticeText.ts'
import { noName, person, type Seen, surnames } from './personNames.ts'

const key =
  /(?:联[系络][人员]|咨询人|经办人?|收件人|接收人|受理人|接听人|对接人|承办人|责任人)(?:[:为】]{1,2}|(?=[一-鿿]))/g
const officeEnd = /[一-鿿](?:[部处室科股局办会组院校所馆站社]|中心|大队|支队)$/
const bare = /^[一-鿿]{2,3}$/
/** A telephone, with what may stand between it and who has it. */
const phoneNext =
  /^(?:\([^()]{1,10}\))?[,:;(【]{0,2}(?:[一-鿿]{0,4}(?:电话|手机|座机|热线|直线|短号|内线|分机)|移动|办公|Tel)?[:为】]{0,2}\(?\+?(?:\d{3,4}-\d{4,8}|\d{7,11}|(?<=[号线机话][:为]?)\d{3,6})/
export const receiver = new RegExp(
  `(?<=[室科部处办局会院心,;。(])([${surnames}][一-鿿]{1,2})\\(?收\\)?(?=$|[,;。()\\d])`,
  'g',
)

/**
 * Who is known by the place of the name alone: between blanks behind a key (联络员 鲁青禾 某科 办公：…), between an office
 * and its telephone (就业指导中心 云朵 000-…), or before 收.
 */
export function placedIn({ plain }: NoticeText, { text, start }: Sentence): Seen[] {
  const seenAt = (at: number, length: number) => ({
    start: start + at,
    end: start + at + length,
    words: text.slice(at, at + length),
  })
  const edgeAt = (at: number) =>
    at >= text.length || plain.isParted(start + at) || /[,;:、。(【\d]/.test(text.charAt(at))
  const keyed = [...text.matchAll(key)].flatMap(({ index, 0: whole }) => {
    const at = index + whole.length
    if (!/[:为】]$/.test(whole) && !plain.isParted(start + at)) return []
    const length = [2, 3, 4].find((one) => edgeAt(at + one))
    if (length === undefined || plain.isParted(start + at + 1)) return []
    const words = text.slice(at, at + length)
    return person.test(words) || (/[】]$/.test(whole) && bare.test(words)) ? [seenAt(at, length)] : []
  })
  const beside = [...text].flatMap((_, at) => {
    if (at < 2 || !plain.isParted(start + at) || !officeEnd.test(text.slice(Math.max(0, at - 6), at)))
      return []
    const length = [3, 2].find(
      (one) => edgeAt(at + one) && phoneNext.test(text.slice(at + one, at + one + 40)),
    )
    return length !== undefined && bare.test(text.slice(at, at + length)) ? [seenAt(at, length)] : []
  })
  const receiving = [...text.matchAll(receiver)].map(({ index, 1: words = '' }) =>
    seenAt(index, words.length),
  )
  return [...keyed, ...beside, ...receiving].filter(
    ({ words }) => !noName.test(words) && !officeEnd.test(words),
  )
}
