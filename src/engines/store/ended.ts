import type { Kysely } from 'kysely'
import { mayAfterEnd } from '../../domain/campaign/ending.ts'
import { refusal } from '../../foundation/refusal.ts'
import type { Schema } from './schema.ts'
import type { LoggedDeed } from './store.ts'

/** Refuses a transaction whose deeds would change a call that has ended; asked for every deed that is logged. */
export async function refuseAfterEnd(trx: Kysely<Schema>, deeds: readonly LoggedDeed[]): Promise<void> {
  const changing = deeds.filter(({ deed }) => !mayAfterEnd(deed))
  const ids = [...new Set(changing.flatMap(({ campaignId }) => campaignId ?? []))]
  if (ids.length === 0) return
  const ended = await trx
    .selectFrom('campaigns')
    .select('id')
    .where('id', 'in', ids)
    .where('closed_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  if (ended) throw refusal('too-late', 'call-ended')
}
