import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { RadioButtons } from '../ui/choices.tsx'
import { sayInstant } from '../ui/dates.ts'
import { RefusalSummary, TextArea } from '../ui/form.tsx'

type Ruling = {
  /** What was ruled, in words. */
  readonly verdict: string
  readonly reason: string
  readonly personName: string
  readonly at: Date
}

/** What people ruled of a pair, the newest first. */
export function Rulings({ say, rulings }: { say: Say; rulings: readonly Ruling[] }) {
  if (rulings.length === 0) return <></>
  return (
    <section class="sheet gap-above" aria-labelledby="ruled">
      <h2 id="ruled">{say('likeness.rulings')}</h2>
      <ul class="history">
        {rulings.map(({ verdict, reason, personName, at }) => (
          <li>
            <b>{verdict}</b>
            <div class="hint">
              {personName} {sayInstant(say, at)}
            </div>
            <blockquote>{reason}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  )
}

type FormProps = {
  say: Say
  action: string
  verdicts: readonly { readonly value: string; readonly label: string }[]
  reasonHint?: string
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}

/** The form by which an examiner rules on a pair with a reason. */
export function RulingForm({ say, action, verdicts, reasonHint, values, refusal }: FormProps) {
  const labels = { ruling: say('likeness.ruling'), reason: say('likeness.reason') }
  return (
    <form class="sheet gap-above" method="post" action={action} aria-labelledby="rule">
      <h2 id="rule">{say('likeness.ruleTitle')}</h2>
      <RefusalSummary say={say} refusal={refusal} labels={labels} />
      <p class="hint">{say('likeness.ruleHint')}</p>
      <RadioButtons
        say={say}
        name="ruling"
        label={labels.ruling}
        options={verdicts}
        chosen={[values['ruling'] ?? '']}
        refusal={refusal}
      />
      <TextArea
        say={say}
        name="reason"
        label={labels.reason}
        hint={reasonHint}
        value={values['reason'] ?? ''}
        refusal={refusal}
      />
      <button class="btn btn-primary gap-above" type="submit">
        {say('likeness.rule')}
      </button>
    </form>
  )
}
