import { caseAwardName } from '../domain/award/grades.ts'
import type { Rules } from '../domain/campaign/rules.ts'
import { facetsAsked } from '../domain/campaign/works.ts'
import type { CaseContent } from '../domain/case/content.ts'
import { concealPersonal } from '../domain/showcase/concealing.ts'
import { type PublicCase, publicCase } from '../domain/showcase/publicCase.ts'
import type { OpenFile } from '../engines/files/files.ts'
import {
  fittingCases,
  pageOfCards,
  type ShowcaseFilter,
  type ShownCard,
  shownByFocusArea,
  shownCards,
  shownPhoto,
  shownVersion,
} from '../engines/store/showcase.ts'
import { makeDerivative } from '../formats/picture.ts'
import { isId } from '../foundation/ids.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById, calls } from './calls.ts'

/** The calls that have cases on the public site, the newest first. */
export async function callsShown(app: App): Promise<Call[]> {
  const rows = await app.store.read
    .selectFrom('showcase_entries')
    .select('campaign_id')
    .distinct()
    .where('published_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .execute()
  const shown = new Set(rows.map((row) => row.campaign_id))
  return (await calls(app)).filter((call) => shown.has(call.id))
}

/** The newest shown cases of all calls. */
export async function newestShown(app: App, count: number): Promise<ShownCard[]> {
  const cards = await shownCards(app.store.read)
    .orderBy('shown.published_at', 'desc')
    .orderBy('shown.case_id')
    .limit(count)
    .execute()
  return cards.map(concealed)
}

/** One page of the shown cases of a call, and how many fit the filter. */
export async function findShown(app: App, filter: ShowcaseFilter, page: number, size: number) {
  const { read } = app.store
  const { total } = await fittingCases(read, filter)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const cards = await pageOfCards(read, filter, page, size)
  return { cards: cards.map(concealed), total }
}

/** How many shown cases of a call name each focus area first. */
export async function shownAreas(
  app: App,
  callId: string,
): Promise<{ focusArea: number | null; count: number }[]> {
  return shownByFocusArea(app.store.read, callId)
}

/** A word with the key under which lists are filtered by it. */
type Named = { readonly key: string; readonly name: string }

/** A case as everybody may read it, with what the editor wrote and three others; personal words are hidden. */
export type ShownCase = Omit<PublicCase, 'focusAreas' | 'facets'> & {
  readonly call: Call
  readonly channelName: string
  readonly summary: string
  readonly lesson: string
  readonly focusAreas: readonly Named[]
  readonly facets: readonly (Named & { readonly options: readonly Named[] })[]
  readonly certificateNumber: string | null
  readonly awardName: string
  readonly others: readonly ShownCard[]
}

/** One shown case with three others of its focus area; refused as not found where the public may not see it. */
export async function readShown(app: App, caseId: string): Promise<ShownCase> {
  const row = isId(caseId) ? await shownVersion(app.store.read, caseId) : undefined
  if (!row) throw refusal('not-found', 'not-found')
  const call = await callById(app, row.campaignId)
  const { content, facts } = row
  const others = await relatedCards(app, call, caseId, content.focusArea)
  return {
    ...publicCase({ caseId, content, facts, rules: call.rules }),
    call,
    channelName: row.channelName,
    summary: concealPersonal(row.summary),
    lesson: concealPersonal(row.lesson),
    focusAreas: areasOf(content, call.rules),
    facets: facetsOf(content, call.rules),
    certificateNumber: row.certificateNumber,
    awardName: row.awardName || caseAwardName(call.rules.awards),
    others: others.map(concealed),
  }
}

function concealed(card: ShownCard): ShownCard {
  return { ...card, topic: concealPersonal(card.topic), summary: concealPersonal(card.summary) }
}

function areasOf({ focusArea, furtherFocusAreas }: CaseContent, rules: Rules): Named[] {
  return [focusArea, ...furtherFocusAreas].flatMap((number) => {
    const area = rules.focusAreas.find((one) => one.number === number)
    return area ? [{ key: String(area.number), name: area.name }] : []
  })
}

function facetsOf({ facets }: CaseContent, rules: Rules) {
  return facetsAsked(rules).flatMap(({ key, name, options }) => {
    const chosen = options.filter((option) => facets[key]?.includes(option.key))
    return chosen.length > 0 ? [{ key, name, options: chosen }] : []
  })
}

/** Three other cases of the call, those of the same focus area first. */
async function relatedCards(
  app: App,
  call: Call,
  caseId: string,
  focusArea: number | null,
): Promise<ShownCard[]> {
  const filter = { campaignId: call.id, search: '', facets: {} }
  const near = await pageOfCards(app.store.read, { ...filter, focusArea }, 1, 4)
  const newest = await pageOfCards(app.store.read, { ...filter, focusArea: null }, 1, 4)
  const others = [...near, ...newest].filter((card) => card.id !== caseId)
  return others.filter((card, index) => others.findIndex((one) => one.id === card.id) === index).slice(0, 3)
}

/** The pictures of a photo that public pages use: longest side and format. */
export const publicPictures = {
  'small.webp': { longSide: 480, format: 'webp' },
  'middle.webp': { longSide: 960, format: 'webp' },
  'large.webp': { longSide: 1600, format: 'webp' },
  'share.jpg': { longSide: 1200, format: 'jpeg' },
} as const
export type PublicPicture = keyof typeof publicPictures

/** A picture of a photo of a shown case, without place and camera; nothing else is ever given out. */
export async function openShownPhoto(
  app: App,
  attachmentId: string,
  picture: PublicPicture,
): Promise<{ file: OpenFile; sha256: string }> {
  const photo = isId(attachmentId) ? await shownPhoto(app.store.read, attachmentId) : undefined
  if (!photo) throw refusal('not-found', 'not-found')
  const file = await app.files.derivative(photo.sha256, picture, async (path) => {
    const made = await makeDerivative(path, publicPictures[picture])
    if (!made.ok) throw refusal('not-found', 'not-found')
    return made.value
  })
  return { file, sha256: photo.sha256 }
}
