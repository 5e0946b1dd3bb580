import { sql } from 'kysely'
import type { RulingCount } from '../../domain/likeness/rulingTally.ts'
import type { Read } from './store.ts'

/** What an organisation keeps of its own about likeness, or `undefined`. */
export function keptSettings(read: Read, organisationId: string) {
  return read
    .selectFrom('likeness_settings')
    .select(['formulas', 'bands', 'changes', 'indexed'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
}

/** The rulings in an organiser's calls, counted by year and band, the newest year first. */
export async function rulingCounts(read: Read, organiserId: string): Promise<RulingCount[]> {
  return read
    .selectFrom('likeness_rulings')
    .innerJoin('campaigns', 'campaigns.id', 'likeness_rulings.campaign_id')
    .select(({ fn }) => [yearOf.as('year'), 'band', 'ruling', fn.countAll<number>().as('count')])
    .where('campaigns.organiser_id', '=', organiserId)
    .groupBy([yearOf, 'band', 'ruling'])
    .orderBy(yearOf, 'desc')
    .execute()
}

const yearOf = sql<number>`extract(year from likeness_rulings.at at time zone 'Asia/Shanghai')::integer`
