import { callInSight } from '../../../actions/calls.ts'
import type { WordingKey } from '../../../foundation/wording/wording.ts'
import type { Visit } from '../visit.ts'

type Link = { readonly path: string; readonly label: WordingKey }

/** Leads from the settings of likeness to another page of them, and back to the map of the call at hand. */
export async function likenessActs(visit: Visit, other: Link) {
  const { say, app, actor } = visit
  const call = await callInSight(app, actor)
  const own = call?.organiserId === actor.office.organisationId ? call : null
  const map: Link[] = own ? [{ path: `/desk/calls/${own.id}/likeness`, label: 'likenessDesk.map.title' }] : []
  return (
    <>
      {[...map, other].map(({ path, label }) => (
        <a class="btn btn-outline-secondary" href={path}>
          {say(label)}
        </a>
      ))}
    </>
  )
}
