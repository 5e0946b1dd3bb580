import type { Tx } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'

/** Refuses where a case has been taken from a mail already. */
export async function refuseTaken(tx: Tx, mailId: string): Promise<void> {
  const { count } = await tx
    .selectFrom('intake_proposals')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('mail_id', '=', mailId)
    .where('state', 'in', ['taken', 'replaced'])
    .executeTakeFirstOrThrow()
  if (count > 0) throw refusal('conflict', 'proposal-decided')
}

/** Forgets what a mail was read as and has it read again, for the call it is then laid to. */
export async function readAnew(tx: Tx, mailId: string, campaignId: string | null): Promise<void> {
  await tx.updateTable('mail_parts').set({ proposal_id: null }).where('mail_id', '=', mailId).execute()
  for (const table of ['intake_proposals', 'mail_parts', 'mail_links'] as const)
    await tx.deleteFrom(table).where('mail_id', '=', mailId).execute()
  await tx
    .updateTable('mails')
    .set({ state: 'waiting', attempts: 0, reason: '', campaign_id: campaignId })
    .set({ decided_at: null, decided_by: null })
    .where('id', '=', mailId)
    .execute()
  tx.enqueue('mailbox.fetch', { asked: true })
}
