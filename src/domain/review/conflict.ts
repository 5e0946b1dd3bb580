import { lineOf, type Organisation } from '../organisation/organisation.ts'

/** Why a reviewer may not score a case, the gravest reason first (domain, 3.5: automatic conflict check). */
export const conflictReasons = [
  'own-unit',
  'same-line',
  'channel',
  'took-part',
  'declared',
  'imported',
] as const
export type ConflictReason = (typeof conflictReasons)[number]

/** A reviewer with the organisations in which the person holds any office. */
export type ConflictReviewer = {
  readonly personId: string
  readonly organisations: readonly Pick<Organisation, 'id' | 'path'>[]
}

/** A case with its unit, the recommender it came through, and the people who wrote or endorsed it. */
export type ConflictCase = {
  readonly caseId: string
  readonly unit: Pick<Organisation, 'id' | 'path'>
  readonly channel: Pick<Organisation, 'id' | 'path'>
  readonly handledBy: readonly string[]
}

/** A conflict on record: the reviewer declared it, or the organiser imported it from a list. */
export type RecordedConflict = {
  readonly caseId: string
  readonly personId: string
  readonly kind: 'declared' | 'imported'
  readonly reason: string
}

/** The answer: the reason as a wording code, the organisation or the words it rests on. */
export type Conflict = {
  readonly code: `conflict-${ConflictReason}`
  readonly organisationId: string | null
  readonly words: string
}

type Found = { readonly reason: ConflictReason; readonly organisationId?: string; readonly words?: string }

/**
 * Makes the question "may this reviewer score this case?" for one call; `null` means no conflict. The organiser
 * and whatever stands above it are everybody's leader and therefore no line of their own.
 */
export function conflictFinder(
  organiser: Pick<Organisation, 'path'>,
  recorded: readonly RecordedConflict[],
): (reviewer: ConflictReviewer, theCase: ConflictCase) => Conflict | null {
  const common = new Set(lineOf(organiser))
  const records = new Map(recorded.map((record) => [`${record.caseId} ${record.personId}`, record]))
  const linesBelow = new WeakMap<ConflictReviewer, Below>()
  return (reviewer, theCase) => {
    const record = records.size > 0 ? records.get(`${theCase.caseId} ${reviewer.personId}`) : undefined
    const below = linesBelow.get(reviewer) ?? reviewer.organisations.filter(({ id }) => !common.has(id))
    linesBelow.set(reviewer, below)
    const found =
      lineConflict(below, theCase, common) ??
      (theCase.handledBy.includes(reviewer.personId) ? { reason: 'took-part' as const } : null) ??
      (record ? { reason: record.kind, words: record.reason } : null)
    return found && conflict(found)
  }
}

function conflict({ reason, organisationId = '', words = '' }: Found): Conflict {
  return { code: `conflict-${reason}`, organisationId: organisationId || null, words }
}

/** The organisations of a reviewer that are not everybody's leader. */
type Below = ConflictReviewer['organisations']

function lineConflict(below: Below, { unit, channel }: ConflictCase, common: Set<string>): Found | null {
  if (below.length === 0) return null
  const own = below.find(({ id }) => id === unit.id)
  if (own) return { reason: 'own-unit', organisationId: own.id }
  const same = below.find(({ path }) => unit.path.startsWith(path) || path.startsWith(unit.path))
  if (same && !common.has(unit.id)) return { reason: 'same-line', organisationId: same.id }
  const through = below.find(({ id, path }) => id === channel.id || channel.path.startsWith(path))
  return through ? { reason: 'channel', organisationId: through.id } : null
}
