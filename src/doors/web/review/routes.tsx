import { importConflicts } from '../../../actions/conflictList.ts'
import { readReplacement, replaceReviewer } from '../../../actions/replacement.ts'
import {
  addPanelMembers,
  closeRound,
  createRound,
  openRound,
  removePanelMember,
} from '../../../actions/review.ts'
import { readConflicts, readLacking, readPlan, readReview } from '../../../actions/reviewDesk.ts'
import { applyPlan } from '../../../actions/reviewPlan.ts'
import { workingDaysBetween } from '../../../domain/campaign/deadline.ts'
import { couldEver } from '../../../domain/person/may.ts'
import { type Day, dayOf } from '../../../foundation/clock.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { readNumber } from '../../../foundation/text.ts'
import { show } from '../page.tsx'
import { listQuery } from '../ui/list.tsx'
import {
  attempt,
  onward,
  param,
  query,
  type Route,
  route,
  type Sent,
  sent,
  sentence,
  statusOf,
  type Visit,
} from '../visit.ts'
import { ConflictsPage, LackingList, ReplacementForm } from './gaps.tsx'
import { AddReviewers, PanelTable } from './panel.tsx'
import { PlanPage } from './plan.tsx'
import { BeginForm, CloseForm, DueLine, EarlierRounds, PlanCard, RoundMark, RoundTiles } from './round.tsx'

type Typed = { values: Sent['values']; refusal: Refusal | null }
const nothing: Typed = { values: {}, refusal: null }

function statusFor({ refusal }: Typed) {
  return refusal ? statusOf(refusal) : 200
}

function daysLeft(visit: Visit, dueOn: Day | null): number | null {
  const today = dayOf(visit.now)
  return dueOn === null || dueOn < today ? null : workingDaysBetween(today, dueOn, visit.app.calendar)
}

async function reviewPage(visit: Visit, callId: string, typed: Typed = nothing) {
  const { say, app, actor } = visit
  const search = query(visit, 'people').trim().slice(0, 100)
  const review = await readReview(app, actor, callId, search)
  const may = couldEver(actor, 'review.arrange')
  const { round } = review
  const left = daysLeft(visit, round?.dueOn ?? null)
  const part = { say, review, may, ...typed }
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
      {may && (!round || round.closedAt) ? <BeginForm {...part} /> : ''}
      {round ? (
        <div class="columns">
          <section aria-labelledby="panel">
            <h2 id="panel">{say('review.panel')}</h2>
            <PanelTable {...part} />
            {may && !round.closedAt ? (
              <AddReviewers {...part} search={search} open={review.reviewers.length === 0} />
            ) : (
              ''
            )}
          </section>
          <div>
            <PlanCard {...part} />
            <CloseForm {...part} />
            <EarlierRounds {...part} />
          </div>
        </div>
      ) : (
        ''
      )}
    </>,
  )
}

async function pageOfRound(visit: Visit, typed: Typed) {
  const { call } = await openRound(visit.app, visit.actor, 'review.read', param(visit, 'round'))
  return reviewPage(visit, call.id, typed)
}

async function reviewPath(visit: Visit): Promise<string> {
  const { call } = await openRound(visit.app, visit.actor, 'review.read', param(visit, 'round'))
  return `/desk/calls/${call.id}/review`
}

