import { gramsOf } from './grams.ts'
import { maskedFurther, type Prepared } from './prepared.ts'
import type { LikenessSettings } from './settings.ts'

/** How many counters there are; at any number of texts each holds under a thousandth of them by chance. */
const counters = 1 << 22

/** Shorter runs are the language itself: masking them would leave little of any text. */
const sharedRun = 11

/** Which runs many units share; the texts of one unit count once. */
export type SharedGrams = { readonly counts: Uint32Array; readonly units: number }

/** Counts grams over the texts of each unit; texts that are the same count once. */
export function sharedGrams(byUnit: Iterable<readonly Prepared[]>): SharedGrams {
  const counts = new Uint32Array(counters)
  const names = new Set<bigint>()
  let units = 0
  for (const texts of byUnit) {
    const fresh = texts.filter(({ name }) => !names.has(name))
    if (fresh.length === 0) continue
    for (const { name } of fresh) names.add(name)
    const grams = new Set<number>()
    for (const { codes } of fresh)
      for (const gram of gramsOf(codes, sharedRun)) grams.add(gram & (counters - 1))
    for (const gram of grams) counts[gram] = (counts[gram] ?? 0) + 1
    units += 1
  }
  return { counts, units }
}

/** A text of which more than this is shared by many is no text full of formulas: it is itself sent many times. */
const mostMasked = 0.45

/** Masks what many units share (domain, 7.1: 3 % of the texts and 5 units at least). */
export function maskShared(text: Prepared, shared: SharedGrams, settings: LikenessSettings): Prepared {
  const least = Math.max(settings.sharedUnits, shared.units * settings.sharedShare)
  const masked = maskedFurther(
    text,
    sharedRun,
    (gram) => (shared.counts[gram & (counters - 1)] ?? 0) >= least,
  )
  return masked.counted < (1 - mostMasked) * text.counted ? text : masked
}
