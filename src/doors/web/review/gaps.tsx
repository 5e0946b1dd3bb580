import type { readReplacement } from '../../../actions/replacement.ts'
import type { readConflicts, readLacking } from '../../../actions/reviewDesk.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { CaseNumber } from '../ui/caseNumber.tsx'
import { RadioButtons } from '../ui/choices.tsx'
import { sayInstant } from '../ui/dates.ts'
import { RefusalSummary, Select, TextArea } from '../ui/form.tsx'
import { type Column, List, ListFilters } from '../ui/list.tsx'

type Lacking = Awaited<ReturnType<typeof readLacking>>
type Conflicts = Awaited<ReturnType<typeof readConflicts>>
type ToReplace = Awaited<ReturnType<typeof readReplacement>>
type Typed = { values: Readonly<Record<string, string>>; refusal: Refusal | null }

function lackingColumns(say: Say, lacking: Lacking, may: boolean): Column<Lacking['rows'][number]>[] {
  const { round } = lacking
  const columns: Column<Lacking['rows'][number]>[] = [
    {
      key: 'number',
      label: say('review.caseNumber'),
      sortable: true,
      cell: (one) => <CaseNumber number={one.number} />,
    },
    { key: 'title', label: say('review.caseTitle'), sortable: true, cell: (one) => one.title },
    {
      key: 'sheets',
      label: say('review.lackingSheets'),
      sortable: true,
      numeric: true,
      cell: (one) => say('review.lackingOf', { sheets: one.sheets, needed: round.scoresPerCase }),
    },
    { key: 'waitingFor', label: say('review.lackingWaitingFor'), cell: (one) => one.waitingFor ?? '' },
    {
      key: 'gaps',
      label: say('review.tileGaps'),
      cell: (one) =>
        one.gaps > 0 ? (
          <Mark tone="warn" icon="exclamation-triangle">
            {say('review.lackingGap', { count: one.gaps })}
          </Mark>
        ) : (
          ''
        ),
    },
  ]
  if (!may || round.closedAt) return columns
  const act = (one: Lacking['rows'][number]) => (
    <a
      class={`btn btn-sm ${one.gaps > 0 ? 'btn-primary' : 'btn-outline-secondary'}`}
      href={`/desk/calls/${lacking.call.id}/review/${round.id}/cases/${one.caseId}`}
    >
      {say(one.gaps > 0 ? 'review.fill' : 'review.replace')}
    </a>
  )
  return [...columns, { key: 'acts', label: '', cell: act }]
}

/** The cases that lack scores, who owes them, and where a reviewer is lacking. */
export function LackingList(props: { say: Say; lacking: Lacking; query: ListQuery; may: boolean }) {
  const { say, lacking, query, may } = props
  const reviewers = lacking.reviewers.map((one) => ({ value: one.personId, label: one.name }))
  return (
    <>
      <ListFilters
        say={say}
        query={query}
        filters={[
          { name: 'reviewer', label: say('review.reviewer'), options: reviewers },
          {
            name: 'gaps',
            label: say('review.lackingShow'),
            options: [{ value: 'only', label: say('review.lackingOnlyGaps') }],
          },
        ]}
      />
      <List
        say={say}
        query={query}
        columns={lackingColumns(say, lacking, may)}
        rows={lacking.rows}
        total={lacking.total}
        caption={say('review.lacking')}
        empty={say('review.lackingNone')}
      />
    </>
  )
}

function giversOf(say: Say, { assigned, gaps }: ToReplace) {
  const reviewers = assigned.map((one) => ({ value: one.personId, label: one.name }))
  return gaps > 0 ? [{ value: '', label: say('review.replaceGap') }, ...reviewers] : reviewers
}

function candidatesOf(say: Say, { candidates }: ToReplace) {
  return candidates.map((one) => ({
    value: one.personId,
    label: say('review.replaceOption', { name: one.name, unit: one.organisationName, load: one.load }),
  }))
}

