import { owesOverview } from '../domain/endorsement/batch.ts'
import { ledgerOf } from '../domain/endorsement/quota.ts'
import { pageText } from '../domain/paper/pageText.ts'
import { type WordingWarning, wordingWarnings } from '../domain/paper/wordingGuard.ts'
import type { Deed } from '../domain/person/deeds.ts'
import { may } from '../domain/person/may.ts'
import type { Actor } from '../domain/person/roles.ts'
import { newestPublication } from '../engines/store/awards.ts'
import { type LastMade, lastMade, overviewsOf } from '../engines/store/papers.ts'
import type { Read } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { officeOrganisation } from './channel.ts'
import { permit } from './deed.ts'
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
): Promise<{ call: Call; offers: Offer[] }> {
  permit(actor, 'campaign.read')
  const call = await callById(app, callId)
  const house = actor.office.organisationId === call.organiserId
  if (call.openedAt === null && !house) throw refusal('not-found', 'not-found')
  const drafts: Draft[] = [
    { kind: 'rules', subjectId: call.id, of: '', formats: ['pdf'], ready: true },
    ...(await summaryOffer(app, actor, call)),
    ...(await overviewOffers(app, actor, call)),
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
  return { call, offers }
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

async function overviewOffers(app: App, actor: Actor, call: Call): Promise<Draft[]> {
  if (!allows(actor, 'paper.overview', call)) return []
  const own = actor.office.role === 'recommender' ? actor.office.organisationId : null
  const reports = await overviewsOf(app.store.read, call.id)
    .$if(own !== null, (found) => found.where('organisations.id', '=', own ?? ''))
    .$if(own === null, (found) => found.where('batches.closed_at', 'is not', null))
    .execute()
  const paper = { kind: 'overview', formats: ['pdf', 'docx'] } as const
  if (reports.length === 0) {
    const owed = own === null || (await owesReport(app.store.read, actor, call))
    return owed ? [{ ...paper, subjectId: own ?? call.id, of: '', ready: false }] : []
  }
  return reports.map(({ organisationId, organisationName }) => ({
    ...{ ...paper, subjectId: organisationId, ready: true },
    of: own === null ? organisationName : '',
  }))
}

async function owesReport(read: Read, actor: Actor, call: Call): Promise<boolean> {
  const organisation = await officeOrganisation(read, actor)
  const ledger = ledgerOf(call.rules, organisation, { endorsed: 0, forwarded: 0 })
  return ledger !== null && owesOverview(call.rules, ledger.class)
}

async function officialOffers(app: App, actor: Actor, call: Call): Promise<Draft[]> {
  if (!allows(actor, 'paper.official', call)) return []
  const publication = await newestPublication(app.store.read, call.id)
  const notice = publication ? await publicityPage(app, call) : null
  const circular = publication?.closed_at ? await circularPage(app, call) : null
  const pages = { publicity: notice, circular } as const
  return (['publicity', 'circular'] as const).map((kind) => {
    const page = pages[kind]
    const warnings = page ? wordingWarnings(pageText(page)) : []
    const paper = { kind, subjectId: call.id, of: '', formats: ['pdf', 'docx'] as const }
    return { ...paper, ready: page !== null, warnings }
  })
}

/** Certificates are many; they have a list of their own. */
async function certificateOffer(app: App, actor: Actor, call: Call): Promise<Draft[]> {
  if (!allows(actor, 'paper.certificate', call)) return []
  const publication = await newestPublication(app.store.read, call.id)
  const ready = publication?.closed_at != null
  return [{ kind: 'certificate', subjectId: call.id, of: '', formats: [], ready }]
}
