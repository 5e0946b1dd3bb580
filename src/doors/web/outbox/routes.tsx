import { readOutbox, retryLetter } from '../../../actions/sending.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { show } from '../page.tsx'
import { Mark } from '../ui/badge.tsx'
import { sayInstant } from '../ui/dates.ts'
import { type Column, List, ListFilters, listQuery } from '../ui/list.tsx'
import { onward, param, type Route, route, type Visit } from '../visit.ts'

type Letter = Awaited<ReturnType<typeof readOutbox>>['rows'][number]

function Standing(props: { say: Say; letter: Letter }) {
  const { say, letter } = props
  if (letter.sent_at) {
    return (
      <Mark tone="good" icon="check-circle">
        {say('outbox.sent')}
      </Mark>
    )
  }
  return (
    <Mark
      tone={letter.last_error ? 'bad' : 'quiet'}
      icon={letter.last_error ? 'x-octagon' : 'hourglass-split'}
    >
      {letter.last_error ? say('outbox.failed', { error: letter.last_error }) : say('outbox.waiting')}
    </Mark>
  )
}

function columnsOf(say: Say, callId: string, mailIsSet: boolean): Column<Letter>[] {
  const retry = (letter: Letter) =>
    mailIsSet && !letter.sent_at ? (
      <form method="post" action={`/desk/calls/${callId}/outbox/${letter.id}`}>
        <button class="btn btn-sm btn-outline-secondary" type="submit">
          {say('outbox.retry')}
        </button>
      </form>
    ) : (
      ''
    )
  return [
    {
      key: 'created',
      label: say('outbox.created'),
      sortable: true,
      cell: (letter) => sayInstant(say, letter.created_at),
    },
    {
      key: 'recipient',
      label: say('outbox.recipient'),
      cell: (letter) => `${letter.recipient_name} ${letter.recipient}`,
    },
    {
      key: 'subject',
      label: say('outbox.subject'),
      cell: (letter) => (
        <details>
          <summary>{letter.subject}</summary>
          <pre class="letter">{letter.body}</pre>
        </details>
      ),
    },
    {
      key: 'standing',
      label: say('outbox.standing'),
      cell: (letter) => <Standing say={say} letter={letter} />,
    },
    { key: 'acts', label: '', cell: retry },
  ]
}

async function outboxPage(visit: Visit) {
  const { say, app, actor } = visit
  const query = listQuery(visit, ['created'], ['standing'])
  const callId = param(visit, 'call')
  const { rows, total, mailIsSet } = await readOutbox(app, actor, callId, query)
  const options = (['sent', 'waiting'] as const).map((value) => ({ value, label: say(`outbox.${value}`) }))
  return show(
    visit,
    { title: say('outbox.title'), lead: say('outbox.lead'), wide: true },
    <>
      {mailIsSet ? '' : <p class="notice notice-warn">{say('outbox.noMail')}</p>}
      <ListFilters
        say={say}
        query={query}
        filters={[{ name: 'standing', label: say('outbox.standing'), options }]}
      />
      <List
        say={say}
        query={query}
        columns={columnsOf(say, callId, mailIsSet)}
        rows={rows}
        total={total}
        caption={say('outbox.title')}
        empty={say('outbox.empty')}
      />
    </>,
  )
}

/** The mails that the program writes. */
export const outboxRoutes: Route[] = [
  route('get', '/desk/calls/:call/outbox', 'outbox.read', outboxPage),
  route('post', '/desk/calls/:call/outbox/:letter', 'outbox.retry', async (visit) => {
    await retryLetter(visit.app, visit.actor, param(visit, 'call'), param(visit, 'letter'))
    return onward(visit, `/desk/calls/${param(visit, 'call')}/outbox`, 'outbox.retried')
  }),
]
