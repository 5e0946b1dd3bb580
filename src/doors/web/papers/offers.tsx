import type { Child } from 'hono/jsx'
import { type Offer, overviewPageSize } from '../../../actions/paperDesk.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { Icon } from '../ui/icon.tsx'
import { listAddress, Pages } from '../ui/list.tsx'
import { Download, LastMade } from './download.tsx'

/** Where a paper of a call is handed out, without its ending. */
function pathOf(callId: string, { kind, subjectId }: Offer): string {
  return kind === 'overview' ? `/desk/calls/${callId}/overview/${subjectId}` : `/desk/calls/${callId}/${kind}`
}

function OfferName(props: { say: Say; offer: Offer; again: boolean }) {
  const { say, offer, again } = props
  return (
    <>
      <b>{say(`papers.kind.${offer.kind}`)}</b>
      {offer.of ? <span> {offer.of}</span> : ''}
      {again ? '' : <div class="hint">{say.find(`papers.what.${offer.kind}`)}</div>}
      {offer.warnings.map(({ word, instead }) => (
        <div class="paper-warning">
          <Icon name="exclamation-triangle" /> {say('papers.wordingNote', { word, instead })}
        </div>
      ))}
    </>
  )
}

function Standing(props: { say: Say; offer: Offer }) {
  const { say, offer } = props
  if (!offer.ready) {
    return (
      <>
        <Mark tone="quiet" icon="hourglass-split">
          {say('papers.notYet')}
        </Mark>
        <div class="hint">{say.find(`papers.when.${offer.kind}`)}</div>
      </>
    )
  }
  return (
    <Mark tone="good" icon="check-circle">
      {say('papers.ready')}
    </Mark>
  )
}

function OfferActs(props: { say: Say; callId: string; offer: Offer }) {
  const { say, callId, offer } = props
  if (offer.kind === 'certificate') {
    return (
      <a class="btn btn-sm btn-outline-secondary" href={`/desk/calls/${callId}/papers/certificates`}>
        {say('papers.certificatesList')}
      </a>
    )
  }
  if (!offer.ready) return <></>
  const paper = `${say(`papers.kind.${offer.kind}`)} ${offer.of}`.trim()
  return (
    <span class="row-acts">
      {offer.formats.map((format) => (
        <Download
          path={`${pathOf(callId, offer)}.${format}`}
          label={say(`papers.format.${format}`)}
          paper={paper}
        />
      ))}
    </span>
  )
}

function OfferRow(props: { say: Say; callId: string; offer: Offer; again: boolean }) {
  const { say, callId, offer, again } = props
  return (
    <tr>
      <td data-label={say('papers.paper')}>
        <OfferName say={say} offer={offer} again={again} />
      </td>
      <td data-label={say('papers.available')}>
        <Standing say={say} offer={offer} />
      </td>
      <td data-label={say('papers.last')}>
        {offer.kind === 'certificate' ? '' : <LastMade say={say} last={offer.last} />}
      </td>
      <td data-label={say('papers.download')}>
        <OfferActs say={say} callId={callId} offer={offer} />
      </td>
    </tr>
  )
}

/** The papers of a call: what each is for, whether it is there yet and who made it last. */
export function CallPapers(props: { say: Say; callId: string; offers: readonly Offer[]; children?: Child }) {
  const { say, callId, offers } = props
  return (
    <section class="papers" aria-labelledby="call-papers">
      <h2 id="call-papers">{say('papers.callPapers')}</h2>
      <section class="table-frame" tabindex={0} aria-label={say('papers.callPapers')}>
        <table class="list">
          <thead>
            <tr>
              {(['paper', 'available', 'last', 'download'] as const).map((key) => (
                <th>{say(`papers.${key}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {offers.map((offer, index) => (
              <OfferRow
                say={say}
                callId={callId}
                offer={offer}
                again={offers[index - 1]?.kind === offer.kind}
              />
            ))}
          </tbody>
        </table>
      </section>
      {props.children}
    </section>
  )
}

/** The way to further overview reports, where they fill more than one page. */
export function OverviewPages(props: { say: Say; query: ListQuery; page: number; total: number }) {
  const { say, query, page, total } = props
  if (total <= overviewPageSize) return <></>
  return (
    <Pages
      say={say}
      query={{ ...query, page, size: overviewPageSize }}
      total={total}
      addressOf={(other) => listAddress(query, { overviews: String(other) })}
    />
  )
}
