import type { AwardsDesk, AwardsRow } from '../../../actions/awardsDesk.ts'
import { clauseOf } from '../../../domain/campaign/rules.ts'
import { pointsText } from '../../../domain/review/points.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark, StateBadge } from '../ui/badge.tsx'
import { problemAt } from '../ui/form.tsx'
import { type Column, List, type ListQuery } from '../ui/list.tsx'

/** What was typed into a form that was sent back. */
export type Typed = {
  readonly values: Readonly<Record<string, string>>
  readonly chosen: readonly string[]
  readonly refusal: Refusal | null
}

/** The conditions under which the proposal is made; they stand in the address. */
export function ProposalForm(props: { say: Say; desk: AwardsDesk }) {
  const { say, desk } = props
  const { rules } = desk.call
  const size = desk.proposal?.size ?? 0
  const open = rules.awards.caseCount === null && rules.awards.caseRatio === null
  return (
    <form class="sheet award-wish" method="get">
      <h2>{say('awards.proposal')}</h2>
      <label class="form-label" for="size">
        {say('awards.size')}
      </label>
      <input
        class="form-control"
        id="size"
        type="number"
        name="size"
        min="1"
        max="9999"
        value={String(size)}
      />
      <p class="hint">{open ? say('awards.sizeHint') : say('awards.sizeRule', { size })}</p>
      <fieldset class="choices">
        <legend class="form-label">{say('awards.cover')}</legend>
        <p class="hint">{say('awards.coverHint')}</p>
        <div class="choices-row">
          {rules.facets.map((facet) => (
            <label class="choice">
              <input
                class="form-check-input"
                type="checkbox"
                name="cover"
                value={facet.key}
                checked={desk.cover.includes(facet.key)}
              />{' '}
              {facet.name}
            </label>
          ))}
        </div>
      </fieldset>
      <input type="hidden" name="asked" value="1" />
      <button class="btn btn-outline-secondary" type="submit">
        {say('awards.propose')}
      </button>
      <p class="hint">
        {desk.proposal && desk.proposal.cost > 0
          ? say('awards.cost', { cost: pointsText(desk.proposal.cost) })
          : say('awards.noCost')}{' '}
        {say('awards.floor', { floor: rules.review.qualityFloor })}{' '}
        {say('awards.clause', { clause: clauseOf(rules, 'awards') })}
      </p>
      <Gaps say={say} desk={desk} />
    </form>
  )
}

function Gaps(props: { say: Say; desk: AwardsDesk }) {
  const { say, desk } = props
  const { gaps = [], cut = null } = desk.proposal ?? {}
  if (gaps.length === 0 && cut === null) return <></>
  return (
    <ul class="notice notice-warn">
      {cut ? (
        <li>{say('procedure.tie-at-cut', { rank: cut.rank, count: cut.tied.length, places: cut.places })}</li>
      ) : (
        ''
      )}
      {gaps.map((gap) => (
        <li>{say(`procedure.${gap.code}`, gap.values)}</li>
      ))}
    </ul>
  )
}

function Choose(props: { say: Say; row: AwardsRow; desk: AwardsDesk; typed: Typed }) {
  const { say, row, desk, typed } = props
  if (row.award)
    return (
      <Mark tone="good" icon="star">
        {say('awards.chosen')}
      </Mark>
    )
  if (desk.locked || row.state !== 'inReview') return <></>
  const checked = typed.refusal ? typed.chosen.includes(row.caseId) : row.proposed
  return (
    <input
      class="form-check-input"
      type="checkbox"
      name="case"
      value={row.caseId}
      checked={checked}
      aria-label={`${say('awards.choose')}：${row.title}`}
    />
  )
}

function Advice(props: { say: Say; row: AwardsRow }) {
  const { say, row } = props
  const words = row.placed ? (say.find(`procedure.${row.placed.code}`, row.placed.values) ?? '') : ''
  return (
    <>
      {row.proposed ? (
        <Mark tone="active" icon="check2">
          {say('awards.adviceIn')}
        </Mark>
      ) : (
        <Mark tone="quiet" icon="dash">
          {say('awards.adviceOut')}
        </Mark>
      )}
      <span class="under">{words}</span>
    </>
  )
}

function Reason(props: { say: Say; row: AwardsRow; desk: AwardsDesk; typed: Typed }) {
  const { say, row, desk, typed } = props
  if (row.award) {
    return (
      <>
        <span class="under">{row.award.reason}</span>
        {desk.locked ? (
          ''
        ) : (
          <a href={`/desk/cases/${row.caseId}/shortlisting`}>{say('awards.unshortlist')}</a>
        )}
      </>
    )
  }
  if (desk.locked || row.state !== 'inReview' || row.proposed) return <></>
  const name = `reason.${row.caseId}`
  const problem = problemAt(say, typed.refusal, name)
  return (
    <span class={problem ? 'field-wrong' : ''}>
      <input
        class="form-control form-control-sm"
        id={`field-${name}`}
        name={name}
        value={typed.values[name] ?? ''}
        maxlength={500}
        placeholder={say('awards.reasonHint')}
        aria-label={say('awards.reasonFor', { title: row.title })}
        aria-invalid={problem ? 'true' : undefined}
      />
      {problem ? <span class="problem">{problem}</span> : ''}
    </span>
  )
}

/** The ranking with the proposal beside it; what is ticked goes on the shortlist. */
export function RankingWithProposal(props: { say: Say; desk: AwardsDesk; query: ListQuery; typed: Typed }) {
  const { say, desk, query, typed } = props
  const columns: Column<AwardsRow>[] = [
    { key: 'choose', label: say('awards.choose'), cell: (row) => <Choose {...{ say, row, desk, typed }} /> },
    { key: 'rank', label: say('awards.rank'), numeric: true, cell: (row) => row.rank ?? '' },
    {
      key: 'title',
      label: say('awards.caseTitle'),
      cell: (row) => (
        <>
          <a href={`/desk/cases/${row.caseId}/scores`}>{row.title}</a>
          <span class="under">{row.number}</span>
        </>
      ),
    },
    {
      key: 'mean',
      label: say('awards.mean'),
      numeric: true,
      cell: (row) => (row.mean === null ? '' : pointsText(row.mean)),
    },
    { key: 'state', label: say('awards.state'), cell: (row) => <StateBadge say={say} state={row.state} /> },
    { key: 'advice', label: say('awards.advice'), cell: (row) => <Advice say={say} row={row} /> },
    { key: 'reason', label: say('awards.reason'), cell: (row) => <Reason {...{ say, row, desk, typed }} /> },
  ]
  return (
    <List
      say={say}
      query={query}
      columns={columns}
      rows={desk.rows}
      total={desk.total}
      caption={say('awards.casesTitle')}
      empty={say('awards.noRanking')}
    />
  )
}
