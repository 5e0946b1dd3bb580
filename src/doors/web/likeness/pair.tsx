import type { LikePair } from '../../../actions/likenessReading.ts'
import type { Passage } from '../../../domain/likeness/likeness.ts'
import { likenessRulings } from '../../../domain/likeness/ruling.ts'
import { sharesWords } from '../../../domain/likeness/telling.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { BandMark } from './band.tsx'
import { LitText, type Side } from './litText.tsx'
import { originWords } from './pages.tsx'
import { RulingForm, Rulings } from './rulings.tsx'

type PairProps = {
  say: Say
  pair: LikePair
  mayRule: boolean
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}

/** Two texts side by side; what is alike is lit, and the number of each passage leads to the other side. */
export function LikePairPage(props: PairProps) {
  const { say, pair } = props
  const { theCase, other } = pair
  const passages = other.likeness.passages.toSorted((one, two) => one.a[0] - two.a[0])
  const sides = [
    { side: 'a', title: theCase.title, aside: theCase.number ?? '', text: pair.text },
    { side: 'b', title: other.title, aside: originWords(say, other.origin), text: other.text },
  ] as const
  return (
    <div data-controller="pair" data-action="click->pair#follow">
      <Summary say={say} pair={pair} passages={passages} />
      <nav class="reading-switch" aria-label={say('likeness.sides')}>
        <a href="#side-a">{say('likeness.sideOwn')}</a>
        <a href="#side-b">{say('likeness.sideOther')}</a>
      </nav>
      <div class="reading">
        {sides.map(({ side, title, aside, text }) => (
          <section
            class="reading-pane pair-pane"
            id={`side-${side}`}
            tabindex={0}
            aria-labelledby={`title-${side}`}
            data-pair-target="pane"
          >
            <h2 id={`title-${side}`}>
              {title} <span class="under">{aside}</span>
            </h2>
            <LitText
              say={say}
              text={text}
              passages={passages}
              differing={pair.differences[side]}
              side={side as Side}
            />
          </section>
        ))}
      </div>
      <Rulings
        say={say}
        rulings={pair.rulings
          .filter(({ otherId }) => otherId === other.id)
          .map((one) => ({ ...one, verdict: say(`likeness.verdict.${one.ruling}`) }))}
      />
      {props.mayRule ? (
        <RulingForm
          say={say}
          action={`/desk/cases/${theCase.id}/likeness/${other.id}`}
          verdicts={likenessRulings.map((value) => ({ value, label: say(`likeness.verdict.${value}`) }))}
          reasonHint={say('likeness.askHint')}
          values={props.values}
          refusal={props.refusal}
        />
      ) : (
        ''
      )}
      <NextPairs say={say} pair={pair} />
    </div>
  )
}

/** How alike both are, and a link to each passage. */
function Summary({ say, pair, passages }: { say: Say; pair: LikePair; passages: readonly Passage[] }) {
  const { likeness } = pair.other
  return (
    <section class="sheet pair-head" aria-label={say('likeness.found')}>
      <p>
        <BandMark say={say} band={likeness.band} /> {sharesWords(likeness, say)}
        {likeness.masked > 0 ? (
          <span class="under">{say('likeness.masked', { count: likeness.masked })}</span>
        ) : (
          ''
        )}
      </p>
      <ol class="passages" aria-label={say('likeness.passages', { count: passages.length })}>
        {passages.map(({ a }, index) => (
          <li>
            <a href={`#passage-a-${index + 1}`} data-passage={index + 1}>
              {say('likeness.passage', { number: index + 1, count: a[1] - a[0] })}
            </a>
          </li>
        ))}
      </ol>
      <p class="hint">{say('likeness.differs')}</p>
      <label class="choice" data-pair-target="linking" hidden>
        <input class="form-check-input" type="checkbox" checked data-pair-target="linked" />{' '}
        {say('likeness.linked')}
      </label>
    </section>
  )
}

function NextPairs({ say, pair }: { say: Say; pair: LikePair }) {
  const { theCase, other, alike } = pair
  const place = alike.findIndex(({ id }) => id === other.id)
  const [former, next] = [alike[place - 1], alike[place + 1]]
  const path = `/desk/cases/${theCase.id}/likeness`
  return (
    <nav class="row-acts gap-above" aria-label={say('likeness.otherPairs')}>
      <a href={path}>{say('likeness.backToList')}</a>
      {former ? <a href={`${path}/${former.id}`}>{say('likeness.formerPair')}</a> : ''}
      {next ? <a href={`${path}/${next.id}`}>{say('likeness.nextPair')}</a> : ''}
      {other.kind === 'case' ? (
        <a href={`/desk/cases/${other.id}/likeness/${theCase.id}`}>{say('likeness.turned')}</a>
      ) : (
        ''
      )}
    </nav>
  )
}
