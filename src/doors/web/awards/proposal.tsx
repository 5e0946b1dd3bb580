import type { AwardsDesk, AwardsRow } from '../../../actions/awardsDesk.ts'
import { clauseOf } from '../../../domain/campaign/rules.ts'
import { facetsAsked, kindNamed } from '../../../domain/campaign/works.ts'
import { pointsText } from '../../../domain/review/points.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark, StateBadge } from '../ui/badge.tsx'
import { problemAt } from '../ui/form.tsx'
import { type Column, List } from '../ui/list.tsx'

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
  return (
    <form class="sheet" method="get">
      <h2>{say('awards.proposal')}</h2>
      <div class="award-wish">
        <Size say={say} desk={desk} />
        <NumberWish
          name="count"
          label={say('awards.organisationSize')}
          value={desk.organisationCount}
          hint={say('awards.organisationSizeHint')}
        />
        <fieldset class="choices">
          <legend class="form-label">{say('awards.cover')}</legend>
          <div class="choices-row">
            {facetsAsked(rules).map((facet) => (
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
          <p class="hint">{say('awards.coverHint')}</p>
        </fieldset>
        <input type="hidden" name="asked" value="1" />
        <button class="btn btn-outline-secondary" type="submit">
          {say('awards.propose')}
        </button>
      </div>
      <p class="hint">{conditionWords(say, desk)}</p>
      <Gaps say={say} desk={desk} />
    </form>
  )
}

/** How many cases win; where kinds of works win apart the rules say it for each. */
function Size({ say, desk: { call, proposal } }: { say: Say; desk: AwardsDesk }) {
  const { size = 0, sizes } = proposal ?? {}
  if (sizes) {
    return (
      <div>
        <p class="form-label">{say('awards.size')}</p>
        <ul>
          {[...sizes].map(([kind, count]) => (
            <li>{say('awards.sizeOfKind', { kind: kindNamed(call.rules, kind) ?? kind, count })}</li>
          ))}
        </ul>
        <p class="hint">{say('awards.sizeByKind')}</p>
      </div>
    )
  }
  const open = call.rules.awards.grades.some(({ count, ratio }) => count === null && ratio === null)
  const hint = open ? say('awards.sizeHint') : say('awards.sizeRule', { size })
  return <NumberWish name="size" label={say('awards.size')} value={size} hint={hint} />
}

function NumberWish(props: { name: string; label: string; value: number; hint: string }) {
  const { name, label, value, hint } = props
  return (
    <div>
      <label class="form-label" for={`wish-${name}`}>
        {label}
      </label>
      <input
        class="form-control"
        id={`wish-${name}`}
        type="number"
        name={name}
        min="1"
        max="9999"
        value={String(value)}
      />
      <p class="hint">{hint}</p>
    </div>
  )
}

function conditionWords(say: Say, { proposal, call }: AwardsDesk): string {
  const cost = proposal?.cost ?? 0
  return [
    cost > 0 ? say('awards.cost', { cost: pointsText(cost) }) : say('awards.noCost'),
    say('awards.floor', { floor: call.rules.review.qualityFloor }),
    say('awards.clause', { clause: clauseOf(call.rules, 'awards') }),
  ].join(' ')
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
  if (row.award) {
    return (
      <>
        <StateBadge say={say} state={row.state} />
        {desk.call.rules.awards.grades.length > 1 ? <span class="under">{row.grade}</span> : ''}
      </>
    )
  }
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
        placeholder={say('awards.reason')}
        title={say('awards.reasonHint')}
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
          <a href={`/desk/cases/${row.caseId}/scores`}>{row.title.replace(`${row.unitName}：`, '')}</a>
          <span class="under">
            {row.unitName} · <span class="code">{row.number}</span>
          </span>
        </>
      ),
    },
    {
      key: 'mean',
      label: say('awards.mean'),
      numeric: true,
      cell: (row) => (row.mean === null ? '' : pointsText(row.mean)),
    },
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
