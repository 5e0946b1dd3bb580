import { sql } from 'kysely'
import type { LikenessRuling, PhotoRuling } from '../../domain/likeness/ruling.ts'
import type { Band } from '../../domain/likeness/settings.ts'
import type { Read } from './store.ts'

/** A text of a cluster as the map names it. */
export type MemberRow = {
  readonly number: number
  readonly id: string
  readonly kind: 'case' | 'text'
  readonly title: string
  readonly unitName: string
  readonly caseNumber: string | null
  readonly campaignId: string | null
  readonly callTitle: string
  readonly sourceName: string | null
  readonly sourceYear: number | null
}

/** The texts of some clusters: those that are named, and of each cluster so many more at most. */
export async function memberRows(
  read: Read,
  campaignId: string,
  numbers: readonly number[],
  named: readonly string[],
  most: number,
): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`
    with chosen as (
      select number, member_id, kind, row_number() over (partition by number order by member_id) as place
      from likeness_members where campaign_id = ${campaignId} and number = any(${[...numbers]}::integer[]))
    select chosen.number, chosen.member_id as id, chosen.kind,
      coalesce(cases.title, text.title, '') as title, coalesce(unit.name, '') as "unitName",
      cases.number as "caseNumber", cases.campaign_id as "campaignId", coalesce(call.title, '') as "callTitle",
      source.name as "sourceName", source.year as "sourceYear"
    from chosen
    left join cases on cases.id = chosen.member_id
    left join organisations unit on unit.id = cases.unit_id
    left join campaigns call on call.id = cases.campaign_id
    left join likeness_source_texts text on text.id = chosen.member_id
    left join likeness_sources source on source.id = text.source_id
    where chosen.place <= ${most} or chosen.member_id = any(${[...named]}::text[])
    order by chosen.number, chosen.place`.execute(read)
  return rows
}

/** A pair of a cluster with the newest ruling on it. */
export type PairRow = {
  readonly number: number
  readonly a: string
  readonly b: string
  readonly band: Band
  readonly inA: number
  readonly inB: number
  readonly run: number
  readonly template: boolean
  readonly photos: number
  readonly photoBand: Band | null
  readonly photoA: string | null
  readonly photoB: string | null
  readonly ruling: LikenessRuling | PhotoRuling | null
  readonly ruledOn: 'texts' | 'photos' | null
  readonly reason: string | null
  readonly ruledBy: string | null
  readonly ruledAt: Date | null
}

/** The pairs of some clusters, the most alike first, at most so many of each. */
export async function pairRows(
  read: Read,
  campaignId: string,
  numbers: readonly number[],
  most: number,
): Promise<PairRow[]> {
  const { rows } = await sql<PairRow>`
    with chosen as (
      select *, row_number() over (partition by number order by greatest(in_a, in_b) desc, photos desc, a, b) as place
      from likeness_pairs where campaign_id = ${campaignId} and number = any(${[...numbers]}::integer[])),
    ruled as (
      select case_id, other_id, 'texts' as ruled_on, ruling, reason, at, person_id from likeness_rulings
      union all select case_id, other_case_id, 'photos', ruling, reason, at, person_id from photo_rulings),
    newest as (
      select distinct on (1, 2) chosen.a, chosen.b, ruled_on, ruling, reason, at, people.name
      from ruled join chosen on chosen.a = least(case_id collate "C", other_id collate "C")
        and chosen.b = greatest(case_id collate "C", other_id collate "C")
      join people on people.id = ruled.person_id
      order by 1, 2, at desc)
    select chosen.number, chosen.a, chosen.b, chosen.band, chosen.in_a as "inA", chosen.in_b as "inB", chosen.run,
      chosen.template, chosen.photos, chosen.photo_band as "photoBand", chosen.photo_a as "photoA",
      chosen.photo_b as "photoB", newest.ruling, newest.ruled_on as "ruledOn", newest.reason, newest.name as "ruledBy", newest.at as "ruledAt"
    from chosen left join newest on newest.a = chosen.a and newest.b = chosen.b
    where chosen.place <= ${most}
    order by chosen.number, chosen.place`.execute(read)
  return rows
}
