import { orderKey } from '../domain/review/orderKey.ts'
import { rankingOf } from '../domain/review/ranking.ts'
import { assignedPairs, countedSheets, type RoundRow } from '../engines/store/review.ts'
import type { Tx } from '../engines/store/store.ts'
import type { Call } from './calls.ts'

/** What of the call's rules decides over a ranking. */
export function rankingRules({ rules }: Pick<Call, 'rules'>) {
  return { criteria: rules.criteria, trimFrom: rules.review.trimFrom }
}

/** Keeps the figures of one case with the round, as its assignments and sheets stand now; the case is locked. */
export async function keepResult(tx: Tx, call: Call, round: RoundRow, caseId: string): Promise<void> {
  const sheets = await countedSheets(tx, round, [caseId])
  const rules = rankingRules(call)
  const [row] = rankingOf([{ caseId, sheets }], rules).rows
  if (!row) return
  const pairs = await assignedPairs(tx, round, caseId)
  const assigned = pairs.filter((pair) => !pair.endedAt).length
  await tx
    .updateTable('round_cases')
    .set({ assigned, sheets: sheets.length, mean: row.mean, sort_key: orderKey(row, rules.criteria) })
    .where('campaign_id', '=', round.campaignId)
    .where('round_id', '=', round.id)
    .where('case_id', '=', caseId)
    .execute()
}

/** Locks the result of a case in a round, so that two sheets for it are counted one after the other. */
export async function lockResult(tx: Tx, round: RoundRow, caseId: string): Promise<void> {
  await tx
    .selectFrom('round_cases')
    .select('case_id')
    .where('campaign_id', '=', round.campaignId)
    .where('round_id', '=', round.id)
    .where('case_id', '=', caseId)
    .forUpdate()
    .execute()
}
