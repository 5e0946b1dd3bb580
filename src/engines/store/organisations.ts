import { mentions } from './like.ts'
import type { Read } from './store.ts'

/** What a list of organisations is asked to show. */
export type OrganisationQuery = {
  readonly search: string
  readonly kind: string
  readonly sort: string
  readonly descending: boolean
  readonly limit: number
  readonly offset: number
}

const sorts = ['code', 'name', 'kind'] as const

function sortOf(query: OrganisationQuery): (typeof sorts)[number] {
  return sorts.find((sort) => sort === query.sort) ?? 'code'
}

function found(read: Read, query: OrganisationQuery) {
  return read
    .selectFrom('organisations')
    .$if(query.kind !== '', (rows) => rows.where('organisations.kind', '=', query.kind as 'county'))
    .$if(query.search !== '', (rows) =>
      rows.where(({ or, eb, selectFrom }) =>
        or([
          mentions(query.search, 'organisations.code'),
          eb(
            'organisations.id',
            'in',
            selectFrom('organisation_names')
              .select('organisation_id')
              .where(mentions(query.search, 'organisation_names.name')),
          ),
        ]),
      ),
    )
    .select(['organisations.id', 'organisations.name', 'organisations.code', 'organisations.kind'])
    .select(['organisations.parent_id', 'organisations.recommends_through_id'])
    .select(({ fn }) => fn.countAll<number>().over().as('total'))
    .orderBy(`organisations.${sortOf(query)}`, query.descending ? 'desc' : 'asc')
    .orderBy('organisations.code')
    .limit(query.limit)
    .offset(query.offset)
}

/** Organisations by any name they ever had, or by code; with leader, channel and how many people hold offices. */
export async function organisationList(read: Read, query: OrganisationQuery) {
  const rows = await read
    .selectFrom(found(read, query).as('page'))
    .leftJoin('organisations as parent', 'parent.id', 'page.parent_id')
    .leftJoin('organisations as through', 'through.id', 'page.recommends_through_id')
    .select(['page.id', 'page.name', 'page.code', 'page.kind', 'page.total'])
    .select(['parent.name as parentName', 'through.name as throughName'])
    .select(({ selectFrom }) =>
      selectFrom('offices')
        .select(({ fn }) => fn.count<number>('offices.person_id').distinct().as('count'))
        .whereRef('offices.organisation_id', '=', 'page.id')
        .where('offices.ended_at', 'is', null)
        .as('people'),
    )
    .orderBy(`page.${sortOf(query)}`, query.descending ? 'desc' : 'asc')
    .orderBy('page.code')
    .execute()
  return { rows, total: rows[0]?.total ?? 0 }
}

/** One organisation with the line above it, those below it, its names and who holds its offices. */
export async function organisationPage(read: Read, id: string) {
  const own = await read.selectFrom('organisations').selectAll().where('id', '=', id).executeTakeFirst()
  if (!own) return null
  const lineIds = own.path.split('/').filter((part) => part !== '' && part !== id)
  const named = () => read.selectFrom('organisations').select(['id', 'name', 'code', 'kind'])
  const [line, through, below, names, offices] = await Promise.all([
    lineIds.length === 0
      ? []
      : named()
          .where('id', 'in', lineIds)
          .orderBy((one) => one.fn('length', ['path']))
          .execute(),
    named()
      .where('id', '=', own.recommends_through_id ?? '')
      .executeTakeFirst(),
    named().where('parent_id', '=', id).orderBy('code').limit(200).execute(),
    read
      .selectFrom('organisation_names')
      .select(['name', 'kind', 'valid_from as validFrom', 'valid_until as validUntil'])
      .where('organisation_id', '=', id)
      .orderBy('kind', 'desc')
      .orderBy('valid_until', (order) => order.desc().nullsFirst())
      .execute(),
    read
      .selectFrom('offices')
      .innerJoin('people', 'people.id', 'offices.person_id')
      .select(['offices.role', 'people.login', 'people.name', 'offices.granted_at as grantedAt'])
      .select('people.disabled_at as disabledAt')
      .where('offices.organisation_id', '=', id)
      .where('offices.ended_at', 'is', null)
      .orderBy('offices.granted_at')
      .execute(),
  ])
  const { name, code, kind, created_at: createdAt } = own
  return { id, name, code, kind, createdAt, line, through: through ?? null, below, names, offices }
}
