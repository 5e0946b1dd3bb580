import type { Actor } from '../domain/person/roles.ts'
import { answerDueOn } from '../domain/publication/objection.ts'
import { mentions } from '../engines/store/like.ts'
import { objectionById } from '../engines/store/objections.ts'
import { type Day, dayOf } from '../foundation/clock.ts'
import { isId } from '../foundation/ids.ts'
import type { ListQuery } from '../foundation/listQuery.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { permit } from './deed.ts'

/** An objection in the supervisor's list. */
export type ObjectionRow = {
  readonly id: string
  readonly number: string
  /** The title of the entry; `null` where the whole list is objected to. */
  readonly entry: string | null
  readonly receivedAt: Date
  readonly answerBy: Day
  readonly overdue: boolean
  readonly verdict: 'upheld' | 'dismissed' | null
}

/** An objection with all that was written, for the supervisor only (domain, 3.4). */
export type FullObjection = ObjectionRow & {
  readonly call: Call
  readonly kind: 'person' | 'unit'
  readonly name: string
  readonly contact: string
  readonly text: string
  readonly ruling: string
  readonly ruledAt: Date | null
  readonly ruledBy: string
}

type Row = Pick<
  NonNullable<Awaited<ReturnType<typeof objectionById>>>,
  'id' | 'number' | 'award_id' | 'received_at' | 'verdict'
>

function rowOf(app: App, row: Row, titles: ReadonlyMap<string, string>): ObjectionRow {
  const answerBy = answerDueOn(dayOf(row.received_at), app.calendar)
  return {
    ...{ id: row.id, number: row.number, receivedAt: row.received_at, verdict: row.verdict, answerBy },
    entry: row.award_id ? (titles.get(row.award_id) ?? '') : null,
    overdue: row.verdict === null && dayOf(app.clock.now()) > answerBy,
  }
}

async function entryTitles(app: App, campaignId: string): Promise<Map<string, string>> {
  const rows = await app.store.read
    .selectFrom('publications')
    .select('entries')
    .where('campaign_id', '=', campaignId)
    .execute()
  return new Map(rows.flatMap(({ entries }) => entries.map((entry) => [entry.awardId, entry.title] as const)))
}

/** The objections of a call without who objects, paged; how many wait for a ruling. */
export async function readObjections(app: App, actor: Actor, callId: string, query: ListQuery) {
  const call = await callById(app, callId)
  permit(actor, 'objection.read', { organiserId: call.organiserId })
  const verdict = query.filters['verdict']
  const found = app.store.read
    .selectFrom('objections')
    .select(['id', 'number', 'award_id', 'received_at', 'verdict'])
    .where('campaign_id', '=', call.id)
    .$if(query.search !== '', (one) => one.where(mentions(query.search, 'number', 'text')))
    .$if(verdict === 'open', (one) => one.where('verdict', 'is', null))
    .$if(verdict === 'upheld' || verdict === 'dismissed', (one) =>
      one.where('verdict', '=', verdict === 'upheld' ? 'upheld' : 'dismissed'),
    )
  const { total } = await app.store.read
    .selectFrom(found.as('found'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await found
    .orderBy('received_at', query.descending ? 'desc' : 'asc')
    .orderBy('number')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute()
  const titles = await entryTitles(app, call.id)
  return { call, rows: rows.map((row) => rowOf(app, row, titles)), total }
}

/** One objection with who objects. */
export async function readObjection(app: App, actor: Actor, id: string): Promise<FullObjection> {
  const row = isId(id) ? await objectionById(app.store.read, id) : undefined
  if (!row) throw refusal('not-found', 'not-found')
  const call = await callById(app, row.campaign_id)
  permit(actor, 'objection.read', { organiserId: call.organiserId })
  const titles = await entryTitles(app, call.id)
  const judge = row.ruled_by
    ? await app.store.read
        .selectFrom('people')
        .select('name')
        .where('id', '=', row.ruled_by)
        .executeTakeFirst()
    : undefined
  return {
    ...rowOf(app, row, titles),
    call,
    ...{ kind: row.objector_kind, name: row.objector_name, contact: row.objector_contact, text: row.text },
    ...{ ruling: row.verdict_text, ruledAt: row.ruled_at, ruledBy: judge?.name ?? '' },
  }
}
