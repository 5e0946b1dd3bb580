import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sentence } from '../visit.ts'

/** Which of the files that were sent are refused, and why. */
export function FileRefusals({ say, refusals }: { say: Say; refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return <></>
  return (
    <ul class="notice notice-bad" role="alert">
      {refusals.map((one) => (
        <li>{sentence(say, one)}</li>
      ))}
    </ul>
  )
}
