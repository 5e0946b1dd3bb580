import type { Likeness } from '../../../domain/likeness/likeness.ts'
import { likenessWords } from '../../../domain/likeness/telling.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import type { Found } from './compare.ts'
import type { Opened, Rejected } from './gather.ts'

/** What was found, for reading at a terminal; of each pair the longest passages are quoted. */
export function likenessReport(
  found: Found,
  files: readonly Opened[],
  rejected: readonly Rejected[],
  say: Say,
): string {
  const originals = new Map(files.map(({ path, text }) => [path, text?.original ?? '']))
  const lines = [
    ...found.texts.flatMap((pair) => [
      pair.a,
      `  ${pair.b}`,
      `  ${likenessWords(pair, say)}`,
      ...quotes(pair, originals.get(pair.a) ?? '').map((quote) => `    ${say('likeness.quote', { quote })}`),
      '',
    ]),
    ...found.photos.flatMap(({ a, b, distance, transform, band }) => [
      a,
      `  ${b}`,
      `  ${[say(`likeness.photoBand.${band}`), say(`likeness.transform.${transform}`), say('likeness.distance', { distance })].join(say('likeness.comma'))}`,
      '',
    ]),
    ...found.clusters
      .filter((paths) => paths.length > 2)
      .flatMap((paths) => [
        say('likeness.cluster', { count: paths.length }),
        ...paths.slice(0, 20).map((path) => `  ${path}`),
        '',
      ]),
    ...rejected.map((one) => rejectedWords(one, say)),
    say('likeness.total', {
      files: files.length,
      texts: found.texts.length,
      photos: found.photos.length,
      rejected: rejected.length,
    }),
  ]
  return `${lines.join('\n')}\n`
}

/** Why a file could not be compared, in a sentence. */
export function rejectedWords({ path, reason }: Rejected, say: Say): string {
  return say.find(`noticeReading.problem.${reason}`, { file: path }) ?? `${path}: ${reason}`
}

const mostQuotes = 3
const longestQuote = 60

function quotes({ passages }: Likeness, original: string): string[] {
  return passages
    .toSorted((one, other) => other.a[1] - other.a[0] - (one.a[1] - one.a[0]))
    .slice(0, mostQuotes)
    .map(({ a: [start, end] }) => original.slice(start, end).replace(/\s+/g, ' '))
    .map((quote) => (quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote))
}
