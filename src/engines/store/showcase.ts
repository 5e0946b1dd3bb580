import { sql } from 'kysely'
import type { Read } from './store.ts'

/** What a list of shown cases is asked for; facets by key, further pages by number. */
export type ShowcaseFilter = {
  readonly campaignId: string
  readonly search: string
  readonly focusArea: number | null
  readonly facets: Readonly<Record<string, string>>
}

/** A case as a card on the public site. */
export type ShownCard = {
  readonly id: string
  readonly campaignId: string
  readonly number: string | null
  readonly topic: string
  readonly unitName: string
  readonly focusArea: number | null
  readonly summary: string
  /** The first photo, where there is one. */
  readonly coverId: string | null
  readonly publishedAt: Date | null
}

/** Cases that the public may see now: published, shown and not taken down. */
export function shownCases(read: Read) {
  return read
    .selectFrom('cases')
    .innerJoin('showcase_entries', (join) =>
      join
        .onRef('showcase_entries.campaign_id', '=', 'cases.campaign_id')
        .onRef('showcase_entries.case_id', '=', 'cases.id'),
    )
    .innerJoin('case_versions', (join) =>
      join
        .onRef('case_versions.campaign_id', '=', 'cases.campaign_id')
        .onRef('case_versions.case_id', '=', 'cases.id')
        .onRef('case_versions.version', '=', 'cases.version'),
    )
    .innerJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .where('cases.state', '=', 'published')
    .where('showcase_entries.published_at', 'is not', null)
    .where('showcase_entries.withdrawn_at', 'is', null)
}

/** Cards of shown cases; the caller adds where, order and limit. */
export function shownCards(read: Read) {
  return shownCases(read)
    .select([
      'cases.id as id',
      'cases.campaign_id as campaignId',
      'cases.number as number',
      'unit.name as unitName',
      'cases.focus_area as focusArea',
      'showcase_entries.summary as summary',
      'showcase_entries.published_at as publishedAt',
    ])
    .select([
      sql<string>`case_versions.content ->> 'topic'`.as('topic'),
      sql<string | null>`case_versions.content -> 'photos' -> 0 ->> 'attachmentId'`.as('coverId'),
    ])
}

/** The cards that fit a filter, without order. */
export function filteredCards(read: Read, filter: ShowcaseFilter) {
  let found = shownCards(read).where('cases.campaign_id', '=', filter.campaignId)
  const { focusArea } = filter
  if (focusArea !== null) {
    const further = sql<boolean>`case_versions.content -> 'furtherFocusAreas' @> ${JSON.stringify([focusArea])}::jsonb`
    found = found.where((where) => where.or([where('cases.focus_area', '=', focusArea), further]))
  }
  for (const [key, option] of Object.entries(filter.facets)) {
    if (option === '') continue
    found = found.where(
      sql<boolean>`case_versions.content -> 'facets' -> ${key} @> ${JSON.stringify([option])}::jsonb`,
    )
  }
  if (filter.search !== '') {
    const like = `%${filter.search.replace(/[%_\\]/g, '\\$&')}%`
    const inBody = sql<boolean>`case_versions.content ->> 'body' ilike ${like}`
    found = found.where((where) =>
      where.or([
        where('cases.title', 'ilike', like),
        where('showcase_entries.summary', 'ilike', like),
        where('showcase_entries.lesson', 'ilike', like),
        inBody,
      ]),
    )
  }
  return found
}

/** How many shown cases of a call name each focus area first. */
export function shownByFocusArea(read: Read, campaignId: string) {
  return shownCases(read)
    .select(({ fn }) => ['cases.focus_area as focusArea', fn.countAll<number>().as('count')])
    .where('cases.campaign_id', '=', campaignId)
    .groupBy('cases.focus_area')
    .execute()
}

/** The shown case that a photo belongs to by its newest version, with the photo's digest; else `undefined`. */
export function shownPhoto(read: Read, attachmentId: string) {
  return shownCases(read)
    .innerJoin('attachments', (join) =>
      join
        .onRef('attachments.campaign_id', '=', 'cases.campaign_id')
        .onRef('attachments.case_id', '=', 'cases.id'),
    )
    .select(['attachments.sha256 as sha256'])
    .where('attachments.id', '=', attachmentId)
    .where('attachments.kind', '=', 'photo')
    .where(sql<boolean>`case_versions.content -> 'photos' @> ${JSON.stringify([{ attachmentId }])}::jsonb`)
    .executeTakeFirst()
}
