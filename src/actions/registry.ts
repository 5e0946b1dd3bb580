import { planRegistry, type RegistryNow, type RegistryPlan } from '../domain/organisation/registry/plan.ts'
import type { RegistryRow } from '../domain/organisation/registry/row.ts'
import type { Actor } from '../domain/person/roles.ts'
import { holdRegistry, registeredNow } from '../engines/store/registry.ts'
import type { Read } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { deedOf, permit } from './deed.ts'
import { type HandedOver, type Issue, issueAll, oneTime } from './passwords.ts'
import { applyRegistry } from './registryWriting.ts'

async function registryNow(
  read: Read,
  actor: Actor,
): Promise<RegistryNow & { ids: ReadonlyMap<string, string> }> {
  const found = await registeredNow(read)
  const root = [...found.ids].find(([, id]) => id === actor.office.organisationId)
  return { ...found, rootCode: root?.[0] ?? '' }
}

/** What an import would do; nothing is written. */
export async function previewRegistry(
  app: App,
  actor: Actor,
  rows: readonly RegistryRow[],
): Promise<RegistryPlan> {
  permit(actor, 'organisation.import')
  return planRegistry(rows, await registryNow(app.store.read, actor))
}

/**
 * Imports a registry as a whole or not at all: organisations are added and changed, those not in it stay as
 * they are. Answers what was done and the accounts that were opened, whose passwords are never shown again.
 */
export async function importRegistry(
  app: App,
  actor: Actor,
  rows: readonly RegistryRow[],
  issue: Issue = oneTime,
): Promise<{ plan: RegistryPlan; accounts: HandedOver[] }> {
  const foreseen = await previewRegistry(app, actor, rows)
  refuseProblems(foreseen)
  const logins = foreseen.accounts.map(({ login }) => login)
  const issued = await issueAll(app, logins, issue)
  return app.store.write(async (tx) => {
    await holdRegistry(tx)
    const now = await registryNow(tx, actor)
    const plan = planRegistry(rows, now)
    refuseProblems(plan)
    if (plan.accounts.some(({ login }) => !issued.has(login))) throw refusal('conflict', 'registry-changed')
    const accounts = await applyRegistry(app, tx, { plan, ids: now.ids, names: now.organisations, issued })
    const done = { added: plan.added.length, changed: plan.changed.length, accounts: plan.accounts.length }
    if (Object.values(done).some((count) => count > 0)) {
      const about = { kind: 'organisation', id: actor.office.organisationId }
      const codes = plan.changed.map(({ to }) => to.code)
      const opened = plan.accounts.map(({ login }) => login)
      tx.log(deedOf(actor, app.clock.now(), 'organisation.import', about, { ...done, codes, opened }))
    }
    return { plan, accounts }
  })
}

function refuseProblems(plan: RegistryPlan): void {
  if (plan.problems.length === 0) return
  throw refusal('invalid', 'registry-problems', { count: plan.problems.length })
}
