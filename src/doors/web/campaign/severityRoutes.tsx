import { changeSeverities, readSeverities } from '../../../actions/severities.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { attempt, onward, param, type Route, route, type Sent, sent, statusOf, type Visit } from '../visit.ts'
import { SeveritiesPage } from './severities.tsx'

async function severitiesPage(visit: Visit, refused: Refusal | null = null, form: Sent | null = null) {
  const { say, app, actor } = visit
  const read = await readSeverities(app, actor, param(visit, 'call'))
  const { title, rulesVersion: version } = read.call
  const codes = read.checks.flatMap(({ findings }) => findings.map(({ code }) => code))
  const chosen = Object.fromEntries(
    codes.flatMap((code) => (form?.text(code) ? [[code, form.text(code)]] : [])),
  )
  return show(
    visit,
    {
      title: say('severities.title'),
      lead: say('severities.lead', { title, version }),
      status: refused ? statusOf(refused) : 200,
    },
    <SeveritiesPage say={say} read={read} chosen={chosen} refusal={refused} />,
  )
}

/** Where the organiser says how grave each finding is in a call. */
export const severityRoutes: Route[] = [
  route('get', '/desk/calls/:call/severities', 'campaign.edit', (visit) => severitiesPage(visit)),
  route('post', '/desk/calls/:call/severities', 'campaign.edit', async (visit) => {
    const form = await sent(visit.c)
    const input = { version: Number(form.text('version')), chosen: (code: string) => form.text(code) }
    const call = param(visit, 'call')
    return attempt(
      async () => {
        const { length: count } = await changeSeverities(visit.app, visit.actor, call, input)
        const said = count === 0 ? 'severities.nothing' : 'severities.saved'
        return onward(visit, `/desk/calls/${call}/severities`, said)
      },
      (refused) => severitiesPage(visit, refused, form),
    )
  }),
]
