import type { Actor } from '../domain/person/roles.ts'
import { type Calibration, calibrationOf } from '../domain/review/calibration.ts'
import { type RankedCase, rankingOf, type Tie } from '../domain/review/ranking.ts'
import { sinceNewestDeed } from '../engines/store/remembered.ts'
import { type RankedRow, rankingCount, rankingPage } from '../engines/store/results.ts'
import { countedSheets, countedTotals, type RoundRow, roundsOf } from '../engines/store/review.ts'
import { type SheetRow, sheetsOf } from '../engines/store/scoring.ts'
import type { Read } from '../engines/store/store.ts'
import type { ListQuery } from '../foundation/listQuery.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { permit } from './deed.ts'
import { rankingRules } from './roundResult.ts'

/** A row of the ranking with the arithmetic behind it and, where the mean is shared, what parted it from the row above. */
export type ResultRow = RankedRow & {
  readonly number: string | null
  readonly title: string
  readonly unitName: string
  readonly channelName: string
  readonly focusArea: number | null
  readonly arithmetic: Omit<RankedCase, 'rank' | 'caseId'>
  readonly tie: (Tie & { readonly upperTitle: string }) | null
}

/** The results of a round; `round` is `null` before a plan was applied. */
export type Results = {
  readonly call: Call
  readonly rounds: readonly RoundRow[]
  readonly round: RoundRow | null
  readonly rows: readonly ResultRow[]
  readonly total: number
}

/** The ranking of a round, filtered and paged in the database: the newest round with a plan, or the one asked for. */
export async function readResults(
  app: App,
  actor: Actor,
  callId: string,
  query: ListQuery,
): Promise<Results> {
  const call = await callById(app, callId)
  permit(actor, 'result.read', { organiserId: call.organiserId })
  const { read } = app.store
  const rounds = (await roundsOf(read, call.id)).filter((one) => one.appliedAt)
  const round = rounds.find((one) => one.id === query.filters['round']) ?? rounds[0]
  if (!round) return { call, rounds, round: null, rows: [], total: 0 }
  const { rows, total } = await pageOf(read, round, query)
  const explained = await explain(read, call, round, rows)
  return { call, rounds, round, rows: explained, total }
}

const sortColumns = {
  rank: 'sortKey',
  mean: 'mean',
  number: 'number',
  title: 'title',
  sheets: 'sheets',
} as const

async function pageOf(read: Read, round: RoundRow, query: ListQuery) {
  const { filters, search } = query
  const [key = '', option = ''] = (filters['facet'] ?? '').split(':')
  const facet = option === '' ? null : { key, option }
  const part = { search, focusArea: Number(filters['focusArea'] || 0), facet }
  const column = sortColumns[query.sort as keyof typeof sortColumns] ?? 'sortKey'
  const descending = column === 'sortKey' ? !query.descending : query.descending
  const page = { column, descending, limit: query.size, offset: (query.page - 1) * query.size }
  const [rows, total] = await Promise.all([
    rankingPage(read, round, part, page),
    rankingCount(read, round, part),
  ])
  return { rows, total }
}

type PageRow = Awaited<ReturnType<typeof pageOf>>['rows'][number]

async function explain(
  read: Read,
  call: Call,
  round: RoundRow,
  rows: readonly PageRow[],
): Promise<ResultRow[]> {
  const tied = rows.flatMap((row) => row.tiedWith ?? [])
  const caseIds = [...new Set([...rows.map((row) => row.caseId), ...tied])]
  const sheets = await countedSheets(read, round, caseIds)
  const scored = (caseId: string) => ({ caseId, sheets: sheets.filter((sheet) => sheet.caseId === caseId) })
  const rules = rankingRules(call)
  const titles = await titlesOf(read, call.id, tied)
  return rows.map(({ tiedWith, ...row }) => {
    const ranking = rankingOf(tiedWith ? [scored(tiedWith), scored(row.caseId)] : [scored(row.caseId)], rules)
    const found = ranking.rows.find((one) => one.caseId === row.caseId)
    if (!found) throw refusal('not-found', 'not-found')
    const { rank: _, caseId: _id, ...arithmetic } = found
    const tie = ranking.ties[0]
    const values = tie?.code === 'tie-equal' ? { ...tie.values, rank: row.rank ?? 0 } : tie?.values
    return {
      ...row,
      arithmetic,
      tie: tie && values ? { ...tie, values, upperTitle: titles.get(tie.upper) ?? '' } : null,
    }
  })
}

