import type { Actor } from '../domain/person/roles.ts'
import { firstBreak } from '../engines/store/chain.ts'
import { chainState, type LogQuery, logPage } from '../engines/store/log.ts'
import type { App } from './app.ts'
import { deedOf, permit } from './deed.ts'

const aboutHouse = ['person', 'organisation', 'log']

/**
 * Reads the log; who looked for what is a deed of its own. The auditor, who sees no business, is shown of a
 * deed of business only that it was done, by whom and when (domain, 6.1).
 */
export async function readLog(app: App, actor: Actor, query: LogQuery) {
  permit(actor, 'log.read')
  const [page, chain] = await Promise.all([logPage(app.store.read, query), chainState(app.store.read)])
  const { limit: _, offset, ...asked } = query
  const searched = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''))
  await app.store.write(async (tx) => {
    tx.log(deedOf(actor, app.clock.now(), 'log.read', { kind: 'log', id: 'log' }, { ...searched, offset }))
  })
  const seesBusiness = actor.office.role === 'supervisor'
  const rows = page.rows.map((row) => {
    const open = seesBusiness || (aboutHouse.includes(row.subjectKind) && !row.deed.startsWith('addressee.'))
    return { ...row, details: open ? row.details : null }
  })
  return { ...page, rows, chain, seesBusiness }
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
