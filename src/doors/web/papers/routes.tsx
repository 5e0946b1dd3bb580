import { overviewPaper, rulesPaper, summaryPaper } from '../../../actions/callPapers.ts'
import { formPaper, receiptPaper } from '../../../actions/casePapers.ts'
import type { Made } from '../../../actions/papers.ts'
import { certificatePaper, circularPaper, publicityPaper } from '../../../actions/resultPapers.ts'
import { scoreSheetPaper } from '../../../actions/scorePapers.ts'
import type { Deed } from '../../../domain/person/deeds.ts'
import { param, type Route, route, type Visit } from '../visit.ts'
import { sendPaper } from './send.ts'

/** An address that hands out one paper. */
function paper(path: string, deed: Deed, make: (visit: Visit) => Promise<Made>): Route {
  return route('get', path, deed, async (visit) => sendPaper(await make(visit)))
}

const inWord = ['pdf', 'docx'] as const

/** The papers of a case. */
const casePapers: Route[] = [
  ...inWord.map((format) =>
    paper(`/desk/cases/:id/form.${format}`, 'paper.form', (visit) =>
      formPaper(visit.app, visit.actor, param(visit, 'id'), format),
    ),
  ),
  paper('/desk/cases/:id/receipt.pdf', 'paper.receipt', (visit) =>
    receiptPaper(visit.app, visit.actor, param(visit, 'id')),
  ),
  paper('/desk/cases/:id/scores.pdf', 'paper.scores', (visit) =>
    scoreSheetPaper(visit.app, visit.actor, param(visit, 'id')),
  ),
]

/** The papers of a call. */
const callPapers: Route[] = [
  ...(['pdf', 'xlsx'] as const).map((format) =>
    paper(`/desk/calls/:call/summary.${format}`, 'paper.summary', (visit) =>
      summaryPaper(visit.app, visit.actor, param(visit, 'call'), format),
    ),
  ),
  ...inWord.flatMap((format) => [
    paper(`/desk/calls/:call/publicity.${format}`, 'paper.official', (visit) =>
      publicityPaper(visit.app, visit.actor, param(visit, 'call'), format),
    ),
    paper(`/desk/calls/:call/circular.${format}`, 'paper.official', (visit) =>
      circularPaper(visit.app, visit.actor, param(visit, 'call'), format),
    ),
    paper(`/desk/calls/:call/overview/:organisation{[0-9a-f-]+\\.${format}}`, 'paper.overview', (visit) =>
      overviewPaper(
        visit.app,
        visit.actor,
        param(visit, 'call'),
        param(visit, 'organisation').slice(0, -format.length - 1),
        format,
      ),
    ),
  ]),
  paper('/desk/awards/:award/certificate.pdf', 'paper.certificate', (visit) =>
    certificatePaper(visit.app, visit.actor, param(visit, 'award')),
  ),
  paper('/desk/calls/:call/rules.pdf', 'campaign.read', (visit) =>
    rulesPaper(visit.app, visit.actor, param(visit, 'call')),
  ),
]

/** The papers that are handed out, and the page that lists them. */
export const paperRoutes: Route[] = [...casePapers, ...callPapers]
