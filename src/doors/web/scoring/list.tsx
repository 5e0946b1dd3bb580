import type { Scoring } from '../../../actions/scoringDesk.ts'
import { pointsText } from '../../../domain/review/points.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { CaseNumber } from '../ui/caseNumber.tsx'
import { type Column, List, ListFilters } from '../ui/list.tsx'

type Props = { say: Say; scoring: Scoring; query: ListQuery }
type Row = Scoring['rows'][number]

/** How far the reviewer has come, and the way to the next case. */
export function OwnProgress(props: Pick<Props, 'say' | 'scoring'>) {
  const { say, scoring } = props
  const { assigned, scored } = scoring.progress
  const words = say('review.scoring.progress', { assigned, scored })
  return (
    <section class="sheet own-progress" aria-label={say('review.progress')}>
      <div class="own-progress-words">
        <b>{words}</b>
        <progress class="bar" max={Math.max(1, assigned)} value={scored} aria-label={words} />
      </div>
      {scoring.nextId ? (
        <a class="btn btn-primary" href={`/desk/cases/${scoring.nextId}/score`}>
          {say('review.scoring.next')}
        </a>
      ) : assigned > 0 && scored === assigned ? (
        <span>{say('review.scoring.allDone')}</span>
      ) : (
        ''
      )}
    </section>
  )
}

function columnsOf(say: Say, scoring: Scoring): Column<Row>[] {
  const areas = new Map(scoring.call.rules.focusAreas.map(({ number, name }) => [number, name]))
  return [
    {
      key: 'number',
      label: say('review.caseNumber'),
      sortable: true,
      cell: (row) => <CaseNumber number={row.number} />,
    },
    {
      key: 'title',
      label: say('review.caseTitle'),
      sortable: true,
      cell: (row) => <a href={`/desk/cases/${row.caseId}/score`}>{row.title}</a>,
    },
    {
      key: 'focusArea',
      label: say('review.scoring.focusArea'),
      cell: (row) => areas.get(row.focusArea ?? 0) ?? '',
    },
    {
      key: 'total',
      label: say('review.scoring.marks'),
      sortable: true,
      numeric: true,
      cell: (row) =>
        row.total === null ? (
          <Mark tone="quiet" icon="hourglass-split">
            {say('review.scoring.marksWaiting')}
          </Mark>
        ) : (
          <b>{pointsText(row.total)}</b>
        ),
    },
    {
      key: 'acts',
      label: '',
      cell: (row) => (
        <a
          class={`btn btn-sm ${row.total === null ? 'btn-primary' : 'btn-outline-secondary'}`}
          href={`/desk/cases/${row.caseId}/score`}
        >
          {say(row.total === null ? 'review.scoring.score' : 'review.scoring.change')}
        </a>
      ),
    },
  ]
}

/** The cases assigned to the reviewer. */
export function ScoringList(props: Props) {
  const { say, scoring, query } = props
  if (!scoring.round) return <div class="empty">{say('review.scoring.none')}</div>
  const filtered = query.search !== '' || query.filters['marks'] !== ''
  const options = [
    { value: 'waiting', label: say('review.scoring.marksWaiting') },
    { value: 'given', label: say('review.scoring.marksGiven') },
  ]
  return (
    <>
      <ListFilters
        say={say}
        query={query}
        filters={[{ name: 'marks', label: say('review.scoring.marks'), options }]}
      />
      <List
        say={say}
        query={query}
        columns={columnsOf(say, scoring)}
        rows={scoring.rows}
        total={scoring.total}
        caption={say('review.scoring.title')}
        empty={say(filtered ? 'review.scoring.noneFiltered' : 'review.scoring.none')}
      />
    </>
  )
}
