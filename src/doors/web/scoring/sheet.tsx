import type { Criterion } from '../../../domain/campaign/rules.ts'
import { pointsText } from '../../../domain/review/points.ts'
import { scoreStep } from '../../../domain/review/score.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayInstant } from '../ui/dates.ts'
import { problemAt, RefusalSummary, TextArea } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import type { CaseToScore } from './case.tsx'

type Typed = { values: Readonly<Record<string, string>>; refusal: Refusal | null }
type Props = Typed & { say: Say; found: CaseToScore; personId: string }

function Band(props: { say: Say; criterion: Criterion; band: Criterion['anchors'][number] }) {
  const { say, criterion, band } = props
  const from = pointsText(band.from * criterion.weight)
  const to = pointsText(band.to * criterion.weight)
  return (
    <li class="band" data-scoring-target="band" data-criterion={criterion.key} data-from={from} data-to={to}>
      <span class="band-points">{say('review.scoring.points', { from, to })}</span> {band.text}
    </li>
  )
}

function CriterionField(props: Props & { criterion: Criterion; number: number }) {
  const { say, criterion, number, values, refusal } = props
  const name = `scores.${criterion.key}`
  const problem = problemAt(say, refusal, name)
  const described = criterion.anchors.filter(({ text }) => text !== '')
  const full = say('review.scoring.full', { weight: criterion.weight })
  return (
    <fieldset class={`criterion ${problem ? 'field-wrong' : ''}`}>
      <legend class="criterion-name">
        <span class="criterion-number" aria-hidden="true">
          {number}
        </span>
        {criterion.name}
      </legend>
      <div class="criterion-score">
        <input
          class="form-control"
          id={`field-${name}`}
          name={name}
          type="number"
          inputmode="decimal"
          min="0"
          max={String(criterion.weight)}
          step={String(scoreStep)}
          value={values[name] ?? ''}
          aria-label={`${criterion.name}（${full}）`}
          aria-describedby={`${name}-bands${problem ? ` ${name}-problem` : ''}`}
          aria-invalid={problem ? 'true' : undefined}
          data-scoring-target="score"
          data-criterion={criterion.key}
          data-action="scoring#write"
        />
        <span class="hint">{full}</span>
      </div>
      {problem ? (
        <div class="problem" id={`${name}-problem`}>
          <Icon name="x-octagon" /> {problem}
        </div>
      ) : (
        ''
      )}
      <ul class="bands" id={`${name}-bands`}>
        {described.map((band) => (
          <Band say={say} criterion={criterion} band={band} />
        ))}
      </ul>
    </fieldset>
  )
}

function Gates(props: Props) {
  const { say, found, values, refusal } = props
  const { gates } = found.call.rules
  if (gates.length === 0) return <></>
  return (
    <div class="gates">
      <h3>{say('review.scoring.gates')}</h3>
      {gates.map(({ key, name }) => {
        const field = `gates.${key}`
        const problem = problemAt(say, refusal, field)
        return (
          <fieldset class={`gate ${problem ? 'field-wrong' : ''}`} id={`field-${field}`} tabindex={-1}>
            <legend>{name}</legend>
            {(['pass', 'fail'] as const).map((answer) => (
              <label class="choice">
                <input
                  class="form-check-input"
                  type="radio"
                  name={field}
                  value={answer}
                  checked={values[field] === answer}
                  data-action="scoring#write"
                />{' '}
                {say(`review.scoring.${answer}`)}
              </label>
            ))}
            {problem ? (
              <div class="problem">
                <Icon name="x-octagon" /> {problem}
              </div>
            ) : (
              ''
            )}
          </fieldset>
        )
      })}
    </div>
  )
}

function labelsOf(say: Say, { criteria, gates }: CaseToScore['call']['rules']): Record<string, string> {
  return {
    ...Object.fromEntries(criteria.map(({ key, name }) => [`scores.${key}`, name])),
    ...Object.fromEntries(gates.map(({ key, name }) => [`gates.${key}`, name])),
    comment: say('review.scoring.comment'),
    changeReason: say('review.scoring.changeReason'),
  }
}

