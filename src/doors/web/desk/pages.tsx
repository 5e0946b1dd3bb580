import type { CalendarDay, Desk } from '../../../actions/desk.ts'
import type { TimetableEntry } from '../../../actions/timetable.ts'
import type { ToDo } from '../../../actions/toDo.ts'
import type { Role } from '../../../domain/person/roles.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayDay, sayInstant } from '../ui/dates.ts'
import { Icon } from '../ui/icon.tsx'
import { Timetable } from '../ui/timetable.tsx'
import { pathOf } from './paths.ts'

type DeskProps = { say: Say; desk: Desk; today: string; role: Role }

function ToDoLine(props: { say: Say; toDo: ToDo; callId: string; today: string }) {
  const { say, toDo, callId, today } = props
  const late = toDo.due !== null && toDo.due < today
  return (
    <li class={`to-do ${late ? 'to-do-late' : ''}`}>
      <div>
        <span>{say(`desk.what.${toDo.code}`, { count: toDo.count, title: toDo.title })}</span>
        {toDo.due === null ? (
          ''
        ) : (
          <span class="to-do-due">
            {late ? <Icon name="exclamation-triangle" /> : ''}{' '}
            {say('desk.due', { day: sayDay(say, toDo.due) })}
            {late ? ` · ${say('desk.overdue')}` : ''}
          </span>
        )}
      </div>
      <a class="btn btn-sm btn-outline-secondary" href={pathOf(toDo, callId)}>
        {say(`desk.act.${toDo.code}`)}
      </a>
    </li>
  )
}

function ToDos({ say, desk, today }: DeskProps) {
  return (
    <section class="sheet">
      <h2>{say('desk.toDo')}</h2>
      {desk.toDos.length === 0 ? (
        <p class="hint">
          <Icon name="check-circle" /> {say('desk.nothing')}
        </p>
      ) : (
        <ul class="to-dos">
          {desk.toDos.map((toDo) => (
            <ToDoLine say={say} toDo={toDo} callId={desk.call?.id ?? ''} today={today} />
          ))}
        </ul>
      )}
    </section>
  )
}

const examining: readonly Role[] = ['clerk', 'examiner']

function Happenings({ say, desk, role }: DeskProps) {
  const place = examining.includes(role) ? '/examination' : ''
  return (
    <section class="sheet">
      <h2>{say('desk.happened')}</h2>
      {desk.happenings.length === 0 ? (
        <p class="hint">{say('desk.nothingHappened')}</p>
      ) : (
        <ul class="happenings">
          {desk.happenings.map((one) => (
            <li>
              <time datetime={one.at.toISOString()}>{sayInstant(say, one.at)}</time>
              <span>
                <b>{say.find(`state.step.${one.step}`) ?? one.step}</b>{' '}
                <a href={`/desk/cases/${one.caseId}${place}`}>{one.title}</a>
                <span class="hint"> {one.organisationName}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function entryWords(say: Say, entry: TimetableEntry): string {
  return say(`campaign.time.${entry.what}`, { name: entry.name })
}

function DayCell(props: { say: Say; day: CalendarDay; today: string }) {
  const { say, day, today } = props
  const [, month = 0, date = 0] = day.day.split('-').map(Number)
  const looks = [
    'day',
    day.works ? '' : 'day-off',
    day.day === today ? 'day-today' : '',
    day.entries.length > 0 ? 'day-marked' : '',
  ]
  const words = day.entries.map((entry) => entryWords(say, entry)).join(say('rules.and'))
  return (
    <td
      class={looks.filter((look) => look !== '').join(' ')}
      aria-current={day.day === today ? 'date' : undefined}
      title={words || undefined}
    >
      <span>{date === 1 ? `${say('desk.month', { month })}${date}` : date}</span>
      {day.works ? '' : <small>{say('desk.off')}</small>}
      {words ? <span class="visually-hidden">{words}</span> : ''}
    </td>
  )
}

function Weeks({ say, desk, today }: DeskProps) {
  const weeks = Array.from({ length: Math.ceil(desk.weeks.length / 7) }, (_, at) =>
    desk.weeks.slice(at * 7, at * 7 + 7),
  )
  return (
    <table class="weeks">
      <caption class="visually-hidden">{say('desk.calendar')}</caption>
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 0].map((weekday) => (
            <th>{say.find(`shell.weekday.${weekday}`) ?? ''}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr>
            {week.map((day) => (
              <DayCell say={say} day={day} today={today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What waits, what happened and which dates come, for the office in whose name one acts. */
export function DeskPage(props: DeskProps) {
  const { say, desk } = props
  if (desk.timetable.length === 0) {
    return (
      <>
        <ToDos {...props} />
        {desk.call === null && desk.toDos.length === 0 && !props.role.endsWith('Administrator') ? (
          <div class="empty">{say('desk.noCall')}</div>
        ) : (
          ''
        )}
      </>
    )
  }
  return (
    <div class="columns">
      <div>
        <ToDos {...props} />
        <Happenings {...props} />
      </div>
      <section class="sheet">
        <h2>{say('desk.calendar')}</h2>
        <Weeks {...props} />
        <div class="gap-above">
          <h2>{say('desk.dates')}</h2>
          <Timetable say={say} entries={desk.timetable} />
        </div>
      </section>
    </div>
  )
}
