import { Refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { callsOfMails } from './calls.ts'
import { takeCertain } from './mailAutomatic.ts'
import { lastKnownUid, takeMail } from './mailFetching.ts'
import { readWaitingMails } from './mailReading.ts'

const minute = 60_000
const longestPause = 60

/**
 * Fetches what is new in the mailbox, then reads what waits. A mailbox that cannot be reached is left alone for a
 * while, longer each time, unless somebody asks; what is wrong is kept for the clerk to see.
 */
export async function collectMails(app: App, { asked = false } = {}): Promise<void> {
  const { mailbox } = app
  if (!mailbox) return
  await app.store.alone(`mailbox ${mailbox.account}`, async () => {
    const standing = await standingOf(app, mailbox.account)
    if (!asked && standing && standing.next_at > app.clock.now()) return
    const problem = await mailbox
      .fetch({
        lastKnown: (folder, uidValidity) => lastKnownUid(app, mailbox.account, folder, uidValidity),
        take: (mail, content) => takeMail(app, mailbox.account, mail, content),
      })
      .then(
        () => null,
        (error: unknown) => error,
      )
    await noteFetch(app, mailbox.account, standing?.failures ?? 0, problem)
    await readWaitingMails(app)
    for (const call of await callsOfMails(app)) if (!call.closedAt) await takeCertain(app, call)
  })
}

async function standingOf(app: App, account: string) {
  return app.store.read.selectFrom('mailboxes').selectAll().where('account', '=', account).executeTakeFirst()
}

/** Keeps when the mailbox was read, or why not and when it is tried again. */
async function noteFetch(app: App, account: string, failures: number, error: unknown): Promise<void> {
  const at = app.clock.now()
  const failed = error === null ? 0 : failures + 1
  const pause = error === null ? 0 : Math.min(longestPause, 2 ** failed)
  const noted = {
    tried_at: at,
    failures: failed,
    problem: JSON.stringify(error === null ? null : problemOf(error)),
    next_at: new Date(at.getTime() + pause * minute),
    ...(error === null ? { fetched_at: at } : {}),
  }
  await app.store.write(async (tx) => {
    await tx
      .insertInto('mailboxes')
      .values({ account, ...noted })
      .onConflict((conflict) => conflict.column('account').doUpdateSet(noted))
      .execute()
  })
}

function problemOf(error: unknown) {
  if (error instanceof Refusal) return { code: error.code, values: error.values }
  return { code: 'mailbox-unavailable', values: { answer: String(error).slice(0, 300) } }
}
