import type { readLog } from '../../../actions/log.ts'
import { deedWords, detailLines, subjectWords } from '../../../actions/logWords.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayInstant } from '../ui/dates.ts'
import { Icon } from '../ui/icon.tsx'
import { type Column, List, listAddress } from '../ui/list.tsx'
import { LogFilters } from './logFilters.tsx'

type Read = Awaited<ReturnType<typeof readLog>>
type Row = Read['rows'][number]

const shortDetail = 90

function Details({ say, row, read }: { say: Say; row: Row; read: Read }) {
  const lines = detailLines(say, row.details, read.names)
  if (lines.length === 0) return <></>
  const list = (
    <ul class="log-details">
      {lines.map(({ label, text }) => (
        <li>
          <span class="hint">{say('log.line', { label, text: '' })}</span>
          {text}
        </li>
      ))}
    </ul>
  )
  const length = lines.reduce((sum, { label, text }) => sum + label.length + text.length, 0)
  if (length <= shortDetail) return list
  return (
    <details>
      <summary>{say('log.more')}</summary>
      {list}
    </details>
  )
}

function Subject({ say, row, read, query }: { say: Say; row: Row; read: Read; query: ListQuery }) {
  const words = subjectWords(say, row, read.names)
  if (row.subjectKind === row.subjectId) return <>{words}</>
  const address = listAddress(query, { subject: row.subjectKind, id: row.subjectId, page: '1' })
  return (
    <>
      <a href={address} title={say('log.all')}>
        {words}
      </a>
      {read.seesBusiness && row.subjectKind === 'case' ? (
        <div>
          <a class="hint" href={`/desk/cases/${row.subjectId}`}>
            {say('log.openCase')}
          </a>
        </div>
      ) : (
        ''
      )}
    </>
  )
}

function Who({ say, row }: { say: Say; row: Row }) {
  return (
    <>
      {row.personName || say('administration.program')} {row.login ? <code>{row.login}</code> : ''}
      <div class="hint">
        {row.organisationName} {row.role ? `· ${say.find(`state.role.${row.role}`) ?? row.role}` : ''}
      </div>
    </>
  )
}

function columns(say: Say, read: Read, query: ListQuery): Column<Row>[] {
  return [
    { key: 'sequence', label: say('administration.sequence'), numeric: true, cell: (row) => row.sequence },
    { key: 'time', label: say('administration.time'), cell: (row) => sayInstant(say, row.at) },
    { key: 'who', label: say('log.who'), cell: (row) => <Who say={say} row={row} /> },
    { key: 'deed', label: say('administration.deed'), cell: (row) => deedWords(say, row.deed) },
    {
      key: 'subject',
      label: say('administration.subject'),
      cell: (row) => <Subject say={say} row={row} read={read} query={query} />,
    },
    {
      key: 'details',
      label: say('administration.details'),
      cell: (row) => <Details say={say} row={row} read={read} />,
    },
  ]
}

function Chain({ say, read, mayVerify }: { say: Say; read: Read; mayVerify: boolean }) {
  const { verified, newest } = read.chain
  const { checked = 0, brokenAt = null } = (verified?.details ?? {}) as {
    checked?: number
    brokenAt?: number | null
  }
  const at = verified ? sayInstant(say, verified.at) : ''
  const sound = brokenAt === null
  return (
    <section class="sheet">
      <h2>{say('administration.verify')}</h2>
      {verified ? (
        <p class={`notice ${sound ? 'notice-good' : 'notice-bad'}`}>
          <Icon name={sound ? 'shield-check' : 'shield-exclamation'} />{' '}
          {sound
            ? say('administration.verified', { at, by: verified.by, count: checked })
            : say('administration.broken', { at, by: verified.by, at2: brokenAt })}
        </p>
      ) : (
        <p>{say('administration.neverVerified')}</p>
      )}
      {newest ? (
        <p class="hint">
          {say('administration.newestHash', { sequence: newest.sequence, hash: newest.hash.slice(0, 16) })}
        </p>
      ) : (
        ''
      )}
      {mayVerify ? (
        <form method="post" action="/desk/log/verification">
          <p class="hint">{say('administration.verifyLead')}</p>
          <button class="btn btn-primary" type="submit">
            {say('administration.verify')}
          </button>
        </form>
      ) : (
        ''
      )}
    </section>
  )
}

function Places({ say, read, query }: { say: Say; read: Read; query: ListQuery }) {
  const { rows, total, hasNewer, hasOlder } = read
  const newest = rows[0]
  const oldest = rows.at(-1)
  const many = total >= read.mostCounted
  return (
    <nav class="pages" aria-label={say('administration.log')}>
      {hasNewer && newest ? (
        <>
          <a href={listAddress(query, {})}>{say('log.newest')}</a>
          <a href={listAddress(query, { after: String(newest.sequence) })}>{say('log.newer')}</a>
        </>
      ) : (
        ''
      )}
      <span>{many ? say('log.manyCounted', { count: total }) : say('log.counted', { count: total })}</span>
      {hasOlder && oldest ? (
        <a href={listAddress(query, { before: String(oldest.sequence) })}>{say('log.older')}</a>
      ) : (
        ''
      )}
    </nav>
  )
}

function OnlySubject({ say, read, query }: { say: Say; read: Read; query: ListQuery }) {
  const { subject = '', id = '' } = query.filters
  if (id === '') return <></>
  const words = subjectWords(say, { subjectKind: subject, subjectId: id }, new Map([[id, read.subjectName]]))
  return (
    <p class="notice notice-info">
      {say('log.only', { subject: words })}{' '}
      <a href={listAddress({ ...query, filters: { ...query.filters, id: '', subject: '' } }, {})}>
        {say('log.everything')}
      </a>
    </p>
  )
}

/** Hands out the part of the log that is looked for. */
export function ExportLink({ say, query }: { say: Say; query: ListQuery }) {
  return (
    <a
      class="btn btn-outline-secondary"
      href={`/desk/log/log.xlsx${listAddress(query, {})}`}
      data-turbo="false"
    >
      <Icon name="download" /> {say('log.export')}
    </a>
  )
}

/** The log with its chain. */
export function LogPage(props: { say: Say; read: Read; query: ListQuery; mayVerify: boolean }) {
  const { say, read, query } = props
  const list = {
    say,
    query,
    rows: read.rows,
    total: read.total,
    columns: columns(say, read, query),
    caption: say('administration.logCaption'),
    pager: <Places say={say} read={read} query={query} />,
  }
  return (
    <>
      <Chain say={say} read={read} mayVerify={props.mayVerify} />
      {read.seesBusiness ? '' : <p class="hint">{say('administration.auditorNote')}</p>}
      <LogFilters say={say} query={query} />
      <OnlySubject say={say} read={read} query={query} />
      <List {...list} empty={say('administration.noEvents')} />
    </>
  )
}
