import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actorFor } from '../../src/actions/actors.ts'
import { closePublication } from '../../src/actions/publications.ts'
import { logIn } from '../../src/actions/session.ts'
import { publishCase } from '../../src/actions/showcase.ts'
import { grantOf } from '../../src/domain/person/deeds.ts'
import { type Role, roles } from '../../src/domain/person/roles.ts'
import { demonstrationPassword } from '../../src/doors/cli/demonstration/founding.ts'
import { routes } from '../../src/doors/web/routes.ts'
import { screens } from '../browser.ts'
import { holdsTogether, keepsAccess, startWalk, type Walk } from './walk.ts'

/** A case with everybody who stands nearest to it. */
type Candidate = { id: string; state: string; unit: string; channel: string; reviewer: string | null }

let walk: Walk
let candidates: Candidate[]
let round = ''
const pages = new Map<string, Page>()
const perRole: Partial<Record<Role, string>> = {
  supervisor: 'supervisor',
  systemAdministrator: 'system',
  securityAdministrator: 'security',
  auditAdministrator: 'audit',
}

beforeAll(async () => {
  walk = await startWalk('publicising')
  const { read } = walk.house.app.store
  candidates = await read
    .selectFrom('cases')
    .innerJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .innerJoin('organisations as channel', 'channel.id', 'cases.channel_id')
    .leftJoin('assignments', 'assignments.case_id', 'cases.id')
    .leftJoin('people', 'people.id', 'assignments.person_id')
    .distinctOn('cases.state')
    .select([
      'cases.id',
      'cases.state',
      'unit.code as unit',
      'channel.code as channel',
      'people.login as reviewer',
    ])
    .orderBy('cases.state')
    .orderBy('cases.number')
    .execute()
  round = (await read.selectFrom('review_rounds').select('id').executeTakeFirstOrThrow()).id
}, 300_000)
afterAll(() => walk.end())

function loginOf(role: Role, one: Candidate): string {
  if (role === 'reporter') return one.unit.toLowerCase()
  if (role === 'recommender') return one.channel.toLowerCase()
  if (role === 'reviewer') return one.reviewer ?? 'reviewer1'
  return perRole[role] ?? 'organiser'
}

/** A page of a person in one role, logged in once. */
async function pageOf(role: Role, login: string): Promise<Page> {
  const known = pages.get(`${role} ${login}`)
  if (known) return known
  const page = await walk.as('')
  const context: BrowserContext = page.context()
  const { token } = await logIn(
    walk.house.app,
    { login, password: demonstrationPassword },
    { address: '', agent: '' },
  )
  await context.addCookies([{ name: 'dianfan_session', value: token, url: walk.address }])
  const office = await walk.house.app.store.read
    .selectFrom('offices')
    .innerJoin('people', 'people.id', 'offices.person_id')
    .select('offices.id')
    .where('login', '=', login)
    .where('role', '=', role)
    .executeTakeFirst()
  const headers = { origin: walk.address }
  if (office) await page.request.post(`${walk.address}/desk/office`, { form: { office: office.id }, headers })
  pages.set(`${role} ${login}`, page)
  return page
}

const known = { call: () => walk.callId, round: () => round }

function addressOf(path: string, one: Candidate): string {
  return path.replace(':call', known.call()).replace(':round', known.round()).replace(':id', one.id)
}

const isPage = (path: string) => !/\.\w+$/.test(path) && !path.startsWith('/desk/files/')
const isPlain = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].every(([, name]) => name === 'call' || name === 'round' || name === 'id') &&
  (!path.includes(':id') || path.includes('/cases/:id'))

async function answersPage(page: Page, address: string): Promise<boolean> {
  const answer = await page.request.get(address, { maxRedirects: 0 })
  return answer.status() === 200 && (answer.headers()['content-type'] ?? '').startsWith('text/html')
}

async function keepsAccessAtBothSizes(page: Page, address: string): Promise<string | null> {
  await page.setViewportSize(screens.office)
  await page.goto(address)
  for (const [name, size] of Object.entries(screens)) {
    await page.setViewportSize(size)
    try {
      await keepsAccess(page)
    } catch (error) {
      const found = error instanceof Error && 'actual' in error ? JSON.stringify(error.actual) : String(error)
      return `${name} ${address}: ${found}`
    }
  }
  return null
}

