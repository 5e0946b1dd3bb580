import type { OverruledShare } from '../../../actions/examination.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { findingWords } from '../ui/findings.tsx'
import { Table } from '../ui/table.tsx'

/** How often each check was overruled, so that the house sees which ones give false alarms (domain, 7.3). */
export function OverruledShares(props: { say: Say; shares: readonly OverruledShare[] }) {
  const { say, shares } = props
  if (shares.length === 0) return ''
  const labels = [
    say('examination.finding'),
    say('examination.foundCount'),
    say('examination.overruledCount'),
    say('examination.overruledShare'),
  ]
  return (
    <details class="sheet gap-above">
      <summary>{say('examination.overruledTitle')}</summary>
      <Table labels={labels}>
        {shares.map(({ example, found, overruled }) => (
          <tr>
            <td data-label={labels[0]}>{say('examination.forExample', findingWords(say, example))}</td>
            <td data-label={labels[1]}>{found}</td>
            <td data-label={labels[2]}>{overruled}</td>
            <td data-label={labels[3]}>{Math.round((100 * overruled) / found)}%</td>
          </tr>
        ))}
      </Table>
    </details>
  )
}
