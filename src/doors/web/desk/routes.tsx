import { show } from '../page.tsx'
import { type Route, route } from '../visit.ts'

/** My desk: where everyone lands after the log-in. */
export const deskRoutes: Route[] = [
  route('get', '/desk', null, (visit) => show(visit, { title: visit.say('shell.desk') }, <div class="empty">{visit.say('shell.none')}</div>)),
]
