import { gramTable } from '../../src/domain/likeness/alignment.ts'
import { type LikenessIndex, likenessIndex } from '../../src/domain/likeness/index.ts'
import { compare } from '../../src/domain/likeness/likeness.ts'
import { likenessDefaults } from '../../src/domain/likeness/settings.ts'
import { type Question, questions, textAt } from './grown.ts'
import { quantiles, timed } from './timing.ts'

/** So many of the best candidates are aligned. */
const aligned = 6
/** Each question is asked so often; the middle of its times counts, so that a busy machine disturbs less. */
const rounds = 5

/** Prints what texts take in the index, how long one takes to enter, and how long a question takes, as it grows. */
export function growthBench(sizes: readonly number[]): void {
  const index = likenessIndex()
  let [entering, longest, at] = [0, 0, 0]
  for (const size of sizes) {
    for (; at < size; at += 1) {
      const text = textAt(at)
      const { worked } = timed(() => index.add(text))
      entering += worked
      longest = Math.max(longest, worked)
    }
    console.log(
      `${size} texts in memory: ${(index.bytes / size).toFixed(0)} bytes for each; ${(entering / size).toFixed(3)} ms to enter one, ${longest.toFixed(0)} ms at most`,
    )
    for (const [kind, asked] of questions(size)) ask(index, kind, asked)
  }
}

function ask(index: LikenessIndex, kind: string, asked: readonly Question[]): void {
  const once = (one: Question) => timed(() => index.candidates(one.text, aligned))
  for (const one of asked) once(one)
  const told = asked.map((one) => {
    const runs = Array.from({ length: rounds }, () => once(one))
    const others = (runs[0]?.result ?? []).map(({ id }) => ({ id, text: textAt(id) }))
    const aligning = timed(() => {
      const table = gramTable(one.text)
      return others.filter(({ text }) => compare(table, text, likenessDefaults).band !== 'none')
    })
    return {
      first: others[0]?.id === one.source,
      found: aligning.result.some(({ id }) => id === one.source),
      clock: middle(runs.map((run) => run.clock)),
      worked: middle(runs.map((run) => run.worked)),
      aligning: aligning.worked,
    }
  })
  const [clock, worked, aligning] = [
    quantiles(told.map((one) => one.clock)),
    quantiles(told.map((one) => one.worked)),
    quantiles(told.map((one) => one.aligning)),
  ]
  const [first, found] = [told.filter((one) => one.first), told.filter((one) => one.found)]
  console.log(
    `  ${kind}: candidates median ${clock.middle} ms, p99 ${clock.worst} ms by the clock, ${worked.middle} and ${worked.worst} ms of work; aligning the best ${aligned} ${aligning.middle} and ${aligning.worst} ms; source the first for ${first.length}, found for ${found.length} of ${told.length}`,
  )
}

function middle(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}
