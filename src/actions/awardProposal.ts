import { awardSize, type GradeTie, gradeByKind, gradesOfKind, kindsAwarded } from '../domain/award/grades.ts'
import {
  type OrganisationRecord,
  type OrganisationStanding,
  rankOrganisations,
} from '../domain/award/organisationAward.ts'
import { type Candidate, type Proposal, proposeSelection } from '../domain/award/selection.ts'
import { closingOf } from '../domain/campaign/deadline.ts'
import type { Rules } from '../domain/campaign/rules.ts'
import { facetsAsked, kindOf } from '../domain/campaign/works.ts'
import { isLate, owesOverview } from '../domain/endorsement/batch.ts'
import { quotaOf, withTransfers } from '../domain/endorsement/quota.ts'
import {
  type AwardRow,
  type CandidateRow,
  type ChannelRecord,
  candidateRows,
  channelRecords,
  gateFailsOf,
} from '../engines/store/awards.ts'
import { transferredPlaces } from '../engines/store/quotas.ts'
import { type RoundRow, roundsOf } from '../engines/store/review.ts'
import type { Read } from '../engines/store/store.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'

/** What the organiser asks of a proposal; left out, the rules of the call or the usual share decide. */
export type Wish = {
  readonly size?: number | undefined
  /** Keys of the facets of which every option should have a winner. */
  readonly cover?: readonly string[] | undefined
}

/** The share of the reviewed cases, and of the recommenders, that is proposed while 若干 is open (domain, 3.1 and 3.3). */
const usualShare = { cases: 0.3, organisations: 0.2 } as const

/** The newest round with a plan; its ranking decides. */
export async function decidingRound(read: Read, callId: string): Promise<RoundRow | undefined> {
  return (await roundsOf(read, callId)).find((round) => round.appliedAt)
}

/** The candidates of a round and the proposal made from them. */
export type Proposed = {
  readonly rows: readonly CandidateRow[]
  readonly proposal: Proposal
  readonly cover: readonly string[]
}

/** Proposes the excellent cases from the ranking of a round (notice 三、4). */
export async function proposedCases(read: Read, call: Call, round: RoundRow, wish: Wish): Promise<Proposed> {
  const rows = await candidateRows(read, round)
  const fails = await gateFailsOf(read, round)
  const { rules } = call
  const candidates: Candidate[] = rows.map((row) => ({
    ...row,
    gateFails: fails.get(row.caseId) ?? {},
    kind: kindOf(rules, row)?.key ?? null,
  }))
  const sizes = sizesByKind(rules, candidates)
  const whole = sizes ? [...sizes.values()].reduce((sum, one) => sum + one, 0) : null
  const size = whole ?? wish.size ?? awardSize(rules.awards, rows.length) ?? usualNumber(rows.length)
  const facets = facetsAsked(rules)
  const cover = (wish.cover ?? [rules.emphasis.facet]).filter((key) =>
    facets.some((facet) => facet.key === key),
  )
  const qualityFloor = rules.review.qualityFloor
  const proposal = proposeSelection({
    candidates,
    size,
    sizes,
    qualityFloor,
    facets,
    cover,
    overrides: [],
  })
  return { rows, proposal, cover }
}

/** How many cases of each kind of works win where kinds win apart, by the rules; `undefined` where all compete together. */
function sizesByKind({ awards }: Rules, candidates: readonly Candidate[]): Map<string, number> | undefined {
  const kinds = kindsAwarded(awards)
  if (kinds.length === 0) return undefined
  return new Map(
    kinds.map((kind) => {
      const valid = candidates.filter((one) => one.kind === kind).length
      return [kind, awardSize({ grades: gradesOfKind(awards, kind) }, valid) ?? usualNumber(valid)]
    }),
  )
}

function usualNumber(cases: number): number {
  return Math.max(1, Math.round(cases * usualShare.cases))
}

