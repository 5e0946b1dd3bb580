import type { Channel } from '../../../actions/channel.ts'
import { clauseOf } from '../../../domain/campaign/rules.ts'
import { sayCases } from '../../../domain/campaign/telling.ts'
import { missingToFloor } from '../../../domain/endorsement/quota.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark, StateBadge } from '../ui/badge.tsx'
import { sayInstant } from '../ui/dates.ts'
import { RefusalSummary, TextArea } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { type Column, List } from '../ui/list.tsx'
import { signed } from '../ui/signed.ts'
import { Tally } from '../ui/tally.tsx'
import { Tiles } from '../ui/tiles.tsx'

type Typed = { values: Readonly<Record<string, string>>; refusal: Refusal | null }
type CaseRowView = Channel['cases'][number]

/** The quota in numbers, always in sight. */
export function LedgerTiles(props: { say: Say; channel: Channel }) {
  const { say, channel } = props
  const { ledger } = channel
  const tiles = [
    [say('channel.floor'), ledger.min],
    [say('channel.cap'), ledger.max ?? say('rules.count.any')],
    [say('channel.used'), ledger.used],
    [say('channel.free'), ledger.free ?? say('rules.count.any')],
  ] as const
  return (
    <section aria-labelledby="ledger">
      <h2 id="ledger">{say('channel.ledger')}</h2>
      <Tiles tiles={tiles} />
      {ledger.shares.length === 0 ? (
        ''
      ) : (
        <ul>
          {ledger.shares.map(({ name: kind, used, ...numbers }) => (
            <li>{sayCases(say, 'channel.share', numbers, { kind, used })}</li>
          ))}
        </ul>
      )}
      <p class="hint">
        {say('channel.ledgerClause', { clause: ledger.clause })}
        {ledger.transferred === 0
          ? ''
          : ` ${say('channel.transferred', { count: signed(ledger.transferred) })}`}
        {ledger.scope === 'collective' ? ` ${say('channel.scopeCollective')}` : ''}
      </p>
    </section>
  )
}

function Acts(props: { say: Say; theCase: CaseRowView; open: boolean; last: number }) {
  const { say, theCase, open, last } = props
  const { id, rank, state } = theCase
  const move = (to: number, label: string, icon: string) => (
    <form method="post" action={`/desk/cases/${id}/rank`} class="inline">
      <input type="hidden" name="rank" value={String(to)} />
      <button
        class="btn btn-sm btn-outline-secondary"
        type="submit"
        aria-label={say('channel.moveTo', { title: theCase.title, rank: to })}
        title={label}
      >
        <Icon name={icon} />
      </button>
    </form>
  )
  return (
    <span class="row-acts">
      {open && state === 'submitted' ? (
        <a class="btn btn-sm btn-primary" href={`/desk/cases/${id}/endorsement`}>
          {say('channel.endorse')}
        </a>
      ) : (
        ''
      )}
      {open && state === 'endorsed' && rank !== null && rank > 1
        ? move(rank - 1, say('channel.up'), 'arrow-up')
        : ''}
      {open && state === 'endorsed' && rank !== null && rank < last
        ? move(rank + 1, say('channel.down'), 'arrow-down')
        : ''}
      {open && (state === 'submitted' || state === 'endorsed') ? (
        <a class="btn btn-sm btn-outline-secondary" href={`/desk/cases/${id}/return`}>
          {say('channel.return')}
        </a>
      ) : (
        ''
      )}
    </span>
  )
}

