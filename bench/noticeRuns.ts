import { readNotice } from '../src/domain/campaign/notice/read.ts'
import { rehearsalText } from '../src/doors/cli/demonstration/material.ts'
import { stateCouncilCalendar } from '../src/foundation/calendar.ts'
import { fiveMillionOf, mutationsOf, repeatedSigns } from '../test/samples/mutations.ts'

const around = { calendar: stateCouncilCalendar() }
/** Twenty pages of 22 lines by 28 characters (GB/T 9704). */
const twentyPages = 20 * 22 * 28

function timed(text: string): number {
  const start = performance.now()
  readNotice(text, around)
  return performance.now() - start
}

/**
 * Prints how long notices of twenty pages take to read, the first of them and thirty others, no two alike; the target is
 * under 100 ms. Before them stands the notice that the program reads twice for nobody when it starts: the first of a
 * process only where this one has read nothing before (`NOTICES=runs`).
 */
export async function longNotices(texts: readonly string[]): Promise<void> {
  const all = texts.join('\n')
  const [first = '', ...others] = Array.from({ length: 31 }, (_, index) =>
    all.slice(index * twentyPages, (index + 1) * twentyPages),
  )
  const text = await rehearsalText()
  const rehearsal = timed(text)
  timed(text)
  const once = timed(first)
  const times = others.map(timed).toSorted((one, other) => one - other)
  const [median = 0, worst = 0] = [times[15], times.at(-1)]
  console.log(
    `the first notice of a process ${rehearsal.toFixed(1)} ms; then of 20 pages: the first ${once.toFixed(1)} ms, ` +
      `thirty others median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`,
  )
}

function* damagedOf(texts: readonly string[]): Generator<{ readonly kind: string; readonly text: string }> {
  yield* mutationsOf(texts, 1000, 'bench')
  for (const piece of repeatedSigns) yield { kind: JSON.stringify(piece), text: fiveMillionOf(piece) }
}

/**
 * Prints what a thousand damaged notices came to, and those that are one piece from end to end: none may throw, take
 * over a second, or stand at no words.
 */
export function damagedNotices(texts: readonly string[]): void {
  const counts = { read: 0, thrown: 0, slow: 0, strays: 0 }
  let worst = { took: 0, kind: '' }
  for (const { kind, text } of damagedOf(texts)) {
    counts.read += 1
    const start = performance.now()
    try {
      const { rules } = readNotice(text, around)
      const took = performance.now() - start
      if (took > worst.took) worst = { took, kind }
      counts.slow += took > 1000 ? 1 : 0
      counts.strays += rules.filter(
        ({ span: [from, to], quote }) => from >= to || quote !== text.slice(from, to),
      ).length
    } catch (error) {
      counts.thrown += 1
      console.log(`  ${kind}: ${error instanceof Error ? error.stack : error}`)
    }
  }
  const { read, thrown, slow, strays } = counts
  console.log(
    `${read} damaged notices: ${thrown} thrown, ${slow} over a second, ${strays} rules without words; ` +
      `the slowest ${worst.took.toFixed(0)} ms (${worst.kind})`,
  )
}
