import type { ResultRow, Results, readCalibration } from '../../../actions/results.ts'
import { facetsAsked } from '../../../domain/campaign/works.ts'
import { pointsText } from '../../../domain/review/points.ts'
import type { TrimmedMean } from '../../../domain/review/trim.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { type Column, List, ListFilters } from '../ui/list.tsx'

/** The arithmetic of a trimmed mean as one line: (86 + 88 + 90.5) ÷ 3 = 88.17. */
export function arithmeticText({ kept, mean }: Pick<TrimmedMean, 'kept' | 'mean'>): string {
  if (mean === null) return ''
  const totals = kept.map(({ total }) => pointsText(total)).sort((one, other) => Number(other) - Number(one))
  return `(${totals.join(' + ')}) ÷ ${kept.length} = ${pointsText(mean)}`
}

/** What was left out of a mean, in words; empty where nothing was. */
export function droppedText(say: Say, { dropped }: Pick<TrimmedMean, 'dropped'>): string {
  const of = (why: 'highest' | 'lowest') => dropped.find((one) => one.why === why)?.total
  const [highest, lowest] = [of('highest'), of('lowest')]
  if (highest === undefined || lowest === undefined) return ''
  return say('review.result.dropped', { highest: pointsText(highest), lowest: pointsText(lowest) })
}

function TieWords(props: { say: Say; row: ResultRow }) {
  const { say, row } = props
  if (!row.tie) return <></>
  return (
    <span class="under tie">
      {say('review.result.tieWith', { title: row.tie.upperTitle })}
      {say(`procedure.${row.tie.code}`, row.tie.values)}
    </span>
  )
}

function Title(props: { say: Say; row: ResultRow }) {
  const { say, row } = props
  const fails = Object.values(row.arithmetic.gateFails).reduce((sum, count) => sum + count, 0)
  return (
    <div class="ranked-title">
      <a href={`/desk/cases/${row.caseId}/scores`}>{row.title}</a>
      <span class="under">
        {row.number} · {row.channelName}
      </span>
      <TieWords say={say} row={row} />
      {fails > 0 ? (
        <Mark tone="bad" icon="slash-circle">
          {say('review.result.gateFails', { count: fails })}
        </Mark>
      ) : (
        ''
      )}
    </div>
  )
}

function columnsOf(say: Say, results: Results): Column<ResultRow>[] {
  const { criteria } = results.call.rules
  return [
    {
      key: 'rank',
      label: say('review.result.rank'),
      sortable: true,
      numeric: true,
      cell: (row) => (row.rank === null ? say('review.result.unscored') : <b class="rank">{row.rank}</b>),
    },
    {
      key: 'title',
      label: say('review.caseTitle'),
      sortable: true,
      cell: (row) => <Title say={say} row={row} />,
    },
    ...criteria.map(
      ({ key, name }): Column<ResultRow> => ({
        key: `criterion-${key}`,
        label: name,
        numeric: true,
        cell: (row) => (row.mean === null ? '' : (row.arithmetic.criterionMeans[key] ?? 0).toFixed(2)),
      }),
    ),
    {
      key: 'mean',
      label: say('review.result.mean'),
      sortable: true,
      numeric: true,
      cell: (row) => (
        <>
          <b>{row.mean?.toFixed(2) ?? ''}</b>
          <span class="under arithmetic">{arithmeticText(row.arithmetic.trimmed)}</span>
          <span class="under">{droppedText(say, row.arithmetic.trimmed)}</span>
        </>
      ),
    },
    {
      key: 'sheets',
      label: say('review.result.sheets'),
      sortable: true,
      numeric: true,
      cell: (row) =>
        say('review.lackingOf', { sheets: row.sheets, needed: results.round?.scoresPerCase ?? 0 }),
    },
  ]
}

function filtersOf(say: Say, results: Results) {
  const { rules } = results.call
  const rounds = results.rounds.map((round) => ({ value: round.id, label: round.name }))
  return [
    ...(rounds.length > 1 ? [{ name: 'round', label: say('review.result.round'), options: rounds }] : []),
    {
      name: 'focusArea',
      label: say('review.result.focusArea'),
      options: rules.focusAreas.map(({ number, name }) => ({ value: String(number), label: name })),
    },
    {
      name: 'facet',
      label: say('review.result.facet'),
      options: facetsAsked(rules).flatMap((facet) =>
        facet.options.map((option) => ({
          value: `${facet.key}:${option.key}`,
          label: `${facet.name}：${option.name}`,
        })),
      ),
    },
  ]
}

/** The ranking of a round with the arithmetic and what parted equal means. */
export function RankingList(props: { say: Say; results: Results; query: ListQuery }) {
  const { say, results, query } = props
  if (!results.round) return <div class="empty">{say('review.result.none')}</div>
  return (
    <>
      {results.round.closedAt ? '' : <p class="notice notice-warn">{say('review.result.provisional')}</p>}
      <ListFilters say={say} query={query} filters={filtersOf(say, results)} />
      <List
        say={say}
        query={query}
        columns={columnsOf(say, results)}
        rows={results.rows}
        total={results.total}
        caption={say('review.result.ranking')}
        empty={say('review.result.noneFiltered')}
      />
    </>
  )
}

type Compared = Awaited<ReturnType<typeof readCalibration>>

/** How high and how wide each reviewer scores. */
export function CalibrationTable(props: { say: Say; compared: Compared }) {
  const { say, compared } = props
  if (compared.length === 0) return <div class="empty">{say('review.result.calibrationNone')}</div>
  const signed = (points: number) =>
    points > 0 ? `+${pointsText(points)}` : pointsText(points).replace('-', '−')
  const figures = ['calibrationCount', 'calibrationMean', 'calibrationSpread', 'calibrationShift'] as const
  return (
    <>
      <section class="table-frame" tabindex={0} aria-label={say('review.result.calibration')}>
        <table class="list">
          <thead>
            <tr>
              <th>{say('review.reviewer')}</th>
              {figures.map((key) => (
                <th class="number">{say(`review.result.${key}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {compared.map((one) => (
              <tr>
                <td data-label={say('review.reviewer')}>{one.name}</td>
                {[
                  one.count,
                  pointsText(one.mean),
                  pointsText(one.spread),
                  one.shift === null ? '' : signed(one.shift),
                ].map((figure, index) => (
                  <td
                    class="number"
                    data-label={say(`review.result.${figures[index] ?? 'calibrationCount'}`)}
                  >
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="hint gap-above">{say('review.result.calibrationShiftHint')}</p>
    </>
  )
}
