import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { App, Demonstration } from './actions/app.ts'
import { isFounded } from './actions/firstRun.ts'
import type { Config } from './config.ts'
import type { ShownLogIn, Trial } from './doors/web/setup/trial.tsx'
import { argon2Passwords } from './engines/auth/passwords.ts'
import { diskFiles } from './engines/files/disk.ts'
import { imapMailbox } from './engines/mail/imap.ts'
import { smtpMailer } from './engines/mail/smtp.ts'
import { startEmbedded } from './engines/store/embedded.ts'
import { clearPostgres, openPostgres } from './engines/store/postgres.ts'
import type { Store } from './engines/store/store.ts'
import { stateCouncilCalendar } from './foundation/calendar.ts'
import { type Clock, systemClock } from './foundation/clock.ts'
import { timeOrderedIds } from './foundation/ids.ts'
import { languageOf, sayIn } from './foundation/wording/wording.ts'

/** A built house and how to close it. */
export type House = { readonly app: App; close(): Promise<void> }

/** Builds the house; the only place where engines are chosen. */
export async function buildHouse(
  config: Config,
  options: { demonstration?: boolean; clock?: Clock } = {},
): Promise<House> {
  await mkdir(config.dataFolder, { recursive: true })
  const embedded = config.databaseUrl ? null : await startEmbedded(join(config.dataFolder, 'postgres'))
  const url = config.databaseUrl ?? embedded?.url ?? ''
  const { store, queue } = await openStore(url, options.demonstration === true && embedded !== null)
  const shifting = options.demonstration ? await shiftingClock(store) : null
  const mailer = config.smtp ? smtpMailer(config.smtp) : null
  const app: App = {
    store,
    queue,
    files: await diskFiles(join(config.dataFolder, 'files')),
    mailer,
    mailbox: config.imap && !options.demonstration ? imapMailbox(config.imap) : null,
    passwords: argon2Passwords,
    clock: options.clock ?? shifting?.clock ?? systemClock,
    ids: timeOrderedIds,
    calendar: stateCouncilCalendar(),
    publicUrl: config.publicUrl,
    demonstration: shifting ? { moveTo: shifting.moveTo, ...fillingOf(store) } : null,
  }
  const close = async () => {
    await queue.stop()
    await store.close()
    await embedded?.stop()
  }
  return { app, close }
}

/** Opens the database; an embedded demonstration whose filling was broken off begins again from nothing. */
async function openStore(url: string, mayClear: boolean) {
  const opened = await openPostgres(url, timeOrderedIds)
  if (!mayClear || !(await fillingOf(opened.store).isHalfMade())) return opened
  await opened.queue.stop()
  await opened.store.close()
  await clearPostgres(url)
  return openPostgres(url, timeOrderedIds)
}

async function keepSetting(store: Store, key: string, held: unknown): Promise<void> {
  const value = JSON.stringify(held)
  await store.write(async (tx) => {
    await tx
      .insertInto('settings')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
  })
}

async function settingOf(store: Store, key: string): Promise<unknown> {
  const kept = await store.read
    .selectFrom('settings')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst()
  return kept?.value
}

/** Marks the demonstration as half made for as long as it is being filled. */
function fillingOf(store: Store): Omit<Demonstration, 'moveTo'> {
  const key = 'demonstration.filling'
  return {
    isHalfMade: async () => (await settingOf(store, key)) !== undefined,
    async fill(work) {
      await keepSetting(store, key, true)
      await work()
      await store.write(async (tx) => void (await tx.deleteFrom('settings').where('key', '=', key).execute()))
    },
  }
}

/** The clock of the demonstration: runs on from where it was set, kept in the database. */
async function shiftingClock(store: Store) {
  const key = 'demonstration.shift'
  const kept = await settingOf(store, key)
  let shift = typeof kept === 'number' ? kept : Date.parse('2019-03-20T09:00:00+08:00') - Date.now()
  if (kept === undefined) await keepSetting(store, key, shift)
  return {
    clock: { now: () => new Date(Date.now() + shift) },
    async moveTo(instant: Date) {
      shift = instant.getTime() - Date.now()
      await keepSetting(store, key, shift)
    },
  }
}

/** What the roof adds to the doors: a demonstration to try in an empty house, or the log-ins of one that is shown. */
export type Further = { readonly trial?: Trial; readonly logIns?: readonly ShownLogIn[] }

function tooMuch(c: Context): Response {
  const message = sayIn(languageOf(c.req.header('accept-language')))('refusal.too-much-sent')
  return c.json({ message }, 413, { connection: 'close' })
}

/** The one inline style that is let in: the progress bar that Turbo brings. */
const turboProgressBar = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='"

/** Opens the doors that answer over HTTP: the back office and the public site, behind one set of headers. */
export async function openDoors(
  app: App,
  config: Pick<Config, 'publicUrl' | 'trustProxy'>,
  further: Further = {},
): Promise<Hono> {
  const { webDoor } = await import('./doors/web/web.tsx')
  const { siteDoor } = await import('./doors/site/site.tsx')
  const secure = config.publicUrl.startsWith('https:')
  const all = new Hono()
  all.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", turboProgressBar],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      strictTransportSecurity: secure ? 'max-age=15552000' : false,
    }),
  )
  all.use(
    csrf({ origin: (origin, c) => origin === config.publicUrl || origin === new URL(c.req.url).origin }),
  )
  const small = bodyLimit({ maxSize: 2_000_000, onError: tooMuch })
  all.use((c, next) => (c.req.header('content-type')?.startsWith('multipart/') ? next() : small(c, next)))
  all.get('/healthz', async (c) => {
    const question = app.store.read.selectFrom('settings').select('key').limit(1).execute()
    const answers = await question.then(
      () => true,
      () => false,
    )
    return answers ? c.json({ status: 'ok' }) : c.json({ status: 'database-unreachable' }, 503)
  })
  const web = await webDoor(app, { secure, trustProxy: config.trustProxy, ...further })
  const site = await siteDoor(app, { trustProxy: config.trustProxy })
  all.get('/', async (c, next) => ((await isFounded(app)) ? next() : c.redirect('/desk/setup', 303)))
  all.all('/desk', (c) => web.fetch(c.req.raw, c.env))
  all.all('/desk/*', (c) => web.fetch(c.req.raw, c.env))
  all.all('*', (c) => site.fetch(c.req.raw, c.env))
  return all
}
