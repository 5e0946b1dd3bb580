import type { MapState, readMap, ShownCluster } from '../../../actions/likenessMap.ts'
import { rulingStates } from '../../../domain/likeness/map.ts'
import { type Band, bands } from '../../../domain/likeness/settings.ts'
import { isNarrowed, type ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Picture } from '../campaign/picture.tsx'
import { Mark } from '../ui/badge.tsx'
import { sayInstant } from '../ui/dates.ts'
import { Icon } from '../ui/icon.tsx'
import { ListFilters, listAddress, Pages } from '../ui/list.tsx'
import { Tiles } from '../ui/tiles.tsx'
import { BandMark } from './band.tsx'
import { MapPairs } from './mapPairs.tsx'
import { RulingMark } from './rulingMark.tsx'

type Read = Awaited<ReturnType<typeof readMap>>
type Props = { say: Say; read: Read; query: ListQuery }

/** Which texts of a call hang together: how the map stands, its figures, a picture, and every cluster with its pairs. */
export function MapPage(props: Props) {
  const { say, read, query } = props
  const s = 'likenessDesk.map'
  const { state, clusters, total } = read
  if (state.kind === 'none') return <AskForm {...props} />
  const filters = [
    {
      name: 'band',
      label: say(`${s}.band`),
      options: bands.map((value) => ({ value, label: bandWords(say, value) })),
    },
    {
      name: 'ruling',
      label: say(`${s}.rulings`),
      options: rulingStates.map((value) => ({ value, label: say(`${s}.ruled.${value}`) })),
    },
  ]
  return (
    <>
      <Standing say={say} read={read} state={state} />
      <Figures say={say} read={read} />
      <ListFilters say={say} query={query} filters={filters} />
      {total === 0 ? (
        <div class="empty">{say(isNarrowed(query) ? `${s}.emptyFiltered` : `${s}.empty`)}</div>
      ) : (
        <>
          <section class="picture-frame sheet" tabindex={0} aria-label={say(`${s}.picture`)}>
            <Picture
              name="likeness"
              source={`/desk/calls/${read.call.id}/likeness.svg${listAddress(query, {})}`}
              told={say(`${s}.pictureAlt`)}
            />
          </section>
          {clusters.map((cluster) => (
            <ClusterPart say={say} cluster={cluster} callId={read.call.id} />
          ))}
          <Pages say={say} query={query} total={total} />
        </>
      )}
    </>
  )
}

/** The band of a cluster in words; what only photos join has none of its texts. */
function bandWords(say: Say, band: Band): string {
  return band === 'none' ? say('likenessDesk.map.photosOnly') : say(`likeness.band.${band}`)
}

function PhotoMark({ say }: { say: Say }) {
  return (
    <Mark tone="active" icon="images">
      {say('likenessDesk.map.photosOnly')}
    </Mark>
  )
}

function AskForm({ say, read }: Props) {
  return (
    <form class="empty" method="post" action={`/desk/calls/${read.call.id}/likeness`}>
      <p>{say('likenessDesk.map.never')}</p>
      <button class="btn btn-primary" type="submit">
        {say('likenessDesk.map.ask')}
      </button>
    </form>
  )
}

type Standing = { say: Say; read: Read; state: Exclude<MapState, { kind: 'none' }> }

function Standing(props: Standing) {
  const { say, read, state } = props
  const s = 'likenessDesk.map'
  if (state.kind === 'making') return <Making {...props} {...state} />
  const old = state.kind === 'old'
  const values = {
    at: sayInstant(say, state.at),
    count: state.compared,
    seconds: Math.max(1, Math.round(state.milliseconds / 1000)),
  }
  return (
    <form
      class={`notice ${old ? 'notice-warn' : 'notice-info'}`}
      method="post"
      action={`/desk/calls/${read.call.id}/likeness`}
    >
      <p>
        <Icon name={old ? 'exclamation-triangle' : 'info-circle'} /> {say(`${s}.made`, values)}
        {old ? say(`${s}.old`) : ''}
      </p>
      <button class={`btn btn-sm ${old ? 'btn-primary' : 'btn-outline-secondary'}`} type="submit">
        {say(`${s}.again`)}
      </button>
    </form>
  )
}

/** How far the map is; where a former one is shown the page does not open itself again under the reader. */
function Making({ say, read, done, todo }: Standing & { done: number; todo: number }) {
  const s = 'likenessDesk.map'
  const former = read.counts.length > 0
  return (
    <div class="notice notice-info" role="status" data-controller={former ? undefined : 'awaiting'}>
      <p>{todo === 0 ? say(`${s}.gathering`, { done }) : say(`${s}.making`, { done, todo })}</p>
      <progress
        class="bar"
        max={todo === 0 ? 1 : todo}
        value={todo === 0 ? 0 : done}
        aria-label={say(`${s}.progress`)}
      />
      {former ? (
        <p>
          {say(`${s}.former`)} <a href={`/desk/calls/${read.call.id}/likeness`}>{say(`${s}.refresh`)}</a>
        </p>
      ) : (
        ''
      )}
    </div>
  )
}

function Figures({ say, read }: { say: Say; read: Read }) {
  const sum = (key: 'count' | 'texts') => read.counts.reduce((all, row) => all + Number(row[key]), 0)
  const tiles = [
    [say('likenessDesk.map.clusters'), sum('count')],
    [say('likenessDesk.map.texts'), sum('texts')],
    ...read.counts.map(({ band, count }) => [bandWords(say, band), count] as const),
  ] as const
  return <Tiles tiles={tiles} />
}

function ClusterPart({ say, cluster, callId }: { say: Say; cluster: ShownCluster; callId: string }) {
  const s = 'likenessDesk.map'
  const units = [...new Set(cluster.members.map(({ unitName }) => unitName).filter((name) => name !== ''))]
  const { number, size, pairs, ruled } = cluster
  return (
    <section class="sheet" id={`cluster-${number}`} aria-labelledby={`cluster-${number}-title`}>
      <h2 id={`cluster-${number}-title`}>
        {say(`${s}.clusterTitle`, { number, size })}{' '}
        {cluster.band === 'none' ? <PhotoMark say={say} /> : <BandMark say={say} band={cluster.band} />}{' '}
        <RulingMark say={say} ruled={ruled} pairs={pairs} />
      </h2>
      <p class="hint">{say(`${s}.units`, { names: units.slice(0, 8).join('、'), count: units.length })}</p>
      <MapPairs say={say} cluster={cluster} callId={callId} />
    </section>
  )
}
