import { importConflicts } from '../../../actions/conflictList.ts'
import { replaceReviewer } from '../../../actions/replacement.ts'
import { addPanelMembers, closeRound, createRound, removePanelMember } from '../../../actions/review.ts'
import { applyPlan } from '../../../actions/reviewApplying.ts'
import { readNumber } from '../../../foundation/text.ts'
import { attempt, onward, param, type Route, route, sent } from '../visit.ts'
import {
  conflictsPage,
  lackingPage,
  pageOfRound,
  planPage,
  replacementPage,
  reviewPage,
  reviewPath,
} from './reading.tsx'

/** The organiser's desk of the review. */
export const reviewRoutes: Route[] = [
  route('get', '/desk/calls/:call/review', 'review.read', (visit) => reviewPage(visit, param(visit, 'call'))),
  route('post', '/desk/calls/:call/review', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    const callId = param(visit, 'call')
    return attempt(
      async () => {
        const input = { name: form.text('name'), dueOn: form.text('dueOn') }
        await createRound(visit.app, visit.actor, callId, input)
        return onward(visit, `/desk/calls/${callId}/review`, 'review.begun')
      },
      (refusal) => reviewPage(visit, callId, { values: form.values, refusal, at: 'begin' }),
    )
  }),
  route('post', '/desk/calls/:call/review/:round/panel', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    const typed = form.text('capacity').trim()
    const capacity = typed === '' ? null : (readNumber(typed) ?? Number.NaN)
    return attempt(
      async () => {
        const input = { personIds: form.all('personId'), capacity }
        await addPanelMembers(visit.app, visit.actor, param(visit, 'round'), input)
        return onward(visit, await reviewPath(visit), 'review.added')
      },
      (refusal) => pageOfRound(visit, { values: form.values, refusal, at: 'panel' }),
    )
  }),
  route('post', '/desk/calls/:call/review/:round/panel/removal', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        await removePanelMember(visit.app, visit.actor, param(visit, 'round'), form.text('personId'))
        return onward(visit, await reviewPath(visit), 'review.removed')
      },
      (refusal) => pageOfRound(visit, { values: form.values, refusal, at: 'panel' }),
    )
  }),
  route('get', '/desk/calls/:call/review/:round/plan', 'review.arrange', (visit) => planPage(visit)),
  route('post', '/desk/calls/:call/review/:round/plan', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        await applyPlan(visit.app, visit.actor, param(visit, 'round'), form.text('digest'))
        return onward(visit, await reviewPath(visit), 'review.applied')
      },
      (refusal) => planPage(visit, refusal),
    )
  }),
  route('post', '/desk/calls/:call/review/:round/closing', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        await closeRound(visit.app, visit.actor, param(visit, 'round'), { reason: form.text('reason') })
        return onward(visit, await reviewPath(visit), 'review.closed')
      },
      (refusal) => pageOfRound(visit, { values: form.values, refusal, at: 'close' }),
    )
  }),
  route('get', '/desk/calls/:call/review/:round/lacking', 'review.read', lackingPage),
  route('get', '/desk/calls/:call/review/:round/conflicts', 'review.read', (visit) => conflictsPage(visit)),
  route('post', '/desk/calls/:call/review/:round/conflicts', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        await importConflicts(visit.app, visit.actor, param(visit, 'round'), form.text('list'))
        return onward(
          visit,
          `${await reviewPath(visit)}/${param(visit, 'round')}/conflicts`,
          'review.imported',
        )
      },
      (refusal) => conflictsPage(visit, { values: form.values, refusal }),
    )
  }),
  route('get', '/desk/calls/:call/review/:round/cases/:id', 'review.arrange', (visit) =>
    replacementPage(visit),
  ),
  route('post', '/desk/calls/:call/review/:round/cases/:id', 'review.arrange', async (visit) => {
    const form = await sent(visit.c)
    const input = { caseId: param(visit, 'id'), fromId: form.text('fromId') || null, toId: form.text('toId') }
    return attempt(
      async () => {
        const replacement = { ...input, reason: form.text('reason') }
        await replaceReviewer(visit.app, visit.actor, param(visit, 'round'), replacement)
        return onward(visit, `${await reviewPath(visit)}/${param(visit, 'round')}/lacking`, 'review.replaced')
      },
      (refusal) => replacementPage(visit, { values: form.values, refusal }),
    )
  }),
]
