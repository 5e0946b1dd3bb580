import { refusal, type Verdict } from '../../foundation/refusal.ts'
import { quotaKeyOf } from '../campaign/quotaKeys.ts'
import { type CaseCount, clauseOf, type Quota, type Rules } from '../campaign/rules.ts'
import { kindNamed } from '../campaign/works.ts'
import type { AddresseeClass, Organisation } from '../organisation/organisation.ts'

/** How many cases of a recommender count against the quota: drafts and submitted ones do not (domain, 1.6). */
export type QuotaCounts = {
  readonly endorsed: number
  readonly forwarded: number
  /** Places the organiser moved to this recommender, negative where places were given away. */
  readonly transferred?: number
  /** Those that hold a place, endorsed or forwarded, by the key of their kind of works. */
  readonly byKind?: ReadonlyMap<string, number>
}

/** The account of one kind of works within a ledger. */
export type Share = {
  readonly kind: string
  readonly name: string
  readonly used: number
} & CaseCount

/** Whose quota is asked for. */
export type QuotaHolder = Pick<Organisation, 'id' | 'kind' | 'name'>

/**
 * The account of one recommender; `max` is the cap with the transferred places in it (notice 三、1), and neither it nor
 * the free places have a number where the call sets no cap.
 */
export type Ledger = CaseCount & {
  readonly class: AddresseeClass
  readonly scope: Quota['scope']
  readonly used: number
  readonly forwarded: number
  readonly free: number | null
  readonly transferred: number
  readonly clause: string
  /** What of it may be of each kind of works, where the call says. */
  readonly shares: readonly Share[]
}

/**
 * The quota an organisation disposes of: the collective one where it is the collector, else the one of its
 * own class per unit (notice 三、1 由市总直属工会工作部统一收集选送), with the numbers that its name is given.
 */
export function quotaOf(rules: Pick<Rules, 'quotas'>, organisation: QuotaHolder): Quota | null {
  const collected = rules.quotas.find(
    (quota) => quota.scope === 'collective' && quota.collectorId === organisation.id,
  )
  if (collected) return collected
  const quota = rules.quotas.find((one) => one.scope === 'perUnit' && one.class === organisation.kind)
  return quota ? { ...quota, ...namedFor(quota, organisation.name) } : null
}

/** The numbers that a quota gives a unit by its name; of several that fit the longest words decide. */
function namedFor({ named = [] }: Quota, name: string): CaseCount | null {
  const own = bareName(name)
  const fitting = named.flatMap(({ names, min, max }) =>
    names
      .map(bareName)
      .filter((words) => own.includes(words))
      .map((words) => ({ words, min, max })),
  )
  const [best] = fitting.toSorted((one, other) => other.words.length - one.words.length)
  return best ? { min: best.min, max: best.max } : null
}

/** The names that a call gives numbers of their own and that no unit of their class has. */
export function namesOfNobody(rules: Pick<Rules, 'quotas'>, units: readonly QuotaHolder[]): string[] {
  return rules.quotas.flatMap(({ class: of, named = [] }) => {
    const names = units.filter(({ kind }) => kind === of).map(({ name }) => bareName(name))
    return named.flatMap((one) =>
      one.names.filter((words) => !names.some((name) => name.includes(bareName(words)))),
    )
  })
}

/** 泽源县总工会 and 泽源县 are the same unit. */
function bareName(name: string): string {
  return name
    .replaceAll(/\s/g, '')
    .replace(/^[各每]/, '')
    .replace(/(?<=.)(?:总工会|工会联合会|工会(?:委员会)?)$/, '')
}

/** The quota with the places that were moved to a recommender or from it; the floor never exceeds the cap. */
export function withTransfers(quota: Quota, transferred: number): Quota {
  if (quota.max === null) return quota
  const max = Math.max(0, quota.max + transferred)
  return { ...quota, max, min: Math.min(quota.min, max) }
}

/** The ledger of a recommender, `null` for an organisation that the call gives no quota. */
export function ledgerOf(
  rules: Pick<Rules, 'quotas' | 'sources' | 'works'>,
  organisation: QuotaHolder,
  counts: QuotaCounts,
): Ledger | null {
  const quota = quotaOf(rules, organisation)
  if (!quota) return null
  const transferred = counts.transferred ?? 0
  const { min, max } = withTransfers(quota, transferred)
  const used = counts.endorsed + counts.forwarded
  return {
    class: quota.class,
    scope: quota.scope,
    min,
    max,
    used,
    forwarded: counts.forwarded,
    free: max === null ? null : Math.max(0, max - used),
    transferred,
    clause: clauseOf(rules, quotaKeyOf(quota.class)),
    shares: sharesOf(rules, quota, counts),
  }
}

/** The shares of a quota by kind of works; places that came by transfer may be filled with any kind. */
function sharesOf(rules: Pick<Rules, 'works'>, { works = [] }: Quota, counts: QuotaCounts): Share[] {
  const more = Math.max(0, counts.transferred ?? 0)
  return works.flatMap(({ of: kind, min, max }) => {
    const name = kindNamed(rules, kind)
    return name === undefined
      ? []
      : [{ kind, name, min, max: max === null ? null : max + more, used: counts.byKind?.get(kind) ?? 0 }]
  })
}

/**
 * Whether the recommender may endorse another case, of a kind of works where the call tells kinds apart: the cap is
 * firm, a ninth of eight is refused (notice 三、1).
 */
export function mayEndorseOneMore(ledger: Ledger | null, kind: string | null = null): Verdict {
  if (!ledger) return refusal('not-allowed', 'no-quota')
  const share = ledger.shares.find((one) => one.kind === kind)
  return keepsCap(ledger, ledger.used + 1) ?? (share && keepsShare(share, share.used + 1, ledger.clause))
}

/** Whether the cases chosen so far keep the caps of the kinds of works. */
export function keepsShares({ shares, clause }: Ledger): Verdict {
  return shares.map((share) => keepsShare(share, share.used, clause)).find((verdict) => verdict !== undefined)
}

/** Whether so many cases in all are within the cap, where there is one. */
export function keepsCap({ max, used, clause }: Ledger, wanted: number): Verdict {
  if (max === null || wanted <= max) return undefined
  return refusal('over-quota', 'over-quota', { max, used, clause })
}

function keepsShare({ name, max, used }: Share, wanted: number, clause: string): Verdict {
  if (max === null || wanted <= max) return undefined
  return refusal('over-quota', 'over-quota-of-kind', { kind: name, max, used, clause })
}

/** How many cases are still missing to the floor; zero once it is reached. */
export function missingToFloor(ledger: Ledger): number {
  return Math.max(0, ledger.min - ledger.used)
}
