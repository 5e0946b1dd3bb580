import type { Actor } from '../domain/person/roles.ts'
import { type PanelRow, panelOf, type RoundRow, reviewersOutside, roundsOf } from '../engines/store/review.ts'
import {
  type LackingCase,
  lackingCases,
  lackingCount,
  namedConflicts,
  progressByReviewer,
  type ReviewerProgress,
  type RoundTally,
  tallyOf,
  waitingCount,
} from '../engines/store/reviewProgress.ts'
import type { Read } from '../engines/store/store.ts'
import type { ListQuery } from '../foundation/listQuery.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { permit } from './deed.ts'
import { openRound } from './review.ts'
import { planOrShare, type ReviewPlan } from './reviewPlan.ts'

/** The review of a call as the organiser sees it; `round` is the newest, `null` before the first. */
export type Review = {
  readonly call: Call
  readonly rounds: readonly RoundRow[]
  readonly round: RoundRow | null
  /** Valid cases that no round has taken yet. */
  readonly waiting: number
  readonly tally: RoundTally
  readonly reviewers: readonly ReviewerProgress[]
  /** People who hold the reviewer's office and could come onto the panel. */
  readonly outside: readonly Omit<PanelRow, 'capacity'>[]
}

const nothing: RoundTally = { cases: 0, given: 0, missing: 0, gaps: 0 }

/** The review of a call: rounds, panel, progress by reviewer and what is missing. */
export async function readReview(app: App, actor: Actor, callId: string, search = ''): Promise<Review> {
  const call = await callById(app, callId)
  permit(actor, 'review.read', { organiserId: call.organiserId })
  const { read } = app.store
  const rounds = await roundsOf(read, call.id)
  const round = rounds[0] ?? null
  if (!round) {
    const waiting = await waitingCount(read, call.id)
    return { call, rounds, round, waiting, tally: nothing, reviewers: [], outside: [] }
  }
  const [waiting, tally, reviewers, outside] = await Promise.all([
    waitingCount(read, call.id),
    round.appliedAt ? tallyOf(read, round) : nothing,
    progressByReviewer(read, round),
    round.closedAt ? [] : reviewersOutside(read, round, search),
  ])
  return { call, rounds, round, waiting, tally, reviewers, outside }
}

/** The cases that lack scores, paged in the database; the filters are `reviewer` and `gaps`. */
export async function readLacking(
  app: App,
  actor: Actor,
  roundId: string,
  query: ListQuery,
): Promise<{
  call: Call
  round: RoundRow
  rows: LackingCase[]
  total: number
  reviewers: { personId: string; name: string }[]
}> {
  const { call, round } = await openRound(app, actor, 'review.read', roundId)
  const { read } = app.store
  const only = {
    personId: query.filters['reviewer'] ?? '',
    gaps: query.filters['gaps'] === 'only',
    search: query.search,
  }
  const column =
    ({ title: 'cases.title', sheets: 'taken.sheets' } as const)[query.sort as 'title'] ?? 'cases.number'
  const [rows, total, reviewers] = await Promise.all([
    lackingCases(read, round, only)
      .orderBy(column, query.descending ? 'desc' : 'asc')
      .orderBy('taken.case_id')
      .limit(query.size)
      .offset((query.page - 1) * query.size)
      .execute(),
    lackingCount(read, round, only),
    panelOf(read, round),
  ])
  return { call, round, rows, total, reviewers }
}

/** The conflicts on record, the newest first, paged in the database. */
export async function readConflicts(app: App, actor: Actor, roundId: string, query: ListQuery) {
  const { call, round } = await openRound(app, actor, 'review.read', roundId)
  const found = namedConflicts(app.store.read, call.id)
  const { total } = await app.store.read
    .selectFrom(found.as('found'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await found
    .orderBy('conflicts.at', 'desc')
    .orderBy('cases.number')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute()
  return { call, round, rows, total }
}

/** The plan as it is shown, or the share of it that is made. */
export async function readPlan(app: App, actor: Actor, roundId: string, reviewerId: string) {
  const planned = await planOrShare(app, actor, roundId)
  return 'share' in planned ? planned : shownPlan(app, planned, reviewerId)
}

/** A plan as it is shown: what lacks scores by name, and the cases of the reviewer asked for. */
export type ShownPlan = Awaited<ReturnType<typeof shownPlan>>

async function shownPlan(app: App, planned: ReviewPlan, reviewerId: string) {
  const { assignments, loads, shortfalls } = planned.plan
  const lacking = shortfalls.slice(0, mostShown)
  const pairs = assignments.filter((pair) => pair.reviewerId === reviewerId).slice(0, mostShown)
  const names = await caseNames(
    app.store.read,
    planned.call.id,
    [...lacking, ...pairs].map((one) => one.caseId),
  )
  const named = <T extends { caseId: string }>(one: T): (T & CaseName)[] => {
    const name = names.get(one.caseId)
    return name ? [{ ...one, ...name }] : []
  }
  const fresh = assignments.filter((pair) => !pair.kept).length
  const people = new Map(planned.panel.map((one) => [one.personId, one]))
  return {
    ...planned,
    fresh,
    kept: assignments.length - fresh,
    loads: loads.flatMap((one) => {
      const person = people.get(one.reviewerId)
      return person ? [{ ...person, load: one.load }] : []
    }),
    shortfalls: lacking.flatMap((one) => named(one)),
    shortfallCount: shortfalls.length,
    reviewer: people.get(reviewerId) ?? null,
    cases: pairs.flatMap((one) => named(one)),
  }
}

const mostShown = 200

type CaseName = { caseId: string; number: string | null; title: string; unitName: string }

async function caseNames(read: Read, campaignId: string, caseIds: readonly string[]) {
  if (caseIds.length === 0) return new Map<string, CaseName>()
  const rows = await read
    .selectFrom('cases')
    .innerJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .select(['cases.id as caseId', 'cases.number as number', 'cases.title as title', 'unit.name as unitName'])
    .where('cases.campaign_id', '=', campaignId)
    .where('cases.id', 'in', [...new Set(caseIds)])
    .execute()
  return new Map<string, CaseName>(rows.map((row) => [row.caseId, row]))
}
