import { publishCase, saveShowcase, unpublishCase } from '../../../actions/showcase.ts'
import { readForShowcase, readShowcase } from '../../../actions/showcaseDesk.ts'
import { couldEver } from '../../../domain/person/may.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { listQuery } from '../ui/list.tsx'
import { attempt, onward, param, type Route, route, type Sent, sent, statusOf, type Visit } from '../visit.ts'
import { ShowcaseCasePage, ShowcaseList } from './pages.tsx'

async function listPage(visit: Visit) {
  const { say, app, actor } = visit
  const query = listQuery(visit, ['place', 'number', 'title', 'state'], ['state'])
  const found = await readShowcase(app, actor, param(visit, 'call'), query)
  const mayPublish = couldEver(actor, 'showcase.publish')
  const page = <ShowcaseList say={say} found={found} query={query} mayPublish={mayPublish} />
  return show(visit, { title: say('showcase.title'), lead: say('showcase.lead'), wide: true }, page)
}

async function casePage(visit: Visit, values: Sent['values'] = {}, refusal: Refusal | null = null) {
  const { say, app, actor } = visit
  const found = await readForShowcase(app, actor, param(visit, 'id'))
  const title = say('showcase.editTitle', { title: found.theCase.number ?? '' })
  const options = {
    title,
    lead: found.theCase.title,
    wide: true,
    status: refusal ? statusOf(refusal) : 200,
  } as const
  const mayPublish = couldEver(actor, 'showcase.publish')
  return show(
    visit,
    options,
    <ShowcaseCasePage say={say} found={found} mayPublish={mayPublish} values={values} refusal={refusal} />,
  )
}

async function write(visit: Visit) {
  const form = await sent(visit.c)
  const id = param(visit, 'id')
  const words = { summary: form.text('summary'), lesson: form.text('lesson') }
  const publishes = form.text('act') === 'publish'
  return attempt(
    async () => {
      await (publishes ? publishCase : saveShowcase)(visit.app, visit.actor, id, words)
      return onward(visit, `/desk/cases/${id}/showcase`, publishes ? 'showcase.published' : 'showcase.saved')
    },
    (refusal) => casePage(visit, form.values, refusal),
  )
}

async function takeDown(visit: Visit) {
  const form = await sent(visit.c)
  const id = param(visit, 'id')
  return attempt(
    async () => {
      await unpublishCase(visit.app, visit.actor, id, form.text('reason'))
      return onward(visit, `/desk/cases/${id}/showcase`, 'showcase.takenDown')
    },
    (refusal) => casePage(visit, form.values, refusal),
  )
}

/** The editor's desk. */
export const showcaseRoutes: Route[] = [
  route('get', '/desk/calls/:call/showcase', 'showcase.read', listPage),
  route('get', '/desk/cases/:id/showcase', 'showcase.read', (visit) => casePage(visit)),
  route('post', '/desk/cases/:id/showcase', 'showcase.publish', write),
  route('post', '/desk/cases/:id/showcase/withdrawal', 'showcase.publish', takeDown),
]
