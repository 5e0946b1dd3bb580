import type { App } from '../../actions/app.ts'
import { collectMails } from '../../actions/mailbox.ts'

/** Fetches from the mailbox every so many minutes and whenever a clerk asks; one program at a time does it. */
export async function startMailbox(app: App, minutes: number): Promise<void> {
  await app.queue.work('mailbox.fetch', ({ asked }) => collectMails(app, { asked: asked === true }))
  if (app.mailbox) await app.queue.repeat('mailbox.fetch', `*/${minutes} * * * *`)
}
