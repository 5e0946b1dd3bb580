import type { Span } from '../../../../domain/campaign/notice/reading.ts'
import { masked, type Stretch, stretchesOf, titlePlace } from '../../../../domain/campaign/notice/shown.ts'
import type { Say } from '../../../../foundation/wording/wording.ts'

/** A place of the notice and what is lit with it: a rule, or what was not understood. */
export type Place = { readonly on: string; readonly span: Span }

/** What is not a rule and yet marked in the text. */
export const unread = 'unread'

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

function Marked({ say, stretch }: { say: Say; stretch: Stretch }) {
  const { start, on } = stretch
  const rules = on.filter((one) => one !== unread)
  const text = shownText(stretch.text)
  const [first] = rules
  const title = rules.map(
    (key) => say.find(`rules.name.${key}`) ?? say.find(`noticeReading.kind.${key}`) ?? key,
  )
  return (
    <mark
      class={first ? 'lit' : 'lit lit-unread'}
      id={`at-${start}`}
      title={first ? title.join(say('rules.and')) : say('noticeDesk.unreadHere')}
      data-read-notice-target="place"
      data-on={on.join(' ')}
    >
      <a href={first ? `#rule-${first}` : '#unread'} data-turbo="false">
        {text}
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
