import type { CaseView } from '../../../actions/caseView.ts'
import { type CasePhoto, caseTitle } from '../../../domain/case/content.ts'
import type { PictureFacts } from '../../../domain/case/facts.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { saySize } from '../ui/size.ts'

type Read = { say: Say; view: Pick<CaseView, 'theCase' | 'content' | 'attachments'> }

/** The text of a case as it will be read. */
export function CaseArticle(props: Read) {
  const { say, view } = props
  const paragraphs = view.content.body.split('\n').filter((paragraph) => paragraph.trim() !== '')
  return (
    <article class="sheet story">
      <h2 class="story-title">{caseTitle(view.theCase.unitName, view.content.topic)}</h2>
      {paragraphs.length === 0 ? <p class="hint">{say('reading.emptyBody')}</p> : ''}
      {paragraphs.map((paragraph) => (
        <p>{paragraph.trim()}</p>
      ))}
    </article>
  )
}

/** What the file is and what the camera recorded in it. */
export function CameraFacts(props: { say: Say; picture: PictureFacts | null; bytes: number }) {
  const { say, picture, bytes } = props
  if (!picture) return <span class="camera">{saySize(bytes)}</span>
  const { format, width, height, takenAt, camera } = picture
  const words = [
    format.toUpperCase(),
    width > 0 ? say('reading.pixels', { width, height }) : '',
    saySize(bytes),
    takenAt
      ? say('reading.takenAt', { time: takenAt.slice(0, 16).replace('T', ' ') })
      : say('reading.noTakenAt'),
    camera ?? '',
    picture.place ? say('reading.placeRecorded') : '',
    picture.complete ? '' : say('reading.truncated'),
  ]
  return <span class="camera">{words.filter((word) => word !== '').join(' · ')}</span>
}

function Photo(props: Read & { photo: CasePhoto; number: number }) {
  const { say, view, photo, number } = props
  const file = view.attachments.find((one) => one.id === photo.attachmentId)
  const parts = { time: photo.time, place: photo.place, activity: photo.activity }
  const captioned = Object.values(parts).some((part) => part.trim() !== '')
  return (
    <figure class="photo">
      <a href={`/desk/files/${photo.attachmentId}`} title={say('reading.openOriginal')} data-turbo="false">
        <img
          src={`/desk/files/${photo.attachmentId}?size=large`}
          alt={say('reading.photoAlt', { number, activity: photo.activity })}
          loading="lazy"
        />
      </a>
      <figcaption>
        {captioned ? say('reading.caption', parts) : <span class="hint">{say('reading.noCaption')}</span>}
        {file ? <CameraFacts say={say} picture={file.picture} bytes={file.bytes} /> : ''}
      </figcaption>
    </figure>
  )
}

/** The photos of a case with captions and what the camera recorded. */
export function CasePhotos(props: Read) {
  const { say, view } = props
  const { photos } = view.content
  return (
    <section class="sheet" aria-labelledby="photos">
      <h2 id="photos">{say('reading.photos')}</h2>
      {photos.length === 0 ? <p class="hint">{say('reading.noPhotos')}</p> : ''}
      <div class="gallery">
        {photos.map((photo, index) => (
          <Photo say={say} view={view} photo={photo} number={index + 1} />
        ))}
      </div>
    </section>
  )
}
