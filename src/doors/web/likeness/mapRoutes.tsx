import { askMap, exportMap, readMap, type ShownCluster } from '../../../actions/likenessMap.ts'
import { drawClusters } from '../../../formats/clusterDrawing.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { picture } from '../campaign/pictures.ts'
import { show } from '../page.tsx'
import { sendPaper } from '../papers/send.ts'
import { listQuery } from '../ui/list.tsx'
import { onward, param, type Route, route, type Visit } from '../visit.ts'
import { Links } from './acts.tsx'
import { MapPage } from './map.tsx'

const pageSize = 24

function mapQuery(visit: Visit) {
  return { ...listQuery(visit, ['size'], ['band', 'ruling']), size: pageSize }
}

function pathOf(visit: Visit): string {
  return `/desk/calls/${param(visit, 'call')}/likeness`
}

async function mapPage(visit: Visit) {
  const { say, app, actor } = visit
  const query = mapQuery(visit)
  const read = await readMap(app, actor, param(visit, 'call'), query)
  const table = { path: `${pathOf(visit)}.xlsx`, label: 'likenessDesk.map.export' } as const
  const links = [
    ...(read.counts.length > 0 ? [table] : []),
    { path: '/desk/likeness/sources', label: 'likenessDesk.sources.title' },
    { path: '/desk/likeness', label: 'likenessDesk.settings.title' },
  ] as const
  const options = {
    title: say('likenessDesk.map.title'),
    lead: say('likenessDesk.map.lead'),
    acts: <Links say={say} links={links} />,
    wide: true,
  }
  return show(visit, options, <MapPage say={say} read={read} query={query} />)
}

const lineLooks = {
  same: { colour: '#a61d24', width: 3, dash: '' },
  heavy: { colour: '#8a4b00', width: 2, dash: '8 3' },
  partial: { colour: '#1f4f8f', width: 1.5, dash: '2 4' },
} as const
const photoLook = { colour: '#1c6b3a', width: 1.5, dash: '1 3' } as const
const drawnBands = ['same', 'heavy', 'partial'] as const
const signs = ['disc', 'ring', 'square'] as const

function drawnCluster(say: Say, callId: string, { number, size, members, listed }: ShownCluster) {
  const named = listed.flatMap(({ a, b }) => [a, b])
  const places = new Map([...new Set([...named, ...members.map(({ id }) => id)])].map((id, at) => [id, at]))
  const kinds = new Map(
    members.map(({ id, kind, campaignId }) => [id, kind === 'text' ? 2 : campaignId === callId ? 0 : 1]),
  )
  return {
    caption: say('likenessDesk.map.clusterTitle', { number, size }),
    size,
    signs: [...places.keys()].map((id) => kinds.get(id) ?? 0),
    lines: listed.map(({ a, b, band }) => ({
      ...{ from: places.get(a) ?? -1, to: places.get(b) ?? -1 },
      kind: band === 'none' ? drawnBands.length : drawnBands.indexOf(band),
    })),
  }
}

async function mapPicture(visit: Visit) {
  const { say, app, actor } = visit
  const { call, clusters } = await readMap(app, actor, param(visit, 'call'), mapQuery(visit))
  const svg = drawClusters({
    lineKinds: [
      ...drawnBands.map((band) => ({ name: say(`likeness.band.${band}`), ...lineLooks[band] })),
      { name: say('likenessDesk.map.photosOnly'), ...photoLook },
    ],
    signKinds: signs.map((shape) => ({ name: say(`likenessDesk.map.sign.${shape}`), shape })),
    clusters: clusters.map((cluster) => drawnCluster(say, call.id, cluster)),
  })
  return picture(visit, svg)
}

/** The map of what is alike in a call, for its organiser. */
export const likenessMapRoutes: Route[] = [
  route('get', '/desk/calls/:call/likeness', 'likeness.map', mapPage),
  route('post', '/desk/calls/:call/likeness', 'likeness.map', async (visit) => {
    await askMap(visit.app, visit.actor, param(visit, 'call'))
    return onward(visit, pathOf(visit))
  }),
  route('get', '/desk/calls/:call/likeness.svg', 'likeness.map', mapPicture),
  route('get', '/desk/calls/:call/likeness.xlsx', 'likeness.map', async (visit) => {
    const { name, bytes } = await exportMap(visit.app, visit.actor, param(visit, 'call'), visit.say)
    return sendPaper({ name: `${name}.xlsx`, bytes, format: 'xlsx', sha256: '' })
  }),
]
