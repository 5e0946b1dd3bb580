import { readCalibration, readResults, readSheets } from '../../../actions/results.ts'
import { couldEver } from '../../../domain/person/may.ts'
import { show } from '../page.tsx'
import { listQuery } from '../ui/list.tsx'
import { param, type Route, route, type Visit } from '../visit.ts'
import { CalibrationTable, RankingList } from './results.tsx'
import { ScoreSheets } from './sheets.tsx'

const sorts = ['rank', 'mean', 'title', 'sheets', 'number']

async function resultsPage(visit: Visit) {
  const { say, app, actor } = visit
  const asked = listQuery(visit, sorts, ['round', 'focusArea', 'facet'])
  const results = await readResults(app, actor, param(visit, 'call'), asked)
  const { round } = results
  const acts = round ? (
    <a
      class="btn btn-outline-secondary"
      href={`/desk/calls/${results.call.id}/results/reviewers/${round.id}`}
    >
      {say('review.result.calibration')}
    </a>
  ) : (
    ''
  )
  const trimFrom = results.call.rules.review.trimFrom
  const lead = round
    ? `${say('review.result.lead', { name: round.name })}${say('review.result.trimRule', { trimFrom })}`
    : ''
  const content = <RankingList say={say} results={results} query={asked} />
  return show(visit, { title: say('review.result.title'), lead, acts, wide: true }, content)
}

async function calibrationPage(visit: Visit) {
  const { say, app, actor } = visit
  const compared = await readCalibration(app, actor, param(visit, 'call'), param(visit, 'round'))
  const acts = (
    <a class="btn btn-outline-secondary" href={`/desk/calls/${param(visit, 'call')}/results`}>
      {say('review.result.toRanking')}
    </a>
  )
  const head = { title: say('review.result.calibration'), lead: say('review.result.calibrationLead'), acts }
  return show(visit, head, <CalibrationTable say={say} compared={compared} />)
}

async function sheetsPage(visit: Visit) {
  const { say, app, actor } = visit
  const found = await readSheets(app, actor, param(visit, 'id'))
  const { theCase, call } = found
  const acts = (
    <>
      {couldEver(actor, 'paper.scores') ? (
        <a class="btn btn-outline-secondary" href={`/desk/cases/${theCase.id}/scores.pdf`} data-turbo="false">
          {say('review.result.print')}
        </a>
      ) : (
        ''
      )}
      <a class="btn btn-outline-secondary" href={`/desk/cases/${theCase.id}`}>
        {say('review.result.readCase')}
      </a>
      <a class="btn btn-outline-secondary" href={`/desk/calls/${call.id}/results?round=${found.round.id}`}>
        {say('review.result.toRanking')}
      </a>
    </>
  )
  const title = say('review.result.scoresTitle', { number: theCase.number ?? '' })
  return show(
    visit,
    { title, lead: theCase.title, acts, wide: true },
    <ScoreSheets say={say} found={found} />,
  )
}

/** The results of the review and the sheets behind them. */
export const resultRoutes: Route[] = [
  route('get', '/desk/calls/:call/results', 'result.read', resultsPage),
  route('get', '/desk/calls/:call/results/reviewers/:round', 'result.read', calibrationPage),
  route('get', '/desk/cases/:id/scores', 'result.read', sheetsPage),
]
