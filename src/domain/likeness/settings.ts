/** Where the bands of likeness begin; an organisation calibrates them on its own texts (domain, 7.1). */
export type LikenessSettings = {
  /** Shares of the shorter text that are found in the other. */
  readonly same: number
  readonly heavy: number
  readonly partial: number
  /** A hit is several passages and so many characters outside the mask, or one long run, or one long passage. */
  readonly passages: number
  readonly characters: number
  readonly run: number
  readonly passage: number
  /** What many units share counts for nothing. */
  readonly sharedShare: number
  readonly sharedUnits: number
}

export const likenessDefaults: LikenessSettings = {
  same: 0.8,
  heavy: 0.5,
  partial: 0.2,
  passages: 3,
  characters: 150,
  run: 60,
  passage: 75,
  sharedShare: 0.03,
  sharedUnits: 5,
}

/** From the most alike to what is not. */
export const bands = ['same', 'heavy', 'partial', 'none'] as const
export type Band = (typeof bands)[number]
