import { gradeChecks, gradedChecks, type Regraded, regraded } from '../domain/check/severities.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { App } from './app.ts'
import { editableCall, keepVersion } from './campaignRules.ts'

/** A call whose checks the actor may grade, with how grave each finding is in it. */
export async function readSeverities(app: App, actor: Actor, campaignId: string) {
  const call = await editableCall(app, actor, campaignId)
  return { call, checks: gradedChecks(call.rules) }
}

/** Grades the findings of a call as chosen over the version that was read; answers what is different now. */
export async function changeSeverities(
  app: App,
  actor: Actor,
  campaignId: string,
  input: { version: number; chosen: (code: string) => string },
): Promise<Regraded[]> {
  const call = await editableCall(app, actor, campaignId)
  const rules = gradeChecks(call.rules, input.chosen)
  const changes = regraded(call.rules, rules)
  if (changes.length === 0) return []
  const { version } = input
  const details = { severities: changes }
  await keepVersion(app, actor, call, { rules, details, version, deed: 'campaign.grade' })
  return changes
}
