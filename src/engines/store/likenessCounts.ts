import { sql } from 'kysely'
import type { Read, Tx } from './store.ts'

/** So many texts tell how frequent a fingerprint is; of more, every second, third … is counted. */
const mostCounted = 40_000
/** A fingerprint that fewer texts have is told as rare, unless these are many among all. */
const leastFrequent = 50

/** Counts anew how great a share of the texts has a fingerprint, and how many units they come from. */
export async function countPrints(tx: Tx): Promise<void> {
  await tx.deleteFrom('likeness_frequencies').execute()
  await sql`
    with size as (
      select greatest(1, count(*) / ${mostCounted}::int) as step from likeness_texts
    ), counted as materialized (
      select t.no, t.prints, min(cases.unit_id) as unit
      from likeness_texts t
      join likeness_cases c on c.text_no = t.no
      join cases on cases.id = c.case_id
      where t.no % (select step from size) = 0
      group by t.no
    ), total as (select count(*) as texts from counted)
    insert into likeness_frequencies (print, share, units)
    select p.print, count(*)::real / total.texts, count(distinct counted.unit)
    from counted cross join unnest(counted.prints) as p (print) cross join total
    group by p.print, total.texts
    having count(*) >= greatest(
      2, least(${leastFrequent}::int / (select step from size), 0.03 * total.texts))`.execute(tx)
}

/** Handed-in cases whose newest version the index does not hold. */
export function casesToEnter(read: Read) {
  return read
    .selectFrom('cases')
    .leftJoin('likeness_cases', (join) =>
      join
        .onRef('likeness_cases.case_id', '=', 'cases.id')
        .onRef('likeness_cases.version', '=', 'cases.version'),
    )
    .select(['cases.id', 'cases.campaign_id as campaignId'])
    .where('cases.version', '>', 0)
    .where('likeness_cases.case_id', 'is', null)
    .orderBy('cases.campaign_id')
    .orderBy('cases.id')
    .execute()
}

/** Organisations with added texts that the index does not hold. */
export async function sourcesToEnter(read: Read): Promise<string[]> {
  const rows = await read
    .selectFrom('likeness_source_texts')
    .select('organisation_id as id')
    .distinct()
    .where('prints', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}
