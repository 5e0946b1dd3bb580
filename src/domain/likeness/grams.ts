/** How many characters make a gram (domain, 7.1). */
export const gramLength = 5

/** The hash of every gram of a text, by where it starts. */
export function gramsOf(codes: Uint16Array, length = gramLength): Uint32Array {
  const grams = new Uint32Array(Math.max(0, codes.length - length + 1))
  for (let start = 0; start < grams.length; start += 1) {
    let hash = 2166136261
    for (let place = start; place < start + length; place += 1) {
      hash = Math.imul(hash ^ (codes[place] ?? 0), 0x01000193)
      hash ^= hash >>> 15
    }
    grams[start] = mixed(hash)
  }
  return grams
}

function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** How many grams in a row have one fingerprint at least: any run of 20 characters in common gives one. */
const windowLength = 16

/**
 * The sampled grams of a text (winnowing): of every sixteen in a row the least, so that a run of 20 characters that two
 * texts share gives both the same fingerprint wherever it stands. Grams that are masked throughout are passed over.
 */
export function fingerprintsOf(grams: Uint32Array, masked: Uint8Array): Uint32Array {
  const chosen = new Set<number>()
  let least = -1
  for (let end = 0; end < grams.length; end += 1) {
    const start = Math.max(0, end - windowLength + 1)
    if (least < start) {
      least = start
      for (let place = start + 1; place <= end; place += 1)
        if ((grams[place] ?? 0) <= (grams[least] ?? 0)) least = place
    } else if ((grams[end] ?? 0) <= (grams[least] ?? 0)) least = end
    if (end - start + 1 < windowLength && end < grams.length - 1) continue
    if (!isMasked(masked, least)) chosen.add(grams[least] ?? 0)
  }
  return Uint32Array.from(chosen)
}

function isMasked(masked: Uint8Array, start: number): boolean {
  for (let place = start; place < start + gramLength; place += 1) if (!masked[place]) return false
  return true
}

/** A name for a whole text by its characters: two texts with one name are the same. */
export function nameOf(codes: Uint16Array): string {
  let one = 0x811c9dc5
  let other = 0x9e3779b9
  for (const code of codes) {
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ (other >>> 15) ^ code, 0x85ebca6b)
  }
  return `${codes.length}-${mixed(one).toString(36)}-${mixed(other).toString(36)}`
}
