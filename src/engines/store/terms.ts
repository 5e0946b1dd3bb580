import { foldWidth } from '../../foundation/text.ts'

/** Runs of Chinese characters, and runs of letters and digits; everything else parts them. */
const runs = /\p{Script=Han}+|[a-z0-9]+/gu

function pairsOf(run: string): string[] {
  const characters = Array.from(run)
  if (!/^\p{Script=Han}/u.test(run) || characters.length < 2) return [run]
  return characters.slice(0, -1).map((character, index) => character + characters[index + 1])
}

function runsOf(text: string): string[] {
  return foldWidth(text).toLowerCase().match(runs) ?? []
}

/**
 * A text as the index of words keeps it: Chinese in overlapping pairs of characters, so that any stretch of it is
 * found without knowing where its words part.
 */
export function termsOf(text: string): string {
  return runsOf(text).flatMap(pairsOf).join(' ')
}

/** What the index is asked for: every run of the search, its pairs side by side; `null` where nothing can be asked. */
export function termQuery(search: string): string | null {
  const asked = runsOf(search)
    .slice(0, 12)
    .map((run) => {
      const pairs = pairsOf(run)
      return pairs.length === 1 ? `${pairs[0]}:*` : `(${pairs.join(' <-> ')})`
    })
  return asked.length === 0 ? null : asked.join(' & ')
}
