import { refusal, type Verdict } from '../../foundation/refusal.ts'
import { quotaKeyOf } from '../campaign/quotaKeys.ts'
import { clauseOf, type Quota, type Rules } from '../campaign/rules.ts'
import type { AddresseeClass, Organisation } from '../organisation/organisation.ts'

/** How many cases of a recommender count against the quota: drafts and submitted ones do not (domain, 1.6). */
export type QuotaCounts = {
  readonly endorsed: number
  readonly forwarded: number
  /** Places the organiser moved to this recommender, negative where places were given away. */
  readonly transferred?: number
}

/** Whose quota is asked for. */
export type QuotaHolder = Pick<Organisation, 'id' | 'kind' | 'name'>

/** The account of one recommender; `max` is the cap with the transferred places in it (notice 三、1). */
export type Ledger = {
  readonly class: AddresseeClass
  readonly scope: Quota['scope']
  readonly min: number
  readonly max: number
  readonly used: number
  readonly forwarded: number
  readonly free: number
  readonly transferred: number
  readonly clause: string
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
function namedFor({ named = [] }: Quota, name: string): Pick<Quota, 'min' | 'max'> | null {
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
  const max = Math.max(0, quota.max + transferred)
  return { ...quota, max, min: Math.min(quota.min, max) }
}

/** The ledger of a recommender, `null` for an organisation that the call gives no quota. */
export function ledgerOf(
  rules: Pick<Rules, 'quotas' | 'sources'>,
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
    free: Math.max(0, max - used),
    transferred,
    clause: clauseOf(rules, quotaKeyOf(quota.class)),
  }
}

/** Whether the recommender may endorse another case: the cap is firm, a ninth of eight is refused (notice 三、1). */
export function mayEndorseOneMore(ledger: Ledger | null): Verdict {
  if (!ledger) return refusal('not-allowed', 'no-quota')
  if (ledger.used < ledger.max) return undefined
  return refusal('over-quota', 'over-quota', { max: ledger.max, used: ledger.used, clause: ledger.clause })
}

/** How many cases are still missing to the floor; zero once it is reached. */
export function missingToFloor(ledger: Ledger): number {
  return Math.max(0, ledger.min - ledger.used)
}
