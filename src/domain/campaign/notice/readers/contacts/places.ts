import type { NoticeText, Sentence } from '../../noticeText.ts'
import { noName, person, type Seen, surnames } from '../personNames.ts'
import { personKey } from './keys.ts'
import { namesAt } from './offices.ts'

const key = new RegExp(`(?:${personKey}|经办)(?:[:为】]{1,2}|(?=[一-鿿]))`, 'g')
const officeEnd = /[一-鿿](?:[部处室科股局办会组院校所馆站社]|中心|大队|支队)$/
/** 市教育局高教处：明月，电话：…: the label of an office. */
const officeLabel = new RegExp(`${officeEnd.source.slice(0, -1)}:$`)
const bare = /^[一-鿿]{2,3}$/
/** A telephone, with what may stand between it and who has it. */
export const phoneNext =
  /^(?:\([^()]{1,10}\))?[,:;(【\t]{0,2}(?:[一-鿿]{0,4}(?:电话|手机|座机|热线|直线|短号|内线|分机)|[路市网军]电|移动|办公|Tel)?[:为】]{0,2}\(?\+?(?:\d{3,4}-\d{4,8}|\d{7,11}|(?<=[号线机话][:为]?)\d{3,6})/
const receiver = new RegExp(
  `(?<=[室科部处办局会院心,;。(])([${surnames}][一-鿿]{1,2})\\(?收\\)?(?=$|[,;。()\\d])`,
  'g',
)

/** 言午、木子: names in a row. */
const row = /^[一-鿿]{2,3}(?:、[一-鿿]{2,3}){0,3}/
/** 国资委改革处：陈立、陆嘉 under a heading on contacts. */
const ofOffice = /^[一-鿿]{2,20}(?:[部处室科股局办会组]|中心):(?=[一-鿿]{2,3}(?:、[一-鿿]{2,3}){0,3}$)/

/**
 * Who is known by the place of the name alone: between blanks behind a key (联络员 鲁青禾 某科 办公：…), between an office
 * or a label and a telephone (就业指导中心 云朵 000-…), or before 收.
 */
export function placedIn(notice: NoticeText, sentence: Sentence): Seen[] {
  const { text, start, headings } = sentence
  const lead = /联系|联络|咨询/.test(headings.at(-1) ?? '') ? ofOffice.exec(text)?.[0] : undefined
  const listed = lead ? namesAt(start + lead.length, text.slice(lead.length).split('、')) : []
  const receiving = [...text.matchAll(receiver)].map(({ index, 1: words = '' }) => {
    return { start: start + index, end: start + index + words.length, words }
  })
  return [
    ...behindKeys(notice, sentence),
    ...beforeOwnOffice(notice, sentence),
    ...beforePhones(notice, sentence),
    ...receiving,
    ...listed,
  ].filter(({ words }) => !noName.test(words) && !officeEnd.test(words))
}

function behindKeys({ plain }: NoticeText, { text, start }: Sentence): Seen[] {
  const edgeAt = (at: number) =>
    at >= text.length || plain.isParted(start + at) || /[,;:、。(【\d]/.test(text.charAt(at))
  return [...text.matchAll(key)].flatMap(({ index, 0: whole }) => {
    const at = index + whole.length
    if (!/[:为】]$/.test(whole) && !plain.isParted(start + at)) return []
    const length = [2, 3, 4].find((one) => edgeAt(at + one))
    if (length === undefined || plain.isParted(start + at + 1)) return []
    const words = text.slice(at, at + length)
    const isPerson = person.test(words) || (/】$/.test(whole) && bare.test(words))
    return isPerson ? namesAt(start + at, [words]) : []
  })
}

/** 赵倩 市总工会宣教部 0513-00000000: a name that blanks part from its office and that from a telephone. */
function beforeOwnOffice({ plain, text: whole }: NoticeText, { text, start }: Sentence): Seen[] {
  const length = [2, 3].find((one) => plain.isParted(start + one))
  if (length === undefined || !person.test(text.slice(0, length))) return []
  const office = /^[一-鿿]{2,20}?(?=[(\d])/.exec(text.slice(length))?.[0] ?? ''
  const until = start + length + office.length
  const isNext = officeEnd.test(office) && phoneNext.test(whole.slice(until, until + 40))
  return isNext ? namesAt(start, [text.slice(0, length)]) : []
}

/** The names between a blank behind an office, or the colon of a label, and a telephone. */
function beforePhones({ plain, text: whole }: NoticeText, { text, start, end }: Sentence): Seen[] {
  return [...text].flatMap((_, at) => {
    const before = text.slice(Math.max(0, at - 6), at)
    const isBehindOffice = (plain.isParted(start + at) && officeEnd.test(before)) || officeLabel.test(before)
    if (at < 2 || !(isBehindOffice || /[一-鿿]:$/.test(before))) return []
    const longest = row.exec(text.slice(at))?.[0] ?? ''
    const words = [longest, longest.slice(0, -1)].find((one) => {
      const until = start + at + one.length
      const isApart =
        plain.isParted(until) || until === end || (isBehindOffice && /[,:(\d]/.test(whole.charAt(until)))
      return /[一-鿿]{2}$/.test(one) && isApart && phoneNext.test(whole.slice(until, until + 40))
    })
    return words ? namesAt(start + at, words.split('、')) : []
  })
}
