import { readDesk } from '../../../actions/desk.ts'
import { dayOf } from '../../../foundation/clock.ts'
import { show } from '../page.tsx'
import { type Route, route, type Visit } from '../visit.ts'
import { DeskPage } from './pages.tsx'

async function deskPage(visit: Visit) {
  const { say, app, actor } = visit
  const desk = await readDesk(app, actor)
  const { organisationName, role } = actor.office
  const lead = say('desk.lead', { organisation: organisationName, role: say(`state.role.${role}`) })
  return show(
    visit,
    { title: say('shell.desk'), lead },
    <DeskPage say={say} desk={desk} today={dayOf(visit.now)} role={role} />,
  )
}

/** My desk: where everyone lands after the log-in. */
export const deskRoutes: Route[] = [route('get', '/desk', null, deskPage)]
