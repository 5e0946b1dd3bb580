import type { CaseView } from '../../../actions/caseView.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayDay, sayInstant } from '../ui/dates.ts'
import { Icon } from '../ui/icon.tsx'

type Step = CaseView['steps'][number]
type Ruled = CaseView['rulings'][number]

function asideOf(say: Say, step: Step): string[] {
  const until = step.details['until']
  return [
    step.version > 0 ? say('reading.historyVersion', { version: step.version }) : '',
    typeof until === 'string' ? say('reading.historyUntil', { day: sayDay(say, until) }) : '',
    step.details['late'] === true ? say('reading.historyLate') : '',
  ].filter((words) => words !== '')
}

function StepEntry({ say, step }: { say: Say; step: Step }) {
  return (
    <li>
      <b>{say(`state.step.${step.step}`)}</b> <span class="hint">{asideOf(say, step).join(' · ')}</span>
      <div class="hint">
        <time>{sayInstant(say, step.at)}</time>{' '}
        {say('reading.historyLine', { organisation: step.organisationName, person: step.personName })}
      </div>
      {step.words ? <blockquote>{step.words}</blockquote> : ''}
    </li>
  )
}

function RulingEntry({ say, caseId, ruled }: { say: Say; caseId: string; ruled: Ruled }) {
  return (
    <li>
      <b>{say('likeness.historyRuled', { ruling: say(`likeness.verdict.${ruled.ruling}`) })}</b>
      <div class="hint">
        <time>{sayInstant(say, ruled.at)}</time> {ruled.personName}
      </div>
      <div class="hint">
        {ruled.otherTitle === '' ? (
          say('likeness.gone')
        ) : (
          <a href={`/desk/cases/${caseId}/likeness/${ruled.otherId}`}>{ruled.otherTitle}</a>
        )}
      </div>
      <blockquote>{ruled.reason}</blockquote>
    </li>
  )
}

/** Who did what when, in whose name and with which words, and what was ruled of likeness; the newest first. */
export function CaseHistory({
  say,
  view,
}: {
  say: Say
  view: Pick<CaseView, 'theCase' | 'steps' | 'rulings'>
}) {
  const { theCase, steps, rulings } = view
  if (steps.length === 0) return <></>
  const entries = [
    ...steps.map((step) => ({ at: step.at, shown: <StepEntry say={say} step={step} /> })).toReversed(),
    ...rulings.map((ruled) => ({
      at: ruled.at,
      shown: <RulingEntry say={say} caseId={theCase.id} ruled={ruled} />,
    })),
  ].sort((one, other) => other.at.getTime() - one.at.getTime())
  return (
    <section class="sheet" aria-labelledby="history">
      <h2 id="history">{say('reading.history')}</h2>
      <ol class="history">{entries.map(({ shown }) => shown)}</ol>
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
