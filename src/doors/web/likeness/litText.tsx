import type { Passage } from '../../../domain/likeness/likeness.ts'
import type { Say } from '../../../foundation/wording/wording.ts'

/** The case itself, or the text beside it. */
export type Side = 'a' | 'b'

type Props = { say: Say; text: string; passages: readonly Passage[]; side: Side }

/** A text with its passages lit and numbered; of two that overlap the later begins where the first ends. */
export function LitText({ say, text, passages, side }: Props) {
  const spans = passages
    .map((passage, index) => ({ span: passage[side], number: index + 1 }))
    .sort((one, two) => one.span[0] - two.span[0])
  let at = 0
  const lit = spans.map(({ span: [from, end], number }) => {
    const start = Math.max(at, from)
    const before = text.slice(at, start)
    at = Math.max(at, end)
    return { before, number, words: text.slice(start, end) }
  })
  return (
    <div class="lit-text">
      {lit.map(({ before, number, words }) => (
        <>
          {before}
          <mark class="lit" id={`passage-${side}-${number}`} data-passage={number}>
            <PassageLink say={say} side={side} number={number} />
            {words}
          </mark>
        </>
      ))}
      {text.slice(at)}
    </div>
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
