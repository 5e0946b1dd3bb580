import { fileURLToPath } from 'node:url'
import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Child } from 'hono/jsx'
import type { App } from '../../actions/app.ts'
import { logIn, logOut, type Visitor, visitorOf } from '../../actions/session.ts'
import { couldEver } from '../../domain/person/may.ts'
import { bundle, webFont } from '../../formats/bundle.ts'
import { Refusal } from '../../foundation/refusal.ts'
import { languageOf, type Say, sayIn } from '../../foundation/wording/wording.ts'
import { LogInForm } from './account/pages.tsx'
import { localPath } from './account/routes.tsx'
import { moveClock } from './demonstration.ts'
import { bundled, show, showOutside } from './page.tsx'
import { routes } from './routes.ts'
import { addSetup } from './setup/setup.tsx'
import { DemonstrationLogIns, type ShownLogIn, type Trial } from './setup/trial.tsx'
import { type Route, sent, sentence, statusOf, type Visit } from './visit.ts'

const cookie = 'dianfan_session'

type Options = { secure: boolean; trustProxy: boolean; trial?: Trial; logIns?: readonly ShownLogIn[] }

/** The back office under `/desk`: pages rendered on the server. */
export async function webDoor(app: App, options: Options): Promise<Hono> {
  const door = new Hono()
  await addAssets(door)
  addSetup(door, app, options.trial)
  addSession(door, app, options)
  for (const one of routes) {
    door.on(one.method.toUpperCase(), one.path, (c) => visitRoute(c, app, one))
  }
  door.notFound((c) => failed(c, app, null, new Refusal('not-found', 'not-found')))
  return door
}

async function addAssets(door: Hono): Promise<void> {
  const made = await bundle(fileURLToPath(new URL('./browser/desk.ts', import.meta.url)), '/desk/assets')
  Object.assign(bundled, { script: made.script, style: made.style })
  const font = await webFont('/desk/assets/font')
  const forEver = 'public, max-age=31536000, immutable'
  door.get('/desk/assets/font.css', (c) =>
    c.body(font.css, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=86400',
    }),
  )
  door.get('/desk/assets/mark.svg', (c) =>
    c.body(mark, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  )
  door.get('/desk/assets/font/:name', async (c) => {
    const file = await font.file(c.req.param('name'))
    return file
      ? c.body(new Uint8Array(file.bytes), 200, { 'content-type': file.type, 'cache-control': forEver })
      : c.notFound()
  })
  door.get('/desk/assets/:name', (c) => {
    const file = made.assets.get(c.req.param('name'))
    return file
      ? c.body(new Uint8Array(file.bytes), 200, { 'content-type': file.type, 'cache-control': forEver })
      : c.notFound()
  })
}

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#A61D24"/><path d="M9 8h14v12H9zM13.500 8v12M18.500 8v12M6 20h20M12 22l-4 4M20 22l4 4" fill="none" stroke="#fff" stroke-width="2"/></svg>'

function sayFor(c: Context, visitor: Visitor | null): Say {
  return sayIn(visitor ? languageOf(visitor.language) : languageOf(c.req.header('accept-language')))
}

function addSession(door: Hono, app: App, options: Options): void {
  door.get('/desk/login', (c) => {
    const say = sayFor(c, null)
    const to = localPath(c.req.query('to') ?? '')
    return logInPage(c, app, options, 200, <LogInForm say={say} to={to} />)
  })
  door.post('/desk/session', async (c) => {
    const say = sayFor(c, null)
    const form = await sent(c)
    const to = localPath(form.text('to'))
    try {
      const { token } = await logIn(
        app,
        { login: form.text('login'), password: form.text('password') },
        originOf(c, options),
      )
      setCookie(c, cookie, token, { path: '/', httpOnly: true, sameSite: 'Lax', secure: options.secure })
      return c.redirect(to, 303)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const again = <LogInForm say={say} login={form.text('login')} to={to} refusal={error} />
      return logInPage(c, app, options, statusOf(error), again)
    }
  })
  door.post('/desk/session/end', async (c) => {
    const token = getCookie(c, cookie)
    const visitor = token ? await visitorOf(app, token) : null
    if (token && visitor) await logOut(app, visitor, token)
    deleteCookie(c, cookie, { path: '/' })
    return c.redirect('/desk/login', 303)
  })
  door.post('/desk/demonstration/clock', async (c) => moveClock(c, app, localPath))
}

function logInPage(
  c: Context,
  app: App,
  { logIns }: Options,
  status: ReturnType<typeof statusOf> | 200,
  form: Child,
): Promise<Response> {
  const say = sayFor(c, null)
  const to = localPath(c.req.query('to') ?? '')
  const content = (
    <>
      {form}
      {logIns ? <DemonstrationLogIns say={say} logIns={logIns} to={to} /> : ''}
    </>
  )
  return showOutside(c, app, say, { title: say('shell.logInTitle'), status }, content)
}

function originOf(c: Context, options: Options) {
  const forwarded = options.trustProxy ? c.req.header('x-forwarded-for')?.split(',')[0]?.trim() : undefined
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket
  return { address: forwarded ?? socket?.remoteAddress ?? '', agent: c.req.header('user-agent') ?? '' }
}

async function visitRoute(c: Context, app: App, one: Route): Promise<Response> {
  const token = getCookie(c, cookie)
  const visitor = token ? await visitorOf(app, token) : null
  if (!token || !visitor) return toLogIn(c)
  if (visitor.mustChangePassword && one.path !== '/desk/password') return c.redirect('/desk/password', 303)
  const visit: Visit = {
    app,
    c,
    say: sayFor(c, visitor),
    now: app.clock.now(),
    visitor,
    actor: visitor.actor,
    token,
  }
  try {
    if (one.deed && !couldEver(visit.actor, one.deed)) throw new Refusal('not-allowed', 'not-allowed')
    return await one.handle(visit)
  } catch (error) {
    return failed(c, app, visit, error)
  }
}

function toLogIn(c: Context): Response {
  if (c.req.header('accept')?.includes('application/json')) return c.json({ error: 'logged-out' }, 401)
  return c.redirect(`/desk/login?to=${encodeURIComponent(new URL(c.req.url).pathname)}`, 303)
}

async function failed(c: Context, app: App, visit: Visit | null, error: unknown): Promise<Response> {
  const say = visit?.say ?? sayFor(c, null)
  const number = error instanceof Refusal ? '' : app.ids.next().slice(0, 8)
  if (number) console.error(number, error)
  const status = error instanceof Refusal ? statusOf(error) : 500
  const words = error instanceof Refusal ? sentence(say, error) : say('shell.fault', { number })
  if (c.req.header('accept')?.includes('application/json')) {
    const problem =
      error instanceof Refusal
        ? { kind: error.kind, code: error.code, fields: error.fields }
        : { kind: 'fault', number }
    return c.json({ error: problem, message: words }, status)
  }
  const titles = {
    403: 'shell.notAllowedTitle',
    404: 'shell.notFoundTitle',
    500: 'shell.faultTitle',
  } as const
  const title = say(titles[status as 403 | 404 | 500] ?? 'shell.notAllowedTitle')
  const content = (
    <div class="empty">
      <p>{words}</p>
      <a class="btn btn-outline-secondary" href="/desk">
        {say('shell.desk')}
      </a>
    </div>
  )
  return visit
    ? show(visit, { title, status }, content)
    : showOutside(c, app, say, { title, status }, content)
}
