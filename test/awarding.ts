import type { App } from '../src/actions/app.ts'
import { shortlistCases } from '../src/actions/awards.ts'
import { closePublication, openPublication } from '../src/actions/publications.ts'
import { closeRound } from '../src/actions/review.ts'
import { giveScore } from '../src/actions/scoring.ts'
import { nextCase } from '../src/actions/scoringDesk.ts'
import type { StandingClock } from './house.ts'
import { marks, type Reviewing, startedRound } from './reviewing.ts'

/** Scores every case and closes the round: the first case of the list stands first, each next one a little lower. */
export async function ranked(app: App, work: Reviewing): Promise<void> {
  const roundId = await startedRound(app, work)
  for (const reviewer of Object.values(work.reviewers)) {
    let id = await nextCase(app, reviewer, work.call.id)
    while (id) {
      const place = work.cases.findIndex((one) => one.id === id)
      await giveScore(app, reviewer, id, marks(work.call.rules, 0.96 - 0.03 * place))
      id = await nextCase(app, reviewer, work.call.id)
    }
  }
  await closeRound(app, work.organiser, roundId, { reason: '' })
}

/** The case at a place of the ranking, counted from one. */
export function caseAt(work: Reviewing, place: number): string {
  return work.cases[place - 1]?.id ?? ''
}

/** Publicises the first cases of the ranking; the clock stands on the opening day. */
export async function publicised(app: App, work: Reviewing, count: number) {
  const caseIds = work.cases.slice(0, count).map((one) => one.id)
  await shortlistCases(app, work.organiser, work.call.id, { caseIds, size: count, cover: [] })
  return openPublication(app, work.organiser, work.call.id, { text: '现将拟入选名单予以公示。' })
}

/** Moves the clock past the last day and closes the publicity. */
export async function awarded(app: App, clock: StandingClock, work: Reviewing, endsOn: string) {
  clock.set(new Date(Date.parse(`${endsOn}T09:00:00+08:00`) + 86_400_000))
  return closePublication(app, work.organiser, work.call.id)
}
