import type { Say } from '../../foundation/wording/wording.ts'
import type { Likeness } from './likeness.ts'

/** What two texts have in common, in a sentence that says alike and no more. */
export function likenessWords({ inA, inB, longestRun, band, template }: Likeness, say: Say): string {
  return [say(`likeness.band.${band}`), sharesWords({ inA, inB, longestRun, template }, say)].join(
    say('likeness.comma'),
  )
}

/** The same where the band stands beside it already. */
export function sharesWords(
  { inA, inB, longestRun, template }: Pick<Likeness, 'inA' | 'inB' | 'longestRun' | 'template'>,
  say: Say,
): string {
  const words = [say('likeness.shares', { inA: percent(inA), inB: percent(inB), run: longestRun })]
  if (template) words.push(say('likeness.template'))
  return words.join(say('likeness.comma'))
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
