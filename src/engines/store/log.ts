import { addDays, instantOf } from '../../foundation/clock.ts'
import { beginningWith, mentions } from './like.ts'
import type { Read } from './store.ts'

/** What part of the log is asked for; days in China, both included. */
export type LogQuery = {
  /** A login, or part of a person's or an organisation's name. */
  readonly who: string
  readonly deed: string
  /** A kind of thing, and the identifier of one of that kind; empty for all. */
  readonly subject: string
  readonly subjectId: string
  readonly from: string
  readonly to: string
  /** Only what stands before or after this place of the log; a log only grows, so that places never shift. */
  readonly before: number | null
  readonly after: number | null
  readonly limit: number
}

/** Beyond this the entries that fit are not counted. */
export const mostCounted = 10_000

function found(read: Read, query: LogQuery) {
  return read
    .selectFrom('events')
    .$if(query.who !== '', (rows) =>
      rows.where(({ or, eb, selectFrom }) =>
        or([
          eb(
            'events.person_id',
            'in',
            selectFrom('people').select('people.id').where('people.login', '=', query.who.toLowerCase()),
          ),
          mentions(query.who, 'events.person_name', 'events.organisation_name'),
        ]),
      ),
    )
    .$if(query.deed !== '', (rows) => rows.where('events.deed', 'like', beginningWith(query.deed)))
    .$if(query.subject !== '', (rows) => rows.where('events.subject_kind', '=', query.subject))
    .$if(query.subjectId !== '', (rows) => rows.where('events.subject_id', '=', query.subjectId))
    .$if(query.from !== '', (rows) => rows.where('events.at', '>=', instantOf(query.from, '00:00')))
    .$if(query.to !== '', (rows) => rows.where('events.at', '<', instantOf(addDays(query.to, 1), '00:00')))
}

/** Entries in full, unsorted. */
function entries(read: Read, query: LogQuery) {
  return found(read, query)
    .leftJoin('people', 'people.id', 'events.person_id')
    .leftJoin('people as meant', 'meant.id', 'events.subject_id')
    .leftJoin('organisations as place', 'place.id', 'events.subject_id')
    .select(['events.sequence', 'events.at', 'events.deed', 'events.person_name as personName'])
    .select(['people.login', 'events.office_role as role', 'events.organisation_name as organisationName'])
    .select(['events.subject_kind as subjectKind', 'events.subject_id as subjectId'])
    .select(['events.details', 'events.hash', 'meant.login as subjectLogin', 'place.name as subjectPlace'])
}

/** One page of the log, newest first; `total` stops counting at ten thousand. */
export async function logPage(read: Read, query: LogQuery) {
  const { before, after, limit } = query
  const forward = after !== null
  const taken = await entries(read, query)
    .$if(before !== null, (rows) => rows.where('events.sequence', '<', before ?? 0))
    .$if(forward, (rows) => rows.where('events.sequence', '>', after ?? 0))
    .orderBy('events.sequence', forward ? 'asc' : 'desc')
    .limit(limit + 1)
    .execute()
  const more = taken.length > limit
  const rows = taken.slice(0, limit)
  if (forward) rows.reverse()
  const { total } = await read
    .selectFrom(found(read, query).select('events.sequence').limit(mostCounted).as('counted'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows, total, hasOlder: forward || more, hasNewer: forward ? more : before !== null }
}

/** Every entry that fits from the oldest, up to so many. */
export async function logEntries(read: Read, query: LogQuery, most: number) {
  return entries(read, query).orderBy('events.sequence').limit(most).execute()
}

/** The newest verification and the newest link of the chain. */
export async function chainState(read: Read) {
  const [verified, newest] = await Promise.all([
    read
      .selectFrom('events')
      .select(['at', 'details', 'person_name as by'])
      .where('deed', '=', 'log.verify')
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst(),
    read
      .selectFrom('events')
      .select(['sequence', 'hash', 'at'])
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst(),
  ])
  return { verified: verified ?? null, newest: newest ?? null }
}
