import { sql } from 'kysely'
import type { Read, Tx } from './store.ts'
import { termQuery, termsOf } from './terms.ts'

/** What a list of shown cases is asked for; facets by key. */
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
  readonly topic: string
  readonly unitName: string
  readonly focusArea: number | null
  readonly summary: string
  /** The first photo, where there is one. */
  readonly coverId: string | null
}

/** Cases that the public may see now: published, shown and not taken down. */
export function shownCases(read: Read) {
  return read
    .selectFrom('showcase_entries as shown')
    .innerJoin('cases', (join) =>
      join.onRef('cases.campaign_id', '=', 'shown.campaign_id').onRef('cases.id', '=', 'shown.case_id'),
    )
    .where('shown.published_at', 'is not', null)
    .where('shown.withdrawn_at', 'is', null)
    .where('cases.state', '=', 'published')
}

/** Cards of shown cases, the newest first; the caller adds where and limit. */
export function shownCards(read: Read) {
  return shownCases(read)
    .innerJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .select([
      'cases.id as id',
      'cases.campaign_id as campaignId',
      'shown.topic as topic',
      'unit.name as unitName',
      'cases.focus_area as focusArea',
      'shown.summary as summary',
      'shown.cover_id as coverId',
    ])
}

/** The entries that are shown; an entry is taken off with the step by which its case leaves the public. */
function shownEntries(read: Read) {
  return read
    .selectFrom('showcase_entries as shown')
    .where('shown.published_at', 'is not', null)
    .where('shown.withdrawn_at', 'is', null)
}

/** The shown cases that fit a filter; words are looked for by the index of words. */
export function fittingCases(read: Read, filter: ShowcaseFilter) {
  const facets = Object.entries(filter.facets).filter(([, option]) => option !== '')
  const wanted = Object.fromEntries(facets.map(([key, option]) => [key, [option]]))
  const terms = termQuery(filter.search)
  return shownEntries(read)
    .where('shown.campaign_id', '=', filter.campaignId)
    .$if(filter.focusArea !== null, (one) =>
      one.where(sql<boolean>`shown.focus_areas @> ${JSON.stringify([filter.focusArea])}::jsonb`),
    )
    .$if(facets.length > 0, (one) =>
      one.where(sql<boolean>`shown.facets @> ${JSON.stringify(wanted)}::jsonb`),
    )
    .$if(filter.search !== '', (one) =>
      one.where(
        terms === null
          ? sql<boolean>`false`
          : sql<boolean>`to_tsvector('simple', shown.terms) @@ to_tsquery('simple', ${terms})`,
      ),
    )
}

/** A page of the cards that fit a filter: found by their keys first, read for that page only. */
export function pageOfCards(
  read: Read,
  filter: ShowcaseFilter,
  page: number,
  size: number,
): Promise<ShownCard[]> {
  const keys = fittingCases(read, filter)
    .select('shown.case_id as id')
    .orderBy('shown.published_at', 'desc')
    .orderBy('shown.case_id')
    .limit(size)
    .offset((page - 1) * size)
  return shownCards(read)
    .where('shown.campaign_id', '=', filter.campaignId)
    .where('shown.case_id', 'in', keys)
    .orderBy('shown.published_at', 'desc')
    .orderBy('shown.case_id')
    .execute()
}

/** How many shown cases of a call name each focus area first. */
export function shownByFocusArea(read: Read, campaignId: string) {
  return shownEntries(read)
    .select(({ fn }) => [
      sql<number | null>`(shown.focus_areas ->> 0)::int`.as('focusArea'),
      fn.countAll<number>().as('count'),
    ])
    .where('shown.campaign_id', '=', campaignId)
    .groupBy(sql`(shown.focus_areas ->> 0)::int`)
    .execute()
}

