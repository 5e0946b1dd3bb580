import { ruleObjection } from '../../../actions/objections.ts'
import { readObjection, readObjections } from '../../../actions/objectionsDesk.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { listQuery } from '../ui/list.tsx'
import { attempt, onward, param, type Route, route, sent, statusOf, type Visit } from '../visit.ts'
import { ObjectionList, ObjectionPage } from './pages.tsx'

async function listPage(visit: Visit) {
  const { say, app, actor } = visit
  const query = listQuery(visit, ['received'], ['verdict'])
  const found = await readObjections(app, actor, param(visit, 'call'), query)
  const options = { title: say('publicity.objections'), lead: say('publicity.objectionsLead'), wide: true }
  return show(visit, options, <ObjectionList say={say} found={found} query={query} />)
}

async function objectionPage(visit: Visit, text = '', refusal: Refusal | null = null) {
  const { say, app, actor } = visit
  const objection = await readObjection(app, actor, param(visit, 'id'))
  const title = say('publicity.ruleTitle', { number: objection.number })
  const options = {
    title,
    lead: objection.call.title,
    wide: true,
    status: refusal ? statusOf(refusal) : 200,
  } as const
  return show(visit, options, <ObjectionPage say={say} objection={objection} text={text} refusal={refusal} />)
}

async function rule(visit: Visit) {
  const form = await sent(visit.c)
  const id = param(visit, 'id')
  const verdict = form.text('verdict') === 'upheld' ? 'upheld' : 'dismissed'
  return attempt(
    async () => {
      await ruleObjection(visit.app, visit.actor, id, { verdict, text: form.text('text') })
      return onward(visit, `/desk/calls/${param(visit, 'call')}/objections/${id}`, 'publicity.ruled')
    },
    (refusal) => objectionPage(visit, form.text('text'), refusal),
  )
}

/** The supervisor's desk for objections. */
export const objectionRoutes: Route[] = [
  route('get', '/desk/calls/:call/objections', 'objection.read', listPage),
  route('get', '/desk/calls/:call/objections/:id', 'objection.read', (visit) => objectionPage(visit)),
  route('post', '/desk/calls/:call/objections/:id/ruling', 'objection.rule', rule),
]
