import { pointSigns } from './lineSigns.ts'

/** A picture of the keyboard of a phone; ©, ®, ™, ☑, 〰 and the arrows between steps are none. */
const pictograph =
  /(?![\u00a9\u00ae\u2122\u2190-\u21ff\u27a1\u2b05-\u2b07\u2610-\u2612\u3030])\p{Extended_Pictographic}/gu
/** Those that stand before points rather than headings: 🔹, 👉. */
const ofPoint =
  /[\u{1f446}-\u{1f449}\u{1f518}\u{1f534}\u{1f535}\u{1f538}-\u{1f53b}\u{1f7e0}-\u{1f7eb}\u25ab\u25fb-\u25fe\u26aa\u26ab]/u
/** What makes a key of a figure: 1️⃣. */
const keycap = /(?<=\d\ufe0f?)\u20e3(?![ \u3000]*[、.．)）])/g

/**
 * The pictures in a page made for phones, by their places, with what they mean: 📌 before a line is the sign of a
 * heading, 🔹 that of a point, 1️⃣ the number of one; any other says nothing. Signs known by themselves stay.
 */
export function pictographsIn(original: string): ReadonlyMap<number, string> {
  const meant = new Map<number, string>()
  for (const { index, 0: seen } of original.matchAll(pictograph)) {
    if (pointSigns.includes(seen)) continue
    meant.set(index, opensLine(original, index) ? (ofPoint.test(seen) ? '▪' : '★') : '')
  }
  for (const { index } of original.matchAll(keycap)) meant.set(index, '.')
  return meant
}

/** Words without the pictures of a page made for phones. */
export function withoutPictographs(words: string): string {
  return words.replaceAll(pictograph, '').replaceAll('\ufe0f', '')
}

function opensLine(original: string, at: number): boolean {
  return original.slice(original.lastIndexOf('\n', at - 1) + 1, at).trim() === ''
}
