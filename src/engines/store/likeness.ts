import { sql } from 'kysely'
import { unforwardedStates } from '../../domain/case/state.ts'
import type { Read, Tx } from './store.ts'

type Place = { readonly campaignId: string; readonly caseId: string }

/** Keeps the fingerprints of a case's newest version; those of the former are gone with it. */
export async function keepPrints(
  tx: Tx,
  { campaignId, caseId }: Place,
  version: number,
  prints: Uint32Array,
): Promise<void> {
  await dropPrints(tx, { campaignId, caseId })
  const signed = Array.from(prints, (print) => print | 0)
  await tx
    .insertInto('likeness_texts')
    .values({ campaign_id: campaignId, case_id: caseId, version, prints: signed })
    .execute()
  await sql`
    insert into likeness_prints (campaign_id, print, case_id)
    select ${campaignId}, print, ${caseId} from unnest(${signed}::integer[]) as print`.execute(tx)
}

/** Takes a case out of the index; nothing of it remains. */
async function dropPrints(tx: Tx, { campaignId, caseId }: Place): Promise<void> {
  await sql`
    delete from likeness_prints
    where campaign_id = ${campaignId} and case_id = ${caseId} and print = any(
      select unnest(prints) from likeness_texts where campaign_id = ${campaignId} and case_id = ${caseId})`.execute(
    tx,
  )
  await tx
    .deleteFrom('likeness_texts')
    .where('campaign_id', '=', campaignId)
    .where('case_id', '=', caseId)
    .execute()
}

/** Whose cases may be shown beside another: those of the organiser's calls, or of one recommender alone. */
export type Sight = { readonly organiserId: string; readonly channelId: string | null }

/** The cases that share most fingerprints with one, in this call and earlier ones of the same organiser. */
export async function sharingCases(read: Read, own: Place, sight: Sight, most: number): Promise<Place[]> {
  const hidden = sight.channelId === null ? [...unforwardedStates] : []
  const { rows } = await sql<Place>`
    select p.campaign_id as "campaignId", p.case_id as "caseId"
    from likeness_prints p
    join cases on cases.campaign_id = p.campaign_id and cases.id = p.case_id
    where p.campaign_id in (select id from campaigns where organiser_id = ${sight.organiserId})
      and p.print = any(
        select unnest(prints) from likeness_texts
        where campaign_id = ${own.campaignId} and case_id = ${own.caseId})
      and p.case_id <> ${own.caseId}
      and (${sight.channelId}::text is null or cases.channel_id = ${sight.channelId})
      and not (cases.state = any(${hidden}::text[]))
    group by 1, 2 having count(*) > 4
    order by count(*) desc, 2 limit ${most}`.execute(read)
  return rows
}
