import { sql } from 'kysely'
import type { Read } from '../src/engines/store/store.ts'

/** Rows of cases and nothing beside them, for measuring and for what needs a thousand: `caseOf` tells their ids. */
export type ManyCases = {
  readonly organiserId: string
  readonly campaignId: string
  caseOf(at: number): string
}

const units = 500

/** An identifier that is found again by its kind and number. */
function idOf(kind: number, at: number): string {
  return `00000000-0000-7000-800${kind}-${String(at).padStart(12, '0')}`
}

/** Makes the organiser, its call and its units. */
export async function foundMany(read: Read): Promise<ManyCases> {
  const [organiserId, campaignId] = [idOf(1, 0), idOf(2, 0)]
  await sql`
    insert into organisations (id, kind, name, code, path, created_at)
    select ${idOf(1, 0).slice(0, 24)} || lpad(n::text, 12, '0'), 'unit', 'u' || n, 'u' || n, '/' || n, now()
    from generate_series(0, ${units}::int) n`.execute(read)
  await sql`
    insert into campaigns (id, organiser_id, title, document_number, notice_text, created_at)
    values (${campaignId}, ${organiserId}, '', '', '', now())`.execute(read)
  return { organiserId, campaignId, caseOf: (at) => idOf(3, at) }
}

/** Makes the rows of handed-in cases from one number up to another, each unit's turn after the other's. */
export async function addCases(
  read: Read,
  { campaignId }: ManyCases,
  from: number,
  to: number,
): Promise<void> {
  await sql`
    insert into cases (campaign_id, id, unit_id, channel_id, state, title, version, errors, warnings,
      created_at, changed_at)
    select ${campaignId}, ${idOf(3, 0).slice(0, 24)} || lpad(n::text, 12, '0'),
      ${idOf(1, 0).slice(0, 24)} || lpad((1 + n % ${units}::int)::text, 12, '0'), ${idOf(1, 0)},
      'forwarded', '', 1, 0, 0, now(), now()
    from generate_series(${from}::int, ${to - 1}::int) n`.execute(read)
}
