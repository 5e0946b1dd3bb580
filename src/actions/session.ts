import { lockedUntil } from '../domain/person/lock.ts'
import { accessRules, passwordProblem } from '../domain/person/password.ts'
import type { Actor, Office } from '../domain/person/roles.ts'
import { digestOfToken, newToken } from '../engines/auth/tokens.ts'
import { countedTries, officeById, officesOf } from '../engines/store/people.ts'
import type { Tx } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { deedOf } from './deed.ts'

const minutes = 60_000

/** Where a request comes from, for the log and the lock. */
export type Origin = { readonly address: string; readonly agent: string }

/** A person who has logged in, the office acted in, and all offices that could be chosen. */
export type Visitor = {
  readonly actor: Actor
  readonly offices: readonly Office[]
  readonly language: string
  readonly mustChangePassword: boolean
}

/** Opens a session for a login and password; five wrong tries lock the login for half an hour. */
export async function logIn(
  app: App,
  input: { login: string; password: string },
  origin: Origin,
): Promise<{ token: string }> {
  const login = input.login.trim().toLowerCase()
  const now = new Date()
  await refuseLocked(app, login, now)
  const person = await app.store.read
    .selectFrom('people')
    .selectAll()
    .where('login', '=', login)
    .executeTakeFirst()
  const digest = person?.password_hash ?? nobodysDigest
  const matches = await app.passwords.matches(digest, input.password).catch(() => false)
  const offices = person ? await officesOf(app.store.read, person.id) : []
  const succeeded = person !== undefined && matches && person.disabled_at === null && offices.length > 0
  const token = newToken()
  await app.store.write(async (tx) => {
    const attempt = { id: app.ids.next(), login, address: origin.address, at: now, succeeded }
    await tx.insertInto('login_attempts').values(attempt).execute()
    if (!succeeded) return
    await openSession(tx, token, { personId: person.id, officeId: offices[0]?.id ?? null }, origin, now)
    const office = offices[0]
    if (office) {
      const actor = { personId: person.id, personName: person.name, office }
      tx.log(
        deedOf(
          actor,
          app.clock.now(),
          'session.open',
          { kind: 'person', id: person.id },
          { address: origin.address },
        ),
      )
    }
  })
  if (!succeeded) throw refusal('invalid', 'login-failed')
  return { token }
}

const nobodysDigest =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

async function openSession(
  tx: Tx,
  token: string,
  whose: { personId: string; officeId: string | null },
  origin: Origin,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('sessions')
    .values({
      token_hash: digestOfToken(token),
      person_id: whose.personId,
      office_id: whose.officeId,
      created_at: now,
      seen_at: now,
      expires_at: new Date(now.getTime() + accessRules.longestHours * 60 * minutes),
      address: origin.address,
      agent: origin.agent.slice(0, 300),
    })
    .execute()
}

async function refuseLocked(app: App, login: string, now: Date): Promise<void> {
  const until = lockedUntil(await countedTries(app.store.read, login), now)
  if (!until) return
  throw refusal('unavailable', 'login-locked', {
    minutes: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / minutes)),
  })
}

/** Who stands behind a session token, or `null` when it has ended. */
export async function visitorOf(app: App, token: string): Promise<Visitor | null> {
  const tokenHash = digestOfToken(token)
  const session = await app.store.read
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .select(['sessions.office_id', 'sessions.seen_at', 'sessions.expires_at', 'people.id', 'people.name'])
    .select(['people.language', 'people.must_change_password', 'people.disabled_at'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  const now = new Date()
  if (!session || session.disabled_at || session.expires_at < now) return null
  const idle = now.getTime() - session.seen_at.getTime()
  if (idle > accessRules.idleMinutes * minutes) return null
  const offices = await officesOf(app.store.read, session.id)
  const office = offices.find((one) => one.id === session.office_id) ?? offices[0]
  if (!office) return null
  if (idle > minutes) {
    await app.store.write(async (tx) => {
      await tx.updateTable('sessions').set({ seen_at: now }).where('token_hash', '=', tokenHash).execute()
    })
  }
  return {
    actor: { personId: session.id, personName: session.name, office },
    offices,
    language: session.language,
    mustChangePassword: session.must_change_password,
  }
}

/** Ends a session. */
export async function logOut(app: App, visitor: Visitor, token: string): Promise<void> {
  await app.store.write(async (tx) => {
    await tx.deleteFrom('sessions').where('token_hash', '=', digestOfToken(token)).execute()
    const { actor } = visitor
    tx.log(deedOf(actor, app.clock.now(), 'session.close', { kind: 'person', id: actor.personId }))
  })
}

/** Chooses the office in whose name the person acts from now on. */
export async function actAs(app: App, visitor: Visitor, token: string, officeId: string): Promise<void> {
  const office = await officeById(app.store.read, officeId)
  if (!office || office.personId !== visitor.actor.personId) throw refusal('not-found', 'office-not-found')
  await app.store.write(async (tx) => {
    await tx
      .updateTable('sessions')
      .set({ office_id: officeId })
      .where('token_hash', '=', digestOfToken(token))
      .execute()
  })
}

/** Sets the language a person reads. */
export async function setLanguage(app: App, visitor: Visitor, language: 'zh-CN' | 'en'): Promise<void> {
  await app.store.write(async (tx) => {
    await tx.updateTable('people').set({ language }).where('id', '=', visitor.actor.personId).execute()
  })
}

/** Changes the own password; the last five may not come back, other sessions end. */
export async function changePassword(
  app: App,
  visitor: Visitor,
  token: string,
  input: { current: string; next: string; again: string },
): Promise<void> {
  const { actor } = visitor
  const person = await app.store.read
    .selectFrom('people')
    .selectAll()
    .where('id', '=', actor.personId)
    .executeTakeFirstOrThrow()
  if (!(await app.passwords.matches(person.password_hash, input.current))) {
    throw refusal('invalid', 'form', {}, { current: { code: 'password-wrong' } })
  }
  if (input.next !== input.again)
    throw refusal('invalid', 'form', {}, { again: { code: 'password-differs' } })
  const problem = passwordProblem(input.next, person.login)
  if (problem) throw refusal('invalid', 'form', {}, { next: problem })
  await refuseUsedBefore(app, person, input.next)
  const digest = await app.passwords.digest(input.next)
  const now = new Date()
  await app.store.write(async (tx) => {
    await tx
      .insertInto('former_passwords')
      .values({ person_id: person.id, password_hash: person.password_hash, replaced_at: now })
      .execute()
    await tx
      .updateTable('people')
      .set({ password_hash: digest, password_set_at: now, must_change_password: false })
      .where('id', '=', person.id)
      .execute()
    await tx
      .deleteFrom('sessions')
      .where('person_id', '=', person.id)
      .where('token_hash', '!=', digestOfToken(token))
      .execute()
    tx.log(deedOf(actor, app.clock.now(), 'password.change', { kind: 'person', id: person.id }))
  })
}

async function refuseUsedBefore(
  app: App,
  person: { id: string; password_hash: string },
  next: string,
): Promise<void> {
  const former = await app.store.read
    .selectFrom('former_passwords')
    .select('password_hash')
    .where('person_id', '=', person.id)
    .orderBy('replaced_at', 'desc')
    .limit(accessRules.formerKept - 1)
    .execute()
  const count = accessRules.formerKept
  for (const digest of [person.password_hash, ...former.map((row) => row.password_hash)]) {
    if (await app.passwords.matches(digest, next))
      throw refusal('invalid', 'form', {}, { next: { code: 'password-used-before', values: { count } } })
  }
}
