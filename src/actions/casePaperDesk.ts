import { type CaseState, unforwardedStates } from '../domain/case/state.ts'
import { couldEver, type Thing } from '../domain/person/may.ts'
import type { Actor } from '../domain/person/roles.ts'
import { type CaseRow, caseRowsOf } from '../engines/store/cases.ts'
import { mentions } from '../engines/store/like.ts'
import { certificateCount, certifiedAwards, type LastMade, lastMade } from '../engines/store/papers.ts'
import { publicationStanding } from '../engines/store/publications.ts'
import type { ListQuery } from '../foundation/listQuery.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { permit } from './deed.ts'

/** What a list of papers is asked to show. */
export type PaperQuery = Omit<ListQuery, 'filters'>

/** A case with what may be printed of it, and who printed its form last. */
export type CasePapers = CaseRow & {
  readonly form: boolean
  readonly receipt: boolean
  readonly scores: boolean
  readonly last: LastMade | null
}

const reviewed: readonly CaseState[] = [
  'inReview',
  'shortlisted',
  'publicised',
  'awarded',
  'notAwarded',
  'published',
]

/** How an actor stands to what the lists below hold; each row is of the own unit, channel, call or assignment. */
function standing({ office, personId }: Actor, call: Call): Thing {
  const { organisationId } = office
  const own = { unitId: organisationId, channelId: organisationId, assignedTo: [personId] }
  return { organiserId: call.organiserId, ...own }
}

/**
 * The cases whose papers an actor may print: the own, those of the channel, those assigned, or all that were
 * forwarded; `null` for offices that print none.
 */
export async function readCasePapers(
  app: App,
  actor: Actor,
  callId: string,
  query: PaperQuery,
): Promise<{ rows: CasePapers[]; total: number } | null> {
  const kind = (['form', 'scores'] as const).find((one) => couldEver(actor, `paper.${one}`))
  if (!kind) return null
  const call = await callById(app, callId)
  permit(actor, `paper.${kind}`, standing(actor, call))
  const { read } = app.store
  const found = printable(app, actor, call, query.search)
  const { total } = await found
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const column = query.sort === 'title' ? 'cases.title' : 'cases.number'
  const ids = await found
    .select('cases.id')
    .orderBy(column, query.descending ? 'desc' : 'asc')
    .orderBy('cases.id')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute()
  const rows = await caseRowsOf(
    read,
    ids.map(({ id }) => id),
  )
  const made = await lastMade(
    read,
    call.id,
    [kind],
    rows.map(({ id }) => id),
  )
  return {
    total,
    rows: rows.map((row) => ({
      ...row,
      form: couldEver(actor, 'paper.form'),
      receipt: row.version > 0 && couldEver(actor, 'paper.receipt'),
      scores: reviewed.includes(row.state) && couldEver(actor, 'paper.scores'),
      last: made.find(({ subjectId }) => subjectId === row.id) ?? null,
    })),
  }
}

/** Whether the actor works in the organiser's house and not for one unit, channel or as reviewer. */
function isStaff({ office }: Actor): boolean {
  return !['reporter', 'recommender', 'reviewer'].includes(office.role)
}

function printable(app: App, actor: Actor, call: Call, search: string) {
  const { role, organisationId } = actor.office
  return app.store.read
    .selectFrom('cases')
    .where('cases.campaign_id', '=', call.id)
    .$if(search !== '', (found) => found.where(mentions(search, 'cases.title', 'cases.number')))
    .$if(role === 'reporter', (found) => found.where('cases.unit_id', '=', organisationId))
    .$if(role === 'recommender', (found) =>
      found.where('cases.channel_id', '=', organisationId).where('cases.version', '>', 0),
    )
    .$if(role === 'reviewer', (found) =>
      found
        .where('cases.state', 'in', [...reviewed])
        .where('cases.id', 'in', (one) =>
          one
            .selectFrom('assignments')
            .select('case_id')
            .where('campaign_id', '=', call.id)
            .where('person_id', '=', actor.personId)
            .where('ended_at', 'is', null),
        ),
    )
    .$if(isStaff(actor), (found) =>
      found.where('cases.state', 'not in', [...unforwardedStates]).where('cases.version', '>', 0),
    )
}

/** The certificates of a call that an actor may print, and who printed each last. */
export async function readCertificates(app: App, actor: Actor, callId: string, query: PaperQuery) {
  const call = await callById(app, callId)
  const { role, organisationId } = actor.office
  permit(actor, 'paper.certificate', standing(actor, call))
  const { read } = app.store
  const found = certifiedAwards(read)
    .where('awards.campaign_id', '=', call.id)
    .$if(role === 'reporter', (one) => one.where('unit.id', '=', organisationId))
    .$if(role === 'recommender', (one) =>
      one.where((where) =>
        where.or([where('cases.channel_id', '=', organisationId), where('unit.id', '=', organisationId)]),
      ),
    )
  const counted = isStaff(actor)
    ? certificateCount(read, call.id)
    : read.selectFrom(found.as('found')).select(({ fn }) => fn.countAll<number>().as('total'))
  const { total } = await counted.executeTakeFirstOrThrow()
  const rows = await found
    .orderBy('awards.kind')
    .orderBy('awards.place')
    .orderBy('awards.id')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute()
  const made = await lastMade(
    read,
    call.id,
    ['certificate'],
    rows.map(({ id }) => id),
  )
  const closed = (await publicationStanding(read, call.id))?.closedAt != null
  return {
    call,
    total,
    closed,
    rows: rows.map((row) => ({ ...row, last: made.find(({ subjectId }) => subjectId === row.id) ?? null })),
  }
}
