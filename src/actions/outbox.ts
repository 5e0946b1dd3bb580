import type { Tx } from '../engines/store/store.ts'
import { languageOf, type Say, sayIn } from '../foundation/wording/wording.ts'
import type { App } from './app.ts'

/** A mail to somebody, as it will stand in the outbox. */
export type Letter = {
  readonly campaignId: string | null
  readonly caseId: string | null
  readonly to: string
  readonly toName: string
  readonly subject: string
  readonly body: string
  /** The Message-ID of the mail that this one answers. */
  readonly inReplyTo?: string
}

/** The units that should have been told by mail and where nobody has an address, for the person who acts. */
export type Told = { readonly unreached: readonly string[] }

/** What a mail says, in the language of whom it reaches. */
export type Words = (say: Say) => { readonly subject: string; readonly body: string }

/** Puts a mail into the outbox; it leaves after the deed has committed, if an SMTP server is set. */
export async function post(app: App, tx: Tx, letter: Letter): Promise<void> {
  const id = app.ids.next()
  await tx
    .insertInto('outbox')
    .values({
      id,
      campaign_id: letter.campaignId,
      case_id: letter.caseId,
      recipient: letter.to,
      recipient_name: letter.toName,
      subject: letter.subject,
      body: letter.body,
      created_at: app.clock.now(),
      sent_at: null,
      attempts: 0,
      last_error: '',
      in_reply_to: letter.inReplyTo ?? '',
    })
    .execute()
  tx.enqueue('outbox.send', { outboxId: id })
}

/** Writes to everyone who holds a role in an organisation and has an address; tells where nobody has one. */
export async function postToOffice(
  app: App,
  tx: Tx,
  office: { organisationId: string; role: 'reporter' | 'recommender' },
  about: Pick<Letter, 'campaignId' | 'caseId'>,
  words: Words,
): Promise<Told> {
  const people = await tx
    .selectFrom('offices')
    .innerJoin('people', 'people.id', 'offices.person_id')
    .select(['people.email', 'people.name', 'people.language'])
    .where('offices.organisation_id', '=', office.organisationId)
    .where('offices.role', '=', office.role)
    .where('offices.ended_at', 'is', null)
    .where('people.disabled_at', 'is', null)
    .where('people.email', '!=', '')
    .execute()
  for (const { email, name, language } of people) {
    await post(app, tx, { ...about, to: email, toName: name, ...words(sayIn(languageOf(language))) })
  }
  return { unreached: people.length > 0 ? [] : [office.organisationId] }
}

/** All that several letters did not reach, each unit once. */
export function toldAll(told: readonly Told[]): Told {
  return { unreached: [...new Set(told.flatMap(({ unreached }) => unreached))] }
}
