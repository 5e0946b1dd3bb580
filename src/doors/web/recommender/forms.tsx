import type { Channel } from '../../../actions/channel.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { FindingList } from '../ui/findings.tsx'
import { RefusalSummary, TextArea, TextField } from '../ui/form.tsx'

/** The form that signs an opinion under a case. */
export function EndorseForm(props: {
  say: Say
  caseId: string
  today: string
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}) {
  const { say, values, refusal } = props
  return (
    <form class="sheet" method="post" action={`/desk/cases/${props.caseId}/endorsement`}>
      <RefusalSummary
        say={say}
        refusal={refusal}
        labels={{ opinion: say('channel.opinion'), date: say('channel.opinionDate') }}
      />
      <TextArea
        say={say}
        name="opinion"
        label={say('channel.opinion')}
        hint={say('channel.opinionHint')}
        value={values['opinion'] ?? ''}
        required
        refusal={refusal}
        rows={5}
      />
      <TextField
        say={say}
        name="date"
        type="date"
        label={say('channel.opinionDate')}
        hint={say('channel.opinionDateHint')}
        value={values['date'] ?? props.today}
        required
        refusal={refusal}
      />
      <p class="hint">{say('channel.sealHint')}</p>
      <button class="btn btn-primary" type="submit">
        {say('channel.endorse')}
      </button>
    </form>
  )
}

/** A form that asks for a reason only. */
export function ReasonForm(props: {
  say: Say
  action: string
  label: string
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}) {
  const { say, values, refusal } = props
  return (
    <form class="sheet" method="post" action={props.action}>
      <RefusalSummary say={say} refusal={refusal} labels={{ reason: say('channel.reason') }} />
      <TextArea
        say={say}
        name="reason"
        label={say('channel.reason')}
        hint={say('channel.reasonHint')}
        value={values['reason'] ?? ''}
        required
        refusal={refusal}
        rows={5}
      />
      <button class="btn btn-primary" type="submit">
        {props.label}
      </button>
    </form>
  )
}

/** The editor of the overview report. */
export function OverviewForm(props: {
  say: Say
  channel: Channel
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}) {
  const { say, channel, values, refusal } = props
  const { overview, call } = channel
  const open = channel.closedAt === null
  return (
    <div class="columns">
      <form class="sheet" method="post" action={`/desk/calls/${call.id}/overview`}>
        <RefusalSummary
          say={say}
          refusal={refusal}
          labels={{ title: say('channel.overviewHeading'), text: say('channel.overviewText') }}
        />
        <TextField
          say={say}
          name="title"
          label={say('channel.overviewHeading')}
          value={values['title'] ?? overview.title}
          refusal={refusal}
        />
        <TextArea
          say={say}
          name="text"
          label={say('channel.overviewText')}
          hint={say('channel.overviewHint')}
          value={values['text'] ?? overview.text}
          refusal={refusal}
          rows={20}
        />
        <input type="hidden" name="revision" value={String(overview.revision)} />
        {open ? (
          <button class="btn btn-primary" type="submit">
            {say('shell.save')}
          </button>
        ) : (
          ''
        )}
      </form>
      <aside class="sheet">
        <p>{say('channel.overviewCount', overview.count)}</p>
        <FindingList say={say} rules={call.rules} findings={overview.findings} />
      </aside>
    </div>
  )
}
