import type { Context } from 'hono'
import type { App } from '../../actions/app.ts'
import type { Say } from '../../foundation/wording/wording.ts'

/** One request to the public site; nobody is logged in. */
export type Visit = {
  readonly app: App
  readonly c: Context
  readonly say: Say
  readonly now: Date
  /** The organisation in whose name the site stands. */
  readonly owner: string
  /** Where the request comes from, to hold back floods of objections. */
  readonly address: string
}

/** What stands in the address at a place of the path. */
export function param(visit: Visit, name: string): string {
  return visit.c.req.param(name) ?? ''
}

/** What the address asks for after the question mark. */
export function query(visit: Visit, name: string): string {
  return (visit.c.req.query(name) ?? '').trim().slice(0, 100)
}
