import type { readSplit } from '../../../actions/mailSplitting.ts'
import type { Half } from '../../../domain/intake/splitting.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { RefusalSummary } from '../ui/form.tsx'

type Split = Awaited<ReturnType<typeof readSplit>>
type Props = { say: Say; split: Split; line: number | null; refusal: Refusal | null }

function HalfCard({ say, half, number }: { say: Say; half: Half; number: number }) {
  return (
    <div>
      <h3>{say('mailbox.half', { number, count: half.count })}</h3>
      <blockquote class="half">
        <p>
          <b>{half.first}</b>
        </p>
        <p>{half.text.slice(half.first.length).trim().slice(0, 160)}…</p>
        <p class="hint">{say('mailbox.halfEnds', { words: half.last.slice(-60) })}</p>
      </blockquote>
    </div>
  )
}

/** What both halves would be, and the button that parts the document. */
function Preview({ say, split, line }: Props) {
  const { halves, mail, part } = split
  if (!halves) return <></>
  return (
    <section class="sheet" id="preview">
      <h2>{say('mailbox.splitPreview')}</h2>
      <div class="halves">
        <HalfCard say={say} half={halves[0]} number={1} />
        <HalfCard say={say} half={halves[1]} number={2} />
      </div>
      <form method="post" action={`/desk/mailbox/${mail.id}/parts/${part.id}/split`}>
        <input type="hidden" name="line" value={String(line)} />
        <p class="hint">{say('mailbox.splitHint')}</p>
        <div class="act-row">
          <button class="btn btn-primary" type="submit">
            {say('mailbox.splitDo')}
          </button>
          <a href={`/desk/mailbox/${mail.id}`}>{say('shell.cancel')}</a>
        </div>
      </form>
    </section>
  )
}

/** A document line by line, to choose the one on which the second case begins. */
export function SplitPage(props: Props) {
  const { say, split, line, refusal } = props
  const { lines, mail, part } = split
  return (
    <>
      <RefusalSummary say={say} refusal={refusal} />
      <Preview {...props} />
      <form class="sheet" method="get" action={`/desk/mailbox/${mail.id}/parts/${part.id}/split`}>
        <h2>{say('mailbox.splitChoose')}</h2>
        <section class="split-lines" tabindex={0} aria-label={say('mailbox.splitChoose')}>
          {lines.map(({ number, text }, index) => (
            <label class="split-line">
              <input
                type="radio"
                name="line"
                value={String(number)}
                checked={number === line}
                disabled={index === 0}
              />{' '}
              <span>{text.length > 120 ? `${text.slice(0, 120)}…` : text}</span>
            </label>
          ))}
        </section>
        <div class="act-row gap-above">
          <button class="btn btn-outline-secondary" type="submit">
            {say('mailbox.splitLook')}
          </button>
          <a href={`/desk/mailbox/${mail.id}`}>{say('mailbox.backToMail')}</a>
        </div>
      </form>
    </>
  )
}
