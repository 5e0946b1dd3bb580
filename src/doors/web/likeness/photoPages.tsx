import type { CasePhotoLikeness, LikePhotos, SeenPhoto } from '../../../actions/photoLikeness.ts'
import type { Band } from '../../../domain/likeness/settings.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { Table } from '../ui/table.tsx'
import { originWords } from './pages.tsx'

const looks = {
  same: { tone: 'bad', icon: 'images' },
  heavy: { tone: 'warn', icon: 'images' },
  partial: { tone: 'active', icon: 'image' },
  none: { tone: 'quiet', icon: 'dash-circle' },
} as const

/** How alike two photos are: word, sign and colour. */
export function PhotoBand({ say, band }: { say: Say; band: Band }) {
  const { tone, icon } = looks[band]
  return (
    <Mark tone={tone} icon={icon}>
      {say(`likeness.photoBand.${band}`)}
    </Mark>
  )
}

/** The photos that are like those of a case, the ones within it first. */
export function LikePhotoList({ say, found }: { say: Say; found: CasePhotoLikeness }) {
  const labels = [
    say('photoLikeness.own'),
    say('photoLikeness.other'),
    say('likeness.found'),
    say('likeness.ruling'),
  ]
  const pairs = [...found.within, ...found.elsewhere]
  return (
    <section class="gap-above" aria-labelledby="photos-alike">
      <h2 id="photos-alike">{say('photoLikeness.title')}</h2>
      <p class="hint">{say('photoLikeness.hint')}</p>
      {pairs.length === 0 ? (
        <div class="empty">{say('photoLikeness.nothing')}</div>
      ) : (
        <Table labels={[...labels, '']}>
          {pairs.map((pair) => (
            <PairRow say={say} found={found} pair={pair} labels={labels} />
          ))}
        </Table>
      )}
    </section>
  )
}

type RowProps = { say: Say; found: CasePhotoLikeness; pair: LikePhotos; labels: readonly string[] }

function PairRow({ say, found, pair, labels }: RowProps) {
  const { own, other, otherCase, likeness } = pair
  const ruled = found.rulings.find(({ key }) => key === pair.key)
  const path = pairPath(found.theCase.id, pair.key)
  return (
    <tr>
      <td data-label={labels[0]}>
        <Thumb say={say} path={`${path}/own`} title={found.theCase.title} />
        <span class="under">{placeWords(say, own)}</span>
      </td>
      <td data-label={labels[1]}>
        <Thumb say={say} path={`${path}/other`} title={otherCase.title} />
        <span class="under">{placeWords(say, other)}</span>
        <span class="under">{whereWords(say, pair)}</span>
      </td>
      <td data-label={labels[2]}>
        <PhotoBand say={say} band={likeness.band} />
        <span class="under">
          {say(`likeness.transform.${likeness.transform}`)}
          {say('likeness.comma')}
          {say('likeness.distance', { distance: likeness.distance })}
        </span>
      </td>
      <td data-label={labels[3]}>
        {ruled ? say(`photoLikeness.verdict.${ruled.ruling}`) : say('photoLikeness.unruled')}
      </td>
      <td>
        <a class="btn btn-sm btn-outline-secondary" href={path}>
          {say('likeness.compare')}
        </a>
      </td>
    </tr>
  )
}

/** Where a pair of photos of a case is shown. */
export function pairPath(caseId: string, key: string): string {
  return `/desk/cases/${caseId}/likeness/photos/${key}`
}

function Thumb({ say, path, title }: { say: Say; path: string; title: string }) {
  return (
    <img
      class="like-thumb"
      src={`${path}?size=small`}
      alt={say('photoLikeness.alt', { title })}
      loading="lazy"
    />
  )
}

/** Which photo of its case it is. */
export function placeWords(say: Say, { number }: SeenPhoto): string {
  return number === null ? say('photoLikeness.inDocument') : say('photoLikeness.photo', { number })
}

/** Where the other photo stands: its case and where that comes from. */
function whereWords(say: Say, { origin, otherCase }: LikePhotos): string {
  if (!origin) return say('photoLikeness.within')
  return [otherCase.title, otherCase.number ?? '', originWords(say, origin)]
    .filter((word) => word !== '')
    .join(' · ')
}
