import { readFileSync } from 'node:fs'
import { checkCase } from '../src/domain/check/checks.ts'
import { countText } from '../src/foundation/text.ts'
import { soundCase } from '../test/soundCase.ts'

const runs = 500
const length = 1800
const told = new URL('../demonstration/cases/RG-01-shipyard-evening-talks.json', import.meta.url)

/** Prints how long it takes to count and check the text and form of one case of 1800字; the target is under 5 ms. */
export async function checkBench(): Promise<void> {
  const paragraphs: string[] = JSON.parse(readFileSync(told, 'utf8')).body
  let body = paragraphs.join('\n')
  while (countText(body).word > length) body = body.slice(0, -1)
  const { rules, content, facts } = soundCase()
  const theCase = { ...content, body }
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    checkCase(rules, theCase, { ...facts, count: countText(body) })
    return performance.now() - start
  }).toSorted((one, other) => one - other)
  const [median, worst] = [times[Math.floor(runs / 2)] ?? 0, times[Math.floor(runs * 0.99)] ?? 0]
  console.log(
    `check one case of ${countText(body).word}字: median ${median.toFixed(2)} ms, p99 ${worst.toFixed(2)} ms`,
  )
}
