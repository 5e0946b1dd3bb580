import type { Question } from '../rules.ts'
import type { Doubt } from './reading.ts'

/** What a doubt asks the organiser, with the words of the notice that it is about. */
export function questionOf({ kind, code, values, span }: Doubt, original: string): Question {
  const words = original.slice(span[0], span[1]).replaceAll(/\s+/g, '')
  return {
    asks: `notice.doubt.${code}`,
    values: code === 'not-stated' ? { kind } : { seen: words, ...values },
  }
}
