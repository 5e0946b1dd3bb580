import { sql } from 'kysely'
import type { Role } from '../../domain/person/roles.ts'
import { containing, mentions } from './like.ts'
import { countedTries } from './people.ts'
import type { Read, Tx } from './store.ts'

/** What a list of accounts is asked to show. */
export type AccountQuery = {
  readonly search: string
  readonly role: string
  readonly state: string
  readonly sort: string
  readonly descending: boolean
  readonly limit: number
  readonly offset: number
}

const sorts = { login: 'people.login', name: 'people.name', created: 'people.created_at' } as const

function held(read: Read) {
  return read
    .selectFrom('offices')
    .innerJoin('organisations', 'organisations.id', 'offices.organisation_id')
    .where('offices.ended_at', 'is', null)
}

function found(read: Read, query: AccountQuery) {
  return read
    .selectFrom('people')
    .$if(query.search !== '', (rows) =>
      rows.where(({ or, eb }) =>
        or([
          mentions(query.search, 'people.login', 'people.name'),
          eb('people.id', 'in', officesNamed(read, query.search)),
        ]),
      ),
    )
    .$if(query.role !== '', (rows) =>
      rows.where(
        'people.id',
        'in',
        held(read)
          .select('offices.person_id')
          .where('offices.role', '=', query.role as Role),
      ),
    )
    .$if(query.state === 'active', (rows) => rows.where('people.disabled_at', 'is', null))
    .$if(query.state === 'disabled', (rows) => rows.where('people.disabled_at', 'is not', null))
    .$if(query.state === 'oneTime', (rows) =>
      rows.where('people.must_change_password', '=', true).where('people.disabled_at', 'is', null),
    )
    .$if(query.state === 'noOffice', (rows) =>
      rows
        .where('people.disabled_at', 'is', null)
        .where('people.id', 'not in', held(read).select('offices.person_id')),
    )
}

/** The people of organisations that a search names; the organisations are found first, for they are few. */
function officesNamed(read: Read, search: string) {
  const named = read.selectFrom('organisations').select('id').where(mentions(search, 'name'))
  return read
    .selectFrom('offices')
    .select('offices.person_id')
    .where('offices.ended_at', 'is', null)
    .where('offices.organisation_id', '=', sql<string>`any(array(${named}))`)
}

/** Accounts by login, name or organisation; with the offices they hold. */
export async function accountList(read: Read, query: AccountQuery) {
  const { total } = await found(read, query)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const people = await found(read, query)
    .select([
      'id',
      'login',
      'name',
      'email',
      'must_change_password as mustChange',
      'disabled_at as disabledAt',
    ])
    .orderBy(sorts[query.sort as 'login'] ?? sorts.login, query.descending ? 'desc' : 'asc')
    .orderBy('people.login')
    .limit(query.limit)
    .offset(query.offset)
    .execute()
  const ids = people.map(({ id }) => id)
  const offices =
    ids.length === 0
      ? []
      : await held(read)
          .select(['offices.person_id as personId', 'offices.role', 'organisations.name as organisationName'])
          .where('offices.person_id', 'in', ids)
          .orderBy('offices.granted_at')
          .execute()
  const rows = people.map((person) => ({
    ...person,
    offices: offices.filter(({ personId }) => personId === person.id),
  }))
  return { rows, total }
}

/** One account with every office it ever held, its newest log-ins and the tries that count towards a lock. */
export async function accountPage(read: Read, personId: string) {
  const person = await read
    .selectFrom('people')
    .select([
      'id',
      'login',
      'name',
      'email',
      'must_change_password as mustChange',
      'disabled_at as disabledAt',
    ])
    .select(['created_at as createdAt', 'password_set_at as passwordSetAt'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (!person) return null
  const [offices, attempts, last, tries] = await Promise.all([
    read
      .selectFrom('offices')
      .innerJoin('organisations', 'organisations.id', 'offices.organisation_id')
      .select(['offices.id', 'offices.role', 'organisations.name as organisationName'])
      .select(['offices.granted_at as grantedAt', 'offices.ended_at as endedAt'])
      .where('offices.person_id', '=', personId)
      .orderBy('offices.ended_at', (order) => order.desc().nullsFirst())
      .orderBy('offices.granted_at')
      .execute(),
    read
      .selectFrom('login_attempts')
      .select(['at', 'address', 'succeeded'])
      .where('login', '=', person.login)
      .orderBy('at', 'desc')
      .limit(10)
      .execute(),
    read
      .selectFrom('login_attempts')
      .select(({ fn }) => fn.max('at').as('at'))
      .where('login', '=', person.login)
      .where('succeeded', '=', true)
      .executeTakeFirst(),
    countedTries(read, person.login),
  ])
  return { ...person, offices, attempts, lastLogIn: last?.at ?? null, tries }
}

/** The organisations that words may mean: the one of that code, else those of that name, else those like it. */
export async function organisationsMeant(read: Read, code: string, name: string) {
  const live = () =>
    read.selectFrom('organisations').select(['id', 'name', 'code']).where('ended_at', 'is', null)
  const coded = await live().where('code', '=', code).execute()
  if (coded.length > 0) return coded
  const exact = await live().where('name', '=', name).limit(6).execute()
  if (exact.length > 0) return exact
  return live().where('name', 'like', containing(name)).orderBy('code').limit(6).execute()
}

/**
 * How many people besides one hold a role and can log in; until the transaction ends nobody else can ask, so
 * that two who leave at once do not each count on the other.
 */
export async function othersWith(tx: Tx, role: Role, personId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(7262)`.execute(tx)
  const { count } = await tx
    .selectFrom('offices')
    .innerJoin('people', 'people.id', 'offices.person_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('offices.role', '=', role)
    .where('offices.ended_at', 'is', null)
    .where('people.disabled_at', 'is', null)
    .where('people.id', '!=', personId)
    .executeTakeFirstOrThrow()
  return count
}
