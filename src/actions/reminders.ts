import { closingOf, workingDaysBetween } from '../domain/campaign/deadline.ts'
import type { Read } from '../engines/store/store.ts'
import { dayOf } from '../foundation/clock.ts'
import { languages, sayIn } from '../foundation/wording/wording.ts'
import type { App } from './app.ts'
import { type Call, calls } from './calls.ts'
import { postToOffice, type Words } from './outbox.ts'

/** On how many working days before the closing people are reminded. */
export const remindedDays: readonly number[] = [5, 3, 1]

/** Reminds, once a day, the addressees who have forwarded nothing and the units with unsent drafts. */
export async function sendReminders(app: App): Promise<number> {
  const today = dayOf(app.clock.now())
  let count = 0
  for (const call of await calls(app)) {
    if (!call.openedAt || call.closedAt) continue
    const closing = closingOf(call.rules.deadline, app.calendar)
    const left = workingDaysBetween(today, closing.day, app.calendar)
    if (today <= closing.day && remindedDays.includes(left)) count += await remindCall(app, call, today, left)
  }
  return count
}

async function remindCall(app: App, call: Call, today: string, left: number): Promise<number> {
  const values = {
    left,
    call: call.title,
    day: call.rules.deadline.day,
    today,
    link: `${app.publicUrl}/desk`,
  }
  const words: Words = (say) => ({
    subject: say('letters.reminder.subject', values),
    body: say('letters.reminder.body', values),
  })
  return app.store.write(async (tx) => {
    if (await isReminded(tx, call, words)) return 0
    const addressees = await addresseesWhoForwardedNothing(tx, call)
    const units = await unitsWithUnsentDrafts(tx, call)
    const about = { campaignId: call.id, caseId: null }
    for (const { organisationId } of addressees)
      await postToOffice(app, tx, { organisationId, role: 'recommender' }, about, words)
    for (const { organisationId } of units)
      await postToOffice(app, tx, { organisationId, role: 'reporter' }, about, words)
    return addressees.length + units.length
  })
}

async function isReminded(read: Read, call: Call, words: Words): Promise<boolean> {
  const subjects = languages.map((language) => words(sayIn(language)).subject)
  const sent = await read
    .selectFrom('outbox')
    .select('id')
    .where('campaign_id', '=', call.id)
    .where('subject', 'in', subjects)
    .limit(1)
    .executeTakeFirst()
  return sent !== undefined
}

async function addresseesWhoForwardedNothing(read: Read, call: Call) {
  return read
    .selectFrom('addressees')
    .leftJoin('batches', (join) =>
      join
        .onRef('batches.organisation_id', '=', 'addressees.organisation_id')
        .onRef('batches.campaign_id', '=', 'addressees.campaign_id'),
    )
    .select(['addressees.organisation_id as organisationId'])
    .where('addressees.campaign_id', '=', call.id)
    .where('batches.closed_at', 'is', null)
    .execute()
}

async function unitsWithUnsentDrafts(read: Read, call: Call) {
  return read
    .selectFrom('cases')
    .select('unit_id as organisationId')
    .distinct()
    .where('campaign_id', '=', call.id)
    .where('state', 'in', ['draft', 'returned'])
    .execute()
}
