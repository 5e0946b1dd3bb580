import type { App } from '../src/actions/app.ts'
import { recordStep } from '../src/actions/caseSteps.ts'
import { insertPeople } from '../src/actions/people.ts'
import { addPanelMember, createRound } from '../src/actions/review.ts'
import { applyPlan } from '../src/actions/reviewApplying.ts'
import { makePlan } from '../src/actions/reviewPlan.ts'
import type { ScoreInput } from '../src/actions/scoring.ts'
import type { Rules } from '../src/domain/campaign/rules.ts'
import { type CaseContent, caseTitle } from '../src/domain/case/content.ts'
import type { Actor } from '../src/domain/person/roles.ts'
import { actorOfLogin } from '../src/engines/store/people.ts'
import type { Tx } from '../src/engines/store/store.ts'
import { type Collecting, collecting } from './collecting.ts'
import { soundCase } from './soundCase.ts'

/** A call whose cases are valid, and reviewers of several lines of unions. */
export type Reviewing = Collecting & {
  readonly cases: readonly { readonly id: string; readonly unit: string }[]
  readonly reviewers: Readonly<Record<string, Actor>>
}

type Unit = { id: string; code: string; name: string }

/** Units whose cases are valid, through whom, and how many cases. */
const valid = [
  ['HA01', 'HA', 4],
  ['JY', 'JY', 2],
  ['G1', 'G1', 2],
  ['D1', 'DP', 2],
] as const

const reviewersOf = ['NT', 'HA', 'JY', 'G1', 'D1', 'DP'] as const

/**
 * Ten valid cases of four lines of unions and six reviewers, one of each line and two of the organiser's house; what a
 * case writes otherwise goes by its place.
 */
export async function reviewing(
  app: App,
  rules: Partial<Rules> = {},
  writtenAt: (place: number) => Partial<CaseContent> = () => ({}),
): Promise<Reviewing> {
  const work = await collecting(app, rules)
  const units = await app.store.read.selectFrom('organisations').select(['id', 'code', 'name']).execute()
  const unit = (code: string): Unit => {
    const found = units.find((one) => one.code === code)
    if (!found) throw new Error(`No unit ${code}`)
    return found
  }
  const cases: { id: string; unit: string }[] = []
  await app.store.write(async (tx) => {
    for (const [code, channel, count] of valid)
      for (let number = 1; number <= count; number += 1) {
        const content = writtenAt(cases.length + 1)
        const id = await insertValid(app, tx, work, unit(code), unit(channel), number, content)
        cases.push({ id, unit: code })
      }
    await insertPeople(
      app,
      tx,
      reviewersOf.map((code) => ({
        ...{
          login: `pw-${code.toLowerCase()}`,
          name: `${code}评委`,
          email: '',
          digest: '',
          mustChange: false,
        },
        offices: [{ role: 'reviewer' as const, organisationId: unit(code).id }],
      })),
    )
  })
  const reviewers: Record<string, Actor> = {}
  for (const code of reviewersOf) {
    const actor = await actorOfLogin(app.store.read, `pw-${code.toLowerCase()}`, 'reviewer')
    if (actor) reviewers[code] = actor
  }
  return { ...work, cases, reviewers }
}

/** A case that went the whole way to valid, written into the tables at once. */
export async function insertValid(
  app: App,
  tx: Tx,
  { call, organiser }: Collecting,
  unit: Unit,
  channel: Pick<Unit, 'id' | 'code'>,
  number: number,
  changes: Partial<CaseContent> = {},
): Promise<string> {
  const sound = soundCase()
  const content = { ...sound.content, ...changes, topic: `第${number}个可以评审的案例` }
  const id = app.ids.next()
  const at = app.clock.now()
  const title = caseTitle(unit.name, content.topic)
  const key = { campaign_id: call.id, case_id: id }
  await tx
    .insertInto('cases')
    .values({
      ...{
        campaign_id: call.id,
        id,
        unit_id: unit.id,
        channel_id: channel.id,
        state: 'draft',
        title,
        version: 1,
      },
      ...{
        number: `${unit.code}-${String(number).padStart(2, '0')}`,
        rank: number,
        focus_area: content.focusArea,
      },
      ...{ errors: 0, warnings: 0, created_at: at, changed_at: at },
    })
    .execute()
  await tx
    .insertInto('case_versions')
    .values({
      ...{ ...key, version: 1, title, content: JSON.stringify(content), facts: JSON.stringify(sound.facts) },
      ...{ findings: '[]', rules_version: 1, made_at: at, made_by: organiser.personId },
    })
    .execute()
  for (const step of ['create', 'submit', 'endorse', 'forward', 'receive', 'ruleValid'] as const) {
    await recordStep(app, tx, organiser, { campaignId: call.id, id }, step, { version: 1 })
  }
  return id
}

/** Begins a round with a panel and applies its plan. */
export async function startedRound(
  app: App,
  work: Reviewing,
  panel: readonly string[] = Object.keys(work.reviewers),
): Promise<string> {
  const { roundId } = await createRound(app, work.organiser, work.call.id, {
    name: '初评',
    dueOn: '2019-04-20',
  })
  for (const code of panel) {
    const personId = work.reviewers[code]?.personId ?? ''
    await addPanelMember(app, work.organiser, roundId, { personId, capacity: null })
  }
  const { digest } = await makePlan(app, work.organiser, roundId)
  await applyPlan(app, work.organiser, roundId, digest)
  return roundId
}

/** Marks that give every criterion the same share of its weight, in halves. */
export function marks(rules: Rules, share: number, changes: Partial<ScoreInput> = {}): ScoreInput {
  const scores = rules.criteria.map(({ key, weight }) => [key, Math.round(weight * share * 2) / 2])
  const gates = rules.gates.map(({ key }) => [key, 'pass' as const])
  return {
    scores: Object.fromEntries(scores),
    gates: Object.fromEntries(gates),
    comment: '',
    changeReason: '',
    ...changes,
  }
}
