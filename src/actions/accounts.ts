import type { Actor, Role } from '../domain/person/roles.ts'
import { isAdministrator, roles } from '../domain/person/roles.ts'
import { officesOf } from '../engines/store/people.ts'
import { brokenUniqueness, type Tx } from '../engines/store/store.ts'
import { isId } from '../foundation/ids.ts'
import { type Problem, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { deedOf, permit } from './deed.ts'
import { type Issue, issueAll, oneTime } from './passwords.ts'
import { insertPeople } from './people.ts'

/** What the system administrator writes down of a new person. */
export type NewAccount = { readonly login: string; readonly name: string; readonly email: string }

function problemsOf({ login, name, email }: NewAccount): Record<string, Problem> {
  const problems: Record<string, Problem> = {}
  if (!/^[a-z0-9][a-z0-9._-]{1,39}$/.test(login)) problems['login'] = { code: 'login-malformed' }
  if (name === '') problems['name'] = { code: 'required' }
  if (name.length > 60) problems['name'] = { code: 'too-long', values: { max: 60 } }
  if (email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email)) problems['email'] = { code: 'unreadable' }
  return problems
}

/** Opens an account without any office; its password can be read once, here. */
export async function createAccount(
  app: App,
  actor: Actor,
  input: NewAccount,
  issue: Issue = oneTime,
): Promise<{ personId: string; password: string }> {
  permit(actor, 'account.create')
  const account = {
    login: input.login.trim().toLowerCase(),
    name: input.name.trim(),
    email: input.email.trim(),
  }
  const problems = problemsOf(account)
  if (Object.keys(problems).length > 0) throw refusal('invalid', 'form', {}, problems)
  const issued = (await issueAll(app, [account.login], issue)).get(account.login)
  if (!issued) throw refusal('unavailable', 'not-found')
  const person = { ...account, digest: issued.digest, mustChange: issued.mustChange, offices: [] }
  try {
    return await app.store.write(async (tx) => {
      const personId = (await insertPeople(app, tx, [person])).get(account.login) ?? ''
      tx.log(
        deedOf(
          actor,
          app.clock.now(),
          'account.create',
          { kind: 'person', id: personId },
          { login: account.login },
        ),
      )
      return { personId, password: issued.password }
    })
  } catch (error) {
    if (brokenUniqueness(error) === null) throw error
    throw refusal('invalid', 'form', {}, { login: { code: 'login-taken', values: { login: account.login } } })
  }
}

/** Gives a person an office; the three administrators are three people and hold no other office. */
export async function grantOffice(
  app: App,
  actor: Actor,
  input: { personId: string; role: string; organisationId: string },
): Promise<void> {
  permit(actor, 'office.grant')
  if (input.personId === actor.personId) throw refusal('conflict', 'not-oneself')
  const role = roles.find((one) => one === input.role)
  if (!role) throw refusal('invalid', 'form', {}, { role: { code: 'required' } })
  await app.store.write(async (tx) => {
    const person = await lockedPerson(tx, input.personId)
    const organisation = await tx
      .selectFrom('organisations')
      .select('id')
      .where('id', '=', input.organisationId)
      .executeTakeFirst()
    if (!organisation) throw refusal('not-found', 'not-found')
    const held = await officesOf(tx, person.id)
    if (held.some((one) => one.role === role && one.organisationId === organisation.id)) return
    refuseMixture(
      role,
      held.map((one) => one.role),
    )
    const id = app.ids.next()
    const office = {
      id,
      person_id: person.id,
      organisation_id: organisation.id,
      role,
      granted_at: app.clock.now(),
      ended_at: null,
    }
    await tx.insertInto('offices').values(office).execute()
    tx.log(
      deedOf(
        actor,
        app.clock.now(),
        'office.grant',
        { kind: 'person', id: person.id },
        { role, organisationId: organisation.id },
      ),
    )
  })
}

/** The person, held until the deed is done. */
export async function lockedPerson(tx: Tx, personId: string) {
  const person = isId(personId)
    ? await tx.selectFrom('people').selectAll().where('id', '=', personId).forUpdate().executeTakeFirst()
    : undefined
  if (!person) throw refusal('not-found', 'not-found')
  return person
}

function refuseMixture(role: Role, held: readonly Role[]): void {
  const mixes = isAdministrator(role) ? held.length > 0 : held.some(isAdministrator)
  if (mixes) throw refusal('conflict', 'administrator-alone')
}
