import { ruleKeys } from '../../../../domain/campaign/rules.ts'
import type { Refusal } from '../../../../foundation/refusal.ts'
import type { Say } from '../../../../foundation/wording/wording.ts'
import { RefusalSummary, Select } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Opened } from './cards.tsx'
import { firstPlaces, NoticePaper, type Place } from './paper.tsx'
import { RulesPane } from './rulesPane.tsx'

type PageProps = { say: Say; opened: Opened; refusal: Refusal | null }

/** Every place that is lit: of the rules, pinned ones at their sentence, of the notes and of what was not read. */
function placesOf({ drawn, call, stored, strays }: Opened): Place[] {
  const pinned = ruleKeys.flatMap((key): Place[] => {
    const span = call.rules.sources[key]?.span
    const read = drawn.rules.sources[key]?.span
    return span && span[0] !== read?.[0] ? [{ on: key, span }] : []
  })
  const moved = new Set(pinned.map(({ on }) => on))
  return [
    ...pinned,
    ...drawn.lit.filter(({ key }) => !moved.has(key)).map(({ key, span }) => ({ on: key, span })),
    ...drawn.notes.map(({ span }, index) => ({ on: `note.${index}`, span })),
    ...strays.map(({ span }, index) => ({ on: `stray.${index}`, span })),
    ...stored.reading.unread.map(({ span }, index) => ({ on: `unread.${index}`, span })),
  ]
}

/** Opens the call once nothing is left to answer, else says what is. */
function OpenBar({ say, opened }: PageProps) {
  const { call, questions } = opened
  if (call.openedAt) return <div class="open-bar">{say('noticeDesk.opened')}</div>
  const [next] = questions
  if (next) {
    return (
      <div class="open-bar">
        <Icon name="question-circle" /> {say('noticeDesk.remaining', { count: questions.length })}{' '}
        <a href={`#rule-${next.key}`} data-turbo="false">
          {say('noticeDesk.next')}
        </a>
      </div>
    )
  }
  return (
    <form class="open-bar open-ready" method="post" action={`/desk/calls/${call.id}/opening`}>
      <Icon name="check-circle" /> {say('noticeDesk.ready')}{' '}
      <button class="btn btn-primary btn-sm" type="submit">
        {say('campaign.page.open')}
      </button>
    </form>
  )
}

/** Pins a rule to a sentence; the script chooses the sentence that is marked with the mouse. */
function PinForm({ say, opened, refusal }: PageProps) {
  const { call, sentences } = opened
  const rules = ruleKeys.map((key) => ({ value: key, label: say(`rules.name.${key}`) }))
  const places = sentences.map(({ span, text, clause }) => ({
    value: span.join('-'),
    label: `${clause === '' ? '' : `${clause}　`}${text.slice(0, 42)}`,
  }))
  return (
    <details class="pin" open={refusal?.fields['at'] !== undefined} data-read-notice-target="pin">
      <summary>{say('noticeDesk.pin.title')}</summary>
      <p class="hint">{say('noticeDesk.pin.lead')}</p>
      <form method="post" action={`/desk/calls/${call.id}/notice/pins`}>
        <input type="hidden" name="version" value={String(call.rulesVersion)} />
        <div class="fields">
          <Select
            say={say}
            name="at"
            label={say('noticeDesk.pin.sentence')}
            options={places}
            refusal={refusal}
          />
          <Select say={say} name="key" label={say('noticeDesk.pin.rule')} options={rules} refusal={refusal} />
        </div>
        <button class="btn btn-outline-secondary btn-sm gap-above" type="submit">
          {say('noticeDesk.pin.do')}
        </button>
      </form>
    </details>
  )
}

function Waiting({ say, opened }: PageProps) {
  const { waiting, call } = opened
  if (!waiting) return <></>
  return (
    <div class="notice notice-info">
      <Icon name="file-earmark-diff" /> {say('noticeDesk.correction.waiting')}{' '}
      <a href={`/desk/calls/${call.id}/notice/corrections/${waiting.number}`}>
        {say('noticeDesk.correction.see')}
      </a>
    </div>
  )
}

/** The notice on the left as it reads, what it asks for on the right; each lights the other. */
export function ReadingPage(props: PageProps) {
  const { say, opened } = props
  const places = placesOf(opened)
  const at = firstPlaces(places)
  return (
    <div class="reading" data-controller="read-notice" data-action="mouseup->read-notice#marked">
      <RefusalSummary say={say} refusal={props.refusal} />
      <Waiting {...props} />
      <nav class="reading-switch" aria-label={say('noticeDesk.panes')}>
        <a href="#reading-notice">{say('noticeDesk.paneNotice')}</a>
        <a href="#reading-rules">{say('noticeDesk.paneRules')}</a>
      </nav>
      <section
        class="reading-pane"
        id="reading-notice"
        tabindex={0}
        aria-label={say('noticeDesk.paneNotice')}
      >
        <NoticePaper
          say={say}
          text={opened.stored.text}
          names={opened.names}
          title={opened.stored.reading.title}
          places={places}
        />
        <PinForm {...props} />
      </section>
      <section class="reading-pane" id="reading-rules" tabindex={0} aria-label={say('noticeDesk.paneRules')}>
        <OpenBar {...props} />
        <RulesPane say={say} opened={opened} at={at} />
      </section>
    </div>
  )
}
