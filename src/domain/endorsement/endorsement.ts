import { z } from 'zod'
import type { Day } from '../../foundation/clock.ts'
import { refusal, type Verdict } from '../../foundation/refusal.ts'

/** What a recommender gives with an endorsement: the opinion of row 7 of the form, its date, the scanned seal. */
export const endorsementInput = z.object({
  opinion: z.string().trim().min(1).max(500),
  date: z.iso.date(),
  sealScanId: z.string().min(1).nullable(),
})
export type EndorsementInput = z.infer<typeof endorsementInput>

/** The date beside the opinion lies neither before the notice nor in the future (form, row 7 年月日). */
export function mayDateOpinion(date: Day, noticeDay: Day, today: Day): Verdict {
  if (date < noticeDay) return misdated('opinion-date-before-notice', { date, noticeDay })
  if (date > today) return misdated('opinion-date-in-future', { date, today })
  return undefined
}

function misdated(code: string, values: Record<string, string>): Verdict {
  return refusal('invalid', code, values, { date: { code, values } })
}
