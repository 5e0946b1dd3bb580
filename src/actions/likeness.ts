import { likeOne } from '../domain/likeness/finding.ts'
import type { Likeness } from '../domain/likeness/likeness.ts'
import { fingerprints, prepare } from '../domain/likeness/prepared.ts'
import { likenessRulings } from '../domain/likeness/ruling.ts'
import type { Actor } from '../domain/person/roles.ts'
import { type CaseRow, caseRowsOf, newestVersion } from '../engines/store/cases.ts'
import { keepPrints, rulingsOf, sharingCases } from '../engines/store/likeness.ts'
import { keptSettings } from '../engines/store/likenessSettings.ts'
import type { Tx } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { deedOf } from './deed.ts'
import { type InForce, knownIn, likenessInForce } from './likenessSettings.ts'

/** How many cases that share fingerprints are looked at closely. */
const mostCandidates = 60

/** A case that is like another, with both texts as they were handed in. */
export type LikeCase = { readonly theCase: CaseRow; readonly text: string; readonly likeness: Likeness }

/** What the likeness of a case is told by: itself, and those like it, the most alike first. */
export type CaseLikeness = Opened & {
  readonly text: string
  readonly alike: readonly LikeCase[]
  readonly rulings: Awaited<ReturnType<typeof rulingsOf>>
}

/** Enters the newest version of a case into the index, in the transaction that stores it. */
export async function enterIndex(
  tx: Tx,
  call: Pick<Call, 'id' | 'organiserId' | 'noticeText'>,
  caseId: string,
  version: number,
  body: string,
): Promise<void> {
  const text = prepare(body, knownIn(await likenessInForce(tx, call.organiserId), call))
  await keepPrints(tx, { campaignId: call.id, caseId }, version, fingerprints(text))
}

/**
 * The cases that are like one, in this call and earlier ones of the organiser. A recommender sees those of the own
 * channel alone, the organiser's house those that were forwarded to it; no unit sees another's.
 */
export async function readLikeness(app: App, actor: Actor, caseId: string): Promise<CaseLikeness> {
  const opened = await openCase(app, actor, 'likeness.read', caseId)
  const { theCase, call } = opened
  const { read } = app.store
  const own = { campaignId: call.id, caseId }
  const channelId = actor.office.role === 'recommender' ? theCase.channelId : null
  const places = await sharingCases(read, own, { organiserId: call.organiserId, channelId }, mostCandidates)
  const rows = await caseRowsOf(
    read,
    places.map((place) => place.caseId),
  )
  const text = await bodyOf(app, theCase)
  const others = await Promise.all(rows.map(async (row) => ({ theCase: row, text: await bodyOf(app, row) })))
  return {
    ...opened,
    text,
    alike: compareAll(call, await likenessInForce(read, call.organiserId), { theCase, text }, others),
    rulings: await rulingsOf(read, own),
  }
}

async function bodyOf(app: App, theCase: CaseRow): Promise<string> {
  return (await newestVersion(app.store.read, theCase.campaignId, theCase.id))?.content.body ?? ''
}

type Body = { readonly theCase: CaseRow; readonly text: string }

function compareAll(call: Call, inForce: InForce, own: Body, others: readonly Body[]): LikeCase[] {
  const known = knownIn(inForce, call)
  const compared = ({ theCase, text }: Body) => ({
    id: theCase.id,
    unit: theCase.unitId,
    text: prepare(text, known),
  })
  const found = likeOne(compared(own), others.map(compared), inForce.settings)
  const byId = new Map(others.map((other) => [other.theCase.id, other]))
  return [...found].flatMap(([id, likeness]) => {
    const other = byId.get(id)
    return other ? [{ ...other, likeness }] : []
  })
}

/** A case beside one that is like it. */
export type LikePair = CaseLikeness & { readonly other: LikeCase }

/** Shows a case beside another that is like it. */
export async function readLikePair(
  app: App,
  actor: Actor,
  caseId: string,
  otherId: string,
): Promise<LikePair> {
  const found = await readLikeness(app, actor, caseId)
  const other = found.alike.find(({ theCase }) => theCase.id === otherId)
  if (!other) throw refusal('not-found', 'not-found')
  return { ...found, other }
}

/** Rules what two cases have in common, with the reason; nothing follows from it by itself. */
export async function ruleLikeness(
  app: App,
  actor: Actor,
  caseId: string,
  otherId: string,
  words: { readonly ruling: string; readonly reason: string },
): Promise<void> {
  const { call } = await openCase(app, actor, 'likeness.rule', caseId)
  const { other } = await readLikePair(app, actor, caseId, otherId)
  const ruling = likenessRulings.find((one) => one === words.ruling)
  const reason = words.reason.trim()
  const required = { code: 'required' }
  if (!ruling) throw refusal('invalid', 'form', {}, { ruling: required })
  if (reason === '') throw refusal('invalid', 'form', {}, { reason: required })
  if (reason.length > longestReason)
    throw refusal('invalid', 'form', {}, { reason: { code: 'too-long', values: { max: longestReason } } })
  const at = app.clock.now()
  await app.store.write(async (tx) => {
    const row = { campaign_id: call.id, case_id: caseId, id: app.ids.next(), other_id: otherId }
    await tx
      .insertInto('likeness_rulings')
      .values({ ...row, ruling, reason, at, person_id: actor.personId, band: other.likeness.band })
      .execute()
    const about = { kind: 'case', id: caseId, campaignId: call.id }
    tx.log(deedOf(actor, at, 'likeness.rule', about, { other: otherId, ruling, reason }))
  })
}

const longestReason = 1000

/** Makes the index of all handed-in cases, or one organiser's, again, one transaction for each; tells how far it is. */
export async function rebuildIndex(
  app: App,
  tell: (done: number, of: number) => void,
  organiserId: string | null = null,
): Promise<number> {
  const cases = await app.store.read
    .selectFrom('cases')
    .innerJoin('campaigns', 'campaigns.id', 'cases.campaign_id')
    .select(['cases.id', 'cases.campaign_id as campaignId'])
    .where('cases.version', '>', 0)
    .$if(organiserId !== null, (query) => query.where('campaigns.organiser_id', '=', organiserId ?? ''))
    .orderBy('cases.campaign_id')
    .orderBy('cases.id')
    .execute()
  for (const [done, { id, campaignId }] of cases.entries()) {
    tell(done, cases.length)
    const call = await callById(app, campaignId)
    const newest = await newestVersion(app.store.read, campaignId, id)
    if (!newest) continue
    await app.store.write((tx) => enterIndex(tx, call, id, newest.version, newest.content.body))
  }
  return cases.length
}

/** Makes the index of one organisation again after its formulas changed; once for all changes up to now. */
export async function indexAnew(app: App, organisationId: string): Promise<void> {
  const kept = await keptSettings(app.store.read, organisationId)
  if (!kept || kept.indexed >= kept.changes) return
  await rebuildIndex(app, () => undefined, organisationId)
  await app.store.write(async (tx) => {
    await tx
      .updateTable('likeness_settings')
      .set({ indexed: kept.changes })
      .where('organisation_id', '=', organisationId)
      .execute()
  })
}
