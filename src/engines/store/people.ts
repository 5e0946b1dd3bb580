import type { LogInTry } from '../../domain/person/lock.ts'
import { accessRules } from '../../domain/person/password.ts'
import type { Actor, Office, Role } from '../../domain/person/roles.ts'
import type { Read } from './store.ts'

/** The offices a person holds now, with the place of their organisation in the tree. */
export async function officesOf(read: Read, personId: string): Promise<Office[]> {
  return officeQuery(read)
    .where('offices.person_id', '=', personId)
    .orderBy('offices.granted_at')
    .orderBy('offices.id')
    .execute()
}

/** One office that is still held. */
export async function officeById(read: Read, officeId: string): Promise<Office | undefined> {
  return officeQuery(read).where('offices.id', '=', officeId).executeTakeFirst()
}

function officeQuery(read: Read) {
  return read
    .selectFrom('offices')
    .innerJoin('organisations', 'organisations.id', 'offices.organisation_id')
    .where('offices.ended_at', 'is', null)
    .select([
      'offices.id as id',
      'offices.person_id as personId',
      'offices.role as role',
      'offices.organisation_id as organisationId',
      'organisations.path as path',
      'organisations.name as organisationName',
    ])
}

/** The actor behind a login in one of its offices, the first where no role is asked for. */
export async function actorOfLogin(read: Read, login: string, role?: Role): Promise<Actor | undefined> {
  const person = await read
    .selectFrom('people')
    .select(['id', 'name'])
    .where('login', '=', login)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  if (!person) return undefined
  const offices = await officesOf(read, person.id)
  const office = role ? offices.find((one) => one.role === role) : offices[0]
  return office && { personId: person.id, personName: person.name, office }
}

/** The newest tries to log in that count towards a lock: those since the password was set or the lock lifted. */
export async function countedTries(read: Read, login: string): Promise<LogInTry[]> {
  const person = await read
    .selectFrom('people')
    .select(['password_set_at', 'unlocked_at'])
    .where('login', '=', login)
    .executeTakeFirst()
  const since = [person?.password_set_at, person?.unlocked_at].map((at) => at?.getTime() ?? 0)
  return read
    .selectFrom('login_attempts')
    .select(['at', 'succeeded'])
    .where('login', '=', login)
    .where('at', '>', new Date(Math.max(...since)))
    .orderBy('at', 'desc')
    .limit(accessRules.attempts)
    .execute()
}
