import { expect } from 'vitest'

/** What the fixed work costs on the machine that the limits were set on, in milliseconds of one processor. */
const usualPace = 50
const tries = 3

/**
 * Expects a deed to cost one processor no more than so many milliseconds, in the measure of a usual machine: where a
 * fixed piece of work takes longer, because the machine is slower or shared, the deed is given as much more. The best
 * of three tries counts. It finds work that grows too fast; what a deed costs in truth is told by `bench/`.
 */
export async function quickly<Answer>(
  name: string,
  deed: () => Answer | Promise<Answer>,
  limit = 2_000,
): Promise<Answer> {
  let best = Number.POSITIVE_INFINITY
  for (let time = 1; ; time += 1) {
    const begun = process.cpuUsage()
    const answer = await deed()
    best = Math.min(best, costSince(begun))
    if (best < limit) return answer
    if (best < (limit * pace()) / usualPace) return answer
    if (time === tries) expect.fail(`${name}: ${Math.round(best)} ms, ${limit} ms are allowed`)
  }
}

function costSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1_000
}

/** What a fixed piece of work costs now: making, joining and searching small texts, as readers do. */
function pace(): number {
  const begun = process.cpuUsage()
  const lines = Array.from({ length: 100_000 }, (_, index) => ({ text: `第${index}行`, index }))
  const found = lines.map(({ text }) => text).join('\n')
  if ([...found.matchAll(/\d+(?=行)/g)].length !== lines.length) expect.fail('the fixed work went wrong')
  return Math.max(usualPace, costSince(begun))
}
