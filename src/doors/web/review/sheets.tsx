import type { Sheets } from '../../../actions/results.ts'
import { pointsText } from '../../../domain/review/points.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { sayInstant } from '../ui/dates.ts'
import { arithmeticText, droppedText } from './results.tsx'

function SheetRow(props: { say: Say; found: Sheets; sheet: Sheets['sheets'][number] }) {
  const { say, found, sheet } = props
  const { criteria, gates } = found.call.rules
  const failed = gates.filter(({ key }) => sheet.gates[key] === 'fail')
  return (
    <tr class={sheet.counts ? '' : 'set-aside'}>
      <td data-label={say('review.reviewer')}>
        {say('review.result.sheetOf', { name: sheet.personName, revision: sheet.revision })}
        <span class="under">{sayInstant(say, sheet.at)}</span>
        <Mark tone={sheet.counts ? 'good' : 'quiet'} icon={sheet.counts ? 'check-circle' : 'dash-circle'}>
          {say(sheet.counts ? 'review.result.counts' : 'review.result.replacedSheet')}
        </Mark>
      </td>
      {criteria.map(({ key, name }) => (
        <td class="number" data-label={name}>
          {pointsText(sheet.scores[key] ?? 0)}
        </td>
      ))}
      <td class="number" data-label={say('review.scoring.total')}>
        <b>{pointsText(sheet.total)}</b>
      </td>
      <td data-label={say('review.scoring.comment')}>
        {failed.map(({ name }) => (
          <Mark tone="bad" icon="slash-circle">
            {name}：{say('review.scoring.fail')}
          </Mark>
        ))}
        {sheet.comment}
        {sheet.changeReason ? (
          <span class="under">
            {say('review.scoring.changeReason')}：{sheet.changeReason}
          </span>
        ) : (
          ''
        )}
      </td>
    </tr>
  )
}

/** The sheets behind a row of the ranking, every revision, with the arithmetic. */
export function ScoreSheets(props: { say: Say; found: Sheets }) {
  const { say, found } = props
  const { trimmed } = found.result
  if (found.sheets.length === 0) return <div class="empty">{say('review.result.scoresNone')}</div>
  return (
    <>
      <section class="sheet" aria-label={say('review.result.arithmetic')}>
        <dl class="facts">
          <dt>{say('review.result.arithmetic')}</dt>
          <dd>
            {arithmeticText(trimmed)} {droppedText(say, trimmed)}
          </dd>
          <dt>{say('review.result.criterionMeans')}</dt>
          <dd>
            {found.call.rules.criteria
              .map(({ key, name }) => `${name} ${pointsText(found.result.criterionMeans[key] ?? 0)}`)
              .join('　')}
          </dd>
        </dl>
      </section>
      <section class="table-frame" tabindex={0} aria-label={say('review.scoring.sheet')}>
        <table class="list">
          <thead>
            <tr>
              <th>{say('review.reviewer')}</th>
              {found.call.rules.criteria.map(({ name }) => (
                <th class="number">{name}</th>
              ))}
              <th class="number">{say('review.scoring.total')}</th>
              <th>{say('review.scoring.comment')}</th>
            </tr>
          </thead>
          <tbody>
            {found.sheets.map((sheet) => (
              <SheetRow say={say} found={found} sheet={sheet} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