/** The form that gives a case to another reviewer, or fills a gap. */
export function ReplacementForm(props: Typed & { say: Say; found: ToReplace }) {
  const { say, found, values, refusal } = props
  const labels = {
    fromId: say('review.replaceFrom'),
    toId: say('review.replaceTo'),
    reason: say('review.replaceReason'),
  }
  const givers = giversOf(say, found)
  const candidates = candidatesOf(say, found)
  if (candidates.length === 0) return <p class="notice notice-warn">{say('review.replaceNobody')}</p>
  return (
    <form
      class="sheet stack"
      method="post"
      action={`/desk/calls/${found.call.id}/review/${found.round.id}/cases/${found.theCase.id}`}
    >
      <RefusalSummary say={say} refusal={refusal} labels={labels} />
      <RadioButtons
        say={say}
        name="fromId"
        label={say('review.replaceFrom')}
        hint={say('review.replaceLead')}
        options={givers}
        chosen={[values['fromId'] ?? givers[0]?.value ?? '']}
        refusal={refusal}
      />
      <Select
        say={say}
        name="toId"
        label={say('review.replaceTo')}
        hint={say('review.replaceToHint')}
        options={candidates}
        value={values['toId'] ?? ''}
        required
        refusal={refusal}
      />
      <TextArea
        say={say}
        name="reason"
        label={say('review.replaceReason')}
        hint={say('review.replaceReasonHint')}
        value={values['reason'] ?? ''}
        rows={3}
        refusal={refusal}
      />
      <button class="btn btn-primary" type="submit">
        {say(found.gaps > 0 ? 'review.fill' : 'review.replace')}
      </button>
    </form>
  )
}

function lineLabels(say: Say, refusal: Refusal | null): Record<string, string> {
  const places = Object.keys(refusal?.fields ?? {})
  return Object.fromEntries(places.map((place) => [place, say('review.importTitle')]))
}

/** Conflicts on record, and the form that takes a pasted list. */
export function ConflictsPage(
  props: Typed & { say: Say; conflicts: Conflicts; query: ListQuery; may: boolean },
) {
  const { say, conflicts, query, may, values, refusal } = props
  const columns: Column<Conflicts['rows'][number]>[] = [
    { key: 'number', label: say('review.caseNumber'), cell: (one) => <CaseNumber number={one.number} /> },
    { key: 'title', label: say('review.caseTitle'), cell: (one) => one.title },
    { key: 'name', label: say('review.reviewer'), cell: (one) => one.name },
    {
      key: 'kind',
      label: say('review.conflictKind'),
      cell: (one) => say(one.kind === 'declared' ? 'review.conflictDeclared' : 'review.conflictImported'),
    },
    { key: 'reason', label: say('review.reason'), cell: (one) => one.reason },
    { key: 'at', label: say('review.conflictAt'), cell: (one) => sayInstant(say, one.at) },
  ]
  return (
    <>
      <List
        say={say}
        query={query}
        columns={columns}
        rows={conflicts.rows}
        total={conflicts.total}
        caption={say('review.conflicts')}
        empty={say('review.conflictsEmpty')}
      />
      {may && !conflicts.round.closedAt ? (
        <form
          class="sheet stack gap-above"
          method="post"
          action={`/desk/calls/${conflicts.call.id}/review/${conflicts.round.id}/conflicts`}
        >
          <h2>{say('review.importTitle')}</h2>
          <RefusalSummary say={say} refusal={refusal} labels={lineLabels(say, refusal)} />
          <TextArea
            say={say}
            name="list"
            label={say('review.importLabel')}
            hint={say('review.importHint')}
            value={values['list'] ?? ''}
            rows={6}
            refusal={refusal}
          />
          <button class="btn btn-outline-secondary" type="submit">
            {say('review.import')}
          </button>
        </form>
      ) : (
        ''
      )}
    </>
  )
}
