import { readNotice } from '../src/domain/campaign/notice/read.ts'
import { rehearsalText } from '../src/doors/cli/demonstration/material.ts'
import { stateCouncilCalendar } from '../src/foundation/calendar.ts'
import { fiveMillionOf, mutationsOf, repeatedSigns } from '../test/samples/mutations.ts'
import { wrapped } from './noticePages.ts'

const around = { calendar: stateCouncilCalendar() }
/** A page has 22 lines of 28 signs (GB/T 9704). */
const [linesOfPage, signsOfLine] = [22, 28]
const howMany = 31

function timed(text: string): number {
  const start = performance.now()
  readNotice(text, around)
  return performance.now() - start
}

/** Texts of twenty pages as they are printed, one behind the other: every paragraph begins a line of its own. */
function printed(text: string): string[] {
  const pages = ['']
  let lines = 0
  for (const paragraph of text.split('\n')) {
    lines += wrapped(paragraph, signsOfLine, true).split('\n').length
    pages.push(`${pages.pop()}${paragraph}\n`)
    if (lines < 20 * linesOfPage) continue
    pages.push('')
    lines = 0
  }
  return pages.slice(0, -1)
}

/** Texts of as many signs as twenty pages have places, without an empty line or half of one. */
function filled(text: string): string[] {
  const signs = 20 * linesOfPage * signsOfLine
  return Array.from({ length: howMany }, (_, index) => text.slice(index * signs, (index + 1) * signs))
}

function summary(times: readonly number[]): string {
  const [median = 0, worst = 0] = [times.toSorted((one, other) => one - other)[15], Math.max(...times)]
  return `median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`
}

/**
 * Prints how long notices of twenty pages take to read, no two alike: as they are printed, the first and thirty others, for
 * which the target is under 100 ms; and filled to the last place, which is nearly twice the text. Before them
 * stands the notice that the program reads twice for nobody when it starts: the first of a process only where this one
 * has read nothing before (`NOTICES=runs`).
 */
export async function longNotices(texts: readonly string[]): Promise<void> {
  const all = texts.join('\n')
  const pages = printed(all).slice(0, howMany)
  const behind = pages.join('').length
  const text = await rehearsalText()
  const rehearsal = timed(text)
  timed(text)
  const [once = 0, ...others] = pages.map(timed)
  console.log(
    `the first notice of a process ${rehearsal.toFixed(1)} ms; then of 20 pages as printed ` +
      `(${Math.round(behind / pages.length)} signs): the first ${once.toFixed(1)} ms, thirty others ${summary(others)}`,
  )
  const full = filled(all.slice(behind))
  console.log(`20 pages filled to the last place (${full[0]?.length} signs): ${summary(full.map(timed))}`)
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
