import type { PlainText } from './plainText.ts'

/** The meaning whose pattern matches nearest to the end of some words; of two that end alike the earlier in the table. */
export function nearest<T>(words: string, table: readonly (readonly [T, RegExp])[]): T | null {
  let best: { meaning: T; at: number } | null = null
  for (const [meaning, pattern] of table) {
    for (const match of words.matchAll(everywhere(pattern))) {
      const at = match.index + match[0].length
      if (best === null || at > best.at) best = { meaning, at }
    }
  }
  return best?.meaning ?? null
}

const made = new Map<RegExp, RegExp>()

function everywhere(pattern: RegExp): RegExp {
  const known = made.get(pattern) ?? new RegExp(pattern.source, 'g')
  made.set(pattern, known)
  return known
}

/** The few words before a place, so that looking back stays cheap in a long text. */
export function textBefore(text: string, at: number, width: number): string {
  return text.slice(Math.max(0, at - width), at)
}

/** Where the blanks of the print part words that the plain text holds as one, in pieces, each with its place in them. */
export function partsAtGaps(
  { isParted }: Pick<PlainText, 'isParted'>,
  start: number,
  words: string,
): { readonly at: number; readonly words: string }[] {
  const cuts = Array.from(words, (_, at) => at).filter((at) => at > 0 && isParted(start + at))
  return [0, ...cuts].map((at, place) => ({ at, words: words.slice(at, cuts[place]) }))
}

/** The words of the last clause, up to the sign before it. */
export function lastClause(words: string): string {
  return /[^,;:]*$/.exec(words)?.[0] ?? ''
}
