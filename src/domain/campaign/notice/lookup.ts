/** The meaning whose pattern matches nearest to the end of some words; of two that end alike the earlier in the table. */
export function nearest<T>(words: string, table: readonly (readonly [T, RegExp])[]): T | null {
  let best: { meaning: T; at: number } | null = null
  for (const [meaning, pattern] of table) {
    for (const match of words.matchAll(new RegExp(pattern.source, 'g'))) {
      const at = match.index + match[0].length
      if (best === null || at > best.at) best = { meaning, at }
    }
  }
  return best?.meaning ?? null
}

/** The parts of a text between commas and the like, with their places. */
export function phrasesOf(text: string, from = 0): { start: number; end: number; text: string }[] {
  return [...text.matchAll(/[^,;。:\n\t]+/g)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: match[0],
  }))
}
