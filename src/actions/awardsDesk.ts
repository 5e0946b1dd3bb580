import { type Coverage, coverageOf, type EmphasisShare, emphasisOf } from '../domain/award/coverage.ts'
import type { Placed, Proposal } from '../domain/award/selection.ts'
import type { Actor } from '../domain/person/roles.ts'
import {
  type AwardRow,
  type CandidateNames,
  type CandidateRow,
  candidateNames,
  newestPublication,
  standingAwards,
} from '../engines/store/awards.ts'
import type { Read } from '../engines/store/store.ts'
import type { App } from './app.ts'
import {
  decidingRound,
  proposedCases,
  rankedOrganisations,
  type Standing,
  type Wish,
} from './awardProposal.ts'
import { type Call, callById } from './calls.ts'
import { permit } from './deed.ts'

/** What the page of the choice is asked for: the conditions of the proposal and a page of the ranking. */
export type AwardsQuery = Wish & { readonly count?: number | undefined; readonly page: number }

/** A row of the ranking beside what the proposal says of it. */
export type AwardsRow = CandidateRow &
  CandidateNames & {
    readonly placed: Placed | undefined
    readonly proposed: boolean
    readonly award: AwardRow | undefined
  }

/** Everything the organiser needs to choose; `proposal` is `null` before a review has a ranking. */
export type AwardsDesk = {
  readonly call: Call
  readonly proposal: Proposal | null
  readonly cover: readonly string[]
  readonly rows: readonly AwardsRow[]
  readonly total: number
  /** How the shortlist spans the facets, and whether it keeps the emphasis. */
  readonly coverage: readonly Coverage[]
  readonly emphasis: EmphasisShare
  readonly chosenCases: number
  readonly organisations: readonly (Standing & { readonly award: AwardRow | undefined })[]
  readonly organisationCount: number
  /** Whether the round is closed, so that the ranking no longer moves. */
  readonly final: boolean
  /** Whether the list is publicised and stands. */
  readonly locked: boolean
}

/** How many rows of the ranking stand on a page. */
export const awardsPageSize = 100

/** The ranking with the proposal beside it, what is chosen, and the organisations with their arithmetic. */
export async function readAwards(
  app: App,
  actor: Actor,
  callId: string,
  query: AwardsQuery,
): Promise<AwardsDesk> {
  const call = await callById(app, callId)
  permit(actor, 'award.decide', { organiserId: call.organiserId })
  const { read } = app.store
  const round = await decidingRound(read, call.id)
  const awards = await standingAwards(read, call.id)
  const proposed = round ? await proposedCases(read, call, round, query) : null
  const ranked = await rankedOrganisations(app, read, call, query.count)
  const rows = proposed?.rows ?? []
  const chosen = new Set(awards.map((award) => award.caseId))
  const winners = rows.filter((row) => chosen.has(row.caseId))
  const from = (query.page - 1) * awardsPageSize
  return {
    call,
    proposal: proposed?.proposal ?? null,
    cover: proposed?.cover ?? [],
    rows: await besideProposal(
      read,
      call.id,
      rows.slice(from, from + awardsPageSize),
      proposed?.proposal,
      awards,
    ),
    total: rows.length,
    coverage: coverageOf(call.rules.facets, winners, rows),
    emphasis: emphasisOf(winners, call.rules.emphasis),
    chosenCases: winners.length,
    organisations: ranked.standings.map((standing) => ({
      ...standing,
      award: awards.find((award) => award.organisationId === standing.organisationId),
    })),
    organisationCount: ranked.count,
    final: round?.closedAt != null,
    locked: (await newestPublication(read, call.id)) !== undefined,
  }
}

/** A page of the ranking with names and what the proposal says. */
async function besideProposal(
  read: Read,
  callId: string,
  rows: readonly CandidateRow[],
  proposal: Proposal | undefined,
  awards: readonly AwardRow[],
): Promise<AwardsRow[]> {
  const chosen = new Map(proposal?.chosen.map((placed) => [placed.caseId, placed]))
  const left = new Map(proposal?.leftOut.map((placed) => [placed.caseId, placed]))
  const names = await candidateNames(
    read,
    callId,
    rows.map((row) => row.caseId),
  )
  return rows.flatMap((row) => {
    const named = names.get(row.caseId)
    if (!named) return []
    const placed = chosen.get(row.caseId) ?? left.get(row.caseId)
    const award = awards.find((one) => one.caseId === row.caseId)
    return [{ ...row, ...named, placed, proposed: chosen.has(row.caseId), award }]
  })
}
