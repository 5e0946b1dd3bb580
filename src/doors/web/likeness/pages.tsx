import type { CaseLikeness, LikePair } from '../../../actions/likeness.ts'
import type { Passage } from '../../../domain/likeness/likeness.ts'
import { likenessRulings } from '../../../domain/likeness/ruling.ts'
import { likenessWords } from '../../../domain/likeness/telling.ts'
import { dayOf } from '../../../foundation/clock.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { RadioButtons } from '../ui/choices.tsx'
import { RefusalSummary, TextArea } from '../ui/form.tsx'
import { Table } from '../ui/table.tsx'

/** The cases that are like one, each with what it has in common, and what was ruled. */
export function LikenessList({ say, found }: { say: Say; found: CaseLikeness }) {
  const labels = [say('likeness.other'), say('likeness.unit'), say('likeness.found'), say('likeness.compare')]
  const { theCase, alike } = found
  return (
    <>
      <p class="hint">{say('likeness.noVerdict')}</p>
      {alike.length === 0 ? (
        <p>{say('likeness.nothing')}</p>
      ) : (
        <Table labels={labels}>
          {alike.map(({ theCase: other, likeness }) => (
            <tr>
              <td data-label={labels[0]}>
                {other.title} {other.number}
              </td>
              <td data-label={labels[1]}>{other.unitName}</td>
              <td data-label={labels[2]}>{likenessWords(likeness, say)}</td>
              <td data-label={labels[3]}>
                <a href={`/desk/cases/${theCase.id}/likeness/${other.id}`}>{say('likeness.compare')}</a>
              </td>
            </tr>
          ))}
        </Table>
      )}
      <Rulings say={say} found={found} />
      <a href={`/desk/cases/${theCase.id}`}>{say('likeness.backToCase')}</a>
    </>
  )
}

function Rulings({ say, found }: { say: Say; found: CaseLikeness }) {
  if (found.rulings.length === 0) return <></>
  const labels = [say('likeness.other'), say('likeness.ruling'), say('likeness.reason'), say('likeness.by')]
  const titles = new Map(found.alike.map(({ theCase }) => [theCase.id, theCase.title]))
  return (
    <section aria-labelledby="rulings">
      <h2 id="rulings">{say('likeness.rulings')}</h2>
      <Table labels={labels}>
        {found.rulings.map(({ otherId, ruling, reason, personName, at }) => (
          <tr>
            <td data-label={labels[0]}>{titles.get(otherId) ?? ''}</td>
            <td data-label={labels[1]}>{say(`likeness.verdict.${ruling}`)}</td>
            <td data-label={labels[2]}>{reason}</td>
            <td data-label={labels[3]}>
              {personName} {dayOf(at)}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

type PairProps = {
  say: Say
  pair: LikePair
  mayRule: boolean
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}

/** Two cases side by side; what is alike is lit, and the number of each passage leads to the other side. */
export function LikePairPage(props: PairProps) {
  const { say, pair } = props
  const { likeness, theCase: other } = pair.other
  return (
    <>
      <p>{likenessWords(likeness, say)}</p>
      <div class="halves">
        <article class="sheet story">
          <h2>{pair.theCase.title}</h2>
          <LitText say={say} text={pair.text} passages={likeness.passages} side="a" />
        </article>
        <article class="sheet story">
          <h2>{other.title}</h2>
          <LitText say={say} text={pair.other.text} passages={likeness.passages} side="b" />
        </article>
      </div>
      {props.mayRule ? <RulingForm {...props} /> : ''}
      <a href={`/desk/cases/${pair.theCase.id}/likeness`}>{say('likeness.backToList')}</a>
    </>
  )
}

function LitText(props: { say: Say; text: string; passages: readonly Passage[]; side: 'a' | 'b' }) {
  const { say, text, passages, side } = props
  const other = side === 'a' ? 'b' : 'a'
  let at = 0
  const lit = passages
    .map((passage, index) => ({ span: passage[side], number: index + 1 }))
    .sort((one, two) => one.span[0] - two.span[0])
    .flatMap(({ span: [start, end], number }) => {
      if (start < at) return []
      const before = text.slice(at, start)
      at = end
      return [{ before, number, words: text.slice(start, end) }]
    })
  return (
    <div class="lit-text">
      {lit.map(({ before, number, words }) => (
        <>
          {before}
          <mark id={`passage-${side}-${number}`}>
            <a href={`#passage-${other}-${number}`} title={say('likeness.toOther', { number })}>
              {number}
            </a>{' '}
            {words}
          </mark>
        </>
      ))}
      {text.slice(at)}
    </div>
  )
}

function RulingForm({ say, pair, values, refusal }: PairProps) {
  const options = likenessRulings.map((value) => ({ value, label: say(`likeness.verdict.${value}`) }))
  const { theCase, other } = pair
  return (
    <form class="sheet" method="post" action={`/desk/cases/${theCase.id}/likeness/${other.theCase.id}`}>
      <RefusalSummary say={say} refusal={refusal} />
      <p class="hint">{say('likeness.ruleHint')}</p>
      <RadioButtons
        say={say}
        name="ruling"
        label={say('likeness.ruling')}
        options={options}
        chosen={[values['ruling'] ?? '']}
        refusal={refusal}
      />
      <TextArea
        say={say}
        name="reason"
        label={say('likeness.reason')}
        value={values['reason'] ?? ''}
        refusal={refusal}
      />
      <button class="btn btn-primary" type="submit">
        {say('likeness.rule')}
      </button>
    </form>
  )
}
