import type { CaseState } from '../domain/case/state.ts'
import type { Actor } from '../domain/person/roles.ts'
import { type PublicCase, publicCase } from '../domain/showcase/publicCase.ts'
import { newestVersion } from '../engines/store/cases.ts'
import { mentions } from '../engines/store/like.ts'
import type { ListQuery } from '../foundation/listQuery.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { permit } from './deed.ts'

/** The states in which a case stands before the editor. */
const shownStates = ['awarded', 'published'] as const satisfies CaseState[]

/** An awarded case in the editor's list. */
export type ShowcaseRow = {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: CaseState
  readonly certificateNumber: string | null
  readonly summary: string | null
  readonly publishedAt: Date | null
}

/** The awarded cases of a call with what the editor wrote, sorted and paged in the database. */
export async function readShowcase(
  app: App,
  actor: Actor,
  callId: string,
  query: ListQuery,
): Promise<{ call: Call; rows: ShowcaseRow[]; total: number }> {
  const call = await callById(app, callId)
  permit(actor, 'showcase.read', { organiserId: call.organiserId })
  const wanted = shownStates.find((state) => state === query.filters['state'])
  const found = app.store.read
    .selectFrom('cases')
    .leftJoin('showcase_entries as shown', (join) =>
      join.onRef('shown.campaign_id', '=', 'cases.campaign_id').onRef('shown.case_id', '=', 'cases.id'),
    )
    .leftJoin('awards', (join) =>
      join
        .onRef('awards.campaign_id', '=', 'cases.campaign_id')
        .onRef('awards.case_id', '=', 'cases.id')
        .on('awards.revoked_at', 'is', null),
    )
    .select(['cases.id as id', 'cases.number as number', 'cases.title as title', 'cases.state as state'])
    .select(['awards.certificate_number as certificateNumber', 'awards.place as place'])
    .select(['shown.summary as summary', 'shown.published_at as publishedAt'])
    .where('cases.campaign_id', '=', call.id)
    .where('cases.state', 'in', wanted ? [wanted] : shownStates)
    .$if(query.search !== '', (one) => one.where(mentions(query.search, 'cases.title', 'cases.number')))
  const { total } = await app.store.read
    .selectFrom(found.as('found'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const columns = { number: 'cases.number', title: 'cases.title', state: 'cases.state' } as const
  const column = columns[query.sort as keyof typeof columns] ?? 'awards.place'
  const rows = await found
    .orderBy(column, query.descending ? 'desc' : 'asc')
    .orderBy('cases.id')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute()
  return { call, rows, total }
}

/** What stands before the editor: the case as the public will see it, and the words written so far. */
export type ShowcaseCase = Opened & {
  readonly shown: PublicCase
  readonly summary: string
  readonly lesson: string
}

/** One awarded case with its public view. */
export async function readForShowcase(app: App, actor: Actor, caseId: string): Promise<ShowcaseCase> {
  const opened = await openCase(app, actor, 'showcase.read', caseId)
  const { theCase, call } = opened
  if (theCase.state !== 'awarded' && theCase.state !== 'published') throw refusal('conflict', 'not-awarded')
  const version = await newestVersion(app.store.read, call.id, caseId)
  if (!version) throw refusal('not-found', 'not-found')
  const words = await app.store.read
    .selectFrom('showcase_entries')
    .select(['summary', 'lesson'])
    .where('campaign_id', '=', call.id)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  const { content, facts } = version
  return {
    ...opened,
    shown: publicCase({ caseId, content, facts, rules: call.rules }),
    summary: words?.summary ?? '',
    lesson: words?.lesson ?? '',
  }
}
