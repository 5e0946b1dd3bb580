import { readReplacement } from '../../../actions/replacement.ts'
import { openRound } from '../../../actions/review.ts'
import { readConflicts, readLacking, readPlan, readReview } from '../../../actions/reviewDesk.ts'
import { workingDaysBetween } from '../../../domain/campaign/deadline.ts'
import { couldEver } from '../../../domain/person/may.ts'
import { type Day, dayOf } from '../../../foundation/clock.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { RefusalSummary } from '../ui/form.tsx'
import { listQuery } from '../ui/list.tsx'
import { param, query, sentence, statusFor, statusOf, untyped, type Visit } from '../visit.ts'
import { ConflictsPage, LackingList, ReplacementForm } from './gaps.tsx'
import { AddReviewers, PanelTable } from './panel.tsx'
import { PlanInMaking, PlanPage } from './plan.tsx'
import { BeginForm, CloseForm, DueLine, EarlierRounds, PlanCard, RoundMark, RoundTiles } from './round.tsx'

/** A form that was sent back: what was typed, and why it was refused. */
export type Typed = typeof untyped & { readonly at?: 'begin' | 'panel' | 'close' }

function daysLeft(visit: Visit, dueOn: Day | null): number | null {
  const today = dayOf(visit.now)
  return dueOn === null || dueOn < today ? null : workingDaysBetween(today, dueOn, visit.app.calendar)
}

/** The review of a call: round, panel, what to do next. */
export async function reviewPage(visit: Visit, callId: string, typed: Typed = untyped) {
  const { say, app, actor } = visit
  const search = query(visit, 'people').trim().slice(0, 100)
  const review = await readReview(app, actor, callId, search)
  const may = couldEver(actor, 'review.arrange')
  const { round } = review
  const left = daysLeft(visit, round?.dueOn ?? null)
  const part = { say, review, may }
  const sentFrom = (at: Typed['at']) => (typed.at === at ? typed : untyped)
  return show(
    visit,
    { title: say('review.title'), lead: say('review.lead'), wide: true, status: statusFor(typed) },
    <>
      {round ? (
        <p class="round-head">
          <b>{round.name}</b> <RoundMark say={say} round={round} />{' '}
          <DueLine say={say} dueOn={round.dueOn} left={left} closed={round.closedAt !== null} />
        </p>
      ) : (
        ''
      )}
      <RoundTiles {...part} />
      {may && (!round || round.closedAt) ? <BeginForm {...part} {...sentFrom('begin')} /> : ''}
      {round ? (
        <div class="columns">
          <section aria-labelledby="panel">
            <h2 id="panel">{say('review.panel')}</h2>
            <RefusalSummary
              say={say}
              refusal={sentFrom('panel').refusal}
              labels={{ capacity: say('review.capacity'), personId: say('review.reviewer') }}
            />
            <PanelTable {...part} may={may && !round.closedAt} query={listQuery(visit, [])} />
            {may && !round.closedAt ? (
              <AddReviewers {...part} search={search} open={review.reviewers.length === 0} />
            ) : (
              ''
            )}
          </section>
          <div>
            <PlanCard {...part} />
            <CloseForm {...part} {...sentFrom('close')} />
            <EarlierRounds {...part} />
          </div>
        </div>
      ) : (
        ''
      )}
    </>,
  )
}

/** The same page, found by its round; shown again after a refusal. */
export async function pageOfRound(visit: Visit, typed: Typed) {
  const { call } = await openRound(visit.app, visit.actor, 'review.read', param(visit, 'round'))
  return reviewPage(visit, call.id, typed)
}

/** The address of the review that a round belongs to. */
export async function reviewPath(visit: Visit): Promise<string> {
  const { call } = await openRound(visit.app, visit.actor, 'review.read', param(visit, 'round'))
  return `/desk/calls/${call.id}/review`
}

/** The plan before it is applied, with the refusal of an older one. */
export async function planPage(visit: Visit, refusal: Refusal | null = null) {
  const { say, app, actor } = visit
  const shown = await readPlan(app, actor, param(visit, 'round'), query(visit, 'reviewer'))
  const status = refusal ? statusOf(refusal) : 200
  const acts = <BackToReview visit={visit} callId={shown.call.id} />
  return show(
    visit,
    { title: say('review.plan'), lead: say('review.planLead'), acts, wide: true, status },
    <>
      {refusal ? (
        <p class="notice notice-bad" role="alert">
          {sentence(say, refusal)}
        </p>
      ) : (
        ''
      )}
      {'share' in shown ? (
        <PlanInMaking say={say} share={shown.share} again={visit.c.req.path} />
      ) : (
        <PlanPage say={say} shown={shown} />
      )}
    </>,
  )
}

function BackToReview(props: { visit: Visit; callId: string }) {
  return (
    <a class="btn btn-outline-secondary" href={`/desk/calls/${props.callId}/review`}>
      {props.visit.say('review.backToReview')}
    </a>
  )
}

/** The scores that are missing. */
export async function lackingPage(visit: Visit) {
  const { say, app, actor } = visit
  const asked = listQuery(visit, ['number', 'title', 'sheets'], ['reviewer', 'gaps'])
  const lacking = await readLacking(app, actor, param(visit, 'round'), asked)
  const acts = <BackToReview visit={visit} callId={lacking.call.id} />
  const may = couldEver(actor, 'review.arrange')
  const content = <LackingList say={say} lacking={lacking} query={asked} may={may} />
  return show(
    visit,
    { title: say('review.lacking'), lead: say('review.lackingLead'), acts, wide: true },
    content,
  )
}

/** The reviewers of one case. */
export async function replacementPage(visit: Visit, typed: Typed = untyped) {
  const { say, app, actor } = visit
  const found = await readReplacement(app, actor, param(visit, 'round'), param(visit, 'id'))
  const title = say('review.replaceTitle', { number: found.theCase.number ?? '' })
  const content = <ReplacementForm say={say} found={found} {...typed} />
  return show(visit, { title, lead: found.theCase.title, status: statusFor(typed) }, content)
}

/** The conflicts on record. */
export async function conflictsPage(visit: Visit, typed: Typed = untyped) {
  const { say, app, actor } = visit
  const asked = listQuery(visit, ['at'])
  const conflicts = await readConflicts(app, actor, param(visit, 'round'), asked)
  const acts = <BackToReview visit={visit} callId={conflicts.call.id} />
  const may = couldEver(actor, 'review.arrange')
  const content = <ConflictsPage say={say} conflicts={conflicts} query={asked} may={may} {...typed} />
  const head = { title: say('review.conflicts'), lead: say('review.conflictsLead'), acts, wide: true }
  return show(visit, { ...head, status: statusFor(typed) }, content)
}
