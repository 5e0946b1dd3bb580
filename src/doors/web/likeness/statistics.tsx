import { likenessRulings } from '../../../domain/likeness/ruling.ts'
import { type RulingCount, tallyRulings } from '../../../domain/likeness/rulingTally.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Table } from '../ui/table.tsx'

/** How people ruled by year and band, so that the bands can be tuned once a year. */
export function RulingStatistics({ say, counts }: { say: Say; counts: readonly RulingCount[] }) {
  const s = 'likenessDesk.settings'
  const labels = [
    say(`${s}.year`),
    say(`${s}.band`),
    ...likenessRulings.map((ruling) => say(`likeness.verdict.${ruling}`)),
    say(`${s}.total`),
    say(`${s}.harmless`),
    say(`${s}.harmlessShare`),
  ]
  return (
    <section aria-labelledby="statistics">
      <h2 id="statistics">{say(`${s}.rulings`)}</h2>
      <p class="hint">{say(`${s}.rulingsHint`)}</p>
      {counts.length === 0 ? (
        <p class="empty">{say(`${s}.noRulings`)}</p>
      ) : (
        <Table labels={labels} named={say(`${s}.rulings`)}>
          {tallyRulings(counts).map((row) => {
            const cells = [
              row.year,
              row.band === null ? say(`${s}.unknownBand`) : say(`likeness.band.${row.band}`),
              ...likenessRulings.map((ruling) => row.counts[ruling] ?? 0),
              row.total,
              row.harmless,
              `${Math.round((row.harmless / row.total) * 100)}%`,
            ]
            return (
              <tr>
                {cells.map((cell, index) => (
                  <td data-label={labels[index]} class={index < 2 ? '' : 'number'}>
                    {cell}
                  </td>
                ))}
              </tr>
            )
          })}
        </Table>
      )}
    </section>
  )
}
