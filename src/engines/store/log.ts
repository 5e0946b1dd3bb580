import { addDays, instantOf } from '../../foundation/clock.ts'
import type { Read } from './store.ts'

/** What part of the log is asked for; days in China, both included. */
export type LogQuery = {
  /** A login, or part of a person's or an organisation's name. */
  readonly who: string
  readonly deed: string
  readonly subject: string
  readonly from: string
  readonly to: string
  readonly limit: number
  readonly offset: number
}

const mostCounted = 10_000

function found(read: Read, query: LogQuery) {
  const like = `%${query.who.replace(/[%_\\]/g, '\\$&')}%`
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
          eb('events.person_name', 'ilike', like),
          eb('events.organisation_name', 'ilike', like),
        ]),
      ),
    )
    .$if(query.deed !== '', (rows) =>
      rows.where('events.deed', 'like', `${query.deed.replace(/[%_\\]/g, '\\$&')}%`),
    )
    .$if(query.subject !== '', (rows) => rows.where('events.subject_kind', '=', query.subject))
    .$if(query.from !== '', (rows) => rows.where('events.at', '>=', instantOf(query.from, '00:00')))
    .$if(query.to !== '', (rows) => rows.where('events.at', '<', instantOf(addDays(query.to, 1), '00:00')))
}

/** The log from its newest deed; `total` stops counting at ten thousand. */
export async function logPage(read: Read, query: LogQuery) {
  const rows = await found(read, query)
    .leftJoin('people', 'people.id', 'events.person_id')
    .select([
      'events.sequence',
      'events.at',
      'events.deed',
      'events.person_name as personName',
      'people.login',
    ])
    .select(['events.office_role as role', 'events.organisation_name as organisationName'])
    .select([
      'events.subject_kind as subjectKind',
      'events.subject_id as subjectId',
      'events.details',
      'events.hash',
    ])
    .orderBy('events.sequence', 'desc')
    .limit(query.limit)
    .offset(query.offset)
    .execute()
  const { total } = await read
    .selectFrom(found(read, query).select('events.sequence').limit(mostCounted).as('counted'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows, total }
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
