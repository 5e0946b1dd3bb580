import { z } from 'zod'
import type { WorkingCalendar } from '../../foundation/calendar.ts'
import type { Day } from '../../foundation/clock.ts'
import { refusal, type Verdict } from '../../foundation/refusal.ts'
import { foldWidth } from '../../foundation/text.ts'
import { addWorkingDays } from '../campaign/deadline.ts'

/** Names that name nobody; an objection under one of them is not one under a real name. */
const namelessness =
  /匿名|某|^(?:群众|职工|员工|市民|网友|知情人|知情者|一名.*|anonymous|nobody)$|(?:先生|女士|同志)$/i

const realName = z
  .string()
  .trim()
  .min(2)
  .max(40)
  .refine((name) => !namelessness.test(name) && /^[\p{L}·. ]+$/u.test(name), 'objector-name-not-real')

/** A telephone or an e-mail address under which the objector can be reached. */
const contact = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((text) => {
    const plain = foldWidth(text)
    const digits = plain.replace(/\D/g, '').length
    return /^\S+@\S+\.\S+$/.test(plain) || (/^[\d\s()+-]+$/.test(plain) && digits >= 7 && digits <= 20)
  }, 'contact-unusable')

const matter = {
  /** The award objected to; `null` when the objection concerns the whole list. */
  awardId: z.string().min(1).nullable(),
  contact,
  text: z.string().trim().min(10).max(4000),
}

/** An objection: a person gives the real name, a unit the name on its seal, both a contact (domain, 3.4 and 5). */
export const objectionInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), name: realName, ...matter }),
  z.object({
    kind: z.literal('unit'),
    name: z.string().trim().min(2).max(100),
    /** The name that the seal on the letter bears. */
    sealName: z.string().trim().min(2).max(100),
    ...matter,
  }),
])
export type ObjectionInput = z.infer<typeof objectionInput>

/** The ruling on an objection, with the reason that the objector is told in writing. */
export const rulingInput = z.object({
  verdict: z.enum(['upheld', 'dismissed']),
  text: z.string().trim().min(1).max(2000),
})
export type RulingInput = z.infer<typeof rulingInput>

/** The number of an objection, in six-angle brackets and without leading noughts (GB/T 9704): 异〔2019〕3号. */
export function objectionNumber(year: number, sequence: number): string {
  return `异〔${year}〕${sequence}号`
}

/** The working days within which an objection is answered, as is usual (domain, 3.4). */
export const answerWithin = 10

/** The day by which an objection received on a day is to be answered. */
export function answerDueOn(receivedOn: Day, calendar: WorkingCalendar): Day {
  return addWorkingDays(receivedOn, answerWithin, calendar)
}

/** An objection as the list of entries sees it; `verdict` is `null` until it is ruled on. */
export type EntryObjection = {
  readonly number: string
  readonly awardId: string | null
  readonly verdict: RulingInput['verdict'] | null
}

/** The numbers of the open objections that freeze each entry; one against the whole list freezes no entry. */
export function frozenEntries(objections: readonly EntryObjection[]): Map<string, string[]> {
  const frozen = new Map<string, string[]>()
  for (const { awardId, number, verdict } of objections) {
    if (awardId === null || verdict !== null) continue
    frozen.set(awardId, [...(frozen.get(awardId) ?? []), number])
  }
  return frozen
}

/** How many objections still wait for a ruling, those against the whole list among them. */
export function openObjections(objections: readonly EntryObjection[]): number {
  return objections.filter(({ verdict }) => verdict === null).length
}

/** Whether an entry may be changed or awarded: nothing is done to it while an objection is open. */
export function mayTouchEntry(awardId: string, objections: readonly EntryObjection[]): Verdict {
  const numbers = frozenEntries(objections).get(awardId)
  return numbers ? refusal('conflict', 'entry-frozen', { numbers: numbers.join('、') }) : undefined
}

/** Whether an objection may be ruled on: once, and what is upheld or dismissed stays so. */
export function mayRule({ number, verdict }: EntryObjection): Verdict {
  return verdict === null ? undefined : refusal('conflict', 'objection-already-ruled', { number })
}