/** The score sheet: gates, criteria with their bands, comment; total and submission stay in sight. */
export function SheetForm(props: Props) {
  const { say, found, values, refusal } = props
  const { criteria } = found.call.rules
  const before = found.sheets[0]
  return (
    <form
      class="sheet score-sheet"
      id="sheet"
      method="post"
      action={`/desk/cases/${found.theCase.id}/score`}
      novalidate
      data-controller="scoring"
      data-scoring-key-value={`${found.theCase.id}:${props.personId}:${before?.revision ?? 0}`}
      data-action="turbo:submit-end->scoring#sent keydown@document->scoring#press"
    >
      <h2>{say('review.scoring.sheet')}</h2>
      <RefusalSummary say={say} refusal={refusal} labels={labelsOf(say, found.call.rules)} />
      <p class="notice notice-info" data-scoring-target="restored" hidden>
        {say('review.scoring.restored')}{' '}
        <button class="linklike" type="button" data-action="scoring#discard">
          {say('review.scoring.discard')}
        </button>
      </p>
      <Gates {...props} />
      {criteria.map((criterion, index) => (
        <CriterionField {...props} criterion={criterion} number={index + 1} />
      ))}
      <div class="stack">
        <TextArea
          say={say}
          name="comment"
          label={say('review.scoring.comment')}
          hint={say('review.scoring.commentHint')}
          value={values['comment'] ?? ''}
          refusal={refusal}
          rows={4}
        />
        {before ? (
          <TextArea
            say={say}
            name="changeReason"
            label={say('review.scoring.changeReason')}
            hint={say('review.scoring.changeReasonHint')}
            value={values['changeReason'] ?? ''}
            refusal={refusal}
            required
            rows={2}
          />
        ) : (
          ''
        )}
      </div>
      <p class="hint keys">{say('review.scoring.submitHint', { count: criteria.length })}</p>
      <div class="score-bar">
        <span class="score-total">
          {say('review.scoring.total')}{' '}
          <output data-scoring-target="total">{before ? pointsText(before.total) : ''}</output>
        </span>
        <button class="btn btn-outline-secondary" type="submit" name="then" value="stay">
          {say('review.scoring.submit')}
        </button>
        <button class="btn btn-primary" type="submit" name="then" value="next" data-scoring-target="next">
          {say('review.scoring.submitNext')}
        </button>
      </div>
    </form>
  )
}

/** What the reviewer handed in before. */
export function SheetsBefore(props: Pick<Props, 'say' | 'found'>) {
  const { say, found } = props
  if (found.sheets.length === 0) return <></>
  return (
    <section class="sheet" aria-labelledby="before">
      <h2 id="before">{say('review.scoring.before')}</h2>
      <ul class="plain">
        {found.sheets.map((sheet) => (
          <li>
            {say('review.scoring.beforeLine', {
              at: sayInstant(say, sheet.at),
              revision: sheet.revision,
              total: pointsText(sheet.total),
            })}
            {sheet.changeReason ? <span class="under">{sheet.changeReason}</span> : ''}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The form by which a reviewer abstains. */
export function AbstainForm(props: Typed & { say: Say; found: CaseToScore }) {
  const { say, found, values, refusal } = props
  return (
    <details class="sheet" open={refusal !== null}>
      <summary>{say('review.scoring.abstain')}</summary>
      <form class="stack gap-above" method="post" action={`/desk/cases/${found.theCase.id}/abstention`}>
        <RefusalSummary
          say={say}
          refusal={refusal}
          labels={{ reason: say('review.scoring.abstainReason') }}
        />
        <TextArea
          say={say}
          name="reason"
          label={say('review.scoring.abstainReason')}
          hint={say('review.scoring.abstainLead')}
          value={values['reason'] ?? ''}
          required
          refusal={refusal}
          rows={3}
        />
        <button class="btn btn-outline-secondary" type="submit">
          {say('review.scoring.abstain')}
        </button>
      </form>
    </details>
  )
}
