import type { Deed } from '../domain/person/deeds.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { Tx } from '../engines/store/store.ts'
import { isId } from '../foundation/ids.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById, callsOfMails } from './calls.ts'
import { deedOf, permit } from './deed.ts'

/** A mail as it is kept, with the call that it was sent to. */
export async function openMail(app: App, actor: Actor, deed: Deed, mailId: string) {
  const mail = isId(mailId)
    ? await app.store.read.selectFrom('mails').selectAll().where('id', '=', mailId).executeTakeFirst()
    : undefined
  const call = mail?.campaign_id ? await callById(app, mail.campaign_id) : (await callsOfMails(app))[0]
  if (!mail || !call) throw refusal('not-found', 'not-found')
  permit(actor, deed, { organiserId: call.organiserId })
  return { mail, call }
}

export type OpenedMail = Awaited<ReturnType<typeof openMail>>

/** A proposal with its mail and call. */
export async function openProposal(app: App, actor: Actor, deed: Deed, proposalId: string) {
  const proposal = isId(proposalId)
    ? await app.store.read
        .selectFrom('intake_proposals')
        .selectAll()
        .where('id', '=', proposalId)
        .executeTakeFirst()
    : undefined
  if (!proposal) throw refusal('not-found', 'not-found')
  return { proposal, ...(await openMail(app, actor, deed, proposal.mail_id)) }
}

/** Locks a proposal; one that was decided meanwhile is refused. */
export async function lockProposal(tx: Tx, proposalId: string) {
  const proposal = await tx
    .selectFrom('intake_proposals')
    .selectAll()
    .where('id', '=', proposalId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (proposal.state !== 'proposed') throw refusal('conflict', 'proposal-decided')
  return proposal
}

/** Logs a deed about a mail. */
export function logMail(
  app: App,
  tx: Tx,
  actor: Actor,
  { mail, call }: { mail: Pick<OpenedMail['mail'], 'id'>; call: Pick<Call, 'id'> },
  deed: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  tx.log(deedOf(actor, app.clock.now(), deed, { kind: 'mail', id: mail.id, campaignId: call.id }, details))
}
