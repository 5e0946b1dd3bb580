import { owesOverview } from '../domain/endorsement/batch.ts'
import { ledgerOf } from '../domain/endorsement/quota.ts'
import { pageText } from '../domain/paper/pageText.ts'
import { type WordingWarning, wordingWarnings } from '../domain/paper/wordingGuard.ts'
import type { Deed } from '../domain/person/deeds.ts'
import { may } from '../domain/person/may.ts'
import type { Actor } from '../domain/person/roles.ts'
import { type LastMade, lastMade, overviewsOf } from '../engines/store/papers.ts'
import { publicationStanding } from '../engines/store/publications.ts'
import { sinceNewestDeed } from '../engines/store/remembered.ts'
import type { Read } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { officeOrganisation } from './channel.ts'
import { permit } from './deed.ts'
import { noticePage } from './noticePaper.ts'
import type { PaperFormat, PaperKind } from './papers.ts'
import { circularPage, publicityPage } from './resultPapers.ts'
import { summaryReach, summaryRows } from './summaryPaper.ts'

/** A paper of the call that the actor may download, now or later. */
export type Offer = {
  readonly kind: PaperKind
  readonly subjectId: string
  /** The union whose paper it is, where there are several. */
  readonly of: string
  readonly formats: readonly PaperFormat[]
  readonly ready: boolean
  readonly last: LastMade | null
  /** Words in it that need approval (domain, 3.6). */
  readonly warnings: readonly WordingWarning[]
}

type Draft = Omit<Offer, 'last' | 'warnings'> & { readonly warnings?: readonly WordingWarning[] }

/** What the actor may download of a call: each paper with its readiness and who made it last. */
export async function readPapers(
  app: App,
  actor: Actor,
  callId: string,
  overviewPage = 1,
): Promise<{ call: Call; offers: Offer[]; overviews: number }> {
  permit(actor, 'campaign.read')
  const call = await callById(app, callId)
  const house = actor.office.organisationId === call.organiserId
  if (call.openedAt === null && !house) throw refusal('not-found', 'not-found')
  const overviews = await overviewOffers(app, actor, call, overviewPage)
  const drafts: Draft[] = [
    { kind: 'rules', subjectId: call.id, of: '', formats: ['pdf'], ready: true },
    ...(await summaryOffer(app, actor, call)),
    ...overviews.offers,
    ...(await officialOffers(app, actor, call)),
    ...(await certificateOffer(app, actor, call)),
  ]
  const made = await lastMade(
    app.store.read,
    call.id,
    drafts.map(({ kind }) => kind),
    drafts.map(({ subjectId }) => subjectId),
  )
  const offers = drafts.map((draft) => ({
    warnings: [],
    ...draft,
    last: made.find(({ kind, subjectId }) => kind === draft.kind && subjectId === draft.subjectId) ?? null,
  }))
  return { call, offers, overviews: overviews.total }
}

function allows(actor: Actor, deed: Deed, call: Call): boolean {
  const { organisationId } = actor.office
  const own = { unitId: organisationId, channelId: organisationId }
  return may(actor, deed, { organiserId: call.organiserId, ...own }) === undefined
}

async function summaryOffer(app: App, actor: Actor, call: Call): Promise<Draft[]> {
  if (!allows(actor, 'paper.summary', call)) return []
  const reach = summaryReach(actor, call)
  const first = await summaryRows(app.store.read, call, reach).limit(1).executeTakeFirst()
  const formats = ['pdf', 'xlsx'] as const
  return [{ kind: 'summary', subjectId: reach.subjectId, of: '', formats, ready: first !== undefined }]
}

/** How many overview reports stand on a page. */
export const overviewPageSize = 20

/** A page of the overview reports, in the order of the registry, and how many there are. */
async function overviewOffers(
  app: App,
  actor: Actor,
  call: Call,
  page: number,
): Promise<{ offers: Draft[]; total: number }> {
  if (!allows(actor, 'paper.overview', call)) return { offers: [], total: 0 }
  const own = actor.office.role === 'recommender' ? actor.office.organisationId : null
  const found = overviewsOf(app.store.read, call.id)
    .$if(own !== null, (one) => one.where('organisations.id', '=', own ?? ''))
    .$if(own === null, (one) => one.where('batches.closed_at', 'is not', null))
    .clearSelect()
  const { total } = await found
    .clearOrderBy()
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const reports = await found
    .select(['organisations.id as organisationId', 'organisations.name as organisationName'])
    .limit(overviewPageSize)
    .offset((page - 1) * overviewPageSize)
    .execute()
  const paper = { kind: 'overview', formats: ['pdf', 'docx'] } as const
  if (total === 0) {
    const owed = own === null || (await owesReport(app.store.read, actor, call))
    return { offers: owed ? [{ ...paper, subjectId: own ?? call.id, of: '', ready: false }] : [], total }
  }
  const offers = reports.map(({ organisationId, organisationName }) => ({
    ...{ ...paper, subjectId: organisationId, ready: true },
    of: own === null ? organisationName : '',
  }))
  return { offers, total }
}

async function owesReport(read: Read, actor: Actor, call: Call): Promise<boolean> {
  const organisation = await officeOrganisation(read, actor)
  const ledger = ledgerOf(call.rules, organisation, { endorsed: 0, forwarded: 0 })
  return ledger !== null && owesOverview(call.rules, ledger.class)
}

async function officialOffers(app: App, actor: Actor, call: Call): Promise<Draft[]> {
  if (!allows(actor, 'paper.official', call)) return []
  return sinceNewestDeed(app.store.read, call.id, 'official papers', () => composedOffers(app, call))
}

/** The official papers are composed for their warnings alone, which takes all winners. */
async function composedOffers(app: App, call: Call): Promise<Draft[]> {
  const publication = await publicationStanding(app.store.read, call.id)
  const list = publication ? await publicityPage(app, call) : null
  const circular = publication?.closedAt ? await circularPage(app, call) : null
  const pages = { notice: await noticePage(app, call), publicity: list, circular } as const
  return (['notice', 'publicity', 'circular'] as const).map((kind) => {
    const page = pages[kind]
    const warnings = page ? wordingWarnings(pageText(page)) : []
    const paper = { kind, subjectId: call.id, of: '', formats: ['pdf', 'docx'] as const }
    return { ...paper, ready: page !== null, warnings }
  })
}

/** Certificates are many; they have a list of their own. */
async function certificateOffer(app: App, actor: Actor, call: Call): Promise<Draft[]> {
  if (!allows(actor, 'paper.certificate', call)) return []
  const publication = await publicationStanding(app.store.read, call.id)
  const ready = publication?.closedAt != null
  return [{ kind: 'certificate', subjectId: call.id, of: '', formats: [], ready }]
}