/** The name of each standing award by its identifier, and cases of one rank that fall into two grades. */
export async function gradedAwards(
  read: Read,
  call: Call,
  awards: readonly AwardRow[],
): Promise<{ names: ReadonlyMap<string, string>; ties: readonly GradeTie[] }> {
  const isNamed = awards.every(({ awardName }) => awardName !== '')
  const round = isNamed ? undefined : await decidingRound(read, call.id)
  return gradesOf(call, awards, round ? await candidateRows(read, round) : [])
}

/** The same where the ranking is read already; an award that was shown to the public keeps its name. */
export function gradesOf({ rules }: Call, awards: readonly AwardRow[], rows: readonly CandidateRow[]) {
  const ranked = rows.map((row) => ({
    caseId: row.caseId,
    rank: row.rank,
    kind: kindOf(rules, row)?.key ?? null,
  }))
  const byCase = new Map(ranked.map((one) => [one.caseId, one]))
  const winners = awards.flatMap(({ caseId }) =>
    caseId === null ? [] : [byCase.get(caseId) ?? { caseId, rank: null, kind: null }],
  )
  const { names, ties } = gradeByKind(winners, rules.awards, ranked)
  const named = awards.map(({ id, caseId, awardName }): [string, string] => [
    id,
    awardName || (caseId === null ? rules.awards.organisationName : (names.get(caseId) ?? '')),
  ])
  return { names: new Map(named), ties }
}

/** An organisation that may get the organisation award, with its name and its arithmetic. */
export type Standing = OrganisationStanding & { readonly name: string; readonly record: OrganisationRecord }

/** Ranks the recommenders by valid count and quality with every line of the arithmetic (notice 三、4). */
export async function rankedOrganisations(
  app: Pick<App, 'calendar'>,
  read: Read,
  call: Call,
  count?: number,
): Promise<{ standings: Standing[]; count: number }> {
  const closesAt = closingOf(call.rules.deadline, app.calendar).instant
  const round = await decidingRound(read, call.id)
  const rows = await channelRecords(read, call.id, closesAt, round?.id ?? null)
  const moved = await transferredPlaces(read, call.id)
  const records = rows.flatMap((row) => recordOf(call, closesAt, row, moved.get(row.organisationId) ?? 0))
  const usual = Math.max(
    1,
    Math.round(records.filter((record) => record.valid > 0).length * usualShare.organisations),
  )
  const asked = count ?? call.rules.awards.organisationCount ?? usual
  const names = new Map(rows.map((row) => [row.organisationId, row.name]))
  const byId = new Map(records.map((record) => [record.organisationId, record]))
  const standings = rankOrganisations(records, asked).flatMap((standing) => {
    const name = names.get(standing.organisationId)
    const record = byId.get(standing.organisationId)
    return name !== undefined && record ? [{ ...standing, name, record }] : []
  })
  return { standings, count: asked }
}

/** A case on the shortlist counts as shortlisted and as the award it is to get. */
function recordOf(
  { rules }: Call,
  closesAt: Date,
  row: ChannelRecord,
  transferred: number,
): OrganisationRecord[] {
  const given = quotaOf(rules, { id: row.organisationId, kind: row.kind, name: row.name })
  if (!given) return []
  const quota = withTransfers(given, transferred)
  const { organisationId, valid, chosen, meanScore, returned, batchClosedAt, hasOverview } = row
  const lateReport = batchClosedAt !== null && isLate(batchClosedAt, closesAt)
  const owed = owesOverview(rules, quota.class)
  const overview = !owed
    ? 'not-owed'
    : !hasOverview || !batchClosedAt
      ? 'missing'
      : lateReport
        ? 'late'
        : 'in-time'
  const late = row.late + (overview === 'late' ? 1 : 0)
  const counts = { valid, shortlisted: chosen, awarded: chosen, meanScore, returned, late }
  return [{ organisationId, min: quota.min, max: quota.max, overview, ...counts }]
}
