import { addSource, listSources, removeSource, takeSourceFile } from '../../../actions/likenessSources.ts'
import { type ComeFile, sourceLimits } from '../../../domain/likeness/source.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { parcel } from '../parcel.ts'
import { attempt, onward, param, type Route, route, type Sent, statusOf, type Visit } from '../visit.ts'
import { likenessActs } from './acts.tsx'
import { SourcesPage } from './sources.tsx'

const path = '/desk/likeness/sources'

type Typed = {
  readonly values: Sent['values']
  readonly refusal: Refusal | null
  readonly fileRefusals: readonly Refusal[]
}

async function sourcesPage(
  visit: Visit,
  typed: Typed = { values: {}, refusal: null, fileRefusals: [] },
): Promise<Response> {
  const { say, app, actor } = visit
  const sources = await listSources(app, actor)
  const refused = typed.refusal ?? typed.fileRefusals[0]
  const acts = await likenessActs(visit, { path: '/desk/likeness', label: 'likenessDesk.settings.title' })
  return show(
    visit,
    {
      ...{ title: say('likenessDesk.sources.title'), lead: say('likenessDesk.sources.lead') },
      ...{ acts, wide: true, status: refused ? statusOf(refused) : 200 },
    },
    <SourcesPage say={say} sources={sources} {...typed} />,
  )
}

/** A file that was refused is told, and nothing is added, so that the person sends all again with what was typed. */
async function add(visit: Visit): Promise<Response> {
  const { app, actor, c } = visit
  await listSources(app, actor)
  const come: ComeFile[] = []
  const form = await parcel(
    c,
    async ({ name, content }) => {
      const taken = await takeSourceFile(app, actor, { name, content })
      if (taken) come.push(taken)
    },
    { files: sourceLimits.files },
  )
  const { values, text, refusals } = form
  if (refusals.length > 0) return sourcesPage(visit, { values, refusal: null, fileRefusals: refusals })
  const typed = { name: text('name'), year: text('year'), pasted: text('pasted') }
  return attempt(
    async () => {
      await addSource(app, actor, typed, come)
      return onward(visit, path, 'likenessDesk.sources.addedSaid')
    },
    (refusal) => sourcesPage(visit, { values, refusal, fileRefusals: [] }),
  )
}

/** The texts that the organiser adds for comparing. */
export const likenessSourceRoutes: Route[] = [
  route('get', path, 'likeness.configure', (visit) => sourcesPage(visit)),
  route('post', path, 'likeness.configure', add),
  route('post', `${path}/:source/removal`, 'likeness.configure', async (visit) => {
    await removeSource(visit.app, visit.actor, param(visit, 'source'))
    return onward(visit, path, 'likenessDesk.sources.removedSaid')
  }),
]
