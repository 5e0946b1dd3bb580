import type { Offer } from '../../../actions/paperDesk.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { Icon } from '../ui/icon.tsx'
import { type Column, List, type ListQuery } from '../ui/list.tsx'
import { Download, LastMade } from './download.tsx'

/** Where a paper of a call is handed out, without its ending. */
function pathOf(callId: string, { kind, subjectId }: Offer): string {
  return kind === 'overview' ? `/desk/calls/${callId}/overview/${subjectId}` : `/desk/calls/${callId}/${kind}`
}

function OfferName(props: { say: Say; offer: Offer }) {
  const { say, offer } = props
  return (
    <>
      <b>{say(`papers.kind.${offer.kind}`)}</b>
      {offer.of ? <span> {offer.of}</span> : ''}
      <div class="hint">{say.find(`papers.what.${offer.kind}`)}</div>
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
      <a class="btn btn-sm btn-outline-secondary" href={`/desk/calls/${callId}/certificates`}>
        {say('papers.certificatesList')}
      </a>
    )
  }
  if (!offer.ready) return <></>
  const paper = `${say(`papers.kind.${offer.kind}`)} ${offer.of}`.trim()
  return (
    <span class="row-acts">
      {offer.formats.map((format) => (
        <Download say={say} path={pathOf(callId, offer)} paper={paper} format={format} />
      ))}
    </span>
  )
}

/** The papers of a call: what each is for, whether it is there yet and who made it last. */
export function CallPapers(props: { say: Say; callId: string; offers: readonly Offer[]; query: ListQuery }) {
  const { say, callId, offers } = props
  const columns: Column<Offer>[] = [
    { key: 'paper', label: say('papers.paper'), cell: (one) => <OfferName say={say} offer={one} /> },
    { key: 'standing', label: say('papers.available'), cell: (one) => <Standing say={say} offer={one} /> },
    {
      key: 'last',
      label: say('papers.last'),
      cell: (one) => (one.kind === 'certificate' ? '' : <LastMade say={say} last={one.last} />),
    },
    {
      key: 'acts',
      label: say('papers.download'),
      cell: (one) => <OfferActs say={say} callId={callId} offer={one} />,
    },
  ]
  return (
    <section class="papers" aria-labelledby="call-papers">
      <h2 id="call-papers">{say('papers.callPapers')}</h2>
      <List
        say={say}
        query={{ ...props.query, page: 1, size: offers.length }}
        columns={columns}
        rows={offers}
        total={offers.length}
        caption={say('papers.callPapers')}
        empty=""
      />
    </section>
  )
}
