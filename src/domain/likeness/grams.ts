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

/** How many characters make the gram of a fingerprint: long enough that few texts share one by chance. */
const printLength = 8

/** How many grams in a row have one fingerprint at least: any run of 39 characters in common gives one. */
const windowLength = 32

/**
 * The sampled grams of a text (winnowing): of every 32 in a row the least, so that a run of 39 characters that two
 * texts share gives both the same fingerprint wherever it stands. Grams that are masked throughout are passed over.
 */
export function fingerprintsOf(codes: Uint16Array, masked: Uint8Array): Uint32Array {
  const grams = gramsOf(codes, printLength)
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
  for (let place = start; place < start + printLength; place += 1) if (!masked[place]) return false
  return true
}

/** A name of 64 bits for a whole text by its characters: two texts with one name are the same. It is never 0. */
export function nameOf(codes: Uint16Array): bigint {
  let one = 0x811c9dc5 ^ codes.length
  let other = 0x9e3779b9
  for (const code of codes) {
    one = Math.imul(one ^ code, 0x01000193)
    one ^= one >>> 15
    other = Math.imul(other ^ (other >>> 15) ^ code, 0x85ebca6b)
  }
  return (BigInt(mixed(one)) << 32n) | BigInt(mixed(other) || 1)
}
