import type { Account, readQuotas } from '../../../actions/quotas.ts'
import { sayCount } from '../../../domain/campaign/telling.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { sayInstant } from '../ui/dates.ts'
import { RefusalSummary, Select, TextArea, TextField } from '../ui/form.tsx'
import { signed } from '../ui/signed.ts'
import { Table } from '../ui/table.tsx'

type Read = Awaited<ReturnType<typeof readQuotas>>

type QuotasProps = {
  say: Say
  read: Read
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}

function Accounts(props: { say: Say; accounts: readonly Account[] }) {
  const { say, accounts } = props
  const label = (name: 'union' | 'given' | 'transferred' | 'cap' | 'used' | 'free' | 'standing') =>
    say(`progress.quotas.${name}`)
  const names = ['union', 'given', 'transferred', 'cap', 'used', 'free', 'standing'] as const
  return (
    <Table labels={names.map(label)}>
      {accounts.map(({ name, ledger, closedAt, given }) => (
        <tr>
          <td data-label={label('union')}>{name}</td>
          <td data-label={label('given')}>{sayCount(say, given)}</td>
          <td data-label={label('transferred')}>{signed(ledger.transferred)}</td>
          <td data-label={label('cap')}>{ledger.max ?? say('rules.count.any')}</td>
          <td data-label={label('used')}>{ledger.used}</td>
          <td data-label={label('free')}>{ledger.free ?? say('rules.count.any')}</td>
          <td data-label={label('standing')}>
            {closedAt ? (
              <Mark tone="good" icon="check-circle">
                {say('progress.quotas.closed')}
              </Mark>
            ) : (
              <Mark tone="active" icon="pencil">
                {say('progress.quotas.open')}
              </Mark>
            )}
          </td>
        </tr>
      ))}
    </Table>
  )
}

function MoveForm({ say, read, values, refusal }: QuotasProps) {
  const q = 'progress.quotas'
  const givers = read.accounts.filter(({ ledger }) => (ledger.free ?? 0) > 0)
  const takers = read.accounts.filter(({ closedAt, ledger }) => closedAt === null && ledger.max !== null)
  const labels = {
    from: say(`${q}.from`),
    to: say(`${q}.to`),
    places: say(`${q}.places`),
    reason: say(`${q}.reason`),
  }
  const field = (name: keyof typeof labels) => ({
    ...{ say, name, label: labels[name], value: values[name] ?? '', refusal, required: true },
  })
  const from = givers.map(({ id, name, ledger }) => ({
    value: id,
    label: say(`${q}.fromOption`, { name, free: ledger.free ?? 0 }),
  }))
  return (
    <form class="sheet sheet-narrow" method="post" action={`/desk/calls/${read.call.id}/quotas`}>
      <h2>{say(`${q}.move`)}</h2>
      <RefusalSummary say={say} refusal={refusal} labels={labels} />
      <p class="hint">{say(`${q}.moveHint`)}</p>
      <Select {...field('from')} options={from} empty={say(`${q}.choose`)} />
      <Select
        {...field('to')}
        options={takers.map(({ id, name }) => ({ value: id, label: name }))}
        empty={say(`${q}.choose`)}
      />
      <TextField {...field('places')} value={values['places'] ?? '1'} />
      <TextArea {...field('reason')} hint={say(`${q}.reasonHint`)} rows={3} />
      <button class="btn btn-primary" type="submit">
        {say(`${q}.submit`)}
      </button>
    </form>
  )
}

function Transfers(props: { say: Say; transfers: Read['transfers'] }) {
  const { say, transfers } = props
  if (transfers.length === 0) return <p class="hint">{say('progress.quotas.none')}</p>
  const names = ['at', 'from', 'to', 'places', 'reason', 'by'] as const
  const labels = names.map((name) => say(`progress.quotas.${name}`))
  return (
    <Table labels={labels}>
      {transfers.map((one) => {
        const cells = [sayInstant(say, one.at), one.from, one.to, one.places, one.reason, one.by]
        return (
          <tr>
            {cells.map((cell, index) => (
              <td data-label={labels[index]}>{cell}</td>
            ))}
          </tr>
        )
      })}
    </Table>
  )
}

/** The places of every recommender, moving some of them, and what was moved so far. */
export function QuotasPage(props: QuotasProps) {
  const { say, read } = props
  if (read.accounts.length === 0) return <div class="empty">{say('progress.quotas.empty')}</div>
  return (
    <div class="columns">
      <section>
        <Accounts say={say} accounts={read.accounts} />
        <div class="gap-above">
          <h2>{say('progress.quotas.history')}</h2>
          <Transfers say={say} transfers={read.transfers} />
        </div>
      </section>
      <MoveForm {...props} />
    </div>
  )
}
