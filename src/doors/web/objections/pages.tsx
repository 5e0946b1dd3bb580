import type { FullObjection, ObjectionRow, readObjections } from '../../../actions/objectionsDesk.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import { isNarrowed } from '../../../foundation/listQuery.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { sayDay, sayInstant } from '../ui/dates.ts'
import { RefusalSummary, TextArea } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { type Column, List, ListFilters } from '../ui/list.tsx'

type Found = Awaited<ReturnType<typeof readObjections>>

function VerdictMark(props: { say: Say; verdict: ObjectionRow['verdict'] }) {
  const { say, verdict } = props
  if (verdict === null)
    return (
      <Mark tone="warn" icon="hourglass-split">
        {say('publicity.verdictOf.open')}
      </Mark>
    )
  if (verdict === 'upheld')
    return (
      <Mark tone="bad" icon="check-circle">
        {say('publicity.verdictOf.upheld')}
      </Mark>
    )
  return (
    <Mark tone="quiet" icon="dash-circle">
      {say('publicity.verdictOf.dismissed')}
    </Mark>
  )
}

function Due(props: { say: Say; row: ObjectionRow }) {
  const { say, row } = props
  return (
    <>
      {sayDay(say, row.answerBy)}{' '}
      {row.overdue ? (
        <Mark tone="bad" icon="alarm">
          {say('publicity.overdue')}
        </Mark>
      ) : (
        ''
      )}
    </>
  )
}

/** The objections of a call; who objects is shown only when one is opened. */
export function ObjectionList(props: { say: Say; found: Found; query: ListQuery }) {
  const { say, found, query } = props
  const columns: Column<ObjectionRow>[] = [
    {
      key: 'number',
      label: say('publicity.objectionNumber'),
      cell: (row) => <a href={`/desk/calls/${found.call.id}/objections/${row.id}`}>{row.number}</a>,
    },
    { key: 'entry', label: say('publicity.subject'), cell: (row) => row.entry ?? say('publicity.wholeList') },
    {
      key: 'received',
      label: say('publicity.received'),
      sortable: true,
      cell: (row) => sayInstant(say, row.receivedAt),
    },
    { key: 'due', label: say('publicity.answerBy'), cell: (row) => <Due say={say} row={row} /> },
    {
      key: 'verdict',
      label: say('publicity.verdict'),
      cell: (row) => <VerdictMark say={say} verdict={row.verdict} />,
    },
  ]
  const options = (['open', 'upheld', 'dismissed'] as const).map((value) => ({
    value,
    label: say(`publicity.verdictOf.${value}`),
  }))
  const filtered = isNarrowed(query)
  return (
    <>
      <ListFilters
        say={say}
        query={query}
        filters={[{ name: 'verdict', label: say('publicity.verdict'), options }]}
      />
      <List
        say={say}
        query={query}
        columns={columns}
        rows={found.rows}
        total={found.total}
        caption={say('publicity.objections')}
        empty={filtered ? say('publicity.objectionsFilteredEmpty') : say('publicity.objectionsEmpty')}
      />
    </>
  )
}

/** One objection before the supervisor, and the ruling. */
export function ObjectionPage(props: {
  say: Say
  objection: FullObjection
  text: string
  refusal: Refusal | null
}) {
  const { say, objection } = props
  return (
    <div class="columns">
      <div class="sheet">
        <h2>{say('publicity.objectionText')}</h2>
        <p class="objection-words">{objection.text}</p>
        <dl class="facts">
          <dt>{say('publicity.subject')}</dt>
          <dd>{objection.entry ?? say('publicity.wholeList')}</dd>
          <dt>{say('publicity.received')}</dt>
          <dd>{sayInstant(say, objection.receivedAt)}</dd>
          <dt>{say('publicity.answerBy')}</dt>
          <dd>
            <Due say={say} row={objection} />
          </dd>
        </dl>
        <p class="notice notice-warn gap-above">
          <Icon name="shield-lock" /> {say('publicity.secret')}
        </p>
        <dl class="facts">
          <dt>{say('publicity.objectorKind')}</dt>
          <dd>{say(`publicity.kind.${objection.kind}`)}</dd>
          <dt>{say('publicity.objector')}</dt>
          <dd>{objection.name}</dd>
          <dt>{say('publicity.contact')}</dt>
          <dd>{objection.contact}</dd>
        </dl>
      </div>
      {objection.verdict === null ? <RulingForm {...props} /> : <Ruling say={say} objection={objection} />}
    </div>
  )
}

function Ruling(props: { say: Say; objection: FullObjection }) {
  const { say, objection } = props
  const { ruledAt, ruledBy } = objection
  return (
    <div class="sheet">
      <h2>{say('publicity.verdict')}</h2>
      <p>
        <VerdictMark say={say} verdict={objection.verdict} />
      </p>
      <p class="objection-words">{objection.ruling}</p>
      {ruledAt ? (
        <p class="hint">{say('publicity.ruledBy', { at: sayInstant(say, ruledAt), person: ruledBy })}</p>
      ) : (
        ''
      )}
    </div>
  )
}

function RulingForm(props: { say: Say; objection: FullObjection; text: string; refusal: Refusal | null }) {
  const { say, objection, text, refusal } = props
  return (
    <form
      class="sheet sticky"
      method="post"
      action={`/desk/calls/${objection.call.id}/objections/${objection.id}/ruling`}
    >
      <h2>{say('publicity.rule')}</h2>
      <RefusalSummary say={say} refusal={refusal} labels={{ text: say('publicity.ruling') }} />
      <TextArea
        say={say}
        name="text"
        label={say('publicity.ruling')}
        hint={say('publicity.rulingHint')}
        value={text}
        rows={6}
        refusal={refusal}
        required
      />
      <p class="hint">{say('publicity.rulingEffect')}</p>
      <div class="row-acts">
        <button class="btn btn-primary" type="submit" name="verdict" value="upheld">
          {say('publicity.upheld')}
        </button>
        <button class="btn btn-outline-secondary" type="submit" name="verdict" value="dismissed">
          {say('publicity.dismissed')}
        </button>
      </div>
    </form>
  )
}
