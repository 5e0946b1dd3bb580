import { coming, edgeOf, type Standpoint } from '../../days.ts'
import { type Due, isToldAgain } from './days.ts'

/** The last day that a limit leaves, as an ISO date; null where its year or month is not known. */
export function lastDay({ span }: Due, from: Standpoint): string | null {
  const day = coming(span.to, from)
  return edgeOf(day, day.year, 'last')
}

function fullness({ span, weight }: Due): number {
  return (span.to.time?.time ? 10 : 0) + weight + (span.to.year === null ? 0 : 0.5)
}

/** A day told again for the same step is one rule: where its hour stands, else where a limit is set in so many words. */
export function once(due: readonly Due[], from: Standpoint): Due[] {
  const keyOf = (one: Due) => `${one.stage} ${lastDay(one, from)} ${one.span.to.part ?? ''}`
  const fullest = new Map<string, Due>()
  for (const one of due) {
    const other = fullest.get(keyOf(one))
    if (!other || fullness(one) > fullness(other)) fullest.set(keyOf(one), one)
  }
  const isTold = (one: Due) =>
    isToldAgain(one) && due.some((other) => other !== one && lastDay(other, from) === lastDay(one, from))
  const isFullest = (one: Due) => {
    const best = fullest.get(keyOf(one))
    const isFirm = one.weight === 3 && best?.weight === 3
    return best === one || (isFirm && best.sentence.line === one.sentence.line)
  }
  return due.filter((one) => !isTold(one) && isFullest(one))
}
