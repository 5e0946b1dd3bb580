import type { GeneratedAlways } from 'kysely'
import type { PhotoTransform } from '../../../domain/likeness/photos.ts'
import type { PhotoRuling } from '../../../domain/likeness/ruling.ts'
import type { Band } from '../../../domain/likeness/settings.ts'

/** What photos are compared by, which are alike, and what people ruled of them. */
export type PhotoTables = {
  photo_prints: {
    sha256: string
    position: GeneratedAlways<number>
    width: number
    height: number
    gray: Buffer | null
    colour: Buffer | null
    hashes: Buffer | null
    compared: boolean
  }
  photo_likenesses: {
    sha256: string
    other_sha256: string
    distance: number
    transform: PhotoTransform
    band: Band
  }
  photo_rulings: {
    campaign_id: string
    case_id: string
    id: string
    sha256: string
    other_case_id: string
    other_sha256: string
    ruling: PhotoRuling
    reason: string
    band: Band
    at: Date
    person_id: string
  }
}
