import { placeWord, type readExamination, type readForExamination } from '../../../actions/examination.ts'
import { clauseOf } from '../../../domain/campaign/rules.ts'
import type { Finding } from '../../../domain/check/finding.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import { isNarrowed } from '../../../foundation/listQuery.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { SeverityBadge, StateBadge } from '../ui/badge.tsx'
import { findingWords } from '../ui/findings.tsx'
import { RefusalSummary, TextArea, TextField } from '../ui/form.tsx'
import { type Column, List, ListFilters } from '../ui/list.tsx'
import { StepLine } from '../ui/steps.tsx'
import { Tally } from '../ui/tally.tsx'
import { OverruledShares } from './overruled.tsx'

type Examination = Awaited<ReturnType<typeof readExamination>>
type Examined = Awaited<ReturnType<typeof readForExamination>>
type Row = Examination['rows'][number]

function examinationColumns(say: Say, mayExamine: boolean): Column<Row>[] {
  const columns: Column<Row>[] = [
    { key: 'number', label: say('examination.number'), sortable: true, cell: (one) => one.number ?? '' },
    {
      key: 'title',
      label: say('examination.caseTitle'),
      sortable: true,
      cell: (one) => <a href={`/desk/cases/${one.id}/examination`}>{one.title}</a>,
    },
    { key: 'channel', label: say('examination.channel'), sortable: true, cell: (one) => one.channelName },
    {
      key: 'state',
      label: say('examination.state'),
      sortable: true,
      cell: (one) => <StateBadge say={say} state={one.state} />,
    },
    {
      key: 'errors',
      label: say('examination.findings'),
      sortable: true,
      cell: (one) => <Tally say={say} errors={one.errors} warnings={one.warnings} />,
    },
  ]
  if (!mayExamine) return columns
  const act = (one: Row) =>
    one.state === 'received' || one.state === 'corrected' ? (
      <a class="btn btn-sm btn-primary" href={`/desk/cases/${one.id}/examination`}>
        {say('examination.examine')}
      </a>
    ) : (
      ''
    )
  return [...columns, { key: 'acts', label: '', cell: act }]
}

/** The cases in hand: filters, the list, and the button that receives all that wait. */
export function ExaminationList(props: {
  say: Say
  found: Examination
  query: ListQuery
  mayReceive: boolean
  mayExamine: boolean
}) {
  const { say, found, query, mayReceive, mayExamine } = props
  const waiting = found.states.find((one) => one.state === 'forwarded')?.count ?? 0
  const stateOptions = found.states.map((one) => ({
    value: one.state,
    label: `${say(`state.case.${one.state}`)} ${one.count}`,
  }))
  const channelOptions = found.channels.map((one) => ({ value: one.id, label: one.name }))
  const filtered = isNarrowed(query)
  return (
    <>
      {mayReceive && waiting > 0 ? (
        <form class="notice notice-info" method="post" action={`/desk/calls/${found.call.id}/receipts`}>
          <button class="btn btn-primary" type="submit">
            {say('examination.receiveAll', { count: waiting })}
          </button>
        </form>
      ) : (
        ''
      )}
      <ListFilters
        say={say}
        query={query}
        filters={[
          { name: 'state', label: say('examination.state'), options: stateOptions },
          { name: 'channel', label: say('examination.channel'), options: channelOptions },
        ]}
      />
      <List
        say={say}
        query={query}
        columns={examinationColumns(say, mayExamine)}
        rows={found.rows}
        total={found.total}
        caption={say('examination.title')}
        empty={filtered ? say('examination.emptyFiltered') : say('examination.empty')}
      />
      <OverruledShares say={say} shares={found.overruled} />
    </>
  )
}

