import type { Context } from 'hono'
import type { App } from '../../actions/app.ts'
import type { Told } from '../../actions/outbox.ts'
import type { Visitor } from '../../actions/session.ts'
import type { Deed } from '../../domain/person/deeds.ts'
import type { Actor } from '../../domain/person/roles.ts'
import { type Problem, Refusal, refusal, type Values } from '../../foundation/refusal.ts'
import type { Say } from '../../foundation/wording/wording.ts'

/** What a form sent: every value of a name as text. */
export type Sent = {
  text(name: string): string
  all(name: string): string[]
  /** All names and their first values, to fill the form again. */
  values: Readonly<Record<string, string>>
}

/** A form as it was sent back: what was typed into it, and why it was refused. */
export type Typed = { readonly values: Sent['values']; readonly refusal: Refusal | null }

/** A form that nobody has sent yet. */
export const untyped: Typed = { values: {}, refusal: null }

/** One request of a person who has logged in. */
export type Visit = {
  readonly app: App
  readonly c: Context
  readonly say: Say
  readonly now: Date
  readonly visitor: Visitor
  readonly actor: Actor
  readonly token: string
}

/** A page or an act of the back office; `deed` is what it does, `null` where every office may. */
export type Route = {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  readonly path: string
  readonly deed: Deed | null
  readonly handle: (visit: Visit) => Promise<Response> | Response
}

/** Declares a route; keeps the lists of routes flat and readable. */
export function route(
  method: Route['method'],
  path: string,
  deed: Deed | null,
  handle: Route['handle'],
): Route {
  return { method, path, deed, handle }
}

/** What stands in the address at a place of the path. */
export function param(visit: Visit, name: string): string {
  return visit.c.req.param(name) ?? ''
}

/** What the address asks for after the question mark. */
export function query(visit: Visit, name: string): string {
  return visit.c.req.query(name) ?? ''
}

/** Reads a form without files; text only. */
export async function sent(c: Context): Promise<Sent> {
  const type = c.req.header('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) throw refusal('invalid', 'not-a-form')
  const words = new URLSearchParams(await c.req.text())
  return {
    text: (name) => words.get(name) ?? '',
    all: (name) => words.getAll(name),
    values: Object.fromEntries(words.entries()),
  }
}

/** Leads on to another page after a deed; `said` names a wording that is shown there, with whom no mail could reach. */
export function onward(visit: Visit, path: string, said?: string, told?: Told): Response {
  const asked = [
    ...(said ? [`said=${said}`] : []),
    ...(told && told.unreached.length > 0 ? [unreachedWord(told)] : []),
  ].join('&')
  const mark = path.includes('?') ? '&' : '?'
  return visit.c.redirect(asked ? `${path}${mark}${asked}` : path, 303)
}

const namedAtMost = 8

/** Whom no mail could reach, as the address of the next page carries it: some units, then how many there are. */
function unreachedWord({ unreached }: Told): string {
  return `unreached=${[...unreached.slice(0, namedAtMost), unreached.length].join('.')}`
}

/** Does a deed; a refusal is handed to `refused`, which shows the form again with what was typed. */
export async function attempt(
  deed: () => Promise<Response>,
  refused: (refusal: Refusal) => Promise<Response> | Response,
): Promise<Response> {
  try {
    return await deed()
  } catch (error) {
    if (error instanceof Refusal && error.kind !== 'not-allowed' && error.kind !== 'not-found')
      return refused(error)
    throw error
  }
}

/** The status of a refusal. */
export function statusOf(problem: Refusal): 403 | 404 | 409 | 422 | 503 {
  const statuses = {
    'not-found': 404,
    'not-allowed': 403,
    'too-late': 422,
    'over-quota': 422,
    invalid: 422,
    conflict: 409,
    unavailable: 503,
  } as const
  return statuses[problem.kind]
}

/** The status of a page whose form may have been refused. */
export function statusFor({ refusal: refused }: Pick<Typed, 'refusal'>) {
  return refused ? statusOf(refused) : 200
}

/** The sentence of a refusal or of a problem at a field. */
export function sentence(say: Say, problem: Problem & { values?: Values }): string {
  const values = problem.values ?? {}
  return (
    say.find(`refusal.${problem.code}`, values) ??
    say.find(`procedure.${problem.code}`, values) ??
    say.find(`finding.${problem.code}.message`, values) ??
    problem.code
  )
}
