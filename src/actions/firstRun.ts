import { z } from 'zod'
import { codeOf, isEmail, isLogin } from '../domain/organisation/registry/row.ts'
import { passwordProblem } from '../domain/person/password.ts'
import type { Actor, Role } from '../domain/person/roles.ts'
import { actorOfLogin } from '../engines/store/people.ts'
import type { Tx } from '../engines/store/store.ts'
import { type Problem, refusal } from '../foundation/refusal.ts'
import { sayIn } from '../foundation/wording/wording.ts'
import type { App } from './app.ts'
import { deedOf } from './deed.ts'
import { type HandedOver, type Issue, issueAll, oneTime } from './passwords.ts'
import { insertPeople } from './people.ts'

/** The levels at which an organisation runs calls. */
export const houseLevels = ['national', 'province', 'city', 'county', 'industry', 'group'] as const

/** What the first-run page asks for; `supervisor` gives the first account that office as well. */
export const foundingInput = z.object({
  name: z.string().trim(),
  code: z.string().trim(),
  level: z.enum(houseLevels).catch('city'),
  login: z.string().trim().toLowerCase(),
  title: z.string().trim(),
  email: z.string().trim().toLowerCase(),
  password: z.string(),
  again: z.string(),
  supervisor: z.boolean(),
})
export type Founding = z.infer<typeof foundingInput>

const administrators = {
  systemAdministrator: 'system',
  securityAdministrator: 'security',
  auditAdministrator: 'audit',
} as const

const firstRoles: readonly Role[] = ['organiser', 'clerk', 'examiner', 'editor']

/** A founded house: the first person as organiser, and the administrators' accounts, readable only now. */
export type Founded = {
  readonly organisationId: string
  readonly organiser: Actor
  readonly administrators: readonly (HandedOver & { readonly role: Role; readonly actor: Actor })[]
}

/** Whether an organisation has been set up. */
export async function isFounded(app: App): Promise<boolean> {
  return (
    (await app.store.read.selectFrom('organisations').select('id').limit(1).executeTakeFirst()) !== undefined
  )
}

function problemsOf(input: Founding): Record<string, Problem> {
  const problems: Record<string, Problem> = {}
  for (const name of ['name', 'code', 'login', 'title', 'password'] as const) {
    if (input[name] === '') problems[name] = { code: 'required' }
  }
  const code = codeOf(input.code)
  if (code !== '' && !/^[A-Z0-9][A-Z0-9._-]{0,29}$/.test(code))
    problems['code'] = { code: 'registry-code-form', values: { code } }
  if (input.name.length > 80) problems['name'] = { code: 'too-long', values: { max: 80 } }
  if (input.title.length > 40) problems['title'] = { code: 'too-long', values: { max: 40 } }
  if (input.login !== '' && !isLogin(input.login)) problems['login'] = { code: 'login-malformed' }
  if (Object.values(administrators).some((login) => login === input.login)) {
    problems['login'] = { code: 'login-taken', values: { login: input.login } }
  }
  if (input.email !== '' && !isEmail(input.email)) problems['email'] = { code: 'email-form' }
  const weak = input.password === '' ? undefined : passwordProblem(input.password, input.login)
  if (weak) problems['password'] = weak
  if (input.again !== input.password) problems['again'] = { code: 'password-differs' }
  return problems
}

/**
 * Sets up the organisation that this house serves, its first account and the three administrators, who are
 * three further people (domain, 6.1); possible once, while there is no organisation.
 */
export async function foundOrganisation(app: App, input: Founding, issue: Issue = oneTime): Promise<Founded> {
  const problems = problemsOf(input)
  if (Object.keys(problems).length > 0) throw refusal('invalid', 'form', {}, problems)
  const digest = await app.passwords.digest(input.password)
  const issued = await issueAll(app, Object.values(administrators), issue)
  return app.store.write(async (tx) => {
    const organisationId = await insertRoot(app, tx, input)
    const say = sayIn('zh-CN')
    const office = (role: Role) => ({ role, organisationId })
    const roles = input.supervisor ? [...firstRoles, 'supervisor' as const] : firstRoles
    const { login, title: name, email } = input
    const people = [
      { login, name, email, digest, mustChange: false, offices: roles.map(office) },
      ...Object.entries(administrators).map(([role, adminLogin]) => ({
        login: adminLogin,
        name: say(`state.role.${role as keyof typeof administrators}`),
        email: '',
        digest: issued.get(adminLogin)?.digest ?? '',
        mustChange: issued.get(adminLogin)?.mustChange ?? true,
        offices: [office(role as Role)],
      })),
    ]
    await insertPeople(app, tx, people)
    const organiser = await actorIn(tx, login, 'organiser')
    const about = { kind: 'organisation', id: organisationId }
    tx.log(
      deedOf(organiser, app.clock.now(), 'organisation.found', about, {
        name: input.name,
        level: input.level,
      }),
    )
    return { organisationId, organiser, administrators: await handedOver(tx, input.name, issued) }
  })
}

async function handedOver(
  tx: Tx,
  organisationName: string,
  issued: ReadonlyMap<string, { password: string }>,
) {
  const list = []
  for (const [role, login] of Object.entries(administrators) as [Role, string][]) {
    const password = issued.get(login)?.password ?? ''
    list.push({ role, login, password, organisationName, actor: await actorIn(tx, login, role) })
  }
  return list
}

async function insertRoot(app: App, tx: Tx, input: Founding): Promise<string> {
  const value = JSON.stringify({ level: input.level })
  const first = await tx
    .insertInto('settings')
    .values({ key: 'house.founded', value })
    .onConflict((held) => held.doNothing())
    .executeTakeFirst()
  if (Number(first.numInsertedOrUpdatedRows ?? 0) === 0) throw refusal('conflict', 'already-founded')
  const id = app.ids.next()
  const name = input.name.replace(/\s+/g, '')
  const at = app.clock.now()
  const place = { parent_id: null, recommends_through_id: null, path: `/${id}/` }
  const row = {
    id,
    name,
    code: codeOf(input.code),
    kind: 'federation' as const,
    created_at: at,
    ended_at: null,
  }
  await tx
    .insertInto('organisations')
    .values({ ...row, ...place })
    .execute()
  await tx
    .insertInto('organisation_names')
    .values({ organisation_id: id, name, kind: 'official', valid_from: null, valid_until: null })
    .execute()
  return id
}

async function actorIn(tx: Tx, login: string, role: Role): Promise<Actor> {
  const actor = await actorOfLogin(tx, login, role)
  if (!actor) throw new Error(`no ${role} was entered for ${login}`)
  return actor
}
