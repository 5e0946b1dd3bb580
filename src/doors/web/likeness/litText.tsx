import type { Passage } from '../../../domain/likeness/likeness.ts'
import type { Say } from '../../../foundation/wording/wording.ts'

/** The case itself, or the text beside it. */
export type Side = 'a' | 'b'

type Span = readonly [start: number, end: number]

type Props = {
  say: Say
  text: string
  passages: readonly Passage[]
  /** What differs inside the passages. */
  differing: readonly Span[]
  side: Side
}

/** A text with its passages lit and numbered; of two that overlap the later begins where the first ends. */
export function LitText({ say, text, passages, differing, side }: Props) {
  const spans = passages
    .map((passage, index) => ({ span: passage[side], number: index + 1 }))
    .sort((one, two) => one.span[0] - two.span[0])
  let at = 0
  const lit = spans.map(({ span: [from, end], number }) => {
    const start = Math.max(at, from)
    const before = text.slice(at, start)
    at = Math.max(at, end)
    return { before, number, span: [start, Math.max(start, end)] as const }
  })
  return (
    <div class="lit-text">
      {lit.map(({ before, number, span }) => (
        <>
          {before}
          <mark class="lit" id={`passage-${side}-${number}`} data-passage={number}>
            <PassageLink say={say} side={side} number={number} />
            <Words text={text} span={span} differing={differing} />
          </mark>
        </>
      ))}
      {text.slice(at)}
    </div>
  )
}

/** The words of a passage; what differs is set apart. */
function Words({ text, span: [start, end], differing }: Pick<Props, 'text' | 'differing'> & { span: Span }) {
  let at = start
  const parts = differing
    .filter(([from, to]) => from >= start && to <= end)
    .toSorted((one, two) => one[0] - two[0])
    .map(([from, to]) => {
      const before = text.slice(at, from)
      at = Math.max(at, to)
      return { before, words: text.slice(from, to) }
    })
  return (
    <>
      {parts.map(({ before, words }) => (
        <>
          {before}
          <span class="differs">{words}</span>
        </>
      ))}
      {text.slice(at, end)}
    </>
  )
}

function PassageLink({ say, side, number }: { say: Say; side: Side; number: number }) {
  const other = side === 'a' ? 'b' : 'a'
  return (
    <a
      class="passage-number"
      href={`#passage-${other}-${number}`}
      data-passage={number}
      aria-label={say('likeness.toOther', { number })}
    >
      {number}
    </a>
  )
}
