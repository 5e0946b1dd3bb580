import type { Progress, readProgress } from '../../../actions/progress.ts'
import { addressedBy } from '../../../domain/campaign/quotasHeld.ts'
import { sayCount } from '../../../domain/campaign/telling.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { sayInstant } from '../ui/dates.ts'
import { type Column, List, ListFilters } from '../ui/list.tsx'
import { Tiles } from '../ui/tiles.tsx'
import { Picture } from './picture.tsx'

type Read = Awaited<ReturnType<typeof readProgress>>
type ProgressProps = { say: Say; read: Read; query: ListQuery; mayRemind: boolean }

const looks = {
  unread: ['bad', 'envelope'],
  read: ['warn', 'envelope-open'],
  reported: ['good', 'check-circle'],
} as const

function StandingMark(props: { say: Say; row: Progress }) {
  const { say, row } = props
  if (row.collects) {
    return (
      <Mark tone="quiet" icon="collection">
        {say('progress.collector')}
      </Mark>
    )
  }
  const [tone, icon] = looks[row.standing]
  return (
    <Mark tone={tone} icon={icon}>
      {say(`progress.${row.standing}`)}
    </Mark>
  )
}

function quotaWords(say: Say, row: Progress): string {
  if (!row.quota) return say('progress.quotaShared')
  const { min, max } = row.quota
  const chosen = row.forwarded + row.endorsed
  const isFull = max !== null && chosen >= max
  const rest = isFull
    ? say('progress.full')
    : chosen < min
      ? say('progress.short', { count: min - chosen })
      : ''
  return [max === null ? sayCount(say, row.quota) : `${min}—${max}`, rest]
    .filter((word) => word !== '')
    .join(' ')
}

function columns(say: Say, callId: string, mayRemind: boolean): Column<Progress>[] {
  const remindable = (row: Progress) => mayRemind && !row.collects && row.standing !== 'reported'
  return [
    { key: 'code', label: say('progress.unit'), sortable: true, cell: (row) => row.name },
    {
      key: 'class',
      label: say('progress.class'),
      cell: (row) => (row.collects ? '' : say(`state.organisation.${row.class}`)),
    },
    { key: 'standing', label: say('progress.standing'), cell: (row) => <StandingMark say={say} row={row} /> },
    {
      key: 'read',
      label: say('progress.readAt'),
      sortable: true,
      cell: (row) => (row.readAt ? sayInstant(say, row.readAt) : '—'),
    },
    { key: 'drafts', label: say('progress.drafts'), numeric: true, cell: (row) => row.drafts },
    {
      key: 'submitted',
      label: say('progress.submitted'),
      numeric: true,
      sortable: true,
      cell: (row) => row.submitted,
    },
    { key: 'endorsed', label: say('progress.endorsed'), numeric: true, cell: (row) => row.endorsed },
    {
      key: 'forwarded',
      label: say('progress.forwarded'),
      numeric: true,
      sortable: true,
      cell: (row) => row.forwarded,
    },
    { key: 'quota', label: say('progress.quota'), cell: (row) => quotaWords(say, row) },
    {
      key: 'reminded',
      label: say('progress.remindedAt'),
      cell: (row) => (
        <>
          {row.remindedAt ? sayInstant(say, row.remindedAt) : ''}{' '}
          {remindable(row) ? (
            <form method="post" action={`/desk/calls/${callId}/reminders`}>
              <input type="hidden" name="unit" value={row.organisationId} />
              <button class="linklike" type="submit" aria-label={`${say('progress.remindOne')} ${row.name}`}>
                {say('progress.remindOne')}
              </button>
            </form>
          ) : (
            ''
          )}
        </>
      ),
    },
  ]
}

function Figures(props: { say: Say; read: Read }) {
  const { say, read } = props
  const before = ['draft', 'returned', 'submitted', 'endorsed', 'passedOver', 'withdrawn', 'disqualified']
  const count = (wanted: (state: string) => boolean) =>
    read.states.filter(({ state }) => wanted(state)).reduce((sum, row) => sum + row.count, 0)
  const tiles = [
    [say('progress.tileUnread'), read.standing.unread, '?standing=unread'],
    [say('progress.tileRead'), read.standing.read, '?standing=read'],
    [say('progress.tileReported'), read.standing.reported, '?standing=reported'],
    [say('progress.tileForwarded'), count((state) => !before.includes(state)), '#by-union'],
    [
      say('progress.tileWaiting'),
      count((state) => state === 'submitted' || state === 'endorsed'),
      '#by-union',
    ],
    [say('progress.tileDrafts'), count((state) => state === 'draft' || state === 'returned'), '#by-union'],
  ] as const
  return <Tiles tiles={tiles} />
}

function RemindForms(props: { say: Say; callId: string; standing: Read['standing'] }) {
  const { say, callId, standing } = props
  const forms = [
    ['unread', 'progress.remindUnread', standing.unread],
    ['unreported', 'progress.remindUnreported', standing.unread + standing.read],
  ] as const
  return (
    <div class="act-row">
      {forms.map(([who, label, count]) =>
        count === 0 ? (
          ''
        ) : (
          <form method="post" action={`/desk/calls/${callId}/reminders`}>
            <input type="hidden" name="standing" value={who} />
            <button class="btn btn-outline-secondary" type="submit">
              {say(label)}（{count}）
            </button>
          </form>
        ),
      )}
      <span class="hint">{say('progress.remindHint')}</span>
    </div>
  )
}

/** Who has read the call, who has reported, and the numbers against the quota as picture and table. */
export function ProgressPage(props: ProgressProps) {
  const { say, read, query, mayRemind } = props
  const { call, rows, total } = read
  if (!call.openedAt) return <div class="empty">{say('progress.notOpened')}</div>
  const standings = ['unread', 'read', 'reported', 'unreported'] as const
  const filters = [
    {
      name: 'class',
      label: say('progress.class'),
      options: addressedBy(call.rules).map((value) => ({ value, label: say(`state.organisation.${value}`) })),
    },
    {
      name: 'standing',
      label: say('progress.standing'),
      options: standings.map((value) => ({ value, label: say(`progress.${value}`) })),
    },
  ]
  const list = {
    say,
    query,
    rows,
    total,
    columns: columns(say, call.id, mayRemind),
    caption: say('progress.listCaption'),
  }
  return (
    <>
      <Figures say={say} read={read} />
      {mayRemind ? <RemindForms say={say} callId={call.id} standing={read.standing} /> : ''}
      <ListFilters say={say} query={query} filters={filters} />
      <List {...list} empty={say('progress.noneFound')} />
      <section class="sheet gap-above" id="by-union">
        <h2>{say('progress.byUnion')}</h2>
        <section class="picture-frame" tabindex={0} aria-label={say('progress.byUnion')}>
          <Picture
            name="unions"
            source={`/desk/calls/${call.id}/progress/unions.svg`}
            told={say('progress.byUnionAlt')}
          />
        </section>
      </section>
    </>
  )
}
