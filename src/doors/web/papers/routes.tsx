import { overviewPaper, rulesPaper } from '../../../actions/callPapers.ts'
import { readCasePapers, readCertificates } from '../../../actions/casePaperDesk.ts'
import { formPaper, previewForm, receiptPaper } from '../../../actions/casePapers.ts'
import { noticePaper } from '../../../actions/noticePaper.ts'
import { readPapers } from '../../../actions/paperDesk.ts'
import type { Made } from '../../../actions/papers.ts'
import { certificatePaper, circularPaper, publicityPaper } from '../../../actions/resultPapers.ts'
import { scoreSheetPaper } from '../../../actions/scorePapers.ts'
import { summaryPaper } from '../../../actions/summaryPaper.ts'
import type { Deed } from '../../../domain/person/deeds.ts'
import { readNumber } from '../../../foundation/text.ts'
import { show } from '../page.tsx'
import { listQuery } from '../ui/list.tsx'
import { param, type Route, route, type Visit } from '../visit.ts'
import { CasePaperList, CertificateList } from './lists.tsx'
import { CallPapers, OverviewPages } from './offers.tsx'
import { FormPage, PreviewActs } from './preview.tsx'
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
    paper(`/desk/calls/:call/notice.${format}`, 'paper.official', (visit) =>
      noticePaper(visit.app, visit.actor, param(visit, 'call'), format),
    ),
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

async function papersPage(visit: Visit) {
  const { say, app, actor } = visit
  const query = listQuery(visit, ['number', 'title'], ['overviews'])
  const overviewPage = Math.min(Math.max(1, readNumber(query.filters['overviews'] ?? '') ?? 1), 100_000)
  const { call, offers, overviews } = await readPapers(app, actor, param(visit, 'call'), overviewPage)
  const cases = await readCasePapers(app, actor, call.id, query)
  return show(
    visit,
    { title: say('papers.title'), lead: say('papers.lead'), wide: true },
    <>
      <CallPapers say={say} callId={call.id} offers={offers}>
        <OverviewPages say={say} query={query} page={overviewPage} total={overviews} />
      </CallPapers>
      {cases ? <CasePaperList say={say} found={cases} query={query} /> : ''}
    </>,
  )
}

async function certificatesPage(visit: Visit) {
  const { say, app, actor } = visit
  const query = listQuery(visit, [''])
  const certificates = await readCertificates(app, actor, param(visit, 'call'), query)
  const options = { title: say('papers.certificates'), lead: say('papers.what.certificate'), wide: true }
  return show(visit, options, <CertificateList say={say} certificates={certificates} query={query} />)
}

async function previewPage(visit: Visit) {
  const { say, app, actor } = visit
  const preview = await previewForm(app, actor, param(visit, 'id'))
  const options = {
    title: say('papers.previewTitle'),
    lead: say('papers.previewLead'),
    acts: <PreviewActs say={say} preview={preview} />,
    wide: true,
  }
  return show(visit, options, <FormPage say={say} preview={preview} />)
}

/** The papers that are handed out, and the pages that list and preview them. */
export const paperRoutes: Route[] = [
  ...casePapers,
  ...callPapers,
  route('get', '/desk/calls/:call/papers', 'campaign.read', papersPage),
  route('get', '/desk/calls/:call/papers/certificates', 'paper.certificate', certificatesPage),
  route('get', '/desk/cases/:id/paper', 'paper.form', previewPage),
]
