import type { Actor } from '../domain/person/roles.ts'
import { frozenEntries, openObjections } from '../domain/publication/objection.ts'
import { mayClosePublicity, publicityPeriod } from '../domain/publication/period.ts'
import { type AwardRow, newestPublication, standingAwards } from '../engines/store/awards.ts'
import { entryObjections } from '../engines/store/objections.ts'
import { type Day, dayOf } from '../foundation/clock.ts'
import type { Refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { permit } from './deed.ts'

/** An entry of a 公示 as the organiser sees it: whether it stands, is frozen by objections or was struck off. */
export type DeskEntry = {
  readonly awardId: string
  readonly kind: 'case' | 'organisation'
  readonly title: string
  readonly objections: number
  readonly struck: boolean
  readonly certificateNumber: string | null
}

/** The 公示 of a call at the organiser's desk; `publication` is `null` before it is opened. */
export type PublicationDesk = {
  readonly call: Call
  readonly publication: {
    readonly id: string
    readonly text: string
    readonly startsOn: Day
    readonly endsOn: Day
    readonly workingDays: number
    readonly closedAt: Date | null
    readonly entries: readonly DeskEntry[]
    readonly openObjections: number
    /** Why it cannot be closed now; `undefined` where it can. */
    readonly hindrance: Refusal | undefined
  } | null
  readonly cases: number
  readonly organisations: number
  /** Reviewed cases that are not on the list. */
  readonly rest: number
  /** The last day of a 公示 that would be opened today for the days of the rules. */
  readonly endsOnIfToday: Day
}

/** What is chosen and what the 公示 stands at. */
export async function readPublication(app: App, actor: Actor, callId: string): Promise<PublicationDesk> {
  const call = await callById(app, callId)
  permit(actor, 'publication.open', { organiserId: call.organiserId })
  const { read } = app.store
  const today = dayOf(app.clock.now())
  const awards = await standingAwards(read, call.id)
  const row = await newestPublication(read, call.id)
  const objections = await entryObjections(read, call.id)
  const open = openObjections(objections)
  const standing = new Map(awards.map((award) => [award.id, award]))
  const frozen = frozenEntries(objections)
  const { count } = await read
    .selectFrom('cases')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('campaign_id', '=', call.id)
    .where('state', '=', 'inReview')
    .executeTakeFirstOrThrow()
  return {
    call,
    publication: row
      ? {
          ...{ id: row.id, text: row.text, startsOn: row.starts_on, endsOn: row.ends_on },
          ...{ workingDays: row.working_days, closedAt: row.closed_at, openObjections: open },
          entries: row.entries.map((entry) => deskEntry(entry, standing, frozen)),
          hindrance: mayClosePublicity({ startsOn: row.starts_on, endsOn: row.ends_on }, today, open),
        }
      : null,
    cases: awards.filter((award) => award.kind === 'case').length,
    organisations: awards.filter((award) => award.kind === 'organisation').length,
    rest: count,
    endsOnIfToday: publicityPeriod(today, call.rules.publicity.workingDays, app.calendar).endsOn,
  }
}

function deskEntry(
  entry: { awardId: string; kind: 'case' | 'organisation'; title: string },
  standing: ReadonlyMap<string, AwardRow>,
  frozen: ReturnType<typeof frozenEntries>,
): DeskEntry {
  const award = standing.get(entry.awardId)
  return {
    ...{ awardId: entry.awardId, kind: entry.kind, title: entry.title },
    objections: frozen.get(entry.awardId)?.length ?? 0,
    struck: award === undefined,
    certificateNumber: award?.certificateNumber ?? null,
  }
}
