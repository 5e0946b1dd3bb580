import type { LikePhotoPair, LikePhotos, OtherCase, SeenPhoto } from '../../../actions/photoLikeness.ts'
import { cluesOf, type PhotoClue } from '../../../domain/likeness/photoClues.ts'
import { photoRulings } from '../../../domain/likeness/ruling.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { RadioButtons } from '../ui/choices.tsx'
import { sayInstant } from '../ui/dates.ts'
import { RefusalSummary, TextArea } from '../ui/form.tsx'
import { saySize } from '../ui/size.ts'
import { originWords } from './pages.tsx'
import { PhotoBand, pairPath, placeWords } from './photoPages.tsx'

type PairProps = {
  say: Say
  found: LikePhotoPair
  mayRule: boolean
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}

/** Two photos side by side, with what was probably done to one of them and who showed which when and where. */
export function LikePhotoPairPage(props: PairProps) {
  const { say, found } = props
  const { theCase, pair } = found
  const { likeness } = pair
  const path = pairPath(theCase.id, pair.key)
  return (
    <>
      <section class="sheet pair-head" aria-label={say('photoLikeness.found')}>
        <p>
          <PhotoBand say={say} band={likeness.band} /> {say(`photoLikeness.probably.${likeness.transform}`)}{' '}
          {say('photoLikeness.distance', { distance: likeness.distance })}
        </p>
        <Clues say={say} clues={cluesOf(pair.own, pair.other)} />
        <p class="hint">{say('photoLikeness.distanceHint')}</p>
      </section>
      <div class="halves">
        <Side
          say={say}
          id="own"
          title={say('photoLikeness.sideOwn')}
          photo={pair.own}
          theCase={theCase}
          path={`${path}/own`}
        />
        <Side
          say={say}
          id="other"
          title={otherWords(say, pair)}
          photo={pair.other}
          theCase={pair.otherCase}
          path={`${path}/other`}
        />
      </div>
      <Ruled say={say} found={found} />
      {props.mayRule ? <RulingForm {...props} /> : ''}
      <p class="gap-above">
        <a href={`/desk/cases/${theCase.id}/likeness`}>{say('photoLikeness.backToList')}</a>
      </p>
    </>
  )
}

function Clues({ say, clues }: { say: Say; clues: readonly PhotoClue[] }) {
  if (clues.length === 0) return <></>
  return (
    <ul>
      {clues.map((clue) => (
        <li>{say(`photoLikeness.clue.${clue}`)}</li>
      ))}
    </ul>
  )
}

function otherWords(say: Say, { origin }: LikePhotos): string {
  return origin
    ? [say('photoLikeness.sideOther'), originWords(say, origin)].join(' · ')
    : say('photoLikeness.within')
}

type SideProps = { say: Say; id: string; title: string; photo: SeenPhoto; theCase: OtherCase; path: string }

function Side({ say, id, title, photo, theCase, path }: SideProps) {
  return (
    <section class="sheet like-side" aria-labelledby={`side-${id}`}>
      <h2 id={`side-${id}`}>
        {title} <span class="under">{placeWords(say, photo)}</span>
      </h2>
      <a href={`${path}?size=large`} title={say('photoLikeness.large')} data-turbo="false">
        <img
          src={`${path}?size=large`}
          alt={say('photoLikeness.alt', { title: theCase.title })}
          width={photo.picture?.width || undefined}
          height={photo.picture?.height || undefined}
        />
      </a>
      <dl class="facts">
        {factsOf(say, photo, theCase).map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

type Fact = readonly [label: string, value: string]

function factsOf(say: Say, { caption, picture }: SeenPhoto, { title, unitName, number }: OtherCase): Fact[] {
  const captioned = (value: string | undefined) => value?.trim() || say('photoLikeness.captionMissing')
  const recorded = (value: string | null | undefined) => value ?? say('photoLikeness.nothingRecorded')
  const place = picture?.place
  return [
    [say('photoLikeness.case'), [title, number ?? ''].join(' ').trim()],
    [say('photoLikeness.unit'), unitName],
    [say('photoLikeness.time'), captioned(caption?.time)],
    [say('photoLikeness.place'), captioned(caption?.place)],
    [say('photoLikeness.activity'), captioned(caption?.activity)],
    [say('photoLikeness.takenAt'), recorded(picture?.takenAt?.slice(0, 16).replace('T', ' '))],
    [say('photoLikeness.camera'), recorded(picture?.camera)],
    ...(place ? [[say('photoLikeness.gps'), say('photoLikeness.coordinates', place)] as const] : []),
    ...(picture
      ? [
          [
            say('photoLikeness.size'),
            `${say('photoLikeness.pixels', { width: picture.width, height: picture.height })} ${saySize(picture.bytes)}`,
          ] as const,
        ]
      : []),
  ]
}

function Ruled({ say, found }: { say: Say; found: LikePhotoPair }) {
  const own = found.rulings.filter(({ key }) => key === found.pair.key)
  if (own.length === 0) return <></>
  return (
    <section class="sheet gap-above" aria-labelledby="ruled">
      <h2 id="ruled">{say('photoLikeness.rulings')}</h2>
      <ul class="history">
        {own.map(({ ruling, reason, personName, at }) => (
          <li>
            <b>{say(`photoLikeness.verdict.${ruling}`)}</b>
            <div class="hint">
              {personName} {sayInstant(say, at)}
            </div>
            <blockquote>{reason}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  )
}

function RulingForm({ say, found, values, refusal }: PairProps) {
  const options = photoRulings.map((value) => ({ value, label: say(`photoLikeness.verdict.${value}`) }))
  const labels = { ruling: say('photoLikeness.ruling'), reason: say('photoLikeness.reason') }
  const action = pairPath(found.theCase.id, found.pair.key)
  return (
    <form class="sheet gap-above" method="post" action={action} aria-labelledby="rule">
      <h2 id="rule">{say('photoLikeness.ruleTitle')}</h2>
      <RefusalSummary say={say} refusal={refusal} labels={labels} />
      <p class="hint">{say('photoLikeness.ruleHint')}</p>
      <RadioButtons
        say={say}
        name="ruling"
        label={labels.ruling}
        options={options}
        chosen={[values['ruling'] ?? '']}
        refusal={refusal}
      />
      <TextArea
        say={say}
        name="reason"
        label={labels.reason}
        value={values['reason'] ?? ''}
        refusal={refusal}
      />
      <button class="btn btn-primary gap-above" type="submit">
        {say('photoLikeness.rule')}
      </button>
    </form>
  )
}
