import { unforwardedStates } from '../domain/case/state.ts'
import type { Origin } from '../domain/likeness/source.ts'
import { publicCase } from '../domain/showcase/publicCase.ts'
import { type CaseRow, caseRowsOf, newestVersion } from '../engines/store/cases.ts'
import { sharingCases } from '../engines/store/likeness.ts'
import { sharingTexts, sourceTexts, titlesOfTexts } from '../engines/store/likenessSources.ts'
import { shownCases } from '../engines/store/showcase.ts'
import type { Read } from '../engines/store/store.ts'
import type { App } from './app.ts'
import { type Call, callById, calls } from './calls.ts'
import type { OtherText } from './likenessReading.ts'

/** How many texts that share fingerprints are looked at closely. */
const mostCandidates = 60

/** A text to be compared, with the unit that wrote it. */
type Candidate = OtherText & { readonly unit: string }

type Own = {
  readonly call: Call
  readonly theCase: CaseRow
  /** The channel of a recommender who looks; `null` for the organiser's house. */
  readonly channelId: string | null
}

/** What a case says now. */
export async function bodyOf(
  read: Read,
  { campaignId, id }: Pick<CaseRow, 'campaignId' | 'id'>,
): Promise<string> {
  return (await newestVersion(read, campaignId, id))?.content.body ?? ''
}

/** What the public reads of a shown case. */
async function publicBody(app: App, { campaignId, id }: CaseRow): Promise<string> {
  const [version, { rules }] = await Promise.all([
    newestVersion(app.store.read, campaignId, id),
    callById(app, campaignId),
  ])
  if (!version) return ''
  const { content, facts } = version
  return publicCase({ caseId: id, content, facts, rules }).paragraphs.join('\n')
}

/** The cases that share most with one and that may be shown beside it. */
export async function likeCases(app: App, { call, theCase, channelId }: Own): Promise<Candidate[]> {
  const { read } = app.store
  const own = { campaignId: call.id, caseId: theCase.id }
  const { organiserId } = call
  const near = await sharingCases(read, own, { organiserId, channelId }, mostCandidates)
  const wide =
    channelId === null ? [] : await sharingCases(read, own, { organiserId, channelId: null }, mostCandidates)
  const ids = [...new Set([...near, ...wide].map(({ caseId }) => caseId))]
  const [rows, shown, titles] = await Promise.all([
    caseRowsOf(read, ids),
    shownAmong(read, ids),
    titlesOfCalls(app),
  ])
  const seen = rows.filter((row) => channelId === null || row.channelId === channelId || shown.has(row.id))
  return Promise.all(
    seen.map(async (row) => {
      const foreign = channelId !== null && row.channelId !== channelId
      const text = await (foreign ? publicBody(app, row) : bodyOf(read, row))
      return candidateOf(row, text, originOf(row, call, shown, titles))
    }),
  )
}

function candidateOf(row: CaseRow, text: string, origin: Origin): Candidate {
  const { id, unitId: unit, unitName, title, number } = row
  return { id, kind: 'case', unit, unitName, title, number, text, origin }
}

/** One case or added text that the organiser's house may see, or `undefined`. */
export async function oneOther(app: App, call: Call, id: string): Promise<Candidate | undefined> {
  const { read } = app.store
  const [row] = await caseRowsOf(read, [id])
  if (!row) return (await textsAsCandidates(read, call.organiserId, [id]))[0]
  const { organiserId } = await callById(app, row.campaignId)
  const hidden = row.version === 0 || unforwardedStates.includes(row.state)
  if (hidden || organiserId !== call.organiserId) return undefined
  const [shown, titles] = await Promise.all([shownAmong(read, [id]), titlesOfCalls(app)])
  return candidateOf(row, await bodyOf(read, row), originOf(row, call, shown, titles))
}

/** Where another case stands towards a call. */
export function originOf(
  row: CaseRow,
  call: Call,
  shown: ReadonlySet<string>,
  titles: ReadonlyMap<string, string>,
): Origin {
  const callTitle = titles.get(row.campaignId) ?? ''
  if (shown.has(row.id)) return { kind: 'published', callTitle }
  return row.campaignId === call.id ? { kind: 'call' } : { kind: 'earlier', callTitle }
}

/** Which cases the public reads now. */
export async function shownAmong(read: Read, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await shownCases(read).select('cases.id').where('cases.id', 'in', ids).execute()
  return new Set(rows.map(({ id }) => id))
}

/** The titles of all calls by their identifiers. */
export async function titlesOfCalls(app: App): Promise<ReadonlyMap<string, string>> {
  return new Map((await calls(app)).map(({ id, title }) => [id, title]))
}

/** The texts that the organiser added and that share most with the fingerprints of a case. */
export async function likeTexts(read: Read, organiserId: string, prints: Uint32Array): Promise<Candidate[]> {
  return textsAsCandidates(read, organiserId, await sharingTexts(read, organiserId, prints, mostCandidates))
}

async function textsAsCandidates(
  read: Read,
  organiserId: string,
  ids: readonly string[],
): Promise<Candidate[]> {
  const rows = await sourceTexts(read, organiserId, ids)
  return rows.map(({ id, title, body, name, year }) => ({
    ...{ id, kind: 'text' as const, unit: id, unitName: '', title, number: null, text: body },
    origin: { kind: 'added' as const, name, year },
  }))
}

/** The titles of cases and added texts by their identifiers; those that are gone have none. */
export async function namesOfOthers(
  read: Read,
  organiserId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const [rows, texts] = await Promise.all([caseRowsOf(read, ids), titlesOfTexts(read, organiserId, ids)])
  return new Map([...rows, ...texts].map(({ id, title }) => [id, title]))
}
