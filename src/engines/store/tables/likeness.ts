import type { Generated } from 'kysely'
import type { LikenessRuling } from '../../../domain/likeness/ruling.ts'
import type { Band, LikenessSettings } from '../../../domain/likeness/settings.ts'
import type { ComeFile, UnreadFile } from '../../../domain/likeness/source.ts'
import type { Json } from './json.ts'

/** The index of what cases have in common, which can be made again at any time, and the rulings on it. */
export type LikenessTables = {
  likeness_texts: { no: Generated<number>; name: string; prints: number[] }
  likeness_cases: { case_id: string; version: number; text_no: number }
  likeness_frequencies: { print: number; share: number; units: number }
  likeness_rulings: {
    campaign_id: string
    case_id: string
    id: string
    other_id: string
    ruling: LikenessRuling
    reason: string
    at: Date
    person_id: string
    band: Band | null
  }
  likeness_settings: {
    organisation_id: string
    formulas: Json<readonly string[] | null>
    bands: Json<LikenessSettings | null>
    changes: number
    indexed: number
  }
  likeness_sources: {
    organisation_id: string
    id: string
    name: string
    year: number
    added_at: Date
    added_by: string
    come: Json<readonly ComeFile[]>
    files_come: number
    files_read: number
    read_at: Date | null
    problems: Json<readonly UnreadFile[]>
  }
  likeness_source_texts: {
    organisation_id: string
    id: string
    source_id: string
    title: string
    body: string
    prints: number[] | null
  }
  likeness_maps: {
    campaign_id: string
    asked: number
    asked_at: Date
    made: number
    made_at: Date | null
    milliseconds: number
    compared: number
    done: number
    todo: number
    standing: string
  }
  likeness_clusters: { campaign_id: string; number: number; size: number; band: Band }
  likeness_members: { campaign_id: string; number: number; member_id: string; kind: 'case' | 'text' }
  likeness_pairs: {
    campaign_id: string
    number: number
    a: string
    b: string
    band: Band
    in_a: number
    in_b: number
    run: number
    template: boolean
    photos: number
    photo_band: Band | null
    photo_a: string | null
    photo_b: string | null
  }
}
