import { formValueKeys } from '../domain/campaign/form.ts'
import type { Actor } from '../domain/person/roles.ts'
import {
  type AssignedRow,
  assignedRows,
  nextUnscored,
  ownProgress,
  roundOfReviewer,
} from '../engines/store/assignments.ts'
import { newestVersion } from '../engines/store/cases.ts'
import { mentions } from '../engines/store/like.ts'
import { type RoundRow, roundById } from '../engines/store/review.ts'
import { sheetsOf } from '../engines/store/scoring.ts'
import type { ListQuery } from '../foundation/listQuery.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { permit } from './deed.ts'
import { openAssigned } from './scoring.ts'

/** A reviewer's cases in the newest round, and how far the person has come. */
export type Scoring = {
  readonly call: Call
  readonly round: RoundRow | null
  readonly rows: readonly AssignedRow[]
  readonly total: number
  readonly progress: { readonly assigned: number; readonly scored: number }
  readonly nextId: string | null
}

const sortColumns = { number: 'number', title: 'title', total: 'total', unit: 'unitName' } as const

/** The cases assigned to the reviewer, sorted and paged in the database. */
export async function readScoring(
  app: App,
  actor: Actor,
  callId: string,
  query: ListQuery,
): Promise<Scoring> {
  permit(actor, 'score.read')
  const call = await callById(app, callId)
  const round = await roundFor(app, actor, call)
  if (!round)
    return { call, round: null, rows: [], total: 0, progress: { assigned: 0, scored: 0 }, nextId: null }
  const { read } = app.store
  const owner = { round, personId: actor.personId }
  const found = read
    .selectFrom(assignedRows(read, owner).as('held'))
    .$if(query.search !== '', (one) => one.where(mentions(query.search, 'title', 'number')))
    .$if(query.filters['marks'] === 'waiting', (one) => one.where('scoredAt', 'is', null))
    .$if(query.filters['marks'] === 'given', (one) => one.where('scoredAt', 'is not', null))
  const { total } = await found
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await found
    .selectAll()
    .orderBy(
      sortColumns[query.sort as keyof typeof sortColumns] ?? 'number',
      query.descending ? 'desc' : 'asc',
    )
    .orderBy('caseId')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute()
  const nextId = round.closedAt ? null : await nextUnscored(read, owner, null)
  return { call, round, rows, total, progress: await ownProgress(read, owner), nextId }
}

async function roundFor(app: App, actor: Actor, call: Call): Promise<RoundRow | undefined> {
  const id = await roundOfReviewer(app.store.read, call.id, actor.personId)
  return id === undefined ? undefined : roundById(app.store.read, id)
}

/** The next case of the reviewer without marks, after the one named; `null` where none is left. */
export async function nextCase(
  app: App,
  actor: Actor,
  callId: string,
  afterId: string | null = null,
): Promise<string | null> {
  permit(actor, 'score.read')
  const round = await roundFor(app, actor, await callById(app, callId))
  if (!round || round.closedAt) return null
  return nextUnscored(app.store.read, { round, personId: actor.personId }, afterId)
}

/**
 * A case as a reviewer reads it: text, photos, the blanks of the form that hold nothing personal, and the marks
 * the reviewer gave before. Names and telephones are left out; other reviewers' marks are not shown.
 */
export async function readForScoring(app: App, actor: Actor, caseId: string) {
  const opened = await openAssigned(app, actor, 'case.score', caseId)
  const { read } = app.store
  const { call, round, theCase } = opened
  const version = await newestVersion(read, call.id, caseId)
  if (!version) throw refusal('not-found', 'not-found')
  const owner = { round, personId: actor.personId }
  const { title, content } = version
  return {
    ...opened,
    ...{
      title,
      body: content.body,
      photos: content.photos,
      focusArea: content.focusArea,
      facets: content.facets,
    },
    form: formValueKeys(call.rules.form)
      .filter(({ field }) => !field.personal)
      .map(({ key, label }) => ({ key, label, value: content.form[key] ?? '' })),
    sheets: await sheetsOf(read, round, caseId, actor.personId),
    progress: await ownProgress(read, owner),
    nextId: await nextUnscored(read, owner, theCase.id),
  }
}
