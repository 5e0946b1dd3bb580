import type { readLog } from '../../../actions/log.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayInstant } from '../ui/dates.ts'
import { Icon } from '../ui/icon.tsx'
import { type Column, List, type ListQuery } from '../ui/list.tsx'

type Read = Awaited<ReturnType<typeof readLog>>
type Row = Read['rows'][number]

/** What was done, in words; a step of a case by the name of the step. */
function deedWords(say: Say, deed: string): string {
  const step = deed.startsWith('case.step.') ? say.find(`state.step.${deed.slice(10)}`) : undefined
  return step ?? say.find(`administration.deeds.${deed}`) ?? deed
}

function Details({ say, row }: { say: Say; row: Row }) {
  const entries = Object.entries(row.details ?? {}).filter(([, value]) => value !== '' && value !== null)
  if (entries.length === 0) return <></>
  const words = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  return (
    <details>
      <summary>{say('administration.details')}</summary>
      <dl class="facts log-details">
        {entries.map(([key, value]) => (
          <>
            <dt>{key}</dt>
            <dd>{words(value).slice(0, 600)}</dd>
          </>
        ))}
      </dl>
    </details>
  )
}

function Subject({ say, row, seesBusiness }: { say: Say; row: Row; seesBusiness: boolean }) {
  const kind = say.find(`administration.subjects.${row.subjectKind}`) ?? row.subjectKind
  if (row.subjectKind === 'log') return <>{kind}</>
  const name = row.subjectLogin ?? row.subjectPlace ?? row.subjectId.slice(-6)
  if (seesBusiness && row.subjectKind === 'case')
    return <a href={`/desk/cases/${row.subjectId}`}>{`${kind} ${name}`}</a>
  return <span title={row.subjectId}>{`${kind} ${name}`}</span>
}

function columns(say: Say, seesBusiness: boolean): Column<Row>[] {
  return [
    { key: 'sequence', label: say('administration.sequence'), numeric: true, cell: (row) => row.sequence },
    { key: 'time', label: say('administration.time'), cell: (row) => sayInstant(say, row.at) },
    {
      key: 'who',
      label: say('administration.who'),
      cell: (row) => (
        <>
          {row.personName || say('administration.program')} {row.login ? <code>{row.login}</code> : ''}
          <div class="hint">
            {row.organisationName} {row.role ? `· ${say.find(`state.role.${row.role}`) ?? row.role}` : ''}
          </div>
        </>
      ),
    },
    { key: 'deed', label: say('administration.deed'), cell: (row) => deedWords(say, row.deed) },
    {
      key: 'subject',
      label: say('administration.subject'),
      cell: (row) => <Subject say={say} row={row} seesBusiness={seesBusiness} />,
    },
    { key: 'details', label: say('administration.details'), cell: (row) => <Details say={say} row={row} /> },
  ]
}

function LogFilters({ say, query }: { say: Say; query: ListQuery }) {
  const groups = [
    'session.',
    'account.',
    'office.',
    'organisation.',
    'campaign.',
    'addressee.',
    'case.',
    'batch.',
    'round.',
    'publication.',
    'objection.',
    'log.',
  ] as const
  const subjects = [
    'case',
    'person',
    'organisation',
    'campaign',
    'round',
    'publication',
    'objection',
    'award',
    'log',
  ] as const
  const { search, filters } = query
  const select = (name: string, label: string, options: readonly { value: string; label: string }[]) => (
    <select class="form-select" name={name} aria-label={label}>
      <option value="">
        {label}：{say('shell.all')}
      </option>
      {options.map((option) => (
        <option value={option.value} selected={filters[name] === option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
  return (
    <form class="filters" method="get">
      <input
        class="form-control"
        type="search"
        name="search"
        value={search}
        placeholder={say('administration.who')}
        aria-label={say('administration.who')}
      />
      {select(
        'deed',
        say('administration.deed'),
        groups.map((value) => ({ value, label: say(`administration.groups.${value}`) })),
      )}
      {select(
        'subject',
        say('administration.subject'),
        subjects.map((value) => ({ value, label: say(`administration.subjects.${value}`) })),
      )}
      <input
        class="form-control form-control-day"
        type="date"
        name="from"
        value={filters['from']}
        aria-label={say('administration.from')}
      />
      <input
        class="form-control form-control-day"
        type="date"
        name="to"
        value={filters['to']}
        aria-label={say('administration.to')}
      />
      <button class="btn btn-outline-secondary" type="submit">
        {say('shell.filter')}
      </button>
    </form>
  )
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

/** The log with its chain. */
export function LogPage(props: { say: Say; read: Read; query: ListQuery; mayVerify: boolean }) {
  const { say, read, query } = props
  const { rows, total } = read
  const list = {
    say,
    query,
    rows,
    total,
    columns: columns(say, read.seesBusiness),
    caption: say('administration.logCaption'),
  }
  return (
    <>
      <Chain say={say} read={read} mayVerify={props.mayVerify} />
      {read.seesBusiness ? '' : <p class="hint">{say('administration.auditorNote')}</p>}
      <LogFilters say={say} query={query} />
      {total >= 10_000 ? <p class="hint">{say('administration.mostCounted', { count: total })}</p> : ''}
      <List {...list} empty={say('administration.noEvents')} />
    </>
  )
}
