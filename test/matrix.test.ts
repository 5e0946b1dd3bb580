import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logIn } from '../src/actions/session.ts'
import { openDoors } from '../src/app.ts'
import { type Deed, grantOf } from '../src/domain/person/deeds.ts'
import { type Role, roles } from '../src/domain/person/roles.ts'
import { demonstrationPassword } from '../src/doors/cli/demonstration/founding.ts'
import { routes } from '../src/doors/web/routes.ts'
import type { Route } from '../src/doors/web/visit.ts'
import { demonstrationHouse } from './demonstration.ts'
import type { TestHouse } from './house.ts'

let house: TestHouse
let doors: Hono
const places: Record<string, string> = {}
const cookies = new Map<Role, string>()

/** One log-in per role, each standing in the relation its role can have to the same case. */
async function logInAs(role: Role, login: string): Promise<void> {
  const { token } = await logIn(
    house.app,
    { login, password: demonstrationPassword },
    { address: '', agent: '' },
  )
  const office = await house.app.store.read
    .selectFrom('offices')
    .innerJoin('people', 'people.id', 'offices.person_id')
    .select('offices.id')
    .where('login', '=', login)
    .where('role', '=', role)
    .executeTakeFirstOrThrow()
  const cookie = `dianfan_session=${token}`
  await ask('post', '/desk/office', cookie, `office=${office.id}`)
  cookies.set(role, cookie)
}

function ask(method: string, path: string, cookie: string, body = ''): Promise<Response> {
  const headers: Record<string, string> = { cookie, origin: 'http://localhost' }
  if (method === 'get') return Promise.resolve(doors.request(`http://localhost${path}`, { headers }))
  const type = method === 'put' ? 'application/json' : 'application/x-www-form-urlencoded'
  const sent = { method: method.toUpperCase(), headers: { ...headers, 'content-type': type }, body }
  return Promise.resolve(doors.request(`http://localhost${path}`, sent))
}

function addressOf(route: Route): string {
  return route.path.replace(/:(\w+)(?:\{([^}]*)\})?/g, (_whole, name: string, form: string | undefined) => {
    const ending = /\\\.(\w+)$/.exec(form ?? '')?.[1]
    return `${places[name] ?? '01234567-89ab-7cde-8f01-23456789abcd'}${ending ? `.${ending}` : ''}`
  })
}

beforeAll(async () => {
  house = await demonstrationHouse('reviewing')
  doors = await openDoors(house.app, { publicUrl: 'http://localhost', trustProxy: false })
  const { read } = house.app.store
  const found = await read
    .selectFrom('assignments')
    .innerJoin('cases', 'cases.id', 'assignments.case_id')
    .innerJoin('people', 'people.id', 'assignments.person_id')
    .innerJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .innerJoin('organisations as channel', 'channel.id', 'cases.channel_id')
    .select([
      'cases.id',
      'cases.campaign_id',
      'people.login',
      'unit.code as unit',
      'channel.code as channel',
      'assignments.round_id',
    ])
    .where('cases.state', '=', 'inReview')
    .where('channel.code', '=', 'HA')
    .orderBy('cases.number')
    .executeTakeFirstOrThrow()
  Object.assign(places, { id: found.id, call: found.campaign_id, round: found.round_id })
  await logInAs('reporter', found.unit.toLowerCase())
  await logInAs('recommender', found.channel.toLowerCase())
  await logInAs('reviewer', found.login)
  for (const role of ['organiser', 'clerk', 'examiner', 'editor'] as const) await logInAs(role, 'organiser')
  await logInAs('supervisor', 'supervisor')
  await logInAs('systemAdministrator', 'system')
  await logInAs('securityAdministrator', 'security')
  await logInAs('auditAdministrator', 'audit')
})
afterAll(() => house.close())

const guarded = routes.filter((one): one is Route & { deed: Deed } => one.deed !== null)

async function traces(): Promise<number> {
  const { count } = await house.app.store.read
    .selectFrom('events')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

test('most pages and acts of the back office name their deed', () => {
  expect(guarded.length).toBeGreaterThan(40)
})

describe.each(roles)('as %s', (role) => {
  test('every page and act whose deed the role has not is refused and leaves no trace', async () => {
    const cookie = cookies.get(role) ?? ''
    const before = await traces()
    const answers: string[] = []
    for (const one of guarded.filter(({ deed }) => grantOf(deed)[role] === undefined)) {
      const { status } = await ask(one.method, addressOf(one), cookie)
      if (status !== 403 && status !== 404)
        answers.push(`${one.method} ${one.path} (${one.deed}) → ${status}`)
    }
    expect(answers).toEqual([])
    expect(await traces()).toBe(before)
  })

  test('every page whose deed the role has is shown, not refused and without a fault', async () => {
    const cookie = cookies.get(role) ?? ''
    const answers: string[] = []
    for (const one of guarded.filter(
      ({ deed, method }) => method === 'get' && grantOf(deed)[role] !== undefined,
    )) {
      const response = await ask('get', addressOf(one), cookie)
      await response.arrayBuffer()
      if (response.status === 403 || response.status >= 500)
        answers.push(`${one.path} (${one.deed}) → ${response.status}`)
    }
    expect(answers).toEqual([])
  })
})

describe.each(roles)('with an empty form as %s', (role) => {
  test('every act whose deed the role has answers without a fault', async () => {
    const cookie = cookies.get(role) ?? ''
    const answers: string[] = []
    for (const one of guarded.filter(
      ({ deed, method }) => method !== 'get' && grantOf(deed)[role] !== undefined,
    )) {
      const { status } = await ask(one.method, addressOf(one), cookie)
      if (status === 403 || status >= 500) answers.push(`${one.method} ${one.path} (${one.deed}) → ${status}`)
    }
    expect(answers).toEqual([])
  })
})

test('without a log-in every page of the back office leads to the log-in and every act is not done', async () => {
  for (const one of guarded) {
    const { status } = await ask(one.method, addressOf(one), '')
    expect([303, 401], `${one.method} ${one.path}`).toContain(status)
  }
})
