import { callInSight } from '../../../actions/calls.ts'
import type { Say, WordingKey } from '../../../foundation/wording/wording.ts'
import type { Visit } from '../visit.ts'

type Link = { readonly path: string; readonly label: WordingKey }

/** Links above a page; a file is fetched past the pages. */
export function Links({ say, links }: { say: Say; links: readonly Link[] }) {
  return (
    <>
      {links.map(({ path, label }) => (
        <a
          class="btn btn-outline-secondary"
          href={path}
          data-turbo={path.endsWith('.xlsx') ? 'false' : undefined}
        >
          {say(label)}
        </a>
      ))}
    </>
  )
}

/** Leads from the settings of likeness to another page of them, and back to the map of the call at hand. */
export async function likenessActs(visit: Visit, other: Link) {
  const { say, app, actor } = visit
  const call = await callInSight(app, actor)
  const own = call?.organiserId === actor.office.organisationId ? call : null
  const map: Link[] = own ? [{ path: `/desk/calls/${own.id}/likeness`, label: 'likenessDesk.map.title' }] : []
  return <Links say={say} links={[...map, other]} />
}
