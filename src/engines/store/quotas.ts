import { sql } from 'kysely'
import { type CaseState, unforwardedStates } from '../../domain/case/state.ts'
import type { Read } from './store.ts'

/** How many places of the quota came to a recommender and left it again, taken together. */
export async function transferredTo(read: Read, campaignId: string, organisationId: string): Promise<number> {
  return (await transferredPlaces(read, campaignId)).get(organisationId) ?? 0
}

/** The places moved in a call by recommender; those that gave more than they got have a negative number. */
export async function transferredPlaces(
  read: Read,
  campaignId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await read
    .selectFrom('quota_transfers')
    .select(['from_id', 'to_id', 'places'])
    .where('campaign_id', '=', campaignId)
    .execute()
  const places = new Map<string, number>()
  const move = (id: string, count: number) => places.set(id, (places.get(id) ?? 0) + count)
  for (const row of rows) {
    move(row.from_id, -row.places)
    move(row.to_id, row.places)
  }
  return places
}

/** The transfers of a call with names, the newest first. */
export function transfersOf(read: Read, campaignId: string) {
  return read
    .selectFrom('quota_transfers')
    .innerJoin('organisations as giver', 'giver.id', 'quota_transfers.from_id')
    .innerJoin('organisations as taker', 'taker.id', 'quota_transfers.to_id')
    .innerJoin('people', 'people.id', 'quota_transfers.person_id')
    .select(['giver.name as from', 'taker.name as to', 'places', 'reason', 'at', 'people.name as by'])
    .where('campaign_id', '=', campaignId)
    .orderBy('at', 'desc')
    .orderBy('quota_transfers.id', 'desc')
    .execute()
}

/** The unions that may recommend in a call, its addressees and those named as collectors, with their batches. */
export async function recommendersOf(read: Read, campaignId: string, collectorIds: readonly string[]) {
  const rows = await read
    .selectFrom('organisations')
    .leftJoin('addressees', (join) =>
      join
        .onRef('addressees.organisation_id', '=', 'organisations.id')
        .on('addressees.campaign_id', '=', campaignId),
    )
    .leftJoin('batches', (join) =>
      join
        .onRef('batches.organisation_id', '=', 'organisations.id')
        .on('batches.campaign_id', '=', campaignId),
    )
    .select(['organisations.id', 'organisations.name', 'organisations.kind', 'batches.closed_at as closedAt'])
    .where((where) =>
      where.or([
        where('addressees.campaign_id', 'is not', null),
        ...(collectorIds.length > 0 ? [where('organisations.id', 'in', collectorIds)] : []),
      ]),
    )
    .orderBy('organisations.code')
    .execute()
  return rows
}

/** The cases of each recommender that count against its quota. */
export async function countedCases(read: Read, campaignId: string) {
  const rows = await read
    .selectFrom('cases')
    .select(({ fn }) => ['channel_id as channelId', 'state', fn.countAll<number>().as('count')])
    .where('campaign_id', '=', campaignId)
    .groupBy(['channel_id', 'state'])
    .execute()
  const counted = new Map<string, { endorsed: number; forwarded: number }>()
  for (const { channelId, state, count } of rows) {
    const counts = counted.get(channelId) ?? { endorsed: 0, forwarded: 0 }
    if (state === 'endorsed') counts.endorsed += count
    if (countsAsForwarded(state)) counts.forwarded += count
    counted.set(channelId, counts)
  }
  return counted
}

/** What cases say of their kind of works: the option they chose and their focus area. */
export type KindChosen = {
  readonly facets: Readonly<Record<string, string[]>>
  readonly focusArea: number | null
}

/** What each case of a recommender that holds a place of the quota says of its kind, by its newest version. */
export async function kindsChosen(read: Read, campaignId: string, channelId: string): Promise<KindChosen[]> {
  const rows = await newestVersions(read, campaignId)
    .select('cases.state')
    .where('cases.channel_id', '=', channelId)
    .execute()
  return rows.filter(({ state }) => state === 'endorsed' || countsAsForwarded(state)).map(kindChosen)
}

/** What one case says of its kind, by its newest version; nothing while it is a draft. */
export async function kindChosenBy(read: Read, campaignId: string, caseId: string): Promise<KindChosen> {
  const row = await newestVersions(read, campaignId).where('cases.id', '=', caseId).executeTakeFirst()
  return row ? kindChosen(row) : { facets: {}, focusArea: null }
}

function newestVersions(read: Read, campaignId: string) {
  return read
    .selectFrom('cases')
    .innerJoin('case_versions', (join) =>
      join
        .onRef('case_versions.campaign_id', '=', 'cases.campaign_id')
        .onRef('case_versions.case_id', '=', 'cases.id')
        .onRef('case_versions.version', '=', 'cases.version'),
    )
    .select('cases.focus_area as focusArea')
    .select(sql<Record<string, string[]> | null>`case_versions.content -> 'facets'`.as('facets'))
    .where('cases.campaign_id', '=', campaignId)
}

function kindChosen(row: { facets: Record<string, string[]> | null; focusArea: number | null }): KindChosen {
  return { facets: row.facets ?? {}, focusArea: row.focusArea }
}

/** Whether a case in a state holds a place of the quota because it was forwarded. */
export function countsAsForwarded(state: CaseState): boolean {
  return !unforwardedStates.includes(state) && state !== 'withdrawn' && state !== 'disqualified'
}
