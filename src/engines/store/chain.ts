import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Ids } from '../../foundation/ids.ts'
import type { Schema } from './schema.ts'
import type { LoggedDeed, Read } from './store.ts'

/** What stands before the first event. */
export const chainStart = '0'.repeat(64)

type Chained = Omit<LoggedDeed, 'details'> & {
  id: string
  sequence: number
  details: Record<string, unknown>
}

/** The digest of an event and of all before it; members in a fixed order. */
export function hashOf(event: Chained, previousHash: string): string {
  const words = [
    previousHash,
    event.sequence,
    event.id,
    event.at.toISOString(),
    event.personId,
    event.personName,
    event.role,
    event.organisationId,
    event.organisationName,
    event.deed,
    event.campaignId,
    event.subject.kind,
    event.subject.id,
    sorted(event.details),
  ]
  return createHash('sha256').update(JSON.stringify(words)).digest('hex')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]))
}

/** Appends deeds to the chain; holds the chain's lock until the transaction ends. */
export async function appendEvents(
  trx: Kysely<Schema>,
  deeds: readonly LoggedDeed[],
  ids: Ids,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(7261)`.execute(trx)
  const last = await trx
    .selectFrom('events')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  let sequence = last?.sequence ?? 0
  let previousHash = last?.hash ?? chainStart
  const rows = deeds.map((deed) => {
    sequence += 1
    const details = JSON.parse(JSON.stringify(deed.details ?? {})) as Record<string, unknown>
    const event = { ...deed, id: ids.next(), sequence, details }
    const hash = hashOf(event, previousHash)
    const row = { ...rowOf(event), previous_hash: previousHash, hash }
    previousHash = hash
    return row
  })
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await trx
      .insertInto('events')
      .values(rows.slice(from, from + rowsAtOnce))
      .execute()
  }
}

/** As many rows as one statement takes with room for its parameters. */
const rowsAtOnce = 500

function rowOf(event: Chained) {
  return {
    sequence: event.sequence,
    id: event.id,
    at: event.at,
    person_id: event.personId,
    person_name: event.personName,
    office_role: event.role,
    organisation_id: event.organisationId,
    organisation_name: event.organisationName,
    deed: event.deed,
    campaign_id: event.campaignId,
    subject_kind: event.subject.kind,
    subject_id: event.subject.id,
    details: JSON.stringify(event.details),
  }
}

/** Follows the whole chain; the sequence of the first event that does not fit, or `null` where all fit. */
export async function firstBreak(read: Read): Promise<{ checked: number; brokenAt: number | null }> {
  let previousHash = chainStart
  let checked = 0
  for (;;) {
    const events = await read
      .selectFrom('events')
      .selectAll()
      .where('sequence', '>', checked)
      .orderBy('sequence')
      .limit(1000)
      .execute()
    if (events.length === 0) return { checked, brokenAt: null }
    for (const row of events) {
      const event = {
        sequence: row.sequence,
        id: row.id,
        at: row.at,
        personId: row.person_id,
        personName: row.person_name,
        role: row.office_role,
        organisationId: row.organisation_id,
        organisationName: row.organisation_name,
        deed: row.deed,
        campaignId: row.campaign_id,
        subject: { kind: row.subject_kind, id: row.subject_id },
        details: row.details,
      }
      const fits = row.sequence === checked + 1 && row.previous_hash === previousHash
      if (!fits || row.hash !== hashOf(event, previousHash)) return { checked, brokenAt: row.sequence }
      previousHash = row.hash
      checked += 1
    }
  }
}
