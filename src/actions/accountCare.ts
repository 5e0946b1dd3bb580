import { codeOf } from '../domain/organisation/registry/row.ts'
import { lockedUntil } from '../domain/person/lock.ts'
import { type Actor, isAdministrator, type Role } from '../domain/person/roles.ts'
import {
  type AccountQuery,
  accountList,
  accountPage,
  organisationsMeant,
  othersWith,
} from '../engines/store/accounts.ts'
import { countedTries, officesOf } from '../engines/store/people.ts'
import type { Tx } from '../engines/store/store.ts'
import { isId } from '../foundation/ids.ts'
import { refusal } from '../foundation/refusal.ts'
import { grantOffice, lockedPerson } from './accounts.ts'
import type { App } from './app.ts'
import { deedOf, permit } from './deed.ts'
import { type Issue, issueAll, oneTime } from './passwords.ts'

/** The accounts of the house; no business of theirs is shown. */
export async function listAccounts(app: App, actor: Actor, query: AccountQuery) {
  permit(actor, 'account.read')
  return accountList(app.store.read, query)
}

/** One account: offices held now and before, newest log-ins, until when it is locked. */
export async function readAccount(app: App, actor: Actor, personId: string) {
  permit(actor, 'account.read')
  const found = isId(personId) ? await accountPage(app.store.read, personId) : null
  if (!found) throw refusal('not-found', 'not-found')
  const { tries, ...account } = found
  return { ...account, lockedUntil: lockedUntil(tries, new Date()) }
}

/** Gives an office in the organisation that the words mean: its code, its name, or a part that only one has. */
export async function grantOfficeIn(
  app: App,
  actor: Actor,
  input: { personId: string; role: string; organisation: string },
): Promise<void> {
  permit(actor, 'office.grant')
  const words = input.organisation.trim()
  if (words === '') throw refusal('invalid', 'form', {}, { organisation: { code: 'required' } })
  const meant = await organisationsMeant(app.store.read, codeOf(words), words)
  const [only] = meant
  if (!only)
    throw refusal(
      'invalid',
      'form',
      {},
      { organisation: { code: 'organisation-unknown', values: { words } } },
    )
  if (meant.length > 1) {
    const values = { names: meant.map(({ name, code }) => `${name}（${code}）`).join('、') }
    throw refusal('invalid', 'form', {}, { organisation: { code: 'organisation-ambiguous', values } })
  }
  await grantOffice(app, actor, { personId: input.personId, role: input.role, organisationId: only.id })
}

/** Ends an office now; the last administrator of a kind stays, and nobody ends an office of their own. */
export async function endOffice(app: App, actor: Actor, officeId: string): Promise<{ personId: string }> {
  permit(actor, 'office.end')
  return app.store.write(async (tx) => {
    const office = isId(officeId)
      ? await tx.selectFrom('offices').selectAll().where('id', '=', officeId).forUpdate().executeTakeFirst()
      : undefined
    if (!office) throw refusal('not-found', 'not-found')
    if (office.person_id === actor.personId) throw refusal('conflict', 'not-oneself')
    if (office.ended_at) return { personId: office.person_id }
    await keepAdministrators(tx, office.person_id, [office.role])
    const at = app.clock.now()
    await tx.updateTable('offices').set({ ended_at: at }).where('id', '=', officeId).execute()
    await tx.updateTable('sessions').set({ office_id: null }).where('office_id', '=', officeId).execute()
    const details = { role: office.role, organisationId: office.organisation_id }
    tx.log(deedOf(actor, at, 'office.end', { kind: 'person', id: office.person_id }, details))
    return { personId: office.person_id }
  })
}

async function keepAdministrators(tx: Tx, personId: string, roles: readonly Role[]): Promise<void> {
  for (const role of roles.filter(isAdministrator)) {
    if ((await othersWith(tx, role, personId)) === 0)
      throw refusal('conflict', 'last-administrator', { role })
  }
}

/** Shuts or opens an account; a shut one is logged out everywhere. Nobody shuts their own. */
export async function setDisabled(
  app: App,
  actor: Actor,
  personId: string,
  disabled: boolean,
): Promise<void> {
  const deed = disabled ? 'account.disable' : 'account.enable'
  permit(actor, deed)
  if (personId === actor.personId) throw refusal('conflict', 'not-oneself')
  await app.store.write(async (tx) => {
    const person = await lockedPerson(tx, personId)
    if ((person.disabled_at !== null) === disabled) return
    const at = app.clock.now()
    if (disabled) {
      const offices = await officesOf(tx, personId)
      await keepAdministrators(
        tx,
        personId,
        offices.map(({ role }) => role),
      )
      await tx.deleteFrom('sessions').where('person_id', '=', personId).execute()
    }
    await tx
      .updateTable('people')
      .set({ disabled_at: disabled ? at : null })
      .where('id', '=', personId)
      .execute()
    tx.log(deedOf(actor, at, deed, { kind: 'person', id: personId }, { login: person.login }))
  })
}

/** Lifts the lock that failed log-ins put on an account; the failures stay on record. */
export async function unlockAccount(app: App, actor: Actor, personId: string): Promise<void> {
  permit(actor, 'account.unlock')
  await app.store.write(async (tx) => {
    const { login } = await lockedPerson(tx, personId)
    const now = new Date()
    if (!lockedUntil(await countedTries(tx, login), now)) return
    await tx.updateTable('people').set({ unlocked_at: now }).where('id', '=', personId).execute()
    const about = { kind: 'person', id: personId }
    tx.log(deedOf(actor, app.clock.now(), 'account.unlock', about, { login }))
  })
}

/** Replaces a forgotten password by a one-time one, readable only here; all sessions of the person end. */
export async function resetPassword(
  app: App,
  actor: Actor,
  personId: string,
  issue: Issue = oneTime,
): Promise<{ login: string; password: string }> {
  permit(actor, 'account.resetPassword')
  const { login } = await readAccount(app, actor, personId)
  const issued = (await issueAll(app, [login], issue)).get(login)
  if (!issued) throw refusal('not-found', 'not-found')
  return app.store.write(async (tx) => {
    const person = await lockedPerson(tx, personId)
    const at = new Date()
    const former = { person_id: personId, password_hash: person.password_hash, replaced_at: at }
    await tx.insertInto('former_passwords').values(former).execute()
    await tx
      .updateTable('people')
      .set({ password_hash: issued.digest, password_set_at: at, must_change_password: issued.mustChange })
      .where('id', '=', personId)
      .execute()
    await tx.deleteFrom('sessions').where('person_id', '=', personId).execute()
    tx.log(
      deedOf(actor, app.clock.now(), 'account.resetPassword', { kind: 'person', id: personId }, { login }),
    )
    return { login, password: issued.password }
  })
}
