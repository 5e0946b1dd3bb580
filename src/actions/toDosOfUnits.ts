import { closingOf, isPast } from '../domain/campaign/deadline.ts'
import { ledgerOf } from '../domain/endorsement/quota.ts'
import type { Actor } from '../domain/person/roles.ts'
import { batchOf } from '../engines/store/batches.ts'
import { countStates, unfinishedCases } from '../engines/store/desk.ts'
import { countText } from '../foundation/text.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { officeOrganisation } from './channel.ts'
import { type ToDo, toDo } from './toDo.ts'

async function unread(app: App, actor: Actor, call: Call): Promise<ToDo[]> {
  const found = await app.store.read
    .selectFrom('addressees')
    .select('class')
    .where('campaign_id', '=', call.id)
    .where('organisation_id', '=', actor.office.organisationId)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return found ? [toDo('readNotice')] : []
}

/** What waits for a unit: cases sent back, to be corrected, to be finished; the first one to be written. */
export async function reporterToDos(app: App, actor: Actor, call: Call): Promise<ToDo[]> {
  const unitId = actor.office.organisationId
  const { read } = app.store
  const [notice, cases, count] = await Promise.all([
    unread(app, actor, call),
    unfinishedCases(read, call.id, unitId),
    countStates(read, call.id, { unitId }),
  ])
  const closing = closingOf(call.rules.deadline, app.calendar)
  const open = !isPast(closing, app.clock.now()) || call.rules.deadline.late === 'flag'
  const codes = { draft: 'finishDraft', returned: 'mendReturned', deficient: 'correctDeficient' } as const
  const waiting = cases.flatMap(({ id, title, state, until }): ToDo[] => {
    const code = codes[state as keyof typeof codes]
    if (state !== 'deficient' && !open) return []
    return [{ code, count: 1, due: state === 'deficient' ? until : closing.day, caseId: id, title }]
  })
  const none = count('withdrawn') === 0 && cases.length === 0 && count(...living) === 0
  return [...notice, ...waiting, ...(none && open ? [toDo('firstCase', 1, closing.day)] : [])]
}

const living = [
  'submitted',
  'endorsed',
  'passedOver',
  'forwarded',
  'received',
  'corrected',
  'valid',
  'invalid',
  'inReview',
  'shortlisted',
  'publicised',
  'awarded',
  'notAwarded',
  'published',
] as const

/** What waits for a recommender: cases to decide on, the overview report, the batch to close. */
export async function recommenderToDos(app: App, actor: Actor, call: Call): Promise<ToDo[]> {
  const { read } = app.store
  const channelId = actor.office.organisationId
  const [notice, organisation, batch, count] = await Promise.all([
    unread(app, actor, call),
    officeOrganisation(read, actor),
    batchOf(read, call.id, channelId),
    countStates(read, call.id, { channelId }),
  ])
  const endorsed = count('endorsed')
  const ledger = ledgerOf(call.rules, organisation, { endorsed, forwarded: 0 })
  if (!ledger || batch?.closed_at) return notice
  const due = closingOf(call.rules.deadline, app.calendar).day
  const submitted = count('submitted')
  const owes = call.rules.overview.of.includes(ledger.class)
  const written = countText(batch?.overview_text ?? '').word
  const missing = owes && written < (call.rules.textLimits.overview.min ?? 1)
  return [
    ...notice,
    ...(submitted > 0 ? [toDo('decideCases', submitted, due)] : []),
    ...(missing ? [toDo('writeOverview', 1, due)] : []),
    ...(endorsed > 0 ? [toDo('closeBatch', endorsed, due)] : []),
  ]
}
