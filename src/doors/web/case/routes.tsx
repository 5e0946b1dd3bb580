import { openCase } from '../../../actions/caseAccess.ts'
import { recallCase, withdrawCase } from '../../../actions/caseSubmission.ts'
import { unmaskCase, viewCase } from '../../../actions/caseView.ts'
import { caseTitle } from '../../../domain/case/content.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { attempt, onward, param, type Route, route, sent, statusOf, type Visit } from '../visit.ts'
import { sendFile } from './files.ts'
import { CaseActs, CasePage, type Unmasking, WithdrawForm } from './pages.tsx'

async function casePage(visit: Visit, unmasking: Unmasking = { shown: null, refusal: null }) {
  const { say, app, actor } = visit
  const view = await viewCase(app, actor, param(visit, 'id'))
  const options = {
    title: view.content.topic.trim() === '' ? say('reporter.untitled') : view.content.topic,
    lead: `${view.theCase.unitName} ${view.theCase.number ?? ''}`,
    acts: <CaseActs say={say} view={view} />,
    wide: true,
    status: unmasking.refusal ? statusOf(unmasking.refusal) : 200,
  } as const
  return show(visit, options, <CasePage say={say} view={view} unmasking={unmasking} />)
}

async function withdrawPage(visit: Visit, reason = '', refusal: Refusal | null = null) {
  const { say, app, actor } = visit
  await openCase(app, actor, 'case.withdraw', param(visit, 'id'))
  const view = await viewCase(app, actor, param(visit, 'id'))
  const lead = caseTitle(view.theCase.unitName, view.content.topic)
  const options = {
    title: say('reading.withdrawTitle'),
    lead,
    status: refusal ? statusOf(refusal) : 200,
  } as const
  return show(visit, options, <WithdrawForm say={say} view={view} reason={reason} refusal={refusal} />)
}

/** A case as everybody who may read it reads it, and what its own unit can do with it there. */
export const caseRoutes: Route[] = [
  route('get', '/desk/cases/:id', 'case.read', (visit) => casePage(visit)),
  route('post', '/desk/cases/:id/contact', 'case.unmask', async (visit) => {
    const purpose = (await sent(visit.c)).text('purpose')
    return attempt(
      async () => {
        const shown = await unmaskCase(visit.app, visit.actor, param(visit, 'id'), purpose)
        return casePage(visit, { shown, refusal: null })
      },
      (refusal) => casePage(visit, { shown: null, refusal }),
    )
  }),
  route('get', '/desk/files/:id', 'case.read', sendFile),
  route('post', '/desk/cases/:id/recall', 'case.submit', async (visit) => {
    await recallCase(visit.app, visit.actor, param(visit, 'id'))
    return onward(visit, `/desk/cases/${param(visit, 'id')}/edit`, 'reading.recalled')
  }),
  route('get', '/desk/cases/:id/withdrawal', 'case.withdraw', (visit) => withdrawPage(visit)),
  route('post', '/desk/cases/:id/withdrawal', 'case.withdraw', async (visit) => {
    const reason = (await sent(visit.c)).text('reason')
    return attempt(
      async () => {
        await withdrawCase(visit.app, visit.actor, param(visit, 'id'), reason)
        return onward(visit, `/desk/cases/${param(visit, 'id')}`, 'reading.withdrawn')
      },
      (refusal) => withdrawPage(visit, reason, refusal),
    )
  }),
]
