import { noticeText } from './noticeText.ts'
import { clauseAt } from './outline.ts'
import { placesIn } from './places.ts'
import type { Span } from './reading.ts'

/** A sentence of a notice, where it stands and in which clause. */
export type CitedSentence = { readonly span: Span; readonly text: string; readonly clause: string }

const names = { head: '主送', body: '', close: '落款', list: '附件', annex: '附件' } as const

/** The clause of a place of a notice as people cite it, such as 二、3, or 附件 for what stands in an attachment. */
export function clausesIn(original: string): (span: Span) => string {
  const placeOf = placesIn(original)
  return (span) => {
    const { zone, clause } = placeOf(span[0])
    return clause === '' ? names[zone] : clause
  }
}

/** The sentences of a notice in the order in which they stand. */
export function sentencesIn(original: string): CitedSentence[] {
  const notice = noticeText(original)
  return notice.sentences.map(({ start, end, line, zone }) => {
    const span = notice.plain.spanOf(start, end)
    const own = zone === 'body' ? clauseAt(line) : ''
    return { span, text: original.slice(span[0], span[1]).trim(), clause: own === '' ? names[zone] : own }
  })
}