/** Looks at a page as the first person who may see it; answers what is wrong, or that nobody was shown it. */
async function lookAt(path: string, allowed: readonly Role[]): Promise<string | null> {
  const cases = path.includes(':id') ? candidates : candidates.slice(0, 1)
  for (const role of allowed) {
    for (const one of cases) {
      const page = await pageOf(role, loginOf(role, one))
      const address = `${walk.address}${addressOf(path, one)}`
      if (await answersPage(page, address)) return keepsAccessAtBothSizes(page, address)
    }
  }
  return `nobody was shown ${path}`
}

/** Pages that are over while the list is shown to the public; the life of a case looks at them in their time. */
const gone: ReadonlySet<string> = new Set([
  '/desk/cases/new',
  '/desk/calls/:call/review/:round/plan',
  '/desk/cases/:id/showcase',
])

test('every page of the back office keeps access at both sizes', async () => {
  const wrong: string[] = []
  for (const { method, path, deed } of routes) {
    if (method !== 'get' || deed === null || !isPage(path) || !isPlain(path) || gone.has(path)) continue
    const problem = await lookAt(
      path,
      roles.filter((role) => grantOf(deed)[role] !== undefined),
    )
    if (problem) wrong.push(problem)
  }
  expect(wrong).toEqual([])
}, 240_000)

test('the desk of every role keeps access at both sizes', async () => {
  const wrong: string[] = []
  const [one] = candidates
  for (const role of roles) {
    if (!one) break
    const page = await pageOf(role, loginOf(role, one))
    const problem = await keepsAccessAtBothSizes(page, `${walk.address}/desk`)
    if (problem) wrong.push(problem)
  }
  expect(wrong).toEqual([])
}, 120_000)

test('charts are drawn into the page, where their Chinese has the font that the page brings', async () => {
  const [one] = candidates
  const page = await pageOf('organiser', one ? loginOf('organiser', one) : '')
  for (const path of ['progress', 'coverage']) {
    await page.goto(`${walk.address}/desk/calls/${walk.callId}/${path}`)
    const words = page.locator('.picture svg text', { hasText: '总工会' }).first()
    await page.locator('.picture').first().scrollIntoViewIfNeeded()
    await words.waitFor()
    const font = await words.evaluate((element) => getComputedStyle(element).fontFamily)
    expect(font).toContain('Noto Sans SC Variable')
    await keepsAccess(page)
  }
}, 60_000)

test('every public page keeps access at both sizes, before and after the winners are named', async () => {
  const { app, clock } = walk.house
  const publication = await app.store.read.selectFrom('publications').select('id').executeTakeFirstOrThrow()
  const visitor = await walk.as('')
  const wrong: string[] = []
  const look = async (path: string) => {
    const problem = await keepsAccessAtBothSizes(visitor, `${walk.address}${path}`)
    if (problem) wrong.push(problem)
  }
  for (const path of [
    '/',
    '/calls',
    `/calls/${walk.callId}`,
    `/publicity/${publication.id}`,
    '/cases',
    '/desk/login',
  ]) {
    await look(path)
  }
  clock.set('2019-05-06T10:00:00+08:00')
  await closePublication(app, await actorFor(app, 'organiser', 'organiser'), walk.callId)
  const winner = await app.store.read
    .selectFrom('cases')
    .select('id')
    .where('state', '=', 'awarded')
    .orderBy('number')
    .executeTakeFirstOrThrow()
  const editor = await actorFor(app, 'organiser', 'editor')
  await publishCase(app, editor, winner.id, { summary: '从小事做起。', lesson: '先听，再定。' })
  candidates = candidates.map((one) => ({ ...one, id: winner.id }))
  const problem = await lookAt('/desk/cases/:id/showcase', ['editor'])
  if (problem) wrong.push(problem)
  for (const path of [
    '/',
    '/cases',
    `/cases/${winner.id}`,
    `/publicity/${publication.id}`,
    `/results/${walk.callId}`,
    '/certificates',
  ]) {
    await look(path)
  }
  await visitor.goto(`${walk.address}/cases/${winner.id}`)
  const number = (await visitor.locator('a[href^="/certificates/"]').innerText()).trim()
  for (const path of [`/certificates/${encodeURIComponent(number)}`, '/certificates/none', '/nowhere'])
    await look(path)
  expect(wrong).toEqual([])
}, 120_000)

test('the house holds together after every page was looked at', () => holdsTogether(walk.house))
