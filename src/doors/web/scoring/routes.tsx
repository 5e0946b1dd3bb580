import { declareConflict, giveScore, type ScoreInput } from '../../../actions/scoring.ts'
import { nextCase, readForScoring, readScoring } from '../../../actions/scoringDesk.ts'
import { pointsText } from '../../../domain/review/points.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { foldWidth } from '../../../foundation/text.ts'
import { show } from '../page.tsx'
import { listQuery } from '../ui/list.tsx'
import { attempt, onward, param, type Route, route, type Sent, sent, statusOf, type Visit } from '../visit.ts'
import { CaseToRead, type CaseToScore } from './case.tsx'
import { OwnProgress, ScoringList } from './list.tsx'
import { AbstainForm, SheetForm, SheetsBefore } from './sheet.tsx'

type Typed = { values: Sent['values']; refusal: Refusal | null; form: 'score' | 'abstain' }

async function listPage(visit: Visit) {
  const { say, app, actor } = visit
  const asked = listQuery(visit, ['number', 'title', 'total'], ['marks'])
  const scoring = await readScoring(app, actor, param(visit, 'call'), asked)
  const lead = scoring.round ? say('review.scoring.lead', { name: scoring.round.name }) : ''
  return show(
    visit,
    { title: say('review.scoring.title'), lead, wide: true },
    <>
      {scoring.round ? <OwnProgress say={say} scoring={scoring} /> : ''}
      <ScoringList say={say} scoring={scoring} query={asked} />
    </>,
  )
}

/** The values of the form as they were handed in last. */
function valuesOf({ sheets }: CaseToScore): Record<string, string> {
  const [sheet] = sheets
  if (!sheet) return {}
  const scores = Object.entries(sheet.scores).map(([key, points]) => [`scores.${key}`, pointsText(points)])
  const gates = Object.entries(sheet.gates).map(([key, answer]) => [`gates.${key}`, answer])
  return { ...Object.fromEntries(scores), ...Object.fromEntries(gates), comment: sheet.comment }
}

async function scorePage(visit: Visit, typed: Typed | null = null) {
  const { say, app, actor } = visit
  const found = await readForScoring(app, actor, param(visit, 'id'))
  const scored = typed?.form === 'score' ? typed : { values: valuesOf(found), refusal: null }
  const abstained = typed?.form === 'abstain' ? typed : { values: {}, refusal: null }
  const lead = `${found.round.name} · ${say('review.scoring.progress', found.progress)}`
  const acts = (
    <a class="btn btn-outline-secondary to-sheet" href="#sheet">
      {say('review.scoring.toForm')}
    </a>
  )
  const title = `${say('review.scoring.title')}：${found.theCase.number ?? ''}`
  return show(
    visit,
    { title, lead, acts, wide: true, status: typed?.refusal ? statusOf(typed.refusal) : 200 },
    <div class="score-columns">
      <div>
        <CaseToRead say={say} found={found} />
      </div>
      <div class="score-side">
        {found.round.closedAt ? (
          <p class="notice notice-info">{say('review.scoring.closed')}</p>
        ) : (
          <SheetForm say={say} found={found} personId={actor.personId} {...scored} />
        )}
        <SheetsBefore say={say} found={found} />
        {found.round.closedAt ? '' : <AbstainForm say={say} found={found} {...abstained} />}
      </div>
    </div>,
  )
}

/** Marks as they were typed: blanks are left out, what is no number stays none. */
function marksOf(form: Sent): ScoreInput {
  const typed = (part: string) =>
    Object.entries(form.values).flatMap(([name, value]) => {
      const words = foldWidth(value).trim()
      return name.startsWith(part) && words !== '' ? [[name.slice(part.length), words] as const] : []
    })
  const gates = typed('gates.').flatMap(([key, answer]) =>
    answer === 'pass' || answer === 'fail' ? [[key, answer] as const] : [],
  )
  return {
    scores: Object.fromEntries(typed('scores.').map(([key, points]) => [key, Number(points)])),
    gates: Object.fromEntries(gates),
    comment: form.text('comment'),
    changeReason: form.text('changeReason'),
  }
}

async function afterScore(visit: Visit, then: string): Promise<Response> {
  const { app, actor } = visit
  const id = param(visit, 'id')
  const { call } = await readForScoring(app, actor, id)
  if (then === 'stay') return onward(visit, `/desk/cases/${id}/score`, 'review.scoring.given')
  const nextId = await nextCase(app, actor, call.id, id)
  return nextId
    ? onward(visit, `/desk/cases/${nextId}/score`, 'review.scoring.given')
    : onward(visit, `/desk/calls/${call.id}/scoring`, 'review.scoring.givenAll')
}

/** The reviewer's desk. */
export const scoringRoutes: Route[] = [
  route('get', '/desk/calls/:call/scoring', 'score.read', listPage),
  route('get', '/desk/cases/:id/score', 'case.score', (visit) => scorePage(visit)),
  route('post', '/desk/cases/:id/score', 'case.score', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        await giveScore(visit.app, visit.actor, param(visit, 'id'), marksOf(form))
        return afterScore(visit, form.text('then'))
      },
      (refusal) => scorePage(visit, { values: form.values, refusal, form: 'score' }),
    )
  }),
  route('post', '/desk/cases/:id/abstention', 'conflict.declare', async (visit) => {
    const form = await sent(visit.c)
    const id = param(visit, 'id')
    const { call } = await readForScoring(visit.app, visit.actor, id)
    return attempt(
      async () => {
        await declareConflict(visit.app, visit.actor, id, form.text('reason'))
        return onward(visit, `/desk/calls/${call.id}/scoring`, 'review.scoring.abstained')
      },
      (refusal) => scorePage(visit, { values: form.values, refusal, form: 'abstain' }),
    )
  }),
]
