import type { Detail } from '../../formats/picture/detail.ts'
import type { PaperMarks } from '../../formats/picture/marks.ts'
import type { Day } from '../../foundation/clock.ts'

/** The three counts of a text in 字 (domain, 1.4). */
export type TextCount = { readonly word: number; readonly han: number; readonly nonSpace: number }

/** What a picture file is, measured once when it arrives; `takenAt` is what the camera recorded, `YYYY-MM-DDTHH:MM:SS`. */
export type PictureFacts = {
  readonly format: 'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'tiff' | 'pdf' | 'other'
  readonly bytes: number
  readonly width: number
  readonly height: number
  readonly complete: boolean
  readonly takenAt: string | null
  readonly camera: string | null
  readonly software: string | null
  readonly place: { readonly latitude: number; readonly longitude: number } | null
  /** What the picture holds for its size, where that was measured. */
  readonly detail?: Detail
  /** What is seen on a scanned form; nothing where it was not looked at or could not be. */
  readonly marks?: PaperMarks | null
}

/** One photo of a version as the checks see it. */
export type PhotoFacts = PictureFacts & {
  readonly attachmentId: string
  readonly name: string
  readonly sha256: string
  /** Other cases of the same unit in this call that hold the same file, by title. */
  readonly alsoIn: readonly string[]
  /** Other photos of the case that look the same, by attachment, as far as it was compared when this was measured. */
  readonly looksLike?: readonly string[]
  /** In how many cases of other units, or as another file in those of the own, the photo stands, or one like it. */
  readonly elsewhere?: number
}

/** What was measured of one version of a case; checks see facts and rules only. */
export type CaseFacts = {
  readonly count: TextCount
  readonly photos: readonly PhotoFacts[]
  readonly scan: PictureFacts | null
  /** The case as its printed form names it, in the version that is written. */
  readonly printed?: { readonly id: string; readonly number: string | null; readonly version: number }
  /** The union that submits, and other cases of the same union in this call that still stand. */
  readonly unionName: string
  readonly otherCasesOfUnit: number
  /** Topics of other cases in this call that are the same after trimming and width folding. */
  readonly sameTopicIn: readonly string[]
  readonly measuredOn: string
  /** The day of the notice, where it is known. */
  readonly noticeDay?: Day | null
  /** What was seen of the files, for a case that came as files and was not typed. */
  readonly parcel?: ParcelFacts
}

/** The files in which a case came. */
export type ParcelFacts = {
  readonly names: readonly string[]
  /** The documents that tell a case, and the titles of all cases that the longest of them tells. */
  readonly materials: readonly string[]
  readonly titles: readonly string[]
  readonly titled: boolean
  readonly form:
    | 'missing'
    | 'unreadable'
    | { readonly undivided: boolean; readonly opinion: string; readonly opinionDay: Day | null }
  readonly unreadable: readonly { readonly name: string; readonly reason: string }[]
  /** Pictures inside the document, which are no files of their own. */
  readonly pasted: number
  readonly disagreements: readonly {
    readonly label: string
    readonly form: string
    readonly material: string
  }[]
}
