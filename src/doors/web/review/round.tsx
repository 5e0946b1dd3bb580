import type { Review } from '../../../actions/reviewDesk.ts'
import type { Day } from '../../../foundation/clock.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { sayDay, sayInstant } from '../ui/dates.ts'
import { RefusalSummary, TextArea, TextField } from '../ui/form.tsx'
import { Tiles } from '../ui/tiles.tsx'

type Props = { say: Say; review: Review }
type Typed = { values: Readonly<Record<string, string>>; refusal: Refusal | null }
type Round = NonNullable<Review['round']>

/** Where a round stands: word, sign and colour. */
export function RoundMark(props: { say: Say; round: Round }) {
  const { say, round } = props
  if (round.closedAt) {
    return (
      <Mark tone="good" icon="check-circle">
        {say('review.over')}
      </Mark>
    )
  }
  return (
    <Mark tone="active" icon={round.appliedAt ? 'hourglass-split' : 'people'}>
      {say(round.appliedAt ? 'review.scoringNow' : 'review.preparing')}
    </Mark>
  )
}

/** Until when a round is to be scored, and how many working days are left. */
export function DueLine(props: { say: Say; dueOn: Day | null; left: number | null; closed: boolean }) {
  const { say, dueOn, left, closed } = props
  if (!dueOn) return <></>
  const words =
    left === null
      ? say('review.duePassed')
      : left === 0
        ? say('review.dueToday')
        : say('review.dueLeft', { days: left })
  return (
    <span class={left === null && !closed ? 'due due-passed' : 'due'}>
      {say('review.due', { day: sayDay(say, dueOn) })}
      {closed ? '' : ` · ${words}`}
    </span>
  )
}

/** The figures of a round. */
export function RoundTiles(props: Props) {
  const { say, review } = props
  const { tally, round } = review
  if (!round?.appliedAt) return <></>
  const lacking = `/desk/calls/${review.call.id}/review/${round.id}/lacking`
  const needed = tally.cases * round.scoresPerCase
  const tiles = [
    [say('review.tileCases'), tally.cases, ''],
    [say('review.tileNeeded'), needed, ''],
    [say('review.tileGiven'), tally.given, ''],
    [say('review.tileMissing'), tally.missing, tally.missing > 0 ? lacking : ''],
    [say('review.tileGaps'), tally.gaps, tally.gaps > 0 ? `${lacking}?gaps=only` : ''],
  ] as const
  return <Tiles tiles={tiles} />
}

/** The form that begins a round. */
export function BeginForm(props: Props & Typed) {
  const { say, review, values, refusal } = props
  const { review: rule } = review.call.rules
  const labels = { name: say('review.name'), dueOn: say('review.dueOn') }
  return (
    <form class="sheet sheet-narrow" method="post" action={`/desk/calls/${review.call.id}/review`}>
      <h2>{say('review.begin')}</h2>
      <RefusalSummary say={say} refusal={refusal} labels={labels} />
      <p class="hint">
        {review.waiting > 0 ? say('review.waiting', { count: review.waiting }) : say('review.waitingNone')}
      </p>
      <TextField
        say={say}
        name="name"
        label={say('review.name')}
        hint={say('review.nameHint')}
        value={values['name'] ?? (review.rounds.length === 0 ? say('review.defaultName') : '')}
        required
        refusal={refusal}
      />
      <TextField
        say={say}
        name="dueOn"
        label={say('review.dueOn')}
        hint={say('review.dueOnHint')}
        value={values['dueOn'] ?? ''}
        required
        refusal={refusal}
      />
      <p class="hint">{say('review.scoresRule', { count: rule.scoresPerCase, trimFrom: rule.trimFrom })}</p>
      <button class="btn btn-primary" type="submit">
        {say('review.begin')}
      </button>
    </form>
  )
}

/** What to do next about the assignment: see the plan, or what is needed before. */
export function PlanCard(props: Props & { may: boolean }) {
  const { say, review, may } = props
  const { round, waiting, reviewers } = review
  if (!round || round.closedAt || !may) return <></>
  const ready = reviewers.length > 0 && (waiting > 0 || round.appliedAt !== null)
  const words =
    reviewers.length === 0
      ? say('review.planNeedsPanel')
      : waiting > 0
        ? say('review.planWaiting', { count: waiting })
        : round.appliedAt
          ? say('review.planLead')
          : say('review.planNeedsCases')
  return (
    <section class="sheet" aria-labelledby="plan">
      <h2 id="plan">{say('review.plan')}</h2>
      <p>{words}</p>
      <div class="row-acts">
        {ready ? (
          <a
            class={waiting > 0 || !round.appliedAt ? 'btn btn-primary' : 'btn btn-outline-secondary'}
            href={`/desk/calls/${review.call.id}/review/${round.id}/plan`}
          >
            {say('review.planSee')}
          </a>
        ) : (
          ''
        )}
        <a
          class="btn btn-outline-secondary"
          href={`/desk/calls/${review.call.id}/review/${round.id}/conflicts`}
        >
          {say('review.conflictsSee')}
        </a>
      </div>
    </section>
  )
}

/** The form that closes a round; a reason is asked for where scores are missing. */
export function CloseForm(props: Props & Typed & { may: boolean }) {
  const { say, review, values, refusal, may } = props
  const { round, tally } = review
  if (!round?.appliedAt || !may) return <></>
  if (round.closedAt) {
    return (
      <section class="sheet" aria-labelledby="close">
        <h2 id="close">{round.name}</h2>
        <p>{say('review.closedWith', { at: sayInstant(say, round.closedAt) })}</p>
        {round.closeReason ? (
          <p class="hint">{say('review.closedReason', { reason: round.closeReason })}</p>
        ) : (
          ''
        )}
      </section>
    )
  }
  return (
    <form
      class="sheet stack"
      method="post"
      action={`/desk/calls/${review.call.id}/review/${round.id}/closing`}
    >
      <h2>{say('review.close')}</h2>
      <RefusalSummary say={say} refusal={refusal} labels={{ reason: say('review.closeReason') }} />
      <p>
        {tally.missing > 0
          ? say('review.closeMissing', { count: tally.missing })
          : say('review.closeComplete')}{' '}
        {say('review.closeLead')}
      </p>
      {tally.missing > 0 ? (
        <TextArea
          say={say}
          name="reason"
          label={say('review.closeReason')}
          value={values['reason'] ?? ''}
          refusal={refusal}
          rows={3}
        />
      ) : (
        ''
      )}
      <button class={`btn ${tally.missing > 0 ? 'btn-outline-secondary' : 'btn-primary'}`} type="submit">
        {say('review.close')}
      </button>
    </form>
  )
}

/** Rounds that are over. */
export function EarlierRounds(props: Props) {
  const { say, review } = props
  const earlier = review.rounds.slice(1)
  if (earlier.length === 0) return <></>
  return (
    <section class="sheet" aria-labelledby="earlier">
      <h2 id="earlier">{say('review.earlier')}</h2>
      <ul class="plain">
        {earlier.map((round) => (
          <li>
            <a href={`/desk/calls/${review.call.id}/results?round=${round.id}`}>{round.name}</a>{' '}
            <RoundMark say={say} round={round} />
          </li>
        ))}
      </ul>
    </section>
  )
}
