import type { Values } from '../../foundation/refusal.ts'
import { divideHalfUp, fromHundredths, hundredths } from '../review/points.ts'

/** What a recommender brought to the call, counted after the examination and the review (domain, 1.7). */
export type OrganisationRecord = {
  readonly organisationId: string
  readonly min: number
  /** `null` where the call sets no cap. */
  readonly max: number | null
  /** Cases forwarded in time, formally valid, within the cap and neither withdrawn nor disqualified. */
  readonly valid: number
  /** Valid cases that were shortlisted, those awarded later among them. */
  readonly shortlisted: number
  readonly awarded: number
  /** The mean of the trimmed means of its valid cases; `null` where none was scored. */
  readonly meanScore: number | null
  readonly overview: 'not-owed' | 'in-time' | 'late' | 'missing'
  /** Cases sent back for correction, and cases or reports that came late. */
  readonly returned: number
  readonly late: number
}

/** How the points are shared out; a setting of the call with this default (domain, 8, 9). */
export type OrganisationWeights = {
  readonly volume: number
  readonly quality: number
  readonly overview: number
  readonly qualityBy: 'awards' | 'scores'
  readonly perReturned: number
  readonly perLate: number
  readonly mostDeducted: number
}

export const defaultWeights: OrganisationWeights = {
  volume: 40,
  quality: 50,
  overview: 10,
  qualityBy: 'awards',
  perReturned: 1,
  perLate: 2,
  mostDeducted: 10,
}

/** One line of the arithmetic: a wording code with its figures, and the points it adds or takes. */
export type AwardLine = {
  readonly code:
    | 'line-volume'
    | 'line-quality-awards'
    | 'line-quality-scores'
    | 'line-overview-in-time'
    | 'line-overview-late'
    | 'line-overview-missing'
    | 'line-scaled'
    | 'line-deducted'
  readonly values: Values
  readonly points: number
}

/** An organisation in the ranked list; `tied` shares the last rank within the number with others beyond it. */
export type OrganisationStanding = {
  readonly organisationId: string
  readonly lines: readonly AwardLine[]
  readonly total: number
  readonly rank: number | null
  readonly proposed: 'yes' | 'tied' | 'no'
}

/** The arithmetic of one organisation: the lines add up to the total, rounded line by line to two decimals. */
export function arithmeticOf(
  record: OrganisationRecord,
  weights: OrganisationWeights = defaultWeights,
): { lines: readonly AwardLine[]; total: number } {
  const earned = [
    volumeLine(record, weights),
    qualityLine(record, weights),
    ...overviewLines(record, weights),
  ]
  const lines = [...earned, ...scaledLines(earned, record, weights)]
  const withDeductions = [...lines, ...deductedLines(lines, record, weights)]
  return { lines: withDeductions, total: sumOf(withDeductions) }
}

/**
 * Ranks the organisations for the award (notice 三、4 根据…有效数量、质量): by total, then by the points for
 * quality; what is equal shares a rank. Who has no valid case is not ranked. People decide, the list proposes.
 */
export function rankOrganisations(
  records: readonly OrganisationRecord[],
  count: number | null,
  weights: OrganisationWeights = defaultWeights,
): OrganisationStanding[] {
  const rows = records.map((record) => ({ record, ...arithmeticOf(record, weights) }))
  const standing = rows.filter(({ record }) => record.valid > 0)
  const before = (one: Row, other: Row) =>
    other.total - one.total || qualityPoints(other) - qualityPoints(one)
  const rankOf = (row: Row) => standing.filter((other) => before(other, row) < 0).length + 1
  const ranked = standing
    .sort(
      (one, other) =>
        before(one, other) || compareText(one.record.organisationId, other.record.organisationId),
    )
    .map((row) => {
      const rank = rankOf(row)
      const sharing = standing.filter((other) => before(other, row) === 0).length
      return standingOf(row, rank, proposal(rank, sharing, count))
    })
  return [
    ...ranked,
    ...rows.filter(({ record }) => record.valid === 0).map((row) => standingOf(row, null, 'no')),
  ]
}

