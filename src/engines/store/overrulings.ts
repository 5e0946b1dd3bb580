import { sql } from 'kysely'
import type { Finding } from '../../domain/check/finding.ts'
import type { Read } from './store.ts'

/** How often a check made a finding in the newest versions of a call's cases, and how often people ruled that it is none. */
export type OverruledShare = {
  readonly check: string
  readonly code: string
  readonly found: number
  readonly overruled: number
  /** One of the findings, so that it can be told in words. */
  readonly example: Finding
}

/** The findings of a call that were overruled at least once, the most often overruled first. */
export async function overruledShares(read: Read, campaignId: string): Promise<readonly OverruledShare[]> {
  const found = await sql<OverruledShare>`
    select finding ->> 'check' as check, finding ->> 'code' as code, count(*)::int as found,
      count(ruled.id)::int as overruled, (array_agg(finding order by ruled.id))[1] as example
    from cases
    join case_versions on case_versions.campaign_id = cases.campaign_id and case_versions.case_id = cases.id
      and case_versions.version = cases.version
    cross join lateral jsonb_array_elements(case_versions.findings) as finding
    left join lateral (
      select id from overrulings
      where overrulings.campaign_id = cases.campaign_id and overrulings.case_id = cases.id
        and overrulings.version = cases.version and overrulings.code = finding ->> 'code'
        and overrulings.place = concat_ws(':', finding #>> '{where,part}', nullif(finding #>> '{where,item}', ''))
      limit 1
    ) as ruled on true
    where cases.campaign_id = ${campaignId}
    group by 1, 2 having count(ruled.id) > 0
    order by overruled desc, found desc, code`.execute(read)
  return found.rows
}