/** The cases of the channel with what is wrong in them and what can be done. */
export function ChannelCases(props: { say: Say; channel: Channel; query: ListQuery }) {
  const { say, channel, query } = props
  const open = channel.closedAt === null
  const last = channel.endorsedCount
  const columns: Column<CaseRowView>[] = [
    {
      key: 'rank',
      label: say('channel.rank'),
      numeric: true,
      cell: (one) =>
        open && one.state === 'endorsed' ? (
          <span class="rank-handle" data-ranking-case={one.id}>
            <Icon name="grip-vertical" /> {one.rank}
          </span>
        ) : (
          (one.rank ?? '')
        ),
    },
    { key: 'number', label: say('channel.number'), cell: (one) => one.number ?? '' },
    {
      key: 'title',
      label: say('channel.caseTitle'),
      cell: (one) => <a href={`/desk/cases/${one.id}`}>{one.title}</a>,
    },
    { key: 'state', label: say('channel.state'), cell: (one) => <StateBadge say={say} state={one.state} /> },
    {
      key: 'findings',
      label: say('channel.findings'),
      cell: (one) => <Tally say={say} errors={one.errors} warnings={one.warnings} />,
    },
    { key: 'acts', label: '', cell: (one) => <Acts say={say} theCase={one} open={open} last={last} /> },
  ]
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{say('channel.casesTitle')}</h2>
      <div data-controller="ranking">
        <List
          say={say}
          query={query}
          columns={columns}
          rows={channel.cases}
          total={channel.total}
          caption={say('channel.casesTitle')}
          empty={say('channel.emptyCases')}
        />
      </div>
    </section>
  )
}

/** Whether the overview report is in order, and the way to write it. */
export function OverviewCard(props: { say: Say; channel: Channel }) {
  const { say, channel } = props
  const { overview, call } = channel
  if (!overview.owed) return <></>
  const errors = overview.findings.filter((finding) => finding.severity === 'error').length
  return (
    <section class="sheet" aria-labelledby="overview">
      <h2 id="overview">{say('channel.overviewTitle')}</h2>
      <p>
        {errors === 0 ? (
          <Mark tone="good" icon="check-circle">
            {say('channel.overviewDone')}
          </Mark>
        ) : (
          <Mark tone="warn" icon="exclamation-triangle">
            {say('channel.overviewNeeds')}
          </Mark>
        )}
      </p>
      <p class="hint">
        {say('channel.overviewLead', { min: call.rules.textLimits.overview.min ?? 0 })}{' '}
        {say('shell.clause', { clause: clauseOf(call.rules, 'overview') })}
      </p>
      <p class="hint">{say('channel.overviewCount', overview.count)}</p>
      <a class="btn btn-outline-secondary" href={`/desk/calls/${call.id}/overview`}>
        {say('channel.overviewEdit')}
      </a>
    </section>
  )
}

/** The form that closes the batch; asks only for the reasons that are needed. */
export function CloseForm(props: Typed & { say: Say; channel: Channel }) {
  const { say, channel, refusal } = props
  if (channel.closedAt)
    return (
      <p class="notice notice-info">{say('channel.closedAt', { at: sayInstant(say, channel.closedAt) })}</p>
    )
  const endorsed = channel.endorsedCount
  const missing = missingToFloor(channel.ledger)
  const undecided = channel.submittedCount
  return (
    <form class="sheet" method="post" action={`/desk/calls/${channel.call.id}/batch`}>
      <h2>{say('channel.close')}</h2>
      <RefusalSummary
        say={say}
        refusal={refusal}
        labels={{
          reasonBelowFloor: say('channel.reasonBelowFloor'),
          passOverReason: say('channel.passOverReason'),
        }}
      />
      <p>{say('channel.closeLead', { endorsed, undecided })}</p>
      {missing > 0 ? (
        <Reason
          {...props}
          name="reasonBelowFloor"
          hint={say('channel.reasonBelowFloorHint', { min: channel.ledger.min, used: channel.ledger.used })}
        />
      ) : (
        ''
      )}
      {undecided > 0 ? (
        <Reason
          {...props}
          name="passOverReason"
          hint={say('channel.passOverReasonHint', { count: undecided })}
        />
      ) : (
        ''
      )}
      <button class="btn btn-primary" type="submit">
        {say('channel.close')}
      </button>
    </form>
  )
}

function Reason(props: Typed & { say: Say; name: 'reasonBelowFloor' | 'passOverReason'; hint: string }) {
  const { say, name, hint, values, refusal } = props
  return (
    <TextArea
      say={say}
      name={name}
      label={say(`channel.${name}`)}
      hint={hint}
      value={values[name] ?? ''}
      refusal={refusal}
      rows={3}
    />
  )
}
