import { scoreSheet } from '../domain/paper/scoreSheet.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { ScoreSheet } from '../domain/review/score.ts'
import { type RoundRow, roundsOf } from '../engines/store/review.ts'
import { sheetsOf } from '../engines/store/scoring.ts'
import type { Read } from '../engines/store/store.ts'
import type { Page } from '../formats/page.ts'
import { dayOf } from '../foundation/clock.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { openCase } from './caseAccess.ts'
import { type Made, makePaper } from './papers.ts'

/**
 * The score sheets (评审表) of a case in the newest round that took it, a page for each reviewer who holds it;
 * a reviewer gets the own one only. What has not been scored is a blank to be filled by hand.
 */
export async function scoreSheetPaper(app: App, actor: Actor, caseId: string): Promise<Made> {
  const { theCase, call } = await openCase(app, actor, 'paper.scores', caseId)
  const { read } = app.store
  const round = await roundOf(read, call.id, caseId)
  if (!round?.appliedAt) throw refusal('conflict', 'paper-no-review')
  const only = actor.office.role === 'reviewer' ? actor.personId : undefined
  const marks = await marksIn(read, round, caseId, only)
  const newest = marks.reduce((at, one) => (one && one.at > at ? one.at : at), round.appliedAt)
  const pages = marks.map((one) =>
    scoreSheet({
      rules: call.rules,
      campaignTitle: call.title,
      number: theCase.number ?? '',
      title: theCase.title,
      material: '',
      marks: one,
      day: dayOf(newest),
    }),
  )
  return makePaper(app, actor, {
    campaignId: call.id,
    kind: 'scores',
    subject: { kind: 'case', id: caseId },
    named: theCase.number ?? '',
    format: 'pdf',
    content: bound(pages),
  })
}

async function roundOf(read: Read, campaignId: string, caseId: string): Promise<RoundRow | undefined> {
  const taken = await read
    .selectFrom('round_cases')
    .select('round_id')
    .where('campaign_id', '=', campaignId)
    .where('case_id', '=', caseId)
    .execute()
  const held = new Set(taken.map((one) => one.round_id))
  return (await roundsOf(read, campaignId)).find((round) => held.has(round.id))
}

type Marks = ScoreSheet & { readonly at: Date }

/** The newest sheet of everybody who holds the case, `null` where there is none yet. */
async function marksIn(
  read: Read,
  round: RoundRow,
  caseId: string,
  only: string | undefined,
): Promise<(Marks | null)[]> {
  const held = await read
    .selectFrom('assignments')
    .innerJoin('people', 'people.id', 'assignments.person_id')
    .select('person_id as personId')
    .where('campaign_id', '=', round.campaignId)
    .where('round_id', '=', round.id)
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .$if(only !== undefined, (query) => query.where('person_id', '=', only ?? ''))
    .orderBy('people.name')
    .orderBy('people.id')
    .execute()
  const sheets = await sheetsOf(read, round, caseId, only)
  return held.map(({ personId }) => sheets.find((sheet) => sheet.personId === personId) ?? null)
}

/** Several sheets of the same cut as one paper; one blank where there is none. */
function bound(pages: readonly Page[]): Page {
  const [first, ...rest] = pages
  if (!first) throw refusal('conflict', 'paper-no-review')
  return {
    ...first,
    blocks: [...first.blocks, ...rest.flatMap(({ blocks }) => [{ kind: 'pageBreak' } as const, ...blocks])],
  }
}
