import type { readMailbox } from '../../../actions/mailDesk.ts'
import { type MailState, mailStates, whichCall } from '../../../domain/intake/intake.ts'
import { isNarrowed, type ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { sayInstant } from '../ui/dates.ts'
import { type Column, List, ListFilters } from '../ui/list.tsx'
import { sentence } from '../visit.ts'

type Found = NonNullable<Awaited<ReturnType<typeof readMailbox>>>
type Row = Found['rows'][number]

const looks = {
  waiting: ['quiet', 'hourglass-split'],
  read: ['warn', 'inbox'],
  taken: ['good', 'check-circle'],
  dismissed: ['quiet', 'dash-circle'],
  unreadable: ['bad', 'x-octagon'],
} as const satisfies Record<MailState, readonly [string, string]>

/** How far a mail is. */
export function MailStateMark(props: { say: Say; state: MailState }) {
  const [tone, icon] = looks[props.state]
  return (
    <Mark tone={tone} icon={icon}>
      {props.say(`mailbox.states.${props.state}`)}
    </Mark>
  )
}

function columnsOf(say: Say, several: boolean): Column<Row>[] {
  return [
    {
      key: 'received',
      label: say('mailbox.received'),
      sortable: true,
      cell: (row) => sayInstant(say, row.received_at),
    },
    {
      key: 'sender',
      label: say('mailbox.sender'),
      cell: (row) => `${row.sender_name} ${row.sender}`.trim() || '—',
    },
    {
      key: 'subject',
      label: say('mailbox.subject'),
      cell: (row) => <a href={`/desk/mailbox/${row.id}`}>{row.subject || say('mailbox.noSubject')}</a>,
    },
    ...(several
      ? [
          {
            key: 'call',
            label: say('mailbox.call'),
            cell: (row: Row) =>
              row.state === 'read' && row.reason === whichCall ? (
                <Mark tone="warn" icon="question-circle">
                  {say('mailbox.callUnknown')}
                </Mark>
              ) : (
                (row.callTitle ?? '')
              ),
          },
        ]
      : []),
    { key: 'cases', label: say('mailbox.cases'), numeric: true, cell: (row) => String(row.cases ?? 0) },
    {
      key: 'links',
      label: say('mailbox.links'),
      numeric: true,
      cell: (row) =>
        Number(row.links) > 0 ? (
          <Mark tone="warn" icon="cloud-download">
            {row.links}
          </Mark>
        ) : (
          ''
        ),
    },
    {
      key: 'state',
      label: say('mailbox.state'),
      cell: (row) => <MailStateMark say={say} state={row.state} />,
    },
  ]
}

/** How the mailbox stands: when it was read, or why not and what to do. */
function Standing(props: { say: Say; found: Found }) {
  const { say, found } = props
  const { account, standing } = found
  if (!account) return <p class="notice notice-info">{say('mailbox.unset')}</p>
  const at = standing?.fetched_at ? sayInstant(say, standing.fetched_at) : null
  return (
    <>
      {standing?.problem ? (
        <div class="notice notice-bad" role="alert">
          <p>{sentence(say, standing.problem)}</p>
          <p>{say('mailbox.failing', { count: standing.failures, at: sayInstant(say, standing.next_at) })}</p>
        </div>
      ) : (
        ''
      )}
      <p class="hint">
        {at ? say('mailbox.fetchedAt', { account, at }) : say('mailbox.neverFetched', { account })}
      </p>
    </>
  )
}

/** Whether certain cases are taken in without a person; only the organiser may change it. */
function Automatic(props: { say: Say; found: Found; mayAllow: boolean }) {
  const { say, found, mayAllow } = props
  const { automatic } = found
  return (
    <details class="sheet gap-above">
      <summary>{say('mailbox.automatic')}</summary>
      <p>
        {automatic
          ? say('mailbox.automaticOn', {
              person: automatic.personName,
              at: sayInstant(say, new Date(automatic.at)),
            })
          : say('mailbox.automaticOff')}
      </p>
      {mayAllow ? (
        <form method="post" action={`/desk/calls/${found.call.id}/mailbox/automatic`}>
          <input type="hidden" name="on" value={automatic ? 'no' : 'yes'} />
          <button class="btn btn-outline-secondary" type="submit">
            {automatic ? say('mailbox.stop') : say('mailbox.allow')}
          </button>
        </form>
      ) : (
        ''
      )}
    </details>
  )
}

/** Where nothing is fetched any more, or never was, no button is spoken of. */
function emptyWords(say: Say, found: Found): string {
  return mayFetch(found) ? say('mailbox.emptyFetched') : say('mailbox.empty')
}

/** Whether mails of this call are fetched now. */
export function mayFetch({ account, call }: Found): boolean {
  return account !== null && call.closedAt === null
}

/** The mails that came in. */
export function MailList(props: { say: Say; found: Found; query: ListQuery; mayAllow: boolean }) {
  const { say, found, query } = props
  const options = mailStates.map((value) => ({ value, label: say(`mailbox.states.${value}`) }))
  return (
    <>
      <Standing say={say} found={found} />
      <ListFilters
        say={say}
        query={query}
        filters={[{ name: 'state', label: say('mailbox.state'), options }]}
      />
      <List
        say={say}
        query={query}
        columns={columnsOf(say, found.several)}
        rows={found.rows}
        total={found.total}
        caption={say('mailbox.title')}
        empty={isNarrowed(query) ? say('mailbox.nothingFound') : emptyWords(say, found)}
      />
      <Automatic say={say} found={found} mayAllow={props.mayAllow} />
    </>
  )
}

/** The button that fetches now. */
export function FetchNow(props: { say: Say; callId: string }) {
  return (
    <form method="post" action={`/desk/calls/${props.callId}/mailbox/fetch`}>
      <button class="btn btn-primary" type="submit">
        {props.say('mailbox.fetchNow')}
      </button>
    </form>
  )
}
