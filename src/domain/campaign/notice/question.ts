import type { Say } from '../../../foundation/wording/wording.ts'
import type { Doubt } from './reading.ts'

/** What a doubt asks the organiser, with the words of the notice that it is about. */
export function questionOf({ kind, code, values, span }: Doubt, original: string, say: Say): string {
  const words = original.slice(span[0], span[1]).replaceAll(/\s+/g, '')
  const seen = code === 'not-stated' ? say(`noticeReading.kind.${kind}`) : words
  return say(`notice.doubt.${code}`, { seen, ...values })
}
