import type { App } from '../src/actions/app.ts'
import { logIn } from '../src/actions/session.ts'
import { grantOf } from '../src/domain/person/deeds.ts'
import { type Role, roles } from '../src/domain/person/roles.ts'
import { demonstrationPassword } from '../src/doors/cli/demonstration/founding.ts'
import { routes } from '../src/doors/web/routes.ts'

/** A page that somebody opens; `name` is its address with the places left open. */
export type PageVisit = {
  readonly who: string
  readonly name: string
  readonly path: string
  readonly cookie: string
}

type Places = Readonly<Record<string, string>>

/** What a list is asked beside its first page. */
const further: Readonly<Record<string, readonly string[]>> = {
  '/desk/registry': ['?search=海安', '?sort=name&page=20', '?kind=grassroots'],
  '/desk/accounts': ['?search=海安', '?sort=name&page=20', '?role=reviewer'],
  '/desk/log': ['?search=海安', '?page=20', '?deed=case.submit'],
  '/desk/calls/:call/examination': ['?search=海安', '?sort=title&page=20', '?state=valid', '?sort=channel'],
  '/desk/calls/:call/progress': ['?search=海安', '?sort=forwarded&order=down', '?page=20'],
  '/desk/calls/:call/review/:round/plan': ['?reviewer=:reviewer'],
  '/desk/calls/:call/review/:round/lacking': ['?search=海安', '?reviewer=:reviewer', '?sort=title&page=20'],
  '/desk/calls/:call/results': [
    '?search=海安',
    '?page=20',
    '?focusArea=2',
    '?sort=title',
    '?sort=mean&order=down',
  ],
  '/desk/calls/:call/scoring': ['?search=海安', '?sort=total'],
  '/desk/calls/:call/showcase': ['?search=海安', '?sort=title&page=20'],
  '/desk/calls/:call/outbox': ['?search=海安', '?page=20'],
  '/desk/calls/:call/objections': ['?search=海安'],
  '/desk/calls/:call/papers': ['?search=海安', '?sort=title&page=20'],
  '/desk/calls/:call/papers/certificates': ['?search=海安', '?page=20'],
  '/desk/calls/:call/awards': ['?page=2', '?asked=yes&count=100'],
  '/cases': ['?search=班组', '?page=20', '?focus=2'],
  '/certificates': ['?number=:certificate'],
}

const publicPages = ['/', '/calls', '/calls/:call', '/cases', '/cases/:shown', '/results/:call'] as const
const ofPublications = ['/publicity/:publication', '/certificates', '/certificates/:certificate'] as const

/** Every page of the back office for each role that may open it, and every page of the public site. */
export async function visitsOf(app: App): Promise<PageVisit[]> {
  const places = await placesOf(app)
  const pages = routes.filter(({ method, path }) => method === 'get' && !/\\?\.(xlsx|pdf|docx)/.test(path))
  const visits: PageVisit[] = []
  for (const role of roles) {
    const cookie = await cookieOf(app, role, places)
    for (const { path, deed } of pages)
      if (deed === null || grantOf(deed)[role] !== undefined)
        visits.push(...opened(role, path, cookie, places))
  }
  for (const path of [...publicPages, ...ofPublications]) visits.push(...opened('public', path, '', places))
  return visits
}

function opened(who: string, page: string, cookie: string, places: Places): PageVisit[] {
  return ['', ...(further[page] ?? [])].flatMap((asked) => {
    const name = `${page}${asked}`
    const path = name.replace(/:(\w+)(?:\{[^}]*\})?/g, (_whole, place: string) => places[place] ?? '')
    return /\/(?=\/|$)./.test(path) || (path !== '/' && path.endsWith('/'))
      ? []
      : [{ who, name, path, cookie }]
  })
}

async function cookieOf(app: App, role: Role, places: Places): Promise<string> {
  const logins: Partial<Record<Role, string>> = {
    ...{ reporter: places['unitCode'] ?? '', recommender: 'ha', reviewer: places['reviewerLogin'] ?? '' },
    ...{ systemAdministrator: 'system', securityAdministrator: 'security', auditAdministrator: 'audit' },
    ...{ supervisor: 'supervisor' },
  }
  const login = logins[role] ?? 'organiser'
  const { token } = await logIn(app, { login, password: demonstrationPassword }, { address: '', agent: '' })
  const office = await app.store.read
    .selectFrom('offices')
    .innerJoin('people', 'people.id', 'offices.person_id')
    .select('offices.id')
    .where('login', '=', login)
    .where('role', '=', role)
    .executeTakeFirstOrThrow()
  await app.store.write((tx) =>
    tx
      .updateTable('sessions')
      .set({ office_id: office.id })
      .where('person_id', '=', (one) => one.selectFrom('people').select('id').where('login', '=', login))
      .where('office_id', 'is', null)
      .execute(),
  )
  return `dianfan_session=${token}`
}

/** Places in addresses: one case under review that the people of these visits all have to do with, and others. */
async function placesOf({ store: { read } }: App): Promise<Places> {
  const held = await read
    .selectFrom('assignments')
    .innerJoin('cases', 'cases.id', 'assignments.case_id')
    .innerJoin('people', 'people.id', 'assignments.person_id')
    .innerJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .innerJoin('organisations as channel', 'channel.id', 'cases.channel_id')
    .select([
      'cases.id as id',
      'cases.campaign_id as call',
      'assignments.round_id as round',
      'unit.code as code',
    ])
    .select(['people.login as login', 'people.id as person', 'unit.id as unit'])
    .where('channel.code', '=', 'HA')
    .where('people.login', 'not like', '%-%')
    .orderBy('cases.number')
    .executeTakeFirstOrThrow()
  const shown = await read
    .selectFrom('showcase_entries')
    .select('case_id')
    .where('published_at', 'is not', null)
    .executeTakeFirst()
  const publication = await read.selectFrom('publications').select('id').executeTakeFirst()
  const objection = await read.selectFrom('objections').select('id').executeTakeFirst()
  const certificate = await read
    .selectFrom('awards')
    .select('certificate_number')
    .where('certificate_number', 'is not', null)
    .executeTakeFirst()
  return {
    ...{ id: held.id, call: held.call, round: held.round, organisation: held.unit, person: held.person },
    ...{ reviewer: held.person, reviewerLogin: held.login, unitCode: held.code.toLowerCase() },
    ...{ shown: shown?.case_id ?? '', publication: publication?.id ?? '', facet: 'size.svg', rule: 'quota' },
    ...{ certificate: encodeURIComponent(certificate?.certificate_number ?? ''), letter: '' },
    objection: objection?.id ?? '',
  }
}
