import type { Span } from '../../../../domain/campaign/notice/reading.ts'
import { masked, type Stretch, stretchesOf, titlePlace } from '../../../../domain/campaign/notice/shown.ts'
import type { Say } from '../../../../foundation/wording/wording.ts'

/** A place of the notice and what is lit with it: a rule, or what was not understood. */
export type Place = { readonly on: string; readonly span: Span }

const heading = 'heading'

/** The first place of each rule, which the rule leads to. */
export function firstPlaces(places: readonly Place[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const { on, span } of places) first.set(on, Math.min(first.get(on) ?? span[0], span[0]))
  return first
}

function shownText(text: string): string {
  return text.replaceAll(/\n[^\S\n]*(?:\n[^\S\n]*){2,}/g, '\n\n')
}

function isUnread(on: string): boolean {
  return on.startsWith('unread.')
}

/** What rests on some words: the name of a rule, or that they are a note, a question, or were not understood. */
function nameOf(on: string, say: Say): string {
  const [sort = ''] = on.split('.')
  return say.find(`rules.name.${on}`) ?? say.find(`noticeDesk.here.${sort}`) ?? ''
}

function Marked({ say, stretch }: { say: Say; stretch: Stretch }) {
  const { start, on } = stretch
  const names = on.map((one) => nameOf(one, say))
  return (
    <mark
      class={on.every(isUnread) ? 'lit lit-unread' : 'lit'}
      id={`at-${start}`}
      title={[...new Set(names)].join(say('rules.and'))}
      data-read-notice-target="place"
      data-on={on.join(' ')}
    >
      <a href={`#rule-${on.find((one) => !isUnread(one)) ?? on[0]}`} data-turbo="false">
        {shownText(stretch.text)}
      </a>
    </mark>
  )
}

/** The notice as it reads, on paper, each rule lit where it stands; telephones and names of contacts are hidden. */
export function NoticePaper(props: {
  say: Say
  text: string
  /** Names of people that are hidden. */
  names: readonly string[]
  places: readonly Place[]
  /** The title as it was read, set as a title. */
  title?: string
}) {
  const { say, text, places } = props
  const titled = titlePlace(text, props.title ?? '')
  const head: Place[] = titled ? [{ on: heading, span: titled }] : []
  const stretches = stretchesOf(masked(text, props.names), [...places, ...head])
  return (
    <div class="notice-paper">
      {stretches.map((stretch, index) =>
        stretch.on.includes(heading) ? (
          <b class="notice-heading">{stretch.text.replaceAll(/[^\S\n]/g, '')}</b>
        ) : stretch.on.length > 0 && stretch.text.trim() !== '' ? (
          <Marked say={say} stretch={stretch} />
        ) : (
          shownText(index === 0 ? stretch.text.trimStart() : stretch.text)
        ),
      )}
    </div>
  )
}
