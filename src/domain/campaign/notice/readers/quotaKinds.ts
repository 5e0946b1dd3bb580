import type { Amount } from '../amounts.ts'
import type { NoticeText, Sentence } from '../noticeText.ts'
import { workKindOf } from '../workKinds.ts'
import { numbersIn } from './quotaBounds.ts'
import { besideKind, groupsSharing, kindsBefore, pairOf, sharing, sumsKinds, workOf } from './quotaWorks.ts'

const honourees = '集体|个人|团队|班组|家庭'
const everyHonouree = new RegExp(`(?:${honourees})(?=[和及、,;。\\d不各至最限]|$)`, 'g')
const honouredBefore = new RegExp(`(${honourees})各?$`)
const honouredBehind = new RegExp(`^(?:先进|优秀|模范|最美)*(${honourees})(?=$|[,;。、)和及])`)

/** 先进集体2个、先进个人3名, 2个集体和3名个人: who may be honoured, told apart as kinds of works are. */
function honouredAt(text: string, amount: Amount): string | null {
  const all = new Set(text.match(everyHonouree))
  if (all.size < 2) return null
  const [before, behind] = [text.slice(0, amount.start), text.slice(amount.end)]
  return honouredBefore.exec(before)?.[1] ?? honouredBehind.exec(behind)?.[1] ?? null
}

/** The kinds of works that a number counts, by the nouns beside it or the heading over it. */
export function worksAt(
  notice: NoticeText,
  sentence: Sentence,
  amount: Amount,
  from: number,
): readonly (string | null)[] {
  const { text } = sentence
  if (sumsKinds(text, amount, from)) return [null]
  const honoured = honouredAt(text, amount)
  if (honoured !== null) return [honoured]
  const listed = kindsBefore(text, amount)
  if (listed.length > 0) return listed
  const groups = groupsSharing(text, amount)
  if (groups.length > 0) return groups
  const own = pairOf(text, amount) ?? workOf(text, amount, from) ?? besideKind(text, amount, numbersIn(text))
  if (own === null) {
    const over = workKindOf(notice, sentence, from, amount.start)
    return [over !== null && /^[各每]/.test(over) ? null : over]
  }
  return sharing(text, amount, text.includes(`${own}作品`) ? `${own}作品` : own)
}
