import { appliesToTold } from '../../../../domain/campaign/notice/shown.ts'
import { maskPhone } from '../../../../foundation/text.ts'
import type { Say } from '../../../../foundation/wording/wording.ts'
import type { Opened } from './cards.tsx'

type RestProps = { say: Say; opened: Opened; at: ReadonlyMap<string, number> }

/** Something that stands in the notice, with the way to its words. */
type Entry = { readonly on: string; readonly name: string; readonly words: string; readonly start: number }

function Entries(props: {
  at: ReadonlyMap<string, number>
  id: string
  title: string
  lead: string
  entries: readonly Entry[]
}) {
  const { id, title, lead, entries, at } = props
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="hint">{lead}</p>
      <ul class="read-notes">
        {entries.map(({ on, name, words, start }) => (
          <li id={`rule-${on}`} data-read-notice-target="rule" data-on={on}>
            {name === '' ? '' : <b>{name} </b>}
            <a href={`#at-${at.get(on) ?? start}`} data-turbo="false">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function shortened(words: string): string {
  return maskPhone(words.replaceAll(/\s+/g, ' ').trim()).slice(0, 120)
}

function notesOf(say: Say, { drawn }: Opened): Entry[] {
  return drawn.notes.map((rule, index) => {
    const { kind, quote, span } = rule
    const name = say(`noticeReading.kind.${kind}`)
    const words = kind === 'contact' ? name : shortened(quote)
    const told = [words, appliesToTold(rule, say)].filter((one) => one !== null)
    return { on: `note.${index}`, name, words: told.join(say('noticeReading.comma')), start: span[0] }
  })
}

function askedOf({ strays }: Opened): Entry[] {
  return strays.map(({ question, span }, index) => ({
    on: `stray.${index}`,
    name: '',
    words: question,
    start: span[0],
  }))
}

function unreadOf({ stored }: Opened): Entry[] {
  return stored.reading.unread.map(({ quote, span }, index) => ({
    on: `unread.${index}`,
    name: '',
    words: shortened(quote),
    start: span[0],
  }))
}

/** What was read and is no rule of a call, questions about the notice itself, and sentences that nobody understood. */
export function Rest({ say, opened, at }: RestProps) {
  const [notes, asked, unread] = [notesOf(say, opened), askedOf(opened), unreadOf(opened)]
  const counted = { notes: notes.length, strays: asked.length, unread: unread.length }
  return (
    <>
      {asked.length === 0 ? (
        ''
      ) : (
        <Entries
          at={at}
          id="strays"
          title={say('noticeDesk.strays', { count: counted.strays })}
          lead={say('noticeDesk.straysLead')}
          entries={asked}
        />
      )}
      {notes.length === 0 ? (
        ''
      ) : (
        <Entries
          at={at}
          id="notes"
          title={say('noticeDesk.notes', { count: counted.notes })}
          lead={say('noticeDesk.notesLead')}
          entries={notes}
        />
      )}
      <Entries
        at={at}
        id="unread"
        title={say('noticeDesk.unread', { count: counted.unread })}
        lead={say(unread.length === 0 ? 'noticeDesk.allRead' : 'noticeDesk.unreadLead')}
        entries={unread}
      />
    </>
  )
}
