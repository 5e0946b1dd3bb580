import type { Say } from '../../foundation/wording/wording.ts'
import type { Likeness } from './likeness.ts'

/** What two texts have in common, in a sentence that says alike and no more. */
export function likenessWords({ inA, inB, longestRun, band, template }: Likeness, say: Say): string {
  const values = { inA: percent(inA), inB: percent(inB), run: longestRun }
  const words = [say(`likeness.band.${band}`), say('likeness.shares', values)]
  if (template) words.push(say('likeness.template'))
  return words.join(say('likeness.comma'))
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
