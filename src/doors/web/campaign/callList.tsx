import type { Call } from '../../../actions/calls.ts'
import { closingOf, isPast } from '../../../domain/campaign/deadline.ts'
import { couldEver } from '../../../domain/person/may.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { sayFullDay } from '../ui/dates.ts'
import { Table } from '../ui/table.tsx'
import type { Visit } from '../visit.ts'

const looks = {
  prepared: ['quiet', 'pencil'],
  open: ['active', 'megaphone'],
  past: ['warn', 'hourglass-bottom'],
  closed: ['good', 'check-circle'],
} as const

function stateOf(call: Call, visit: Visit): keyof typeof looks {
  if (!call.openedAt) return 'prepared'
  if (call.closedAt) return 'closed'
  return isPast(closingOf(call.rules.deadline, visit.app.calendar), visit.now) ? 'past' : 'open'
}

/** All calls with where they stand. */
export function CallList(props: { say: Say; calls: readonly Call[]; visit: Visit }) {
  const { say, calls, visit } = props
  if (calls.length === 0) {
    const mayCreate = couldEver(visit.actor, 'campaign.create')
    return <div class="empty">{say(mayCreate ? 'campaign.noneOrganiser' : 'campaign.none')}</div>
  }
  const labels = [
    say('campaign.name'),
    say('campaign.documentNumber'),
    say('campaign.deadline'),
    say('campaign.state'),
  ]
  return (
    <Table labels={labels}>
      {calls.map((call) => {
        const state = stateOf(call, visit)
        return (
          <tr>
            <td data-label={labels[0]}>
              <a href={`/desk/calls/${call.id}`}>{call.title}</a>
            </td>
            <td data-label={labels[1]}>{call.documentNumber}</td>
            <td data-label={labels[2]}>{sayFullDay(say, call.rules.deadline.day)}</td>
            <td data-label={labels[3]}>
              <Mark tone={looks[state][0]} icon={looks[state][1]}>
                {say(`campaign.states.${state}`)}
              </Mark>
            </td>
          </tr>
        )
      })}
    </Table>
  )
}
