import type { LikePhotoPair, LikePhotos, OtherCase, SeenPhoto } from '../../../actions/photoLikeness.ts'
import { cluesOf, type PhotoClue } from '../../../domain/likeness/photoClues.ts'
import { photoRulings } from '../../../domain/likeness/ruling.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { saySize } from '../ui/size.ts'
import { originWords } from './pages.tsx'
import { PhotoBand, pairPath, placeWords } from './photoPages.tsx'
import { RulingForm, Rulings } from './rulings.tsx'

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
      <section class="sheet pair-head" aria-label={say('likeness.found')}>
        <p>
          <PhotoBand say={say} band={likeness.band} /> {say(`photoLikeness.probably.${likeness.transform}`)}{' '}
          {say('likeness.distance', { distance: likeness.distance })}
        </p>
        <Clues say={say} clues={cluesOf(pair.own, pair.other)} />
        <p class="hint">{say('photoLikeness.distanceHint')}</p>
      </section>
      <div class="halves">
        <Side
          say={say}
          id="own"
          title={say('likeness.sideOwn')}
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
      <Rulings
        say={say}
        rulings={found.rulings
          .filter(({ key }) => key === pair.key)
          .map((one) => ({ ...one, verdict: say(`photoLikeness.verdict.${one.ruling}`) }))}
      />
      {props.mayRule ? (
        <RulingForm
          say={say}
          action={path}
          verdicts={photoRulings.map((value) => ({ value, label: say(`photoLikeness.verdict.${value}`) }))}
          values={props.values}
          refusal={props.refusal}
        />
      ) : (
        ''
      )}
      <p class="gap-above">
        <a href={`/desk/cases/${theCase.id}/likeness`}>{say('likeness.backToList')}</a>
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
    [say('likeness.unit'), unitName],
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
