import { readShown, type ShownCase } from '../../actions/publicCases.ts'
import type { PublicPhoto } from '../../domain/showcase/publicCase.ts'
import { qrSvg } from '../../formats/qrcode.ts'
import type { Say } from '../../foundation/wording/wording.ts'
import { Cards } from './cards.tsx'
import { sayWritten } from './dates.ts'
import { Icon, PartHead, show } from './page.tsx'
import { photoAddress, photoSet } from './photos.ts'
import { param, type Visit } from './visit.ts'

/** A case: photographs, story, what others can learn, where it comes from. */
export async function casePage(visit: Visit): Promise<Response> {
  const { app, say } = visit
  const shown = await readShown(app, param(visit, 'id'))
  const [first, ...photos] = shown.photos
  const picture = first ? photoAddress(first.attachmentId, 'share.jpg') : null
  return show(
    visit,
    { title: shown.topic, description: shown.summary, picture, kind: 'article' },
    <>
      <article class="case" lang="zh-CN">
        <header class="case-head frame">
          <p class="award">
            <Icon name="award" /> {shown.awardName}
          </p>
          <h1>{shown.topic}</h1>
          <p class="case-unit">{shown.unionName}</p>
          <p class="case-summary">{shown.summary}</p>
        </header>
        {first ? (
          <div class="frame">
            <Figure photo={first} sizes="(max-width: 1160px) 100vw, 1120px" lead />
          </div>
        ) : (
          ''
        )}
        <div class="frame case-columns">
          <div class="case-story">
            <Story paragraphs={shown.paragraphs} photos={photos} />
            <Lesson say={say} lesson={shown.lesson} />
          </div>
          <Facts say={say} shown={shown} />
        </div>
      </article>
      {shown.others.length > 0 ? (
        <section class="frame part no-print" aria-labelledby="others">
          <PartHead
            id="others"
            title={say('showcase.site.others')}
            more={{ href: '/cases', label: say('showcase.site.allCases') }}
          />
          <Cards say={say} cards={shown.others} rulesOf={() => shown.call.rules} />
        </section>
      ) : (
        ''
      )}
    </>,
  )
}

/** The address of a case as a QR code, for a telephone held before the screen. */
export async function shareCode(visit: Visit): Promise<Response> {
  const { caseId } = await readShown(visit.app, param(visit, 'id'))
  const svg = qrSvg(`${visit.app.publicUrl}/cases/${caseId}`)
  return visit.c.body(svg, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' })
}

/** A short line that numbers a part of the story, such as 二、怎么做的. */
function isPart(paragraph: string): boolean {
  return (
    /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）).{1,24}$/.test(paragraph) &&
    !/[。；：，]$/.test(paragraph)
  )
}

/** After which paragraph each photo stands: spread evenly, never between a heading and its text. */
export function placesOfPhotos(paragraphs: readonly string[], count: number): number[] {
  const free = paragraphs.flatMap((paragraph, index) => (isPart(paragraph) ? [] : [index])).slice(0, -1)
  const last = paragraphs.length - 1
  return Array.from({ length: count }, (_, photo) => {
    const turn = Math.round(((photo + 1) * free.length) / (count + 1)) - 1
    return free[Math.max(0, turn)] ?? last
  })
}

/** The paragraphs with the photos between them. */
function Story(props: { paragraphs: readonly string[]; photos: readonly PublicPhoto[] }) {
  const { paragraphs, photos } = props
  const places = placesOfPhotos(paragraphs, photos.length)
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <>
          {isPart(paragraph) ? <h2>{paragraph}</h2> : <p>{paragraph}</p>}
          {photos
            .filter((_, photo) => places[photo] === index)
            .map((photo) => (
              <Figure photo={photo} sizes="(max-width: 900px) 100vw, 720px" />
            ))}
        </>
      ))}
    </>
  )
}

function Figure(props: { photo: PublicPhoto; sizes: string; lead?: boolean }) {
  const { photo, sizes, lead } = props
  return (
    <figure class={lead ? 'photo photo-lead' : 'photo'}>
      <a href={photoAddress(photo.attachmentId, 'large.webp')}>
        <img
          src={photoAddress(photo.attachmentId, 'large.webp')}
          srcset={photoSet(photo.attachmentId)}
          sizes={sizes}
          alt={photo.caption}
          width={photo.width}
          height={photo.height}
          loading={lead ? 'eager' : 'lazy'}
          decoding="async"
        />
      </a>
      <figcaption>{photo.caption}</figcaption>
    </figure>
  )
}

function Lesson(props: { say: Say; lesson: string }) {
  if (props.lesson === '') return <></>
  return (
    <section class="lesson" aria-labelledby="lesson">
      <h2 id="lesson">
        <Icon name="lightbulb" /> {props.say('showcase.site.lesson')}
      </h2>
      {props.lesson.split('\n').map((line) => (
        <p>{line}</p>
      ))}
    </section>
  )
}

function periodOf(say: Say, { period }: ShownCase): string {
  const [from, to] = [sayWritten(say, period.from), sayWritten(say, period.to)]
  return from && to ? say('showcase.site.period', { from, to }) : from || to
}

function Facts(props: { say: Say; shown: ShownCase }) {
  const { say, shown } = props
  const period = periodOf(say, shown)
  return (
    <aside class="case-facts" aria-label={say('showcase.site.about')}>
      <dl>
        <Fact label={say('showcase.site.unit')}>{shown.unionName}</Fact>
        <Fact label={say('showcase.site.channel')}>{shown.channelName}</Fact>
        {shown.brand ? <Fact label={say('showcase.site.brand')}>{shown.brand}</Fact> : ''}
        {period ? <Fact label={say('showcase.site.when')}>{period}</Fact> : ''}
        <Fact label={say('showcase.site.area')}>
          {shown.focusAreas.map(({ key, name }) => (
            <a class="chip" href={`/cases?focus=${key}`}>
              {name}
            </a>
          ))}
        </Fact>
        {shown.facets.map((facet) => (
          <Fact label={facet.name}>
            {facet.options.map((option) => (
              <a class="chip chip-quiet" href={`/cases?${facet.key}=${option.key}`}>
                {option.name}
              </a>
            ))}
          </Fact>
        ))}
        {shown.certificateNumber ? (
          <Fact label={say('showcase.site.certificate')}>
            <a href={`/certificates/${encodeURIComponent(shown.certificateNumber)}`}>
              {shown.certificateNumber}
            </a>
          </Fact>
        ) : (
          ''
        )}
      </dl>
      <div class="share no-print">
        <img src={`/cases/${shown.caseId}/share.svg`} alt="" width={112} height={112} loading="lazy" />
        <span>{say('showcase.site.scan')}</span>
      </div>
      <button class="button no-print" type="button" data-print hidden>
        <Icon name="printer" /> {say('showcase.site.print')}
      </button>
    </aside>
  )
}

function Fact(props: { label: string; children?: unknown }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children as string}</dd>
    </div>
  )
}