async function titlesOf(
  read: Read,
  campaignId: string,
  caseIds: readonly string[],
): Promise<Map<string, string>> {
  if (caseIds.length === 0) return new Map()
  const rows = await read
    .selectFrom('cases')
    .select(['id', 'title'])
    .where('campaign_id', '=', campaignId)
    .where('id', 'in', [...caseIds])
    .execute()
  return new Map(rows.map((row) => [row.id, row.title]))
}

/** How each reviewer of a round scores, for display only. */
export async function readCalibration(
  app: App,
  actor: Actor,
  callId: string,
  roundId: string,
): Promise<(Calibration & { name: string })[]> {
  const call = await callById(app, callId)
  permit(actor, 'result.read', { organiserId: call.organiserId })
  const { read } = app.store
  const round = (await roundsOf(read, call.id)).find((one) => one.id === roundId)
  if (!round) throw refusal('not-found', 'not-found')
  return sinceNewestDeed(read, call.id, `calibration ${round.id}`, () => namedCalibration(read, round))
}

async function namedCalibration(read: Read, round: RoundRow): Promise<(Calibration & { name: string })[]> {
  const totals = new Map<string, { reviewerId: string; total: number }[]>()
  for (const { caseId, reviewerId, total } of await countedTotals(read, round)) {
    const given = totals.get(caseId) ?? []
    totals.set(caseId, given)
    given.push({ reviewerId, total })
  }
  const calibrations = calibrationOf([...totals.values()].map((given) => ({ totals: given })))
  const people =
    calibrations.length === 0
      ? []
      : await read
          .selectFrom('people')
          .select(['id', 'name'])
          .where(
            'id',
            'in',
            calibrations.map((one) => one.reviewerId),
          )
          .execute()
  const names = new Map(people.map((person) => [person.id, person.name]))
  return calibrations.map((one) => ({ ...one, name: names.get(one.reviewerId) ?? '' }))
}

/** The sheets behind one row of the ranking, every revision, and whether each still counts. */
export type Sheets = Opened & {
  readonly round: RoundRow
  readonly sheets: readonly (SheetRow & { readonly counts: boolean })[]
  readonly result: RankedCase
}

/** The sheets of a case in the newest round that took it. */
export async function readSheets(app: App, actor: Actor, caseId: string): Promise<Sheets> {
  const opened = await openCase(app, actor, 'result.read', caseId)
  const { read } = app.store
  const taken = await read
    .selectFrom('round_cases')
    .select('round_id')
    .where('campaign_id', '=', opened.call.id)
    .where('case_id', '=', caseId)
    .execute()
  const held = new Set(taken.map((one) => one.round_id))
  const round = (await roundsOf(read, opened.call.id)).find((one) => held.has(one.id))
  if (!round) throw refusal('not-found', 'not-found')
  const counted = await countedSheets(read, round, [caseId])
  const sheets = await sheetsOf(read, round, caseId)
  const newest = new Map(sheets.toReversed().map((sheet) => [sheet.personId, sheet.id]))
  const counting = new Set(counted.map((sheet) => newest.get(sheet.reviewerId)))
  const [result] = rankingOf([{ caseId, sheets: counted }], rankingRules(opened.call)).rows
  if (!result) throw refusal('not-found', 'not-found')
  return {
    ...opened,
    round,
    sheets: sheets.map((sheet) => ({ ...sheet, counts: counting.has(sheet.id) })),
    result,
  }
}
