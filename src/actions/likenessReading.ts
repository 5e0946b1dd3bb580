import { gramTable } from '../domain/likeness/alignment.ts'
import { type Differences, differences } from '../domain/likeness/differences.ts'
import { likeOne } from '../domain/likeness/finding.ts'
import { compare, type Likeness } from '../domain/likeness/likeness.ts'
import { fingerprints, prepare } from '../domain/likeness/prepared.ts'
import type { Origin } from '../domain/likeness/source.ts'
import type { Actor } from '../domain/person/roles.ts'
import { rulingsAbout } from '../engines/store/likenessRulings.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { type InForce, knownIn, likenessInForce } from './likenessSettings.ts'
import { bodyOf, likeCases, likeTexts, namesOfOthers, oneOther } from './likenessSight.ts'

/** A text that a case may be compared with, told by where it comes from. */
export type OtherText = {
  readonly id: string
  readonly kind: 'case' | 'text'
  readonly title: string
  readonly unitName: string
  readonly number: string | null
  readonly origin: Origin
  readonly text: string
}

/** A text that is like a case, with what both have in common. */
export type LikeText = OtherText & { readonly likeness: Likeness }

/** What was ruled of a case and another text; the title is empty where the other is gone. */
export type Ruled = Awaited<ReturnType<typeof rulingsAbout>>[number] & { readonly otherTitle: string }

/** What the likeness of a case is told by: itself, and what is like it, the most alike first. */
export type CaseLikeness = Opened & {
  readonly text: string
  readonly alike: readonly LikeText[]
  readonly rulings: readonly Ruled[]
}

/**
 * What is like a case: cases of this call and of earlier ones of the organiser, and texts that the organiser added. The
 * organiser's house sees cases that were forwarded to it; a recommender those of the own channel and what is published;
 * no unit sees another's.
 */
export async function readLikeness(app: App, actor: Actor, caseId: string): Promise<CaseLikeness> {
  const opened = await openCase(app, actor, 'likeness.read', caseId)
  const { theCase, call } = opened
  const { read } = app.store
  const recommends = actor.office.role === 'recommender'
  const inForce = await likenessInForce(read, call.organiserId)
  const text = await bodyOf(read, theCase)
  const own = { call, theCase, channelId: recommends ? theCase.channelId : null }
  const prints = fingerprints(prepare(text, knownIn(inForce, call)))
  const others = [
    ...(await likeCases(app, own)),
    ...(recommends ? [] : await likeTexts(read, call.organiserId, prints)),
  ]
  const alike = compareAll(call, inForce, { id: theCase.id, unit: theCase.unitId, text }, others)
  const rulings = await rulingsAbout(read, { campaignId: call.id, caseId })
  const seen = new Set(alike.map(({ id }) => id))
  const told = recommends ? rulings.filter(({ otherId }) => seen.has(otherId)) : rulings
  const names = await namesOfOthers(
    read,
    call.organiserId,
    told.map(({ otherId }) => otherId),
  )
  return {
    ...opened,
    text,
    alike,
    rulings: told.map((one) => ({ ...one, otherTitle: names.get(one.otherId) ?? '' })),
  }
}

type OwnText = { readonly id: string; readonly unit: string; readonly text: string }

function compareAll(
  call: Call,
  inForce: InForce,
  own: OwnText,
  others: readonly (OtherText & { readonly unit: string })[],
): LikeText[] {
  const known = knownIn(inForce, call)
  const compared = ({ id, unit, text }: OwnText) => ({ id, unit, text: prepare(text, known) })
  const found = likeOne(compared(own), others.map(compared), inForce.settings)
  const byId = new Map(others.map((other) => [other.id, other]))
  return [...found].flatMap(([id, likeness]) => {
    const other = byId.get(id)
    return other ? [{ ...other, likeness }] : []
  })
}

/** A case beside a text that is like it, and where the two differ inside what they share. */
export type LikePair = CaseLikeness & { readonly other: LikeText; readonly differences: Differences }

/** A text that is not among the nearest, for the organiser's house: the map and older rulings name such pairs. */
async function asideOf(
  app: App,
  actor: Actor,
  { call, theCase, text }: CaseLikeness,
  otherId: string,
): Promise<LikeText | undefined> {
  if (actor.office.role === 'recommender' || otherId === theCase.id) return undefined
  const other = await oneOther(app, call, otherId)
  if (!other) return undefined
  const inForce = await likenessInForce(app.store.read, call.organiserId)
  const known = knownIn(inForce, call)
  const table = gramTable(prepare(text, known))
  return { ...other, likeness: compare(table, prepare(other.text, known), inForce.settings) }
}

/** Shows a case beside another text that is like it. */
export async function readLikePair(
  app: App,
  actor: Actor,
  caseId: string,
  otherId: string,
): Promise<LikePair> {
  const found = await readLikeness(app, actor, caseId)
  const other = found.alike.find(({ id }) => id === otherId) ?? (await asideOf(app, actor, found, otherId))
  if (!other) throw refusal('not-found', 'not-found')
  const known = knownIn({ formulas: [] }, { noticeText: '' })
  const [one, two] = [prepare(found.text, known), prepare(other.text, known)]
  return { ...found, other, differences: differences(one, two) }
}
