import { type CaseState, caseStates } from '../domain/case/state.ts'
import type { Actor } from '../domain/person/roles.ts'
import { type CaseRow, caseRows } from '../engines/store/cases.ts'
import { mentions } from '../engines/store/like.ts'
import type { ListQuery } from '../foundation/listQuery.ts'
import type { App } from './app.ts'
import { permit } from './deed.ts'

const columns = {
  saved: 'case_drafts.saved_at',
  number: 'cases.number',
  title: 'cases.title',
  state: 'cases.state',
  errors: 'cases.errors',
} as const

/** By what the own cases can be sorted. */
export const ownSorts = Object.keys(columns) as (keyof typeof columns)[]

/** A case of the own unit; `savedAt` is when somebody last wrote in it. */
export type OwnCase = CaseRow & { readonly savedAt: Date }

/** The cases of the actor's own unit in a call, drafts too; sorted and paged in the database. */
export async function ownCases(
  app: App,
  actor: Actor,
  callId: string,
  query: ListQuery,
): Promise<{ rows: OwnCase[]; total: number; states: { state: CaseState; count: number }[] }> {
  permit(actor, 'case.create')
  const state = caseStates.find((one) => one === query.filters['state'])
  const sort = ownSorts.find((one) => one === query.sort) ?? 'saved'
  const own = () =>
    caseRows(app.store.read)
      .where('cases.campaign_id', '=', callId)
      .where('cases.unit_id', '=', actor.office.organisationId)
      .$if(state !== undefined, (found) => found.where('cases.state', '=', state ?? 'draft'))
      .$if(query.search !== '', (found) => found.where(mentions(query.search, 'cases.title', 'cases.number')))
  const rows = await own()
    .innerJoin('case_drafts', (join) =>
      join
        .onRef('case_drafts.campaign_id', '=', 'cases.campaign_id')
        .onRef('case_drafts.case_id', '=', 'cases.id'),
    )
    .select('case_drafts.saved_at as savedAt')
    .orderBy(columns[sort], query.descending ? 'desc' : 'asc')
    .orderBy('cases.id')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute()
  const { total } = await app.store.read
    .selectFrom(own().as('found'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows, total, states: await ownStates(app, actor, callId) }
}

async function ownStates(
  app: App,
  actor: Actor,
  callId: string,
): Promise<{ state: CaseState; count: number }[]> {
  return app.store.read
    .selectFrom('cases')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('campaign_id', '=', callId)
    .where('unit_id', '=', actor.office.organisationId)
    .groupBy('state')
    .execute()
}
