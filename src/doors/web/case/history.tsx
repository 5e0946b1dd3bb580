import type { CaseView } from '../../../actions/caseView.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayDay, sayInstant } from '../ui/dates.ts'
import { Icon } from '../ui/icon.tsx'

type Step = CaseView['steps'][number]

function asideOf(say: Say, step: Step): string[] {
  const until = step.details['until']
  return [
    step.version > 0 ? say('reading.historyVersion', { version: step.version }) : '',
    typeof until === 'string' ? say('reading.historyUntil', { day: sayDay(say, until) }) : '',
    step.details['late'] === true ? say('reading.historyLate') : '',
  ].filter((words) => words !== '')
}

/** Who did what when, in whose name and with which words; the newest first. */
export function CaseHistory(props: { say: Say; steps: readonly Step[] }) {
  const { say, steps } = props
  if (steps.length === 0) return <></>
  return (
    <section class="sheet" aria-labelledby="history">
      <h2 id="history">{say('reading.history')}</h2>
      <ol class="history">
        {steps.toReversed().map((step) => (
          <li>
            <b>{say(`state.step.${step.step}`)}</b> <span class="hint">{asideOf(say, step).join(' · ')}</span>
            <div class="hint">
              <time>{sayInstant(say, step.at)}</time>{' '}
              {say('reading.historyLine', { organisation: step.organisationName, person: step.personName })}
            </div>
            {step.words ? <blockquote>{step.words}</blockquote> : ''}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What somebody asks of the unit now: the words with which a case came back. */
export function CameBack(props: {
  say: Say
  view: Pick<CaseView, 'theCase' | 'correctBy'>
  step: Step | undefined
}) {
  const { say, step, view } = props
  if (!step) return <></>
  const organisation = step.organisationName
  const lead = {
    returned: () => say('reading.returnedBy', { organisation }),
    deficient: () => say('reading.correctionAsked', { organisation, day: sayDay(say, view.correctBy ?? '') }),
    passedOver: () => say('reading.passedOverBy', { organisation }),
    invalid: () => say('reading.endedBy', { organisation }),
    disqualified: () => say('reading.endedBy', { organisation }),
  } as Partial<Record<string, () => string>>
  const words = lead[view.theCase.state]
  if (!words) return <></>
  return (
    <div class="notice notice-warn">
      <p>
        <Icon name="exclamation-triangle" /> {words()}
      </p>
      {step.words ? <blockquote>{step.words}</blockquote> : ''}
    </div>
  )
}
