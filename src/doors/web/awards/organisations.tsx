import { type AwardsDesk, organisationPageSize } from '../../../actions/awardsDesk.ts'
import { clauseOf } from '../../../domain/campaign/rules.ts'
import { pointsText } from '../../../domain/review/points.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { problemAt, RefusalSummary } from '../ui/form.tsx'
import { type Column, List, listAddress, Pages } from '../ui/list.tsx'
import type { Typed } from './proposal.tsx'

type Row = AwardsDesk['organisations'][number]
type Props = { say: Say; desk: AwardsDesk; typed: Typed }

/** The recommenders with every line of their arithmetic; what is ticked gets the organisation award. */
export function OrganisationAwards(props: Props & { query: ListQuery }) {
  const { say, desk, typed, query } = props
  const columns: Column<Row>[] = [
    { key: 'choose', label: say('awards.choose'), cell: (row) => <Choose {...props} row={row} /> },
    { key: 'rank', label: say('awards.rank'), numeric: true, cell: (row) => row.rank ?? '' },
    {
      key: 'name',
      label: say('awards.organisation'),
      cell: (row) => (
        <>
          <b>{row.name}</b>
          <span class="under">
            {say('awards.validCount', { valid: row.record.valid, awarded: row.record.awarded })}
          </span>
        </>
      ),
    },
    {
      key: 'total',
      label: say('awards.total'),
      numeric: true,
      cell: (row) => <b>{pointsText(row.total)}</b>,
    },
    { key: 'lines', label: say('awards.arithmetic'), cell: (row) => <Arithmetic say={say} row={row} /> },
    { key: 'advice', label: say('awards.advice'), cell: (row) => <Advice say={say} row={row} /> },
    { key: 'reason', label: say('awards.reason'), cell: (row) => <Reason {...props} row={row} /> },
  ]
  return (
    <form method="post" action={`/desk/calls/${desk.call.id}/awards/organisations`}>
      <h2 id="organisations">{say('awards.organisations')}</h2>
      <p class="hint">{say('awards.organisationsLead', { clause: clauseOf(desk.call.rules, 'awards') })}</p>
      <RefusalSummary say={say} refusal={typed.refusal} labels={labelsOf(say, desk)} />
      <input type="hidden" name="count" value={String(desk.organisationCount)} />
      {desk.locked ? '' : <Elsewhere desk={desk} />}
      <List
        say={say}
        query={query}
        columns={columns}
        rows={desk.organisations}
        total={desk.organisationTotal}
        pager={<OrganisationPages say={say} desk={desk} query={query} />}
        caption={say('awards.organisations')}
        empty={say('awards.noRanking')}
      />
      {desk.locked || desk.organisations.length === 0 ? (
        ''
      ) : (
        <button class="btn btn-primary gap-above" type="submit">
          {say('awards.decide')}
        </button>
      )}
    </form>
  )
}

/** Those chosen or proposed on other pages, so that the form names all of them. */
function Elsewhere(props: { desk: AwardsDesk }) {
  return (
    <>
      {props.desk.elsewhere.map(({ organisationId, award }) => (
        <>
          <input type="hidden" name="organisation" value={organisationId} />
          {award?.reason ? (
            <input type="hidden" name={`reason.${organisationId}`} value={award.reason} />
          ) : (
            ''
          )}
        </>
      ))}
    </>
  )
}

function OrganisationPages(props: { say: Say; desk: AwardsDesk; query: ListQuery }) {
  const { say, desk, query } = props
  const page = Number(query.filters['organisations'] || 1)
  if (desk.organisationTotal <= organisationPageSize) return <></>
  const asked = { ...query, page, size: organisationPageSize }
  return (
    <Pages
      say={say}
      query={asked}
      total={desk.organisationTotal}
      addressOf={(other) => `${listAddress(query, { organisations: String(other) })}#organisations`}
    />
  )
}

function labelsOf(say: Say, desk: AwardsDesk): Record<string, string> {
  return Object.fromEntries(
    desk.organisations.map((row) => [
      `reason.${row.organisationId}`,
      say('awards.organisationReasonFor', { name: row.name }),
    ]),
  )
}

function Choose(props: Props & { row: Row }) {
  const { say, desk, row, typed } = props
  const proposed = desk.chosenOrganisations > 0 ? row.award !== undefined : row.proposed === 'yes'
  if (desk.locked && row.award)
    return (
      <Mark tone="gold" icon="award">
        {desk.call.rules.awards.organisationName}
      </Mark>
    )
  if (desk.locked || row.rank === null) return <></>
  return (
    <input
      class="form-check-input"
      type="checkbox"
      name="organisation"
      value={row.organisationId}
      checked={typed.refusal ? typed.chosen.includes(row.organisationId) : proposed}
      aria-label={`${say('awards.choose')}：${row.name}`}
    />
  )
}

function Arithmetic(props: { say: Say; row: Row }) {
  const { say, row } = props
  return (
    <ul class="plain sums">
      {row.lines.map((line) => (
        <li>{say.find(`procedure.${line.code}`, line.values) ?? line.code}</li>
      ))}
    </ul>
  )
}

function Advice(props: { say: Say; row: Row }) {
  const { say, row } = props
  if (row.proposed === 'yes')
    return (
      <Mark tone="active" icon="check2">
        {say('awards.proposedYes')}
      </Mark>
    )
  if (row.proposed === 'tied')
    return (
      <Mark tone="warn" icon="question-circle">
        {say('awards.proposedTied')}
      </Mark>
    )
  return <></>
}

function Reason(props: Props & { row: Row }) {
  const { say, desk, row, typed } = props
  if (desk.locked) return <span class="under">{row.award?.reason ?? ''}</span>
  if (row.rank === null || row.proposed === 'yes') return <></>
  const name = `reason.${row.organisationId}`
  const problem = problemAt(say, typed.refusal, name)
  return (
    <span class={problem ? 'field-wrong' : ''}>
      <input
        class="form-control form-control-sm"
        id={`field-${name}`}
        name={name}
        value={typed.values[name] ?? row.award?.reason ?? ''}
        maxlength={500}
        placeholder={say('awards.reason')}
        title={say('awards.reasonHint')}
        aria-label={say('awards.organisationReasonFor', { name: row.name })}
        aria-invalid={problem ? 'true' : undefined}
      />
      {problem ? <span class="problem">{problem}</span> : ''}
    </span>
  )
}