/** One shown case with its newest version, or `undefined`. */
export function shownVersion(read: Read, caseId: string) {
  return shownCases(read)
    .innerJoin('case_versions as version', (join) =>
      join
        .onRef('version.campaign_id', '=', 'cases.campaign_id')
        .onRef('version.case_id', '=', 'cases.id')
        .onRef('version.version', '=', 'cases.version'),
    )
    .innerJoin('organisations as channel', 'channel.id', 'cases.channel_id')
    .leftJoin('awards', (join) =>
      join
        .onRef('awards.campaign_id', '=', 'cases.campaign_id')
        .onRef('awards.case_id', '=', 'cases.id')
        .on('awards.revoked_at', 'is', null),
    )
    .select(['cases.campaign_id as campaignId', 'channel.name as channelName'])
    .select(['shown.summary as summary', 'shown.lesson as lesson'])
    .select(['awards.certificate_number as certificateNumber', 'awards.award_name as awardName'])
    .select(['version.content as content', 'version.facts as facts'])
    .where('shown.case_id', '=', caseId)
    .executeTakeFirst()
}

/** The digest of a photo that the newest version of a shown case holds; else `undefined`. */
export function shownPhoto(read: Read, attachmentId: string) {
  return read
    .selectFrom('attachments')
    .innerJoin('showcase_entries as shown', (join) =>
      join
        .onRef('shown.campaign_id', '=', 'attachments.campaign_id')
        .onRef('shown.case_id', '=', 'attachments.case_id'),
    )
    .innerJoin('cases', (join) =>
      join.onRef('cases.campaign_id', '=', 'shown.campaign_id').onRef('cases.id', '=', 'shown.case_id'),
    )
    .innerJoin('case_versions as version', (join) =>
      join
        .onRef('version.campaign_id', '=', 'cases.campaign_id')
        .onRef('version.case_id', '=', 'cases.id')
        .onRef('version.version', '=', 'cases.version'),
    )
    .select('attachments.sha256 as sha256')
    .where('attachments.id', '=', attachmentId)
    .where('attachments.kind', '=', 'photo')
    .where('shown.published_at', 'is not', null)
    .where('shown.withdrawn_at', 'is', null)
    .where('cases.state', '=', 'published')
    .where(sql<boolean>`version.content -> 'photos' @> ${JSON.stringify([{ attachmentId }])}::jsonb`)
    .executeTakeFirst()
}

/** What is kept of a case for public lists. */
export type ShownWords = {
  readonly summary: string
  readonly lesson: string
  readonly topic: string
  readonly coverId: string | null
  readonly focusAreas: readonly number[]
  readonly facets: Readonly<Record<string, readonly string[]>>
  /** All that a search looks through. */
  readonly text: string
}

/** Keeps the words of a case for the public; with `publishedAt` it is shown from then on, else it stays as it is. */
export async function keepShown(
  tx: Tx,
  theCase: { readonly campaignId: string; readonly id: string },
  words: ShownWords,
  publishedAt: Date | null,
): Promise<void> {
  const row = {
    ...{ summary: words.summary, lesson: words.lesson, topic: words.topic, cover_id: words.coverId },
    ...{ focus_areas: JSON.stringify(words.focusAreas), facets: JSON.stringify(words.facets) },
    terms: termsOf(words.text),
  }
  const shown = publishedAt ? { published_at: publishedAt, withdrawn_at: null } : {}
  await tx
    .insertInto('showcase_entries')
    .values({
      ...{ campaign_id: theCase.campaignId, case_id: theCase.id, ...row },
      ...{ published_at: publishedAt, withdrawn_at: null },
    })
    .onConflict((conflict) => conflict.columns(['campaign_id', 'case_id']).doUpdateSet({ ...row, ...shown }))
    .execute()
}

/** Takes a case off the public site; its words stay. */
export async function takeOffShow(
  tx: Tx,
  theCase: { readonly campaignId: string; readonly id: string },
  at: Date,
) {
  await tx
    .updateTable('showcase_entries')
    .set({ withdrawn_at: at })
    .where('campaign_id', '=', theCase.campaignId)
    .where('case_id', '=', theCase.id)
    .where('published_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}
