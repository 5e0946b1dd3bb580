import { readFacetCoverage, readFocusCoverage, readQuotaUse } from '../../../actions/progress.ts'
import { drawBars, drawMatrix } from '../../../formats/chart.ts'
import { refusal } from '../../../foundation/refusal.ts'
import { listQuery } from '../ui/list.tsx'
import { param, type Visit } from '../visit.ts'

const colours = { forwarded: '#a61d24', endorsed: '#1f4f8f', submitted: '#9aa0a8' }

/** A picture as a file, or within the frame of a page that asks for it, where it has the page's font. */
export function picture(visit: Visit, svg: string): Response | Promise<Response> {
  const frame = visit.c.req.header('turbo-frame') ?? ''
  visit.c.header('vary', 'turbo-frame')
  if (/^[\w-]+$/.test(frame)) return visit.c.html(`<turbo-frame id="${frame}">${svg}</turbo-frame>`)
  return visit.c.body(svg, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'private, no-cache' })
}

/** Cases of each union against its quota. */
export async function unionsPicture(visit: Visit): Promise<Response> {
  const { say, app, actor } = visit
  const { rows } = await readQuotaUse(app, actor, param(visit, 'call'))
  const kinds = ['forwarded', 'endorsed', 'submitted'] as const
  const svg = await drawBars({
    parts: kinds.map((kind) => ({ name: say(`progress.${kind}`), colour: colours[kind] })),
    bars: rows.map((row) => ({
      label: row.name,
      values: kinds.map((kind) => row[kind]),
      low: row.quota?.min ?? null,
      high: row.quota?.max ?? null,
    })),
    marks: [say('progress.low'), say('progress.high')],
    width: 980,
  })
  return picture(visit, svg)
}

/** Focus areas by recommending union, of the page that the table beside it shows. */
export async function focusPicture(visit: Visit): Promise<Response> {
  const { page } = listQuery(visit, [])
  const { areas, channels } = await readFocusCoverage(visit.app, visit.actor, param(visit, 'call'), page)
  const svg = await drawMatrix({
    rows: areas.map(({ number, name }) => `${number}. ${name}`),
    columns: channels.map(({ name }) => name),
    counts: areas.map(({ counts }) => counts),
    colour: colours.forwarded,
    width: 1060,
  })
  return picture(visit, svg)
}

/** Cases by the options of one facet. */
export async function facetPicture(visit: Visit): Promise<Response> {
  const { say, app, actor } = visit
  const { facets } = await readFacetCoverage(app, actor, param(visit, 'call'))
  const facet = facets.find(({ key }) => `${key}.svg` === param(visit, 'facet'))
  if (!facet) throw refusal('not-found', 'not-found')
  const svg = await drawBars({
    parts: [{ name: say('progress.count'), colour: colours.forwarded }],
    bars: facet.options.map(({ name, count }) => ({ label: name, values: [count] })),
    width: 520,
  })
  return picture(visit, svg)
}
