import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Actor } from '../domain/person/roles.ts'
import type { Plan } from '../domain/review/assignment.ts'
import { type Conflict, conflictFinder } from '../domain/review/conflict.ts'
import {
  panelLines,
  type ReviewedCase,
  recordedConflicts,
  reviewedCases,
} from '../engines/store/conflicts.ts'
import { newestDeed } from '../engines/store/remembered.ts'
import { assignedPairs, type PanelRow, panelOf, type RoundRow } from '../engines/store/review.ts'
import type { Read, Tx } from '../engines/store/store.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { planAside } from './planner.ts'
import { insistRoundOpen, openRound } from './review.ts'

/** The plan of a round before it is applied, with all that speaks for it. */
export type ReviewPlan = {
  readonly call: Call
  readonly round: RoundRow
  readonly plan: Plan
  readonly panel: readonly PanelRow[]
  readonly caseCount: number
  /** Pairs that may not be, counted by the reason. */
  readonly forbidden: readonly { readonly code: Conflict['code']; readonly count: number }[]
  /** Known again when the plan is applied: what was shown is what is applied. */
  readonly digest: string
}

type Made = Omit<ReviewPlan, 'call' | 'round'> & { readonly cases: readonly ReviewedCase[] }

/** A plan that is being made, or was; `mark` is the place of the log at which it began. */
type Making = {
  readonly mark: string
  readonly done: Promise<Made>
  share: number
  made: boolean
  shown: boolean
}

const makings = new WeakMap<Read, Map<string, Making>>()

/** Plans who scores what; nothing is written. */
export async function makePlan(app: App, actor: Actor, roundId: string): Promise<ReviewPlan> {
  const { call, round } = await openRound(app, actor, 'review.arrange', roundId)
  insistRoundOpen(round)
  const { cases: _, ...made } = await (await makingOf(app.store.read, call, round, isOf)).done
  return { call, round, ...made }
}

/** The plan where it is made within a moment, else the share that is done. */
export async function planOrShare(
  app: App,
  actor: Actor,
  roundId: string,
): Promise<ReviewPlan | { readonly call: Call; readonly share: number }> {
  const { call, round } = await openRound(app, actor, 'review.arrange', roundId)
  insistRoundOpen(round)
  const making = await makingOf(app.store.read, call, round, isOfOrAwaited)
  const moment = new AbortController()
  const made = await Promise.race([making.done, wait(aMoment, null, { signal: moment.signal, ref: false })])
  moment.abort()
  if (!made) return { call, share: making.share }
  making.shown = true
  const { cases: _, ...plan } = made
  return { call, round, ...plan }
}

const aMoment = 150

function isOf(making: Making, mark: string): boolean {
  return making.mark === mark
}

/** Whoever waits for a plan is shown it though a score came in meanwhile; before it is applied it is compared. */
function isOfOrAwaited(making: Making, mark: string): boolean {
  return isOf(making, mark) || !making.made || !making.shown
}

/** The plan of a round that is being made or was, where it will do; else one that begins now. */
async function makingOf(read: Read, call: Call, round: RoundRow, willDo: typeof isOf): Promise<Making> {
  const mark = await newestDeed(read, call.id)
  const rounds = makings.get(read) ?? new Map<string, Making>()
  makings.set(read, rounds)
  const known = rounds.get(round.id)
  if (known && willDo(known, mark)) return known
  const begun = begin(read, call, round, mark)
  rounds.set(round.id, begun)
  begun.done.catch(() => rounds.delete(round.id))
  return begun
}

function begin(read: Read, call: Call, round: RoundRow, mark: string): Making {
  const done = planFor(read, call, round, (share) => {
    making.share = share
  })
  const making: Making = { mark, done, share: 0, made: false, shown: false }
  done.then(
    () => {
      making.made = true
    },
    () => undefined,
  )
  return making
}

async function planFor(
  read: Read,
  call: Call,
  round: RoundRow,
  tell: (share: number) => void = () => undefined,
): Promise<Made> {
  const cases = await reviewedCases(read, call.id)
  const panel = await panelOf(read, round)
  const pairs = await assignedPairs(read, round)
  const task = {
    organiser: await organiserOf(read, call),
    cases: cases.map(({ state: _, ...one }) => one),
    panel: panel.map(({ personId, capacity }) => ({ reviewerId: personId, capacity })),
    lines: await panelLines(read, round),
    recorded: await recordedConflicts(read, call.id),
    scoresPerCase: round.scoresPerCase,
    assigned: pairs.filter((pair) => !pair.endedAt).map(({ endedAt: _, ...pair }) => pair),
    over: pairs.filter((pair) => pair.endedAt).map(({ endedAt: _, ...pair }) => pair),
  }
  const { plan, forbidden } = await planAside(task, tell)
  return { plan, panel, cases, caseCount: cases.length, forbidden, digest: digestOf(plan) }
}

/** The question of conflict in a call, as its tree and its records stand. */
export async function conflictsOf(read: Read, call: Call): Promise<ReturnType<typeof conflictFinder>> {
  return conflictFinder(await organiserOf(read, call), await recordedConflicts(read, call.id))
}

function organiserOf(read: Read, call: Call): Promise<{ path: string }> {
  return read
    .selectFrom('organisations')
    .select('path')
    .where('id', '=', call.organiserId)
    .executeTakeFirstOrThrow()
}

/** A digest of the pairs and the gaps; what is assigned already does not change it. */
function digestOf({ assignments, shortfalls }: Plan): string {
  const pairs = assignments.map(({ caseId, reviewerId }) => `${caseId} ${reviewerId}`).sort()
  const gaps = shortfalls.map(({ caseId, missing }) => `${caseId} ${missing}`).sort()
  return createHash('sha256')
    .update(JSON.stringify([pairs, gaps]))
    .digest('hex')
}

/** The plan as the records of a transaction stand: the one that was shown where nothing was done since. */
export async function plannedNow(app: App, tx: Tx, call: Call, round: RoundRow): Promise<Made> {
  const known = makings.get(app.store.read)?.get(round.id)
  const same = known?.made && known.mark === (await newestDeed(tx, call.id))
  return same ? known.done : planFor(tx, call, round)
}
