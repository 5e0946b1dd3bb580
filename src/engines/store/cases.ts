import { sql } from 'kysely'
import type { CaseState } from '../../domain/case/state.ts'
import type { Read } from './store.ts'

/** A case with the names people know it by, without what was written in it. */
export type CaseRow = {
  readonly campaignId: string
  readonly id: string
  readonly unitId: string
  readonly unitName: string
  readonly unitPath: string
  readonly channelId: string
  readonly channelName: string
  readonly number: string | null
  readonly state: CaseState
  readonly title: string
  readonly version: number
  readonly rank: number | null
  readonly focusArea: number | null
  readonly errors: number
  readonly warnings: number
  readonly createdAt: Date
  readonly changedAt: Date
}

/** The query of case rows; the caller adds where, order and limit. */
export function caseRows(read: Read) {
  return read
    .selectFrom('cases')
    .innerJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .innerJoin('organisations as channel', 'channel.id', 'cases.channel_id')
    .select([
      'cases.campaign_id as campaignId',
      'cases.id as id',
      'cases.unit_id as unitId',
      'unit.name as unitName',
      'unit.path as unitPath',
      'cases.channel_id as channelId',
      'channel.name as channelName',
      'cases.number as number',
      'cases.state as state',
      'cases.title as title',
      'cases.version as version',
      'cases.rank as rank',
      'cases.focus_area as focusArea',
      'cases.errors as errors',
      'cases.warnings as warnings',
      'cases.created_at as createdAt',
      'cases.changed_at as changedAt',
    ])
}

/** The rows of cases in the order of their identifiers; a list is sorted and cut before its names are read. */
export async function caseRowsOf(read: Read, ids: readonly string[]): Promise<CaseRow[]> {
  if (ids.length === 0) return []
  const rows = await caseRows(read).where('cases.id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** One case, or `undefined`. */
export function caseRowById(read: Read, id: string): Promise<CaseRow | undefined> {
  return caseRows(read).where('cases.id', '=', id).executeTakeFirst()
}

/** The newest version of a case that was submitted or corrected. */
export function newestVersion(read: Read, campaignId: string, caseId: string) {
  return read
    .selectFrom('case_versions')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .where('case_id', '=', caseId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** One version of a case, or `undefined`. */
export function versionOf(read: Read, campaignId: string, caseId: string, version: number) {
  return read
    .selectFrom('case_versions')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .where('case_id', '=', caseId)
    .where('version', '=', version)
    .executeTakeFirst()
}

/** The people to whom a case is assigned now, in any round. */
export async function assignedPeople(read: Read, campaignId: string, caseId: string): Promise<string[]> {
  const rows = await read
    .selectFrom('assignments')
    .select('person_id')
    .where('campaign_id', '=', campaignId)
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .execute()
  return rows.map((row) => row.person_id)
}

/** The channels of the cases of a call, by name. */
export async function channelsOf(read: Read, campaignId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organisations
    where id = any(array(select distinct channel_id from cases where campaign_id = ${campaignId}))
    order by name`.execute(read)
  return rows
}
