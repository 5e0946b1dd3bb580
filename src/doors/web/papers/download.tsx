import type { Offer } from '../../../actions/paperDesk.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayInstant } from '../ui/dates.ts'

type Last = Offer['last']

/** A link that hands out a paper; which one is told to those who do not see the row around it. */
export function Download(props: { path: string; label: string; paper: string }) {
  return (
    <a class="btn btn-sm btn-outline-secondary" href={props.path} data-turbo="false">
      {props.label}
      <span class="visually-hidden"> {props.paper}</span>
    </a>
  )
}

/** When a paper was made last, and by whom. */
export function LastMade(props: { say: Say; last: Last }) {
  const { say, last } = props
  if (!last) return <span class="hint">{say('papers.never')}</span>
  return (
    <span class="hint">
      <time>{sayInstant(say, last.at)}</time>
      <br />
      {last.personName}
    </span>
  )
}