type Row = {
  readonly record: OrganisationRecord
  readonly lines: readonly AwardLine[]
  readonly total: number
}

function standingOf(
  { record, lines, total }: Row,
  rank: number | null,
  proposed: OrganisationStanding['proposed'],
): OrganisationStanding {
  return { organisationId: record.organisationId, lines, total, rank, proposed }
}

function proposal(rank: number, sharing: number, count: number | null): OrganisationStanding['proposed'] {
  if (count === null || rank > count) return 'no'
  return rank + sharing - 1 > count ? 'tied' : 'yes'
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function qualityPoints({ lines }: Row): number {
  return lines.find(({ code }) => code.startsWith('line-quality'))?.points ?? 0
}

/** `min(valid, max) ÷ min`, at most 1, so that sheer volume earns nothing. */
function volumeLine({ valid, min, max }: OrganisationRecord, { volume }: OrganisationWeights): AwardLine {
  const floor = Math.max(1, min)
  const counted = Math.min(valid, max ?? valid, floor)
  const points = share(volume, counted, floor)
  return { code: 'line-volume', values: { valid, min: floor, counted, weight: volume, points }, points }
}

/** `(shortlisted + 2 × awarded) ÷ (3 × valid)`, or the mean score of a hundred. */
function qualityLine(record: OrganisationRecord, { quality, qualityBy }: OrganisationWeights): AwardLine {
  const { valid, shortlisted, awarded } = record
  if (qualityBy === 'scores') {
    const mean = record.meanScore ?? 0
    const points = share(quality, hundredths(mean), hundredths(100))
    return { code: 'line-quality-scores', values: { mean, weight: quality, points }, points }
  }
  const most = 3 * Math.max(1, valid)
  const earned = Math.min(shortlisted + 2 * awarded, most)
  const points = share(quality, earned, most)
  const values = { valid, shortlisted, awarded, earned, most, weight: quality, points }
  return { code: 'line-quality-awards', values, points }
}

function overviewLines(
  { overview }: OrganisationRecord,
  { overview: weight }: OrganisationWeights,
): AwardLine[] {
  if (overview === 'not-owed') return []
  const halves = { 'in-time': 2, late: 1, missing: 0 }[overview]
  const points = share(weight, halves, 2)
  return [{ code: `line-overview-${overview}`, values: { weight, points }, points }]
}

/** Who owes no overview report is measured by the other points alone, brought up to a hundred. */
function scaledLines(
  earned: readonly AwardLine[],
  { overview }: OrganisationRecord,
  { volume, quality, overview: weight }: OrganisationWeights,
): AwardLine[] {
  if (overview !== 'not-owed' || weight === 0) return []
  const sum = sumOf(earned)
  const available = volume + quality
  const full = volume + quality + weight
  const scaled = fromHundredths(divideHalfUp(hundredths(sum) * full, available))
  const points = fromHundredths(hundredths(scaled) - hundredths(sum))
  return [{ code: 'line-scaled', values: { sum, available, full, points }, points }]
}

function deductedLines(
  lines: readonly AwardLine[],
  { returned, late }: OrganisationRecord,
  { perReturned, perLate, mostDeducted }: OrganisationWeights,
): AwardLine[] {
  const owed = hundredths(perReturned) * returned + hundredths(perLate) * late
  const taken = fromHundredths(Math.min(owed, hundredths(mostDeducted), hundredths(sumOf(lines))))
  if (taken === 0) return []
  const values = { returned, late, perReturned, perLate, most: mostDeducted, points: taken }
  return [{ code: 'line-deducted', values, points: -taken }]
}

function share(weight: number, part: number, whole: number): number {
  return fromHundredths(divideHalfUp(hundredths(weight) * part, whole))
}

function sumOf(lines: readonly AwardLine[]): number {
  return fromHundredths(lines.reduce((sum, { points }) => sum + hundredths(points), 0))
}
