import { readQuotas, transferQuota } from '../../../actions/quotas.ts'
import { show } from '../page.tsx'
import { attempt, onward, param, type Route, route, sent, statusFor, untyped, type Visit } from '../visit.ts'
import { QuotasPage } from './quotas.tsx'

async function quotasPage(visit: Visit, typed = untyped) {
  const { say, app, actor } = visit
  const read = await readQuotas(app, actor, param(visit, 'call'))
  return show(
    visit,
    {
      title: say('progress.quotas.title'),
      lead: say('progress.quotas.lead'),
      wide: true,
      status: statusFor(typed),
    },
    <QuotasPage say={say} read={read} {...typed} />,
  )
}

/** The organiser's ledger of all recommenders, and the moving of places between them. */
export const quotaRoutes: Route[] = [
  route('get', '/desk/calls/:call/quotas', 'quota.transfer', (visit) => quotasPage(visit)),
  route('post', '/desk/calls/:call/quotas', 'quota.transfer', async (visit) => {
    const { text, values } = await sent(visit.c)
    const call = param(visit, 'call')
    const typed = { from: text('from'), to: text('to'), places: text('places'), reason: text('reason') }
    return attempt(
      async () => {
        await transferQuota(visit.app, visit.actor, call, typed)
        return onward(visit, `/desk/calls/${call}/quotas`, 'progress.quotas.moved')
      },
      (refusal) => quotasPage(visit, { values, refusal }),
    )
  }),
]
