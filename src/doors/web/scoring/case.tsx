import type { readForScoring } from '../../../actions/scoringDesk.ts'
import type { Say } from '../../../foundation/wording/wording.ts'

/** A case before a reviewer. */
export type CaseToScore = Awaited<ReturnType<typeof readForScoring>>
type Props = { say: Say; found: CaseToScore }

/** The text of a case, its photos large, and what the form says of the unit. */
export function CaseToRead(props: Props) {
  const { found } = props
  const paragraphs = found.body.split('\n').filter((paragraph) => paragraph.trim() !== '')
  return (
    <>
      <article class="sheet story">
        <h2 class="story-title">{found.title}</h2>
        {paragraphs.map((paragraph) => (
          <p>{paragraph.trim()}</p>
        ))}
      </article>
      <Photos {...props} />
      <FormBlanks {...props} />
    </>
  )
}

function Photos(props: Props) {
  const { say, found } = props
  if (found.photos.length === 0) return <p class="hint">{say('review.scoring.photosNone')}</p>
  return (
    <section class="sheet" aria-labelledby="photos">
      <h2 id="photos">{say('review.scoring.photos')}</h2>
      {found.photos.map((photo, index) => (
        <figure class="large-photo">
          <a
            href={`/desk/files/${photo.attachmentId}`}
            title={say('review.scoring.openPhoto')}
            data-turbo="false"
          >
            <img
              src={`/desk/files/${photo.attachmentId}?size=large`}
              alt={say('review.scoring.photoAlt', { number: index + 1, activity: photo.activity })}
              loading="lazy"
            />
          </a>
          <figcaption>
            {[photo.time, photo.place, photo.activity].filter((part) => part !== '').join('　')}
          </figcaption>
        </figure>
      ))}
    </section>
  )
}

function FormBlanks(props: Props) {
  const { say, found } = props
  const area = found.call.rules.focusAreas.find(({ number }) => number === found.focusArea)
  return (
    <section class="sheet" aria-labelledby="form">
      <h2 id="form">{say('review.scoring.form')}</h2>
      <dl class="facts">
        {area ? (
          <>
            <dt>{say('review.scoring.focusArea')}</dt>
            <dd>{area.name}</dd>
          </>
        ) : (
          ''
        )}
        {found.form.map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}
