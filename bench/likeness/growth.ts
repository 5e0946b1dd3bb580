import { gramTable } from '../../src/domain/likeness/alignment.ts'
import { fixedFormulas } from '../../src/domain/likeness/formulas.ts'
import { likenessIndex } from '../../src/domain/likeness/index.ts'
import { compare } from '../../src/domain/likeness/likeness.ts'
import { knownWords, prepare } from '../../src/domain/likeness/prepared.ts'
import { likenessDefaults } from '../../src/domain/likeness/settings.ts'
import { chanceOf } from '../../src/formats/painting/chance.ts'
import { copyings, tell, textOf } from './copying.ts'
import { worldOf } from './grammar/compose.ts'

const asked = 200
/** The best candidates are aligned; a copy is nearly always the first. */
const aligned = 3

/** Prints what texts take in the index, how long one takes to enter, and how long a question takes, as it grows. */
export function growthBench(sizes: readonly number[]): void {
  const known = knownWords(fixedFormulas)
  const index = likenessIndex()
  const textAt = (at: number) =>
    tell(chanceOf(`likeness-growth ${at}`), worldOf(chanceOf(`world ${at}`), 'open'))
  let took = 0
  let at = 0
  for (const size of sizes) {
    for (; at < size; at += 1) {
      const text = prepare(textOf(textAt(at).paragraphs), known)
      const start = performance.now()
      index.add(text)
      took += performance.now() - start
    }
    const { median, worst, first } = question()
    const bytes = (index.bytes / size).toFixed(0)
    console.log(
      `${size} texts: ${bytes} bytes for each, ${(took / size).toFixed(2)} ms to enter one; candidates of a copy edited by 30 %: median ${median.toFixed(1)} ms, p99 ${worst.toFixed(1)} ms, its source the first for ${first} of ${asked}`,
    )
  }

  function question() {
    const times: number[] = []
    let first = 0
    for (let run = 0; run < asked; run += 1) {
      const chance = chanceOf(`likeness-question ${run}`)
      const place = chance.whole(0, at - 1)
      const [source, own] = [textAt(place), tell(chance, worldOf(chance, 'open'))]
      const copied = copyings['edited']?.['30 %']?.(chance, source, own, own) ?? ''
      const text = prepare(copied, known)
      const start = performance.now()
      const [best] = index.candidates(text, aligned)
      times.push(performance.now() - start)
      if (!best) continue
      const likeness = compare(
        gramTable(text),
        prepare(textOf(textAt(best.id).paragraphs), known),
        likenessDefaults,
      )
      if (best.id === place && likeness.band !== 'none') first += 1
    }
    times.sort((one, other) => one - other)
    return { median: times[asked / 2] ?? 0, worst: times[Math.floor(asked * 0.99)] ?? 0, first }
  }
}
