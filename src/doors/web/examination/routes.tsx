import {
  askCorrection,
  disqualifyCase,
  overruleFinding,
  readExamination,
  readForExamination,
  receiveAll,
  receiveCase,
  ruleInvalid,
  ruleValid,
} from '../../../actions/examination.ts'
import type { Told } from '../../../actions/outbox.ts'
import { couldEver } from '../../../domain/person/may.ts'
import { show } from '../page.tsx'
import { listQuery } from '../ui/list.tsx'
import {
  attempt,
  onward,
  param,
  query,
  type Route,
  route,
  type Sent,
  sent,
  statusFor,
  untyped,
  type Visit,
} from '../visit.ts'
import { ExaminationList, ExaminationPage } from './pages.tsx'

async function listPage(visit: Visit) {
  const { say, app, actor } = visit
  const asked = listQuery(visit, ['number', 'title', 'channel', 'state', 'errors'], ['state', 'channel'])
  const found = await readExamination(app, actor, param(visit, 'call'), asked)
  const may = { mayReceive: couldEver(actor, 'case.receive'), mayExamine: couldEver(actor, 'case.examine') }
  return show(
    visit,
    { title: say('examination.title'), lead: say('examination.lead'), wide: true },
    <ExaminationList say={say} found={found} query={asked} {...may} />,
  )
}

async function casePage(visit: Visit, typed = untyped) {
  const { say, app, actor } = visit
  const examined = await readForExamination(app, actor, param(visit, 'id'))
  const title = say('examination.examineTitle', { title: examined.theCase.number ?? '' })
  const status = statusFor(typed)
  const page = (
    <ExaminationPage say={say} examined={examined} mayExamine={couldEver(actor, 'case.examine')} {...typed} />
  )
  return show(visit, { title, lead: examined.theCase.title, wide: true, status }, page)
}

async function rule(visit: Visit, form: Sent): Promise<{ said: string; told?: Told }> {
  const { app, actor } = visit
  const id = param(visit, 'id')
  const reason = form.text('reason')
  const verdict = form.text('verdict')
  if (verdict === 'invalid')
    return { said: 'examination.ruledInvalid', told: await ruleInvalid(app, actor, id, reason) }
  if (verdict === 'ask') {
    const told = await askCorrection(app, actor, id, { reason, until: form.text('until') })
    return { said: 'examination.asked', told }
  }
  await ruleValid(app, actor, id, reason)
  return { said: 'examination.ruledValid' }
}

/** The clerk's and the examiner's desk. */
export const examinationRoutes: Route[] = [
  route('get', '/desk/calls/:call/examination', 'examination.read', listPage),
  route('post', '/desk/calls/:call/receipts', 'case.receive', async (visit) => {
    await receiveAll(visit.app, visit.actor, param(visit, 'call'))
    return onward(visit, `/desk/calls/${param(visit, 'call')}/examination`, 'examination.received')
  }),
  route('post', '/desk/cases/:id/receipt', 'case.receive', async (visit) => {
    await receiveCase(visit.app, visit.actor, param(visit, 'id'))
    return onward(visit, `/desk/cases/${param(visit, 'id')}/examination`, 'examination.received')
  }),
  route('get', '/desk/cases/:id/examination', 'examination.read', (visit) => {
    const asks = query(visit, 'ask') === 'likeness'
    const values: Sent['values'] = asks ? { reason: visit.say('likeness.question') } : {}
    return casePage(visit, { values, refusal: null })
  }),
  route('post', '/desk/cases/:id/examination', 'case.examine', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        const { said, told } = await rule(visit, form)
        return onward(visit, `/desk/cases/${param(visit, 'id')}/examination`, said, told)
      },
      (refusal) => casePage(visit, { values: form.values, refusal }),
    )
  }),
  route('post', '/desk/cases/:id/overrulings', 'finding.overrule', async (visit) => {
    const form = await sent(visit.c)
    const words = { code: form.text('code'), place: form.text('place'), reason: form.text('reason') }
    return attempt(
      async () => {
        await overruleFinding(visit.app, visit.actor, param(visit, 'id'), words)
        return onward(visit, `/desk/cases/${param(visit, 'id')}/examination`, 'examination.overruledSaid')
      },
      (refusal) => casePage(visit, { values: form.values, refusal }),
    )
  }),
  route('post', '/desk/cases/:id/disqualification', 'case.disqualify', async (visit) => {
    const form = await sent(visit.c)
    await disqualifyCase(visit.app, visit.actor, param(visit, 'id'), form.text('reason'))
    return onward(visit, `/desk/cases/${param(visit, 'id')}`, 'examination.disqualified')
  }),
]
