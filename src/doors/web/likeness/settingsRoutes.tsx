import {
  addFormulas,
  readLikenessSettings,
  removeFormulas,
  resetFormulas,
  setBands,
} from '../../../actions/likenessSettings.ts'
import { show } from '../page.tsx'
import { attempt, onward, type Route, route, type Sent, sent, statusOf, type Visit } from '../visit.ts'
import { likenessActs } from './acts.tsx'
import { LikenessSettingsPage, type Refused } from './settings.tsx'

const path = '/desk/likeness'

async function settingsPage(visit: Visit, refused: Refused | null = null) {
  const { say, app, actor } = visit
  const read = await readLikenessSettings(app, actor)
  const status = refused ? statusOf(refused.refusal) : 200
  const s = 'likenessDesk.settings'
  const acts = await likenessActs(visit, {
    path: '/desk/likeness/sources',
    label: 'likenessDesk.sources.title',
  })
  return show(
    visit,
    { title: say(`${s}.title`), lead: say(`${s}.lead`), acts, wide: true, status },
    <LikenessSettingsPage say={say} read={read} refused={refused} />,
  )
}

/** Does a deed on the page of settings and comes back to it; what was refused stands in its form again. */
async function onPage(
  visit: Visit,
  form: Refused['form'],
  said: string,
  deed: (form: Sent) => Promise<void>,
): Promise<Response> {
  const typed = await sent(visit.c)
  return attempt(
    async () => {
      await deed(typed)
      return onward(visit, path, `likenessDesk.settings.${said}`)
    },
    (refusal) => settingsPage(visit, { form, values: typed.values, refusal }),
  )
}

/** What counts as alike in the organiser's house. */
export const likenessSettingsRoutes: Route[] = [
  route('get', path, 'likeness.configure', (visit) => settingsPage(visit)),
  route('post', `${path}/formulas`, 'likeness.configure', (visit) =>
    onPage(visit, 'formulas', 'added', ({ text }) => addFormulas(visit.app, visit.actor, text('lines'))),
  ),
  route('post', `${path}/formulas/removal`, 'likeness.configure', (visit) =>
    onPage(visit, 'list', 'removed', ({ all }) => removeFormulas(visit.app, visit.actor, all('formula'))),
  ),
  route('post', `${path}/formulas/reset`, 'likeness.configure', (visit) =>
    onPage(visit, 'list', 'resetSaid', () => resetFormulas(visit.app, visit.actor)),
  ),
  route('post', `${path}/bands`, 'likeness.configure', (visit) =>
    onPage(visit, 'bands', 'saved', ({ values }) => setBands(visit.app, visit.actor, values)),
  ),
  route('post', `${path}/bands/reset`, 'likeness.configure', (visit) =>
    onPage(visit, 'bands', 'bandsResetSaid', () => setBands(visit.app, visit.actor, null)),
  ),
]
