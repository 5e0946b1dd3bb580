import { fileURLToPath } from 'node:url'
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { App } from '../../actions/app.ts'
import { siteOwner } from '../../actions/publicCalls.ts'
import { bundle, webFont } from '../../formats/bundle.ts'
import { Refusal } from '../../foundation/refusal.ts'
import { languageOf, sayIn } from '../../foundation/wording/wording.ts'
import { callPage, callsPage } from './calls.tsx'
import { casePage, shareCode } from './case.tsx'
import { casesPage } from './cases.tsx'
import { certificatePage, certificateSearch } from './certificates.tsx'
import { failurePage } from './failure.tsx'
import { homePage } from './home.tsx'
import { bundled } from './page.tsx'
import { photo } from './photos.ts'
import { objectionSent, publicityPage } from './publicity.tsx'
import { resultsPage } from './results.tsx'
import type { Visit } from './visit.ts'

const cookie = 'dianfan_language'
const oneYear = 31_536_000

type Handle = (visit: Visit) => Promise<Response> | Response

/** Every page of the public site. */
const pages: readonly (readonly [method: 'GET' | 'POST', path: string, handle: Handle])[] = [
  ['GET', '/', homePage],
  ['GET', '/calls', callsPage],
  ['GET', '/calls/:id', callPage],
  ['GET', '/cases', casesPage],
  ['GET', '/cases/:id', casePage],
  ['GET', '/cases/:id/share.svg', shareCode],
  ['GET', '/publicity/:id', publicityPage],
  ['POST', '/publicity/:id', objectionSent],
  ['GET', '/results/:id', resultsPage],
  ['GET', '/certificates', certificateSearch],
  ['GET', '/certificates/:number', certificatePage],
  ['GET', '/photos/:id/:picture', photo],
]

/** The public site under `/`: what everybody may read, and the way to object. */
export async function siteDoor(
  app: App,
  options: { trustProxy: boolean } = { trustProxy: false },
): Promise<Hono> {
  const door = new Hono()
  await addAssets(door)
  for (const [method, path, handle] of pages) {
    door.on(method, path, async (c) => {
      const visit = await visitOf(c, app, options.trustProxy)
      if (!visit) return c.redirect('/desk/setup', 303)
      try {
        return await handle(visit)
      } catch (error) {
        return failurePage(visit, error)
      }
    })
  }
  door.notFound(async (c) => {
    const visit = await visitOf(c, app, options.trustProxy)
    if (!visit) return c.redirect('/desk/setup', 303)
    return failurePage(visit, new Refusal('not-found', 'not-found'))
  })
  return door
}

async function visitOf(c: Context, app: App, trustProxy: boolean): Promise<Visit | null> {
  const owner = await siteOwner(app)
  if (owner === null) return null
  const asked = c.req.query('language')
  if (asked) {
    setCookie(c, cookie, languageOf(asked), { path: '/', maxAge: oneYear, sameSite: 'Lax', httpOnly: true })
  }
  const say = sayIn(languageOf(asked ?? getCookie(c, cookie)))
  return { app, c, say, now: app.clock.now(), owner, address: addressOf(c, trustProxy) }
}

function addressOf(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',')[0]?.trim() : undefined
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return forwarded ?? env?.incoming?.socket?.remoteAddress ?? ''
}

async function addAssets(door: Hono): Promise<void> {
  const made = await bundle(fileURLToPath(new URL('./browser/site.ts', import.meta.url)), '/assets')
  Object.assign(bundled, { script: made.script, style: made.style })
  const font = await webFont('/assets/font')
  const kept = { forEver: 'public, max-age=31536000, immutable', aDay: 'public, max-age=86400' }
  door.get('/assets/font.css', (c) =>
    c.body(font.css, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': kept.aDay }),
  )
  door.get('/assets/mark.svg', (c) =>
    c.body(mark, 200, { 'content-type': 'image/svg+xml', 'cache-control': kept.aDay }),
  )
  door.get('/assets/font/:name', async (c) => {
    const file = await font.file(c.req.param('name'))
    if (!file) return c.notFound()
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.type,
      'cache-control': kept.forEver,
    })
  })
  door.get('/assets/:name', (c) => {
    const file = made.assets.get(c.req.param('name'))
    if (!file) return c.notFound()
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.type,
      'cache-control': kept.forEver,
    })
  })
}

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#A61D24"/><path d="M9 8h14v12H9zM13.500 8v12M18.500 8v12M6 20h20M12 22l-4 4M20 22l4 4" fill="none" stroke="#fff" stroke-width="2"/></svg>'
