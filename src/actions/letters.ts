import { closingOf, workingDaysBetween } from '../domain/campaign/deadline.ts'
import { answeringFor } from '../engines/store/campaigns.ts'
import type { Tx } from '../engines/store/store.ts'
import { dayOf } from '../foundation/clock.ts'
import { languageOf, sayIn } from '../foundation/wording/wording.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { post } from './outbox.ts'

/** What a unit is written to about: the call was opened, or it is reminded of it. */
export type Occasion = 'opened' | 'reminded'

/** Puts a mail for each person who answers for the units into the outbox; tells whom no mail can reach. */
export async function writeToUnits(
  app: App,
  tx: Tx,
  call: Call,
  organisationIds: readonly string[],
  occasion: Occasion,
): Promise<{ written: number; unreached: string[] }> {
  const people = await answeringFor(tx, organisationIds)
  const at = app.clock.now()
  for (const person of people) {
    const words = letterOf(app, call, occasion, { ...person, at })
    await post(app, tx, {
      campaignId: call.id,
      caseId: null,
      to: person.email,
      toName: person.organisationName,
      ...words,
    })
  }
  const reached = new Set(people.map(({ organisationId }) => organisationId))
  return { written: people.length, unreached: organisationIds.filter((id) => !reached.has(id)) }
}

function letterOf(
  app: App,
  call: Call,
  occasion: Occasion,
  to: { language: string; organisationName: string; at: Date },
): { subject: string; body: string } {
  const say = sayIn(languageOf(to.language))
  const closing = closingOf(call.rules.deadline, app.calendar)
  const values = {
    organisation: to.organisationName,
    organiser: call.organiserName,
    title: call.title,
    number: call.documentNumber,
    day: closing.day,
    time: call.rules.deadline.time,
    days: Math.max(0, workingDaysBetween(dayOf(to.at), closing.day, app.calendar)),
    address: `${app.publicUrl}/desk/calls/${call.id}`,
  }
  return {
    subject: say(`campaign.letter.${occasion}.subject`, values),
    body: say(`campaign.letter.${occasion}.body`, values),
  }
}
