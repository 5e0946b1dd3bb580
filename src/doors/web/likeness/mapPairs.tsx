import type { ShownCluster } from '../../../actions/likenessMap.ts'
import { memberOrigin, pairWords, photoWords, rulingWords } from '../../../actions/likenessMapSheet.ts'
import { keyOf } from '../../../actions/photoSight.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Table } from '../ui/table.tsx'
import { BandMark } from './band.tsx'
import { PhotoBand, pairPath } from './photoPages.tsx'

type Props = { say: Say; cluster: ShownCluster; callId: string }
type Pair = ShownCluster['listed'][number]
type Members = ReadonlyMap<string, ShownCluster['members'][number]>

/** The pairs of a cluster, each with what its texts and photos have in common and what was ruled. */
export function MapPairs({ say, cluster, callId }: Props) {
  const s = 'likenessDesk.map'
  const labels = [say(`${s}.first`), say(`${s}.second`), say('likeness.found'), say('likeness.ruling'), '']
  const members: Members = new Map(cluster.members.map((member) => [member.id, member]))
  return (
    <>
      <Table labels={labels}>
        {cluster.listed.map((pair) => (
          <tr>
            <td data-label={labels[0]}>
              <Member say={say} members={members} id={pair.a} callId={callId} />
            </td>
            <td data-label={labels[1]}>
              <Member say={say} members={members} id={pair.b} callId={callId} />
            </td>
            <td data-label={labels[2]}>
              <Common say={say} pair={pair} />
            </td>
            <td data-label={labels[3]}>{rulingWords(say, pair)}</td>
            <td>
              <a class="btn btn-sm btn-outline-secondary" href={addressOf(pair, members, callId)}>
                {say('likeness.compare')}
              </a>
            </td>
          </tr>
        ))}
      </Table>
      {cluster.pairs > cluster.listed.length ? (
        <p class="hint">{say(`${s}.morePairs`, { count: cluster.pairs - cluster.listed.length })}</p>
      ) : (
        ''
      )}
    </>
  )
}

function Member({ say, members, id, callId }: { say: Say; members: Members; id: string; callId: string }) {
  const member = members.get(id)
  if (!member) return <>{say('likeness.gone')}</>
  const { title, unitName, caseNumber } = member
  return (
    <>
      {title}
      <span class="under">
        {[unitName, caseNumber ?? '', memberOrigin(say, member, callId)]
          .filter((words) => words !== '')
          .join(' · ')}
      </span>
    </>
  )
}

function Common({ say, pair }: { say: Say; pair: Pair }) {
  return (
    <>
      {pair.band === 'none' ? (
        ''
      ) : (
        <>
          <BandMark say={say} band={pair.band} />
          <span class="under">{pairWords(say, pair)}</span>
        </>
      )}
      {pair.photoBand ? (
        <>
          <PhotoBand say={say} band={pair.photoBand} />
          <span class="under">{photoWords(say, pair)}</span>
        </>
      ) : (
        ''
      )}
    </>
  )
}

/** Both side by side, from the case of this call: the texts, or the photos where these alone are alike. */
function addressOf({ a, b, band, photoA, photoB }: Pair, members: Members, callId: string): string {
  const turned = members.get(a)?.campaignId !== callId
  const [own, other] = turned ? [b, a] : [a, b]
  if (band !== 'none' || photoA === null || photoB === null) return `/desk/cases/${own}/likeness/${other}`
  return pairPath(own, keyOf(other, ...(turned ? ([photoB, photoA] as const) : ([photoA, photoB] as const))))
}