async function planPage(visit: Visit, refusal: Refusal | null = null) {
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
      <PlanPage say={say} shown={shown} />
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

async function lackingPage(visit: Visit) {
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

async function replacementPage(visit: Visit, typed: Typed = nothing) {
  const { say, app, actor } = visit
  const found = await readReplacement(app, actor, param(visit, 'round'), param(visit, 'id'))
  const title = say('review.replaceTitle', { number: found.theCase.number ?? '' })
  const content = <ReplacementForm say={say} found={found} {...typed} />
  return show(visit, { title, lead: found.theCase.title, status: statusFor(typed) }, content)
}

async function conflictsPage(visit: Visit, typed: Typed = nothing) {
  const { say, app, actor } = visit
  const asked = listQuery(visit, ['at'])
  const conflicts = await readConflicts(app, actor, param(visit, 'round'), asked)
  const acts = <BackToReview visit={visit} callId={conflicts.call.id} />
  const may = couldEver(actor, 'review.arrange')
  const content = <ConflictsPage say={say} conflicts={conflicts} query={asked} may={may} {...typed} />
  const head = { title: say('review.conflicts'), lead: say('review.conflictsLead'), acts, wide: true }
  return show(visit, { ...head, status: statusFor(typed) }, content)
}

/** The organiser's desk of the review. */
export const reviewRoutes: Route[] = [
  route('get', '/desk/calls/:call/review', 'review.read', (visit) => reviewPage(visit, param(visit, 'call'))),
  route('post', '/desk/calls/:call/rounds', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    const callId = param(visit, 'call')
    return attempt(
      async () => {
        const input = { name: form.text('name'), dueOn: form.text('dueOn') }
        await createRound(visit.app, visit.actor, callId, input)
        return onward(visit, `/desk/calls/${callId}/review`, 'review.begun')
      },
      (refusal) => reviewPage(visit, callId, { values: form.values, refusal }),
    )
  }),
  route('post', '/desk/rounds/:round/panel', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    const typed = form.text('capacity').trim()
    const capacity = typed === '' ? null : (readNumber(typed) ?? Number.NaN)
    return attempt(
      async () => {
        const input = { personIds: form.all('personId'), capacity }
        await addPanelMembers(visit.app, visit.actor, param(visit, 'round'), input)
        return onward(visit, await reviewPath(visit), 'review.added')
      },
      (refusal) => pageOfRound(visit, { values: form.values, refusal }),
    )
  }),
  route('post', '/desk/rounds/:round/panel/removal', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        await removePanelMember(visit.app, visit.actor, param(visit, 'round'), form.text('personId'))
        return onward(visit, await reviewPath(visit), 'review.removed')
      },
      (refusal) => pageOfRound(visit, { values: form.values, refusal }),
    )
  }),
  route('get', '/desk/rounds/:round/plan', 'review.arrange', (visit) => planPage(visit)),
  route('post', '/desk/rounds/:round/plan', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        await applyPlan(visit.app, visit.actor, param(visit, 'round'), form.text('digest'))
        return onward(visit, await reviewPath(visit), 'review.applied')
      },
      (refusal) => planPage(visit, refusal),
    )
  }),
  route('post', '/desk/rounds/:round/closing', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        await closeRound(visit.app, visit.actor, param(visit, 'round'), { reason: form.text('reason') })
        return onward(visit, await reviewPath(visit), 'review.closed')
      },
      (refusal) => pageOfRound(visit, { values: form.values, refusal }),
    )
  }),
  route('get', '/desk/rounds/:round/lacking', 'review.read', lackingPage),
  route('get', '/desk/rounds/:round/conflicts', 'review.read', (visit) => conflictsPage(visit)),
  route('post', '/desk/rounds/:round/conflicts', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        await importConflicts(visit.app, visit.actor, param(visit, 'round'), form.text('list'))
        return onward(visit, `/desk/rounds/${param(visit, 'round')}/conflicts`, 'review.imported')
      },
      (refusal) => conflictsPage(visit, { values: form.values, refusal }),
    )
  }),
  route('get', '/desk/rounds/:round/cases/:id', 'review.arrange', (visit) => replacementPage(visit)),
  route('post', '/desk/rounds/:round/cases/:id', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    const input = { caseId: param(visit, 'id'), fromId: form.text('fromId') || null, toId: form.text('toId') }
    return attempt(
      async () => {
        const replacement = { ...input, reason: form.text('reason') }
        await replaceReviewer(visit.app, visit.actor, param(visit, 'round'), replacement)
        return onward(visit, `/desk/rounds/${param(visit, 'round')}/lacking`, 'review.replaced')
      },
      (refusal) => replacementPage(visit, { values: form.values, refusal }),
    )
  }),
]
