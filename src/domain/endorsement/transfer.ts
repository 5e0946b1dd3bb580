import { refusal, type Verdict } from '../../foundation/refusal.ts'
import type { Ledger } from './quota.ts'

/** One side of a transfer: a recommender, its ledger, and whether it has forwarded already. */
export type Party = { readonly name: string; readonly ledger: Ledger; readonly closedAt: Date | null }

/**
 * Whether places of the quota may be moved: the giver keeps at least what it has used, and the taker can still
 * forward. Who has closed its batch with places left may give them.
 */
export function mayTransfer(giver: Party, taker: Party, places: number): Verdict {
  if (taker.closedAt) return refusal('conflict', 'transfer-closed', { name: taker.name })
  const { free, max, used } = giver.ledger
  if (free === null || max === null) return withoutCap(giver)
  if (taker.ledger.max === null) return withoutCap(taker)
  if (places > free) {
    return refusal('over-quota', 'transfer-below-used', { name: giver.name, max, used, free, places })
  }
  return undefined
}

function withoutCap({ name }: Party): Verdict {
  return refusal('conflict', 'transfer-without-cap', { name })
}
