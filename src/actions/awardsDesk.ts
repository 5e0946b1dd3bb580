import { type Coverage, coverageOf, type EmphasisShare, emphasisOf } from '../domain/award/coverage.ts'
import type { GradeTie } from '../domain/award/grades.ts'
import type { Placed, Proposal } from '../domain/award/selection.ts'
import { facetsAsked } from '../domain/campaign/works.ts'
import type { Actor } from '../domain/person/roles.ts'
import {
  type AwardRow,
  type CandidateNames,
  type CandidateRow,
  candidateNames,
  standingAwards,
} from '../engines/store/awards.ts'
import { publicationStanding } from '../engines/store/publications.ts'
import { sinceNewestDeed } from '../engines/store/remembered.ts'
import type { Read } from '../engines/store/store.ts'
import type { App } from './app.ts'
import {
  decidingRound,
  gradesOf,
  proposedCases,
  rankedOrganisations,
  type Standing,
  type Wish,
} from './awardProposal.ts'
import { type Call, callById } from './calls.ts'
import { permit } from './deed.ts'

/** What the page of the choice is asked for: the conditions of the proposal and a page of each ranking. */
export type AwardsQuery = Wish & {
  readonly count?: number | undefined
  readonly page: number
  readonly organisationPage?: number | undefined
}

/** A row of the ranking beside what the proposal says of it. */
export type AwardsRow = CandidateRow &
  CandidateNames & {
    readonly placed: Placed | undefined
    readonly proposed: boolean
    readonly award: AwardRow | undefined
    /** The grade that the award has, or would get as things stand. */
    readonly grade: string
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
  /** Cases of one rank on the shortlist that fall into two grades. */
  readonly gradeTies: readonly GradeTie[]
  /** A page of the recommenders, and those chosen or proposed who stand on other pages. */
  readonly organisations: readonly HonouredStanding[]
  readonly elsewhere: readonly HonouredStanding[]
  readonly organisationTotal: number
  /** Whether organisations were chosen already, and how many. */
  readonly chosenOrganisations: number
  readonly organisationCount: number
  /** Whether the round is closed, so that the ranking no longer moves. */
  readonly final: boolean
  /** Whether the list is publicised and stands. */
  readonly locked: boolean
}

/** A recommender with its arithmetic and the award it holds. */
export type HonouredStanding = Standing & { readonly award: AwardRow | undefined }

/** How many rows of the ranking stand on a page. */
export const awardsPageSize = 100

/** How many recommenders stand on a page. */
export const organisationPageSize = 50

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
  const { page, organisationPage = 1, ...wish } = query
  const name = `awards ${JSON.stringify([wish.size, wish.cover, wish.count])}`
  const choice = await sinceNewestDeed(read, call.id, name, () => workedOut(app, call, wish))
  const { proposed, organisations } = choice
  const rows = proposed?.rows ?? []
  const chosenOrganisations = organisations.filter((one) => one.award).length
  const standsOn = pageOf(organisations, organisationPage, organisationPageSize)
  const isChosen = (one: HonouredStanding) =>
    chosenOrganisations > 0 ? one.award !== undefined : one.proposed === 'yes'
  return {
    call,
    proposal: proposed?.proposal ?? null,
    cover: proposed?.cover ?? [],
    rows: await besideProposal(read, call.id, pageOf(rows, page, awardsPageSize), choice),
    total: rows.length,
    coverage: choice.coverage,
    emphasis: choice.emphasis,
    chosenCases: choice.chosenCases,
    gradeTies: choice.gradeTies,
    organisations: standsOn,
    elsewhere: organisations.filter((one) => isChosen(one) && !standsOn.includes(one)),
    organisationTotal: organisations.length,
    chosenOrganisations,
    organisationCount: choice.organisationCount,
    final: choice.final,
    locked: choice.locked,
  }
}

function pageOf<T>(rows: readonly T[], page: number, size: number): readonly T[] {
  return rows.slice((page - 1) * size, page * size)
}

/** What takes the whole ranking to know; kept until the next deed, for a page of it is asked for again and again. */
async function workedOut(app: App, call: Call, wish: Omit<AwardsQuery, 'page' | 'organisationPage'>) {
  const { read } = app.store
  const round = await decidingRound(read, call.id)
  const awards = await standingAwards(read, call.id)
  const proposed = round ? await proposedCases(read, call, round, wish) : null
  const ranked = await rankedOrganisations(app, read, call, wish.count)
  const rows = proposed?.rows ?? []
  const ofCase = new Map(awards.flatMap((award) => (award.caseId ? [[award.caseId, award]] : [])))
  const ofOrganisation = new Map(
    awards.flatMap((award) => (award.organisationId ? [[award.organisationId, award]] : [])),
  )
  const winners = rows.filter((row) => ofCase.has(row.caseId))
  const graded = gradesOf(call, awards, rows)
  return {
    proposed,
    awards: ofCase,
    chosen: new Map(proposed?.proposal.chosen.map((placed) => [placed.caseId, placed])),
    left: new Map(proposed?.proposal.leftOut.map((placed) => [placed.caseId, placed])),
    coverage: coverageOf(facetsAsked(call.rules), winners, rows),
    emphasis: emphasisOf(winners, call.rules.emphasis),
    chosenCases: winners.length,
    grades: graded.names,
    gradeTies: graded.ties,
    organisations: ranked.standings.map((standing): HonouredStanding => {
      return { ...standing, award: ofOrganisation.get(standing.organisationId) }
    }),
    organisationCount: ranked.count,
    final: round?.closedAt != null,
    locked: (await publicationStanding(read, call.id)) !== undefined,
  }
}

/** A page of the ranking with names and what the proposal says. */
async function besideProposal(
  read: Read,
  callId: string,
  rows: readonly CandidateRow[],
  { chosen, left, awards, grades }: Awaited<ReturnType<typeof workedOut>>,
): Promise<AwardsRow[]> {
  const names = await candidateNames(
    read,
    callId,
    rows.map((row) => row.caseId),
  )
  return rows.flatMap((row) => {
    const named = names.get(row.caseId)
    if (!named) return []
    const placed = chosen.get(row.caseId) ?? left.get(row.caseId)
    const award = awards.get(row.caseId)
    const grade = (award && grades.get(award.id)) ?? ''
    return [{ ...row, ...named, placed, proposed: chosen.has(row.caseId), award, grade }]
  })
}
