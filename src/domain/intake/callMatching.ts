import { foldWidth } from '../../foundation/text.ts'
import { plain } from './cases.ts'

/** A call that a mail may be sent to, as it can be named. */
export type KnownCall = {
  readonly id: string
  readonly title: string
  readonly documentNumber: string
  readonly deadlineDay: string
}

/** What a mail says of the call that it answers. */
export type CallClues = {
  /** Calls of the cases that it names by number or by the code of a printed form, and of the mail that it answers. */
  readonly named: readonly string[]
  readonly subject: string
  /** Its words, the names of its files and how its documents begin. */
  readonly words: string
}

type Sign = (call: KnownCall, clues: CallClues, others: readonly KnownCall[]) => boolean

/** The signs of a call, the surest first. */
const signs: readonly Sign[] = [
  ({ id }, { named }) => named.includes(id),
  ({ documentNumber }, { subject, words }) =>
    numbered(documentNumber) !== '' && numbered(`${subject}\n${words}`).includes(numbered(documentNumber)),
  (call, { subject }, others) => isTitled(call, subject, others),
  (call, { words }, others) => isTitled(call, words, others),
  ({ deadlineDay }, { words }) => daysIn(words).has(deadlineDay.slice(5)),
]

/** The call that a mail answers: the only one, or the only one that its surest sign points to; else `null`. */
export function callAnswered(calls: readonly KnownCall[], clues: CallClues): KnownCall | null {
  if (calls.length < 2) return calls[0] ?? null
  for (const sign of signs) {
    const meant = calls.filter((call) => sign(call, clues, calls))
    if (meant.length === 1) return meant[0] ?? null
    if (meant.length > 1 && sign === signs[0]) return null
  }
  return null
}

/** A document number with whatever brackets: 通工办〔2019〕21号, [2019]21号. */
function numbered(text: string): string {
  return plain(text).replace(/[〔〕［］[\]]/g, '')
}

/** Whether words name a call; a title that is part of another's, as that of an earlier round, tells nothing. */
function isTitled({ id, title }: KnownCall, words: string, others: readonly KnownCall[]): boolean {
  const own = core(title)
  if (own.length < 4 || others.some((other) => other.id !== id && core(other.title).includes(own)))
    return false
  return plain(words).includes(own)
}

/** What is particular in a title: without 关于, 活动的通知 and the like around it. */
function core(title: string): string {
  return plain(title)
    .replace(/^关于(?:开展|举办|组织|做好)?/, '')
    .replace(/^[\p{sc=Han}]{1,4}?[省市县区]/u, '')
    .replace(/(?:征集|评选)?(?:活动|工作)?(?:的)?(?:通知|公告)?$/, '')
}

/** Months and days that a text names, as `MM-DD`. */
function daysIn(words: string): Set<string> {
  const found = foldWidth(words.slice(0, 20_000)).matchAll(/(?<!\d)(\d{1,2})\s?[月./-]\s?(\d{1,2})(?!\d)/g)
  return new Set(
    [...found].map(([, month = '', day = '']) => `${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
  )
}
