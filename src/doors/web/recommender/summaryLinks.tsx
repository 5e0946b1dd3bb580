import type { Channel } from '../../../actions/channel.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Icon } from '../ui/icon.tsx'

/** The summary sheet of the channel, as soon as a case stands on it. */
export function SummaryLinks(props: { say: Say; channel: Pick<Channel, 'call' | 'ledger'> }) {
  const { say, channel } = props
  if (channel.ledger.used === 0) return <></>
  return (
    <>
      {(['pdf', 'xlsx'] as const).map((format) => (
        <a
          class="btn btn-outline-secondary"
          href={`/desk/calls/${channel.call.id}/summary.${format}`}
          data-turbo="false"
        >
          <Icon name="download" /> {say('channel.summary')} {say(`papers.format.${format}`)}
        </a>
      ))}
    </>
  )
}
