import { type Call, currentCall } from '../../../actions/calls.ts'
import { openCase } from '../../../actions/caseAccess.ts'
import { createCase, ownChannel } from '../../../actions/caseBeginning.ts'
import { type Draft, insistInTerm, readDraft } from '../../../actions/caseDrafts.ts'
import { ownCases, ownSorts } from '../../../actions/caseLists.ts'
import { correctCase, submitCase } from '../../../actions/caseSubmission.ts'
import { viewCase } from '../../../actions/caseView.ts'
import { closingOf } from '../../../domain/campaign/deadline.ts'
import { caseTitle } from '../../../domain/case/content.ts'
import { Refusal, refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { sayInstant } from '../ui/dates.ts'
import { listQuery } from '../ui/list.tsx'
import { attempt, onward, param, type Route, route, type Sent, sent, statusOf, type Visit } from '../visit.ts'
import { MyCases, NewCase } from './list.tsx'
import { editorPage, removeUpload, saveForm, saveTyping, takeUpload } from './saving.tsx'
import { ScanForm, takeScan } from './scan.tsx'
import { ReceiptPage, SubmitPage } from './submitPage.tsx'

function refusalOf(deed: () => void): Refusal | null {
  try {
    deed()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

async function callNow(visit: Visit): Promise<Call> {
  const call = await currentCall(visit.app)
  if (!call) throw refusal('unavailable', 'call-not-open')
  return call
}

async function listPage(visit: Visit, refused: Refusal | null = null): Promise<Response> {
  const { say, app, actor, c } = visit
  const call = await callNow(visit)
  const asked = listQuery(visit, ownSorts, ['state'])
  const query = c.req.query('sort') ? asked : { ...asked, sort: 'saved', descending: true }
  const found = await ownCases(app, actor, call.id, query)
  const open = refusalOf(() => insistInTerm(app, call)) === null
  const acts = open ? (
    <a class="btn btn-primary" href="/desk/cases/new">
      {say('reporter.newCase')}
    </a>
  ) : (
    ''
  )
  const status = refused ? statusOf(refused) : 200
  const options = {
    title: say('reporter.myCases'),
    lead: say('reporter.listLead'),
    acts,
    wide: true,
    status,
  } as const
  return show(
    visit,
    options,
    <>
      <MyCases say={say} found={found} query={query} open={open} />
      {found.total > 0 ? <ScanForm say={say} refusal={refused} /> : ''}
    </>,
  )
}

async function newPage(visit: Visit): Promise<Response> {
  const { say, app, actor } = visit
  const call = await callNow(visit)
  const channel = await ownChannel(app, actor, call)
  insistInTerm(app, call)
  const closes = sayInstant(say, closingOf(call.rules.deadline, app.calendar).instant)
  const props = { call, unit: actor.office.organisationName, channel: channel.name, closes }
  return show(
    visit,
    { title: say('reporter.newCase'), lead: say('reporter.newLead') },
    <NewCase say={say} {...props} />,
  )
}

/** Opens the draft for a page; where it cannot be written in, leads to where it is read. */
async function withDraft(visit: Visit, page: (draft: Draft) => Promise<Response>): Promise<Response> {
  const { app, actor } = visit
  const id = param(visit, 'id')
  return attempt(
    async () => page(await readDraft(app, actor, id)),
    () => onward(visit, `/desk/cases/${id}`),
  )
}

function submitPage(
  visit: Visit,
  draft: Draft,
  refused: Refusal | null = null,
  words = '',
): Promise<Response> {
  const { say, app } = visit
  const { theCase, call, content } = draft
  const correcting = theCase.state === 'deficient'
  const late = correcting ? null : refusalOf(() => insistInTerm(app, call))
  const options = {
    title: say(correcting ? 'editor.correctTitle' : 'editor.submitTitle'),
    lead: caseTitle(theCase.unitName, content.topic),
    status: refused ? statusOf(refused) : 200,
  } as const
  return show(visit, options, <SubmitPage say={say} draft={draft} words={words} refusal={refused ?? late} />)
}

/** The page shows each finding at its place by itself; the refusal only leads to the pledge. */
function withoutPlaces(refused: Refusal): Refusal {
  if (refused.code !== 'findings-remain') return refused
  const pledge = refused.fields['pledge.pledge']
  return new Refusal(refused.kind, refused.code, refused.values, pledge ? { pledge } : {})
}

async function submit(visit: Visit, form: Sent): Promise<Response> {
  const { app, actor } = visit
  const id = param(visit, 'id')
  const words = {
    revision: Number(form.text('revision')),
    pledge: form.text('pledge') === 'yes',
    consent: form.text('consent') === 'yes',
    words: form.text('words'),
  }
  const { theCase } = await openCase(app, actor, 'case.submit', id)
  const correcting = theCase.state === 'deficient' || theCase.state === 'corrected'
  return attempt(
    async () => {
      const told = await (correcting ? correctCase : submitCase)(app, actor, id, words)
      return onward(visit, `/desk/cases/${id}/receipt`, undefined, told)
    },
    async (refused) => {
      const draft = await readDraft(app, actor, id)
      const content = { ...draft.content, pledge: words.pledge, consent: words.consent }
      return submitPage(visit, { ...draft, content }, withoutPlaces(refused), words.words)
    },
  )
}

async function receiptPage(visit: Visit): Promise<Response> {
  const { say, app, actor } = visit
  await openCase(app, actor, 'case.submit', param(visit, 'id'))
  const view = await viewCase(app, actor, param(visit, 'id'))
  if (view.version === 0) return onward(visit, `/desk/cases/${view.theCase.id}`)
  return show(visit, { title: say('editor.receiptTitle') }, <ReceiptPage say={say} view={view} />)
}

/** The reporter's desk: the own cases, the editor, handing in. */
export const reporterRoutes: Route[] = [
  route('get', '/desk/cases', 'case.create', (visit) => listPage(visit)),
  route('post', '/desk/cases/scan', 'case.edit', async (visit) =>
    takeScan(visit, (await callNow(visit)).id, (refused) => listPage(visit, refused)),
  ),
  route('get', '/desk/cases/new', 'case.create', newPage),
  route('post', '/desk/cases', 'case.create', async (visit) => {
    const { id } = await createCase(visit.app, visit.actor, (await sent(visit.c)).text('call'))
    return onward(visit, `/desk/cases/${id}/edit`, 'reporter.created')
  }),
  route('get', '/desk/cases/:id/edit', 'case.edit', (visit) =>
    withDraft(visit, (draft) => editorPage(visit, draft)),
  ),
  route('post', '/desk/cases/:id/edit', 'case.edit', saveForm),
  route('put', '/desk/cases/:id/draft', 'case.edit', saveTyping),
  route('post', '/desk/cases/:id/files', 'case.edit', takeUpload),
  route('post', '/desk/files/:id/removal', 'case.edit', removeUpload),
  route('get', '/desk/cases/:id/submit', 'case.submit', (visit) =>
    withDraft(visit, (draft) => submitPage(visit, draft)),
  ),
  route('post', '/desk/cases/:id/submit', 'case.submit', async (visit) => submit(visit, await sent(visit.c))),
  route('get', '/desk/cases/:id/receipt', 'case.submit', receiptPage),
]
