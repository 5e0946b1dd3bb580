import type { LikenessRuling } from '../../../domain/likeness/ruling.ts'
import type { Band, LikenessSettings } from '../../../domain/likeness/settings.ts'
import type { Json } from './json.ts'

/** The index of what cases have in common, which can be made again at any time, and the rulings on it. */
export type LikenessTables = {
  likeness_texts: { campaign_id: string; case_id: string; version: number; prints: number[] }
  likeness_prints: { campaign_id: string; print: number; case_id: string }
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
}
