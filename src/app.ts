import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { App } from './actions/app.ts'
import { isFounded } from './actions/firstRun.ts'
import type { Config } from './config.ts'
import { argon2Passwords } from './engines/auth/passwords.ts'
import { diskFiles } from './engines/files/disk.ts'
import { smtpMailer } from './engines/mail/smtp.ts'
import { startEmbedded } from './engines/store/embedded.ts'
import { openPostgres } from './engines/store/postgres.ts'
import type { Store } from './engines/store/store.ts'
import { stateCouncilCalendar } from './foundation/calendar.ts'
import { type Clock, systemClock } from './foundation/clock.ts'
import { timeOrderedIds } from './foundation/ids.ts'

/** A built house and how to close it. */
export type House = { readonly app: App; close(): Promise<void> }

/** Builds the house; the only place where engines are chosen. */
export async function buildHouse(
  config: Config,
  options: { demonstration?: boolean; clock?: Clock } = {},
): Promise<House> {
  await mkdir(config.dataFolder, { recursive: true })
  const embedded = config.databaseUrl ? null : await startEmbedded(join(config.dataFolder, 'postgres'))
  const { store, queue } = await openPostgres(config.databaseUrl ?? embedded?.url ?? '', timeOrderedIds)
  const shifting = options.demonstration ? await shiftingClock(store) : null
  const mailer = config.smtp ? smtpMailer(config.smtp) : null
  const app: App = {
    store,
    queue,
    files: await diskFiles(join(config.dataFolder, 'files')),
    mailer,
    passwords: argon2Passwords,
    clock: options.clock ?? shifting?.clock ?? systemClock,
    ids: timeOrderedIds,
    calendar: stateCouncilCalendar(),
    publicUrl: config.publicUrl,
    demonstration: shifting ? { moveTo: shifting.moveTo } : null,
  }
  const close = async () => {
    await queue.stop()
    await store.close()
    await embedded?.stop()
  }
  return { app, close }
}

/** The clock of the demonstration: runs on from where it was set, kept in the database. */
async function shiftingClock(store: Store) {
  const kept = await store.read
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'demonstration.shift')
    .executeTakeFirst()
  let shift =
    typeof kept?.value === 'number' ? kept.value : Date.parse('2019-03-20T09:00:00+08:00') - Date.now()
  const keep = () =>
    store.write(async (tx) => {
      const value = JSON.stringify(shift)
      await tx
        .insertInto('settings')
        .values({ key: 'demonstration.shift', value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute()
    })
  if (kept === undefined) await keep()
  return {
    clock: { now: () => new Date(Date.now() + shift) },
    async moveTo(instant: Date) {
      shift = instant.getTime() - Date.now()
      await keep()
    },
  }
}

/** The one inline style that is let in: the progress bar that Turbo brings. */
const turboProgressBar = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='"

/** Opens the doors that answer over HTTP: the back office and the public site, behind one set of headers. */
export async function openDoors(app: App, config: Pick<Config, 'publicUrl' | 'trustProxy'>): Promise<Hono> {
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
  const small = bodyLimit({ maxSize: 2_000_000 })
  all.use((c, next) => (c.req.header('content-type')?.startsWith('multipart/') ? next() : small(c, next)))
  all.get('/healthz', async (c) => {
    const question = app.store.read.selectFrom('settings').select('key').limit(1).execute()
    const answers = await question.then(
      () => true,
      () => false,
    )
    return answers ? c.json({ status: 'ok' }) : c.json({ status: 'database-unreachable' }, 503)
  })
  const web = await webDoor(app, { secure, trustProxy: config.trustProxy })
  const site = await siteDoor(app, { trustProxy: config.trustProxy })
  all.get('/', async (c, next) => ((await isFounded(app)) ? next() : c.redirect('/desk/setup', 303)))
  all.all('/desk', (c) => web.fetch(c.req.raw, c.env))
  all.all('/desk/*', (c) => web.fetch(c.req.raw, c.env))
  all.all('*', (c) => site.fetch(c.req.raw, c.env))
  return all
}