function FindingToRule(props: { say: Say; examined: Examined; finding: Finding; mayOverrule: boolean }) {
  const { say, examined, finding, mayOverrule } = props
  const { message, remedy } = findingWords(say, finding)
  const place = placeWord(finding.where)
  const overruling = examined.overrulings.find((one) => one.code === finding.code && one.place === place)
  const clause = finding.rule ? clauseOf(examined.call.rules, finding.rule) : ''
  return (
    <li class={`finding finding-${finding.severity}`}>
      <SeverityBadge say={say} severity={finding.severity} />
      <span class="finding-message">{message}</span>
      {remedy ? <span class="finding-remedy">{remedy}</span> : ''}
      {clause ? <span class="finding-clause">{say('shell.clause', { clause })}</span> : ''}
      {overruling ? (
        <p class="hint">
          {say('examination.overruled', { reason: overruling.reason, person: overruling.personName })}
        </p>
      ) : mayOverrule ? (
        <details>
          <summary>{say('examination.overrule')}</summary>
          <form method="post" action={`/desk/cases/${examined.theCase.id}/overrulings`} class="row-acts">
            <input type="hidden" name="code" value={finding.code} />
            <input type="hidden" name="place" value={place} />
            <input
              class="form-control"
              name="reason"
              required
              maxlength={500}
              aria-label={say('examination.overruleReason')}
              placeholder={say('examination.overruleReason')}
            />
            <button class="btn btn-sm btn-outline-secondary" type="submit">
              {say('examination.overrule')}
            </button>
          </form>
        </details>
      ) : (
        ''
      )}
    </li>
  )
}

/** One case before the examiner: findings with clauses, and the verdict. */
export function ExaminationPage(props: {
  say: Say
  examined: Examined
  mayExamine: boolean
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}) {
  const { say, examined, mayExamine, values, refusal } = props
  const { theCase, version } = examined
  const open = mayExamine && ['received', 'corrected', 'deficient'].includes(theCase.state)
  return (
    <>
      <StepLine say={say} state={theCase.state} />
      <div class="columns">
        <div>
          <section class="sheet">
            <h2>{say('examination.findingsTitle')}</h2>
            {version.findings.length === 0 ? (
              <p>{say('examination.noFindings')}</p>
            ) : (
              <ul class="findings">
                {version.findings.map((finding) => (
                  <FindingToRule say={say} examined={examined} finding={finding} mayOverrule={open} />
                ))}
              </ul>
            )}
            <a href={`/desk/cases/${theCase.id}`}>{say('examination.readCase')}</a>
          </section>
          <article class="sheet story">
            <h2>{version.title}</h2>
            {version.content.body.split('\n').map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </article>
        </div>
        {open ? <VerdictForm say={say} examined={examined} values={values} refusal={refusal} /> : ''}
      </div>
    </>
  )
}

function VerdictForm(props: {
  say: Say
  examined: Examined
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}) {
  const { say, examined, values, refusal } = props
  const labels = { reason: say('examination.reason'), until: say('examination.until') }
  return (
    <form class="sheet sticky" method="post" action={`/desk/cases/${examined.theCase.id}/examination`}>
      <h2>{say('examination.verdict')}</h2>
      <RefusalSummary say={say} refusal={refusal} labels={labels} />
      <TextArea
        say={say}
        name="reason"
        label={say('examination.reason')}
        hint={say('examination.reasonHint')}
        value={values['reason'] ?? ''}
        refusal={refusal}
        rows={5}
      />
      <TextField
        say={say}
        name="until"
        label={say('examination.until')}
        hint={say('examination.untilHint')}
        value={values['until'] ?? examined.correctBy}
        refusal={refusal}
      />
      <div class="row-acts gap-above">
        <button class="btn btn-primary" type="submit" name="verdict" value="valid">
          {say('examination.valid')}
        </button>
        <button class="btn btn-outline-secondary" type="submit" name="verdict" value="ask">
          {say('examination.ask')}
        </button>
        <button class="btn btn-outline-secondary" type="submit" name="verdict" value="invalid">
          {say('examination.invalid')}
        </button>
      </div>
    </form>
  )
}
