import type { CaseState } from '../domain/case/state.ts'
import {
  type Summary,
  type SummaryLine,
  summarySheet,
  summaryWorkbookSheet,
} from '../domain/paper/summarySheet.ts'
import { may } from '../domain/person/may.ts'
import type { Actor } from '../domain/person/roles.ts'
import { standingAwards } from '../engines/store/awards.ts'
import { type CaseRow, caseRows } from '../engines/store/cases.ts'
import { wholeRanking } from '../engines/store/results.ts'
import { roundsOf } from '../engines/store/review.ts'
import type { Read } from '../engines/store/store.ts'
import { type Day, dayOf } from '../foundation/clock.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { gradedAwards } from './awardProposal.ts'
import { type Call, callById } from './calls.ts'
import { permit } from './deed.ts'
import { type Made, makePaper, sayOnPaper } from './papers.ts'

/** The states of cases that stand on no summary: not chosen by the recommender, or gone. */
const offSummary: readonly CaseState[] = ['draft', 'submitted', 'returned', 'passedOver', 'withdrawn']
/** A longer sheet takes too long to set; it is handed out as Excel file only. */
const longestPdf = 2000
/** From these states on a case's award is no secret of the organiser's any more. */
const announced: readonly CaseState[] = ['publicised', 'awarded', 'published']

/** Whose cases a summary lists: one channel's, or all that reached the organiser. */
export type SummaryReach = {
  readonly channelId: string | null
  readonly scores: boolean
  readonly maker: string
  /** What the record of the sheet names as its subject; sheets with and without scores are two papers. */
  readonly subjectId: string
}

/**
 * The summary sheet (汇总表) of a call: a recommender gets the cases of its own channel in their order of
 * recommendation, the organiser's house all that were forwarded, those who may read results also score and rank
 * once the round is closed.
 */
export async function summaryPaper(
  app: App,
  actor: Actor,
  callId: string,
  format: 'pdf' | 'xlsx',
): Promise<Made> {
  const call = await callById(app, callId)
  permit(actor, 'paper.summary', { organiserId: call.organiserId })
  const reach = summaryReach(actor, call)
  const summary = await summaryOf(app, call, reach)
  if (summary.lines.length === 0) throw refusal('conflict', 'paper-no-cases')
  if (format === 'pdf' && summary.lines.length > longestPdf) {
    throw refusal('invalid', 'paper-too-long', { max: longestPdf })
  }
  const sheet = summaryWorkbookSheet(summary)
  const at = new Date(`${summary.day}T00:00:00Z`)
  return makePaper(app, actor, {
    campaignId: call.id,
    kind: 'summary',
    subject: { kind: 'summary', id: reach.subjectId },
    named: reach.channelId === null ? '' : reach.maker,
    format,
    content: format === 'pdf' ? summarySheet(summary) : { title: summary.title, sheets: [sheet], at },
  })
}

/** Whose cases the summary of an actor lists. */
export function summaryReach(actor: Actor, call: Call): SummaryReach {
  const { role, organisationId, organisationName: maker } = actor.office
  if (role === 'recommender') {
    return { channelId: organisationId, scores: false, maker, subjectId: organisationId }
  }
  const scores = may(actor, 'result.read', { organiserId: call.organiserId }) === undefined
  const subjectId = scores ? call.organiserId : call.id
  return { channelId: null, scores, maker: call.organiserName, subjectId }
}

/** The cases that a summary lists; a recommender's come in the order of recommendation. */
export function summaryRows(read: Read, call: Call, { channelId }: SummaryReach) {
  return caseRows(read)
    .where('cases.campaign_id', '=', call.id)
    .where('cases.state', 'not in', channelId === null ? [...offSummary, 'endorsed' as const] : offSummary)
    .$if(channelId !== null, (query) => query.where('cases.channel_id', '=', channelId ?? ''))
    .orderBy(channelId === null ? 'cases.number' : 'cases.rank')
    .orderBy('cases.number')
}

async function summaryOf(app: App, call: Call, reach: SummaryReach): Promise<Summary> {
  const { read } = app.store
  const rows = await summaryRows(read, call, reach).execute()
  const results = reach.scores ? await resultsOf(app, call) : new Map<string, Result>()
  const awards = await standingAwards(read, call.id)
  const { names } = await gradedAwards(read, call, awards)
  const chosen = new Map(awards.map(({ id, caseId }) => [caseId, names.get(id)]))
  const lines = rows.map((row) => lineOf(call, row, reach, results.get(row.id), chosen.get(row.id)))
  const ranked = lines.toSorted((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity))
  return {
    title: sayOnPaper('papers.summaryTitle', { call: call.title }),
    maker: reach.maker,
    lines: reach.scores ? ranked : lines,
    day: dayOfData(call, rows),
  }
}

type Result = { readonly mean: number | null; readonly rank: number | null }

/** Mean and rank of every case in the newest closed round; nothing before one is closed. */
async function resultsOf(app: App, call: Call): Promise<Map<string, Result>> {
  const round = (await roundsOf(app.store.read, call.id)).find((one) => one.closedAt !== null)
  const rows = round ? await wholeRanking(app.store.read, round) : []
  return new Map(
    rows.map(({ caseId, mean, rank }) => [caseId, { mean, rank: rank === null ? null : Number(rank) }]),
  )
}

function lineOf(
  { rules }: Call,
  row: CaseRow,
  reach: SummaryReach,
  result: Result | undefined,
  award: string | undefined,
): SummaryLine {
  const told = award !== undefined && (reach.scores || announced.includes(row.state))
  const gone = row.state === 'invalid' || row.state === 'disqualified'
  return {
    number: row.number ?? '',
    title: row.title,
    unitName: row.unitName,
    recommender: row.channelName,
    category: rules.focusAreas.find(({ number }) => number === row.focusArea)?.name ?? '',
    score: result?.mean ?? null,
    rank: result?.rank ?? null,
    proposal: told ? award : '',
    remark: gone ? sayOnPaper(`state.case.${row.state}`) : '',
  }
}

/** The day from which the data of a sheet stand, so that the same data are the same sheet on any day. */
function dayOfData(call: Call, rows: readonly CaseRow[]): Day {
  const changes = [call.openedAt, ...rows.map(({ changedAt }) => changedAt)]
  return dayOf(new Date(Math.max(...changes.map((at) => at?.getTime() ?? 0))))
}
