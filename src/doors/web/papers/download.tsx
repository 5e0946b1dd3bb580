import type { Offer } from '../../../actions/paperDesk.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayInstant } from '../ui/dates.ts'
import { Icon } from '../ui/icon.tsx'

type Last = Offer['last']

/** A link that hands out a paper; its full name is told to those who do not see the table around it. */
export function Download(props: { say: Say; path: string; paper: string; format: string }) {
  const { say, path, paper, format } = props
  const name = say(`papers.format.${format as 'pdf'}`)
  return (
    <a
      class="btn btn-sm btn-outline-secondary"
      href={`${path}.${format}`}
      data-turbo="false"
      aria-label={say('papers.downloadOf', { paper, format: name })}
    >
      <Icon name="download" /> {name}
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
