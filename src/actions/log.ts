import type { Actor } from '../domain/person/roles.ts'
import { firstBreak } from '../engines/store/chain.ts'
import { chainState, type LogQuery, logPage, mostCounted } from '../engines/store/log.ts'
import { namesOf } from '../engines/store/logNames.ts'
import type { App } from './app.ts'
import { deedOf, permit } from './deed.ts'
import { idsIn, type Names } from './logWords.ts'

const aboutHouse = ['person', 'organisation', 'log']

type Entry = {
  readonly deed: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly details: Record<string, unknown>
}

/** Whether somebody is shown what the business was; the auditor is not (domain, 6.1). */
export function seesBusinessOf(actor: Actor): boolean {
  return actor.office.role === 'supervisor'
}

/** Entries without the details of business where the reader sees none, and the names of what is left. */
export async function readable<E extends Entry>(
  app: App,
  actor: Actor,
  entries: readonly E[],
): Promise<{ rows: E[]; names: Names }> {
  const open = ({ deed, subjectKind }: Entry) =>
    seesBusinessOf(actor) || (aboutHouse.includes(subjectKind) && !deed.startsWith('addressee.'))
  const rows = entries.map((entry) => (open(entry) ? entry : { ...entry, details: {} }))
  const ids = rows.flatMap(({ subjectId, details }) => [subjectId, ...idsIn(details)])
  return { rows, names: await namesOf(app.store.read, ids) }
}

/** What was looked for, for the log itself. */
export function askedOf({ who, deed, subject, subjectId, from, to }: LogQuery): Record<string, string> {
  const asked = { who, deed, subject, subjectId, from, to }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''))
}

/**
 * Reads the log; who looked for what is a deed of its own, once for each search and not for each page of it.
 * The auditor, who sees no business, is shown of a deed of business only who did it, when and to what.
 */
export async function readLog(app: App, actor: Actor, query: LogQuery) {
  permit(actor, 'log.read')
  const [page, chain] = await Promise.all([logPage(app.store.read, query), chainState(app.store.read)])
  if (query.before === null && query.after === null) {
    const about = { kind: 'log', id: 'log' }
    await app.store.write(async (tx) => {
      tx.log(deedOf(actor, app.clock.now(), 'log.read', about, askedOf(query)))
    })
  }
  const { rows, names } = await readable(app, actor, page.rows)
  const ofSubject = query.subjectId === '' ? null : await namesOf(app.store.read, [query.subjectId])
  const subjectName = ofSubject?.get(query.subjectId) ?? query.subjectId.slice(-6)
  return { ...page, rows, names, subjectName, chain, mostCounted, seesBusiness: seesBusinessOf(actor) }
}

/** Follows the whole chain of deeds and writes down what was found. */
export async function verifyLog(
  app: App,
  actor: Actor,
): Promise<{ checked: number; brokenAt: number | null }> {
  permit(actor, 'log.verify')
  const result = await firstBreak(app.store.read)
  await app.store.write(async (tx) => {
    tx.log(deedOf(actor, app.clock.now(), 'log.verify', { kind: 'log', id: 'log' }, result))
  })
  return result
}
