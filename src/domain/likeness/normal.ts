import { simplified } from '../../foundation/simplified.ts'

/**
 * A text as it is compared: letters, digits and Chinese characters alone, of one width and simplified. `at` leads back
 * to where each stood, in UTF-16 code units.
 */
export type Normal = { readonly codes: Uint16Array; readonly at: Uint32Array }

const counted = /[\p{L}\p{N}\p{Cs}]/u
/** What each code unit comes to, found out once. */
const known = new Map<number, readonly number[]>()

function normalUnits(unit: number): readonly number[] {
  const found = known.get(unit)
  if (found) return found
  const surrogate = unit >= 0xd800 && unit <= 0xdfff
  const wide = surrogate
    ? String.fromCharCode(unit)
    : String.fromCharCode(unit).normalize('NFKC').toLowerCase()
  const units = wide
    .split('')
    .filter((character) => surrogate || counted.test(character))
    .map((character) => (simplified.get(character) ?? character).charCodeAt(0))
  known.set(unit, units)
  return units
}

/** Reads a text so that width, marks, spaces, lines and traditional characters make no difference. */
export function normalise(text: string): Normal {
  const codes: number[] = []
  const at: number[] = []
  for (let place = 0; place < text.length; place += 1) {
    for (const code of normalUnits(text.charCodeAt(place))) {
      codes.push(code)
      at.push(place)
    }
  }
  return { codes: Uint16Array.from(codes), at: Uint32Array.from(at) }
}

/** The span of the original that some normalised characters come from, from `start` up to but not `end`. */
export function spanOf({ at }: Normal, start: number, end: number): readonly [start: number, end: number] {
  return [at[start] ?? 0, (at[end - 1] ?? -1) + 1]
}
