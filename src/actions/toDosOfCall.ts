import { closingOf, isPast, workingDaysBetween } from '../domain/campaign/deadline.ts'
import { doubtsOf } from '../domain/campaign/rules.ts'
import type { Actor } from '../domain/person/roles.ts'
import { countStates, overdueCorrections, unscored } from '../engines/store/desk.ts'
import { progressTotals } from '../engines/store/progress.ts'
import { addDays, dayOf } from '../foundation/clock.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { type ToDo, toDo } from './toDo.ts'

function some(code: ToDo['code'], count: number, due: string | null = null): ToDo[] {
  return count > 0 ? [toDo(code, count, due)] : []
}

/** Mails of the call from which something is to be decided. */
async function mailToDos(app: App, call: Call): Promise<ToDo[]> {
  const { count } = await app.store.read
    .selectFrom('mails')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('campaign_id', '=', call.id)
    .where('state', '=', 'read')
    .executeTakeFirstOrThrow()
  return call.closedAt ? [] : some('decideMails', count)
}

/** What waits for the clerk and the examiner; the clerk receives, the examiner examines. */
export async function examinationToDos(app: App, actor: Actor, call: Call): Promise<ToDo[]> {
  const { read } = app.store
  const [count, overdue] = await Promise.all([
    countStates(read, call.id),
    overdueCorrections(read, call.id, dayOf(app.clock.now())),
  ])
  const examines = actor.office.role === 'examiner'
  const mails = actor.office.role === 'clerk' ? await mailToDos(app, call) : []
  return [
    ...mails,
    ...some('receiveCases', count('forwarded')),
    ...(examines ? some('examineCases', count('received')) : []),
    ...(examines ? some('examineCorrected', count('corrected')) : []),
    ...some('overdueCorrections', overdue),
  ]
}

/** The cases a reviewer has not scored yet. */
export async function reviewerToDos(app: App, actor: Actor, call: Call): Promise<ToDo[]> {
  const rounds = await unscored(app.store.read, call.id, actor.personId)
  return rounds.flatMap(({ count, dueOn }) => some('scoreCases', count, dueOn))
}

async function addresseeToDos(app: App, call: Call): Promise<ToDo[]> {
  if (!call.openedAt) return [toDo('openCall')]
  const closing = closingOf(call.rules.deadline, app.calendar)
  if (isPast(closing, app.clock.now())) return []
  const { unread, read } = await progressTotals(app.store.read, call.id)
  const left = workingDaysBetween(dayOf(app.clock.now()), closing.day, app.calendar)
  return [
    ...some('remindUnread', unread, closing.day),
    ...(left <= 5 ? some('remindUnreported', unread + read, closing.day) : []),
  ]
}

async function publicityToDos(app: App, call: Call, shortlisted: number): Promise<ToDo[]> {
  const running = await app.store.read
    .selectFrom('publications')
    .select('ends_on as endsOn')
    .where('campaign_id', '=', call.id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (!running) return some('openPublicity', shortlisted)
  return dayOf(app.clock.now()) > running.endsOn
    ? [toDo('closePublicity', 1, addDays(running.endsOn, 1))]
    : []
}

/** What waits for the organiser in the order of the procedure. */
export async function organiserToDos(app: App, call: Call | null): Promise<ToDo[]> {
  const { read } = app.store
  const units = await read
    .selectFrom('organisations')
    .select('id')
    .where('parent_id', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  const registry = units ? [] : [toDo('importRegistry')]
  if (!call) return [...registry, toDo('setUpCall')]
  const [addressees, count] = await Promise.all([addresseeToDos(app, call), countStates(read, call.id)])
  return [
    ...registry,
    ...some('settleDoubts', doubtsOf(call.rules).length),
    ...(units ? addressees : []),
    ...some('arrangeReview', count('valid')),
    ...(await publicityToDos(app, call, count('shortlisted'))),
  ]
}

/** The objections that the supervisor has not ruled on. */
export async function supervisorToDos(app: App, call: Call): Promise<ToDo[]> {
  const { count } = await app.store.read
    .selectFrom('objections')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('campaign_id', '=', call.id)
    .where('verdict', 'is', null)
    .executeTakeFirstOrThrow()
  return some('ruleObjections', count)
}

/** The winners that the editor has not shown yet. */
export async function editorToDos(app: App, call: Call): Promise<ToDo[]> {
  const count = await countStates(app.store.read, call.id)
  return some('publishCases', count('awarded'))
}
