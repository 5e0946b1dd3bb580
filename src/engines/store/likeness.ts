import { sql } from 'kysely'
import { unforwardedStates } from '../../domain/case/state.ts'
import { nameOf } from '../../domain/likeness/grams.ts'
import { likenessDefaults } from '../../domain/likeness/settings.ts'
import type { Read, Tx } from './store.ts'

type Place = { readonly campaignId: string; readonly caseId: string }

/** A text as the index keeps it: texts of one name are the same. */
export type Printed = { readonly name: bigint; readonly prints: Uint32Array }

/** There are two million different fingerprints here, so that a list holds many texts and costs few bytes for each. */
const printBits = 21

/** Fingerprints as the database keeps them. */
export function keptPrints(prints: Uint32Array): number[] {
  return [...new Set(Array.from(prints, (print) => print >>> (32 - printBits)))]
}

/** Keeps the fingerprints of a case's newest version; those of the former are gone with it. */
export async function keepPrints(
  tx: Tx,
  { campaignId, caseId }: Place,
  version: number,
  { name, prints }: Printed,
): Promise<void> {
  const former = await textOf(tx, caseId)
  if (former && former.version > version) return
  const { no } = await tx
    .insertInto('likeness_texts')
    .values({ name: nameIn(campaignId, name), prints: keptPrints(prints) })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet(({ ref }) => ({ prints: ref('excluded.prints') })),
    )
    .returning('no')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('likeness_cases')
    .values({ case_id: caseId, version, text_no: no })
    .onConflict((conflict) => conflict.column('case_id').doUpdateSet({ version, text_no: no }))
    .execute()
  if (former && former.no !== no) await dropText(tx, former.no)
}

/** Takes a case out of the index; nothing of it remains. */
export async function dropPrints(tx: Tx, caseId: string): Promise<void> {
  const former = await textOf(tx, caseId)
  await tx.deleteFrom('likeness_cases').where('case_id', '=', caseId).execute()
  if (former) await dropText(tx, former.no)
}

/** The same text in two calls is two: each notice masks its own sentences. */
function nameIn(campaignId: string, name: bigint): string {
  const call = nameOf(Uint16Array.from(campaignId, (letter) => letter.charCodeAt(0)))
  return BigInt.asIntN(64, name ^ call).toString()
}

function textOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('likeness_cases')
    .select(['text_no as no', 'version'])
    .where('case_id', '=', caseId)
    .forUpdate()
    .executeTakeFirst()
}

/** A text that no case has any more goes; the lock waits for whoever hands it in at the same time. */
async function dropText(tx: Tx, no: number): Promise<void> {
  await tx.selectFrom('likeness_texts').select('no').where('no', '=', no).forUpdate().execute()
  await tx
    .deleteFrom('likeness_texts')
    .where('no', '=', no)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('likeness_cases').select('case_id').where('text_no', '=', no))),
    )
    .execute()
}

/** Whose cases may be shown beside another: those of the organiser's calls, or of one recommender alone. */
export type Sight = { readonly organiserId: string; readonly channelId: string | null }

/** The rarest fingerprints are looked up first, until they led to so many texts. */
const mostVisits = 4000
/** Fewer fingerprints in common are chance. */
const leastShared = 2
/** A text that was handed in very often takes no more places than this. */
const mostOfOneText = 20

/**
 * The cases that share most fingerprints with one, in this call and earlier ones of the same organiser: first those with
 * the same text. What many units share says nothing; of the rest a rare fingerprint weighs more than a frequent one.
 */
export async function sharingCases(read: Read, own: Place, sight: Sight, most: number): Promise<Place[]> {
  const hidden = sight.channelId === null ? [...unforwardedStates] : []
  const { sharedShare, sharedUnits } = likenessDefaults
  const { rows } = await sql<Place>`
    with own as (
      select no, prints from likeness_texts
      where no = (select text_no from likeness_cases where case_id = ${own.caseId})
    ), size as (
      select coalesce(max(no), 1)::real as texts from likeness_texts
    ), rated as (
      select p.print, greatest(1, coalesce(f.share, 0) * size.texts) as texts
      from own cross join unnest(own.prints) as p (print) cross join size
      left join likeness_frequencies f on f.print = p.print
      where f.print is null or f.share < ${sharedShare} or f.units < ${sharedUnits}
    ), telling as materialized (
      select print, ln(1 + size.texts / rated.texts) as weight
      from (select *, sum(texts) over (order by texts, print) as visits from rated) as rated cross join size
      where visits <= ${mostVisits}
    ), alike as materialized (
      select t.no, sum(weight) as weight
      from telling join likeness_texts t on t.prints @> array[telling.print]
      group by t.no having count(*) >= ${leastShared}
      union select no, 'infinity' from own
    ), seen as (
      select cases.campaign_id, cases.id, a.weight, row_number() over (partition by a.no order by cases.id) as place
      from (select no, max(weight) as weight from alike group by no) a
      join likeness_cases c on c.text_no = a.no
      join cases on cases.id = c.case_id
      where cases.campaign_id in (select id from campaigns where organiser_id = ${sight.organiserId})
        and cases.id <> ${own.caseId}
        and (${sight.channelId}::text is null or cases.channel_id = ${sight.channelId})
        and not (cases.state = any(${hidden}::text[]))
    )
    select campaign_id as "campaignId", id as "caseId" from seen where place <= ${mostOfOneText}
    order by weight desc, id limit ${most}`.execute(read)
  return rows
}
