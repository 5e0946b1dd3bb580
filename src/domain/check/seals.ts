import type { Seal } from '../../formats/picture/seal.ts'
import type { FormLayout } from '../campaign/form.ts'

/** Where a form has a seal, in shares of the page; seals reach over the lines of their cell. */
export type SealPlace = {
  readonly whose: 'unit' | 'recommender'
  readonly left: number
  readonly top: number
  readonly bottom: number
}

const sheet = { left: 28 / 210, width: 156 / 210 } as const
const overlap = 0.15

/** The places of a form for seals: that of the recommending union stands with its opinion, the others are the unit's. */
export function sealPlaces({ cells, rows, columns }: FormLayout): SealPlace[] {
  return cells
    .filter(({ kind }) => kind === 'seal')
    .map(({ row, column }) => {
      const opinion = cells.some((cell) => cell.kind === 'opinion' && cell.row === row)
      const left = sheet.left + (sheet.width * (column - 1)) / columns - overlap
      const upper = row * 2 <= rows
      const whose = opinion ? 'recommender' : 'unit'
      return upper ? { whose, left, top: 0.03, bottom: 0.45 } : { whose, left, top: 0.5, bottom: 1 }
    })
}

/** In which of the two places of a form a red round mark is seen. */
export function sealsSeen(
  layout: FormLayout,
  seals: readonly Seal[],
): { readonly unit: boolean; readonly recommender: boolean } {
  const seen = (whose: SealPlace['whose']) =>
    sealPlaces(layout).some(
      (place) =>
        place.whose === whose &&
        seals.some(({ x, y }) => x >= place.left && y >= place.top && y <= place.bottom),
    )
  return { unit: seen('unit'), recommender: seen('recommender') }
}
