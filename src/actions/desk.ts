import type { Actor } from '../domain/person/roles.ts'
import { isAdministrator } from '../domain/person/roles.ts'
import { type Happening, newestOfCall, newestSteps } from '../engines/store/desk.ts'
import { addDays, type Day, dayOf } from '../foundation/clock.ts'
import type { App } from './app.ts'
import { type Call, callInSight } from './calls.ts'
import { type TimetableEntry, timetableOf } from './timetable.ts'
import type { ToDo } from './toDo.ts'
import { administratorToDos } from './toDosOfAdministrators.ts'
import {
  editorToDos,
  examinationToDos,
  organiserToDos,
  reviewerToDos,
  supervisorToDos,
} from './toDosOfCall.ts'
import { recommenderToDos, reporterToDos } from './toDosOfUnits.ts'

/** A day of the calendar on the desk. */
export type CalendarDay = {
  readonly day: Day
  readonly works: boolean
  readonly entries: readonly TimetableEntry[]
}

/** What a person finds on the desk of an office: what is to be done, what happened, which dates come. */
export type Desk = {
  readonly call: Call | null
  readonly toDos: readonly ToDo[]
  readonly happenings: readonly Happening[]
  readonly timetable: readonly TimetableEntry[]
  /** Five weeks from the Monday of this week. */
  readonly weeks: readonly CalendarDay[]
}

/** My desk: where everyone lands after the log-in (design, 4). */
export async function readDesk(app: App, actor: Actor): Promise<Desk> {
  if (isAdministrator(actor.office.role)) {
    return {
      call: null,
      toDos: await administratorToDos(app, actor),
      happenings: [],
      timetable: [],
      weeks: [],
    }
  }
  const call = await callInSight(app, actor)
  if (!call) {
    const toDos = actor.office.role === 'organiser' ? await organiserToDos(app, null) : []
    return { call, toDos, happenings: [], timetable: [], weeks: [] }
  }
  const [toDos, happenings, timetable] = await Promise.all([
    toDosOf(app, actor, call),
    happeningsOf(app, actor, call),
    timetableOf(app, call),
  ])
  return { call, toDos, happenings, timetable, weeks: weeksOf(app, timetable) }
}

async function toDosOf(app: App, actor: Actor, call: Call): Promise<ToDo[]> {
  if (call.closedAt) return toDosAfterEnd(app, actor, call)
  switch (actor.office.role) {
    case 'reporter':
      return call.openedAt ? reporterToDos(app, actor, call) : []
    case 'recommender':
      return call.openedAt ? recommenderToDos(app, actor, call) : []
    case 'clerk':
    case 'examiner':
      return examinationToDos(app, actor, call)
    case 'reviewer':
      return reviewerToDos(app, actor, call)
    case 'organiser':
      return organiserToDos(app, call)
    case 'supervisor':
      return supervisorToDos(app, call)
    case 'editor':
      return editorToDos(app, call)
    default:
      return []
  }
}

async function happeningsOf(app: App, actor: Actor, call: Call): Promise<Happening[]> {
  const { role, organisationId } = actor.office
  if (role === 'reporter') return newestSteps(app.store.read, call.id, { unitId: organisationId })
  if (role === 'recommender') return newestSteps(app.store.read, call.id, { channelId: organisationId })
  if (role === 'reviewer') return []
  return newestOfCall(app.store.read, call.id)
}

function weeksOf(app: App, timetable: readonly TimetableEntry[]): CalendarDay[] {
  const today = dayOf(app.clock.now())
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  const monday = addDays(today, -((weekday + 6) % 7))
  return Array.from({ length: 35 }, (_, index) => {
    const day = addDays(monday, index)
    const entries = timetable.filter((entry) => entry.day <= day && day <= (entry.until ?? entry.day))
    return { day, works: app.calendar.isWorkingDay(day), entries }
  })
}

/** Once a call has ended the organiser sets up the next one and the editor shows its winners. */
async function toDosAfterEnd(app: App, actor: Actor, call: Call): Promise<ToDo[]> {
  if (actor.office.role === 'organiser') return organiserToDos(app, null)
  return actor.office.role === 'editor' ? editorToDos(app, call) : []
}
