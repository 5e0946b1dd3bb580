import { closingOf } from '../domain/campaign/deadline.ts'
import { kindOf, worksOf } from '../domain/campaign/works.ts'
import { checkOverview } from '../domain/check/checks.ts'
import type { Finding } from '../domain/check/finding.ts'
import { owesOverview } from '../domain/endorsement/batch.ts'
import { type Ledger, ledgerOf, type QuotaHolder } from '../domain/endorsement/quota.ts'
import type { OrganisationKind } from '../domain/organisation/organisation.ts'
import type { Actor } from '../domain/person/roles.ts'
import { batchOf, quotaCounts } from '../engines/store/batches.ts'
import { type CaseRow, caseRows } from '../engines/store/cases.ts'
import { kindsChosen } from '../engines/store/quotas.ts'
import type { Read } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'
import { countText } from '../foundation/text.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { permit } from './deed.ts'

/** The overview report of a batch as it stands. */
export type Overview = {
  readonly owed: boolean
  readonly title: string
  readonly text: string
  readonly revision: number
  readonly count: { word: number; han: number; nonSpace: number }
  readonly findings: readonly Finding[]
}

/** A recommender's view of its channel: quota, batch, report and the cases that reached it. */
export type Channel = {
  readonly call: Call
  readonly organisation: { id: string; name: string; kind: OrganisationKind }
  readonly ledger: Ledger
  readonly closesAt: Date
  readonly closedAt: Date | null
  readonly overview: Overview
  /** One page of the cases, the ranked ones first; `total` counts all. */
  readonly cases: readonly CaseRow[]
  readonly total: number
  readonly endorsedCount: number
  readonly submittedCount: number
}

/** The organisation of the office, with its kind. */
export async function officeOrganisation(read: Read, actor: Actor) {
  return read
    .selectFrom('organisations')
    .select(['id', 'name', 'kind'])
    .where('id', '=', actor.office.organisationId)
    .executeTakeFirstOrThrow()
}

/** The ledger of the office's organisation in a call; refused where the call gives it no quota. */
export async function ledgerFor(read: Read, call: Call, organisation: QuotaHolder) {
  const counts = await quotaCounts(read, call.id, organisation.id)
  const byKind = await countedByKind(read, call, organisation.id)
  const ledger = ledgerOf(call.rules, organisation, { ...counts, byKind })
  if (!ledger) throw refusal('not-allowed', 'no-quota')
  return { ledger, counts }
}

/** How many cases of each kind of works hold a place of the quota; nothing is counted where a call has no kinds. */
async function countedByKind(read: Read, { id, rules }: Call, channelId: string) {
  const counts = new Map<string, number>()
  if (worksOf(rules).length === 0) return counts
  for (const chosen of await kindsChosen(read, id, channelId)) {
    const key = kindOf(rules, chosen)?.key
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Everything a recommender needs to choose: the cases that were submitted, the ledger, the report owed. */
export async function readChannel(
  app: App,
  actor: Actor,
  callId: string,
  { page, size }: { page: number; size: number } = { page: 1, size: 50 },
): Promise<Channel> {
  permit(actor, 'channel.read')
  const call = await callById(app, callId)
  const { read } = app.store
  const organisation = await officeOrganisation(read, actor)
  const { ledger, counts } = await ledgerFor(read, call, organisation)
  const batch = await batchOf(read, call.id, organisation.id)
  const { rows: cases, total } = await handedIn(read, call.id, organisation.id, page, size)
  const text = batch?.overview_text ?? ''
  const count = countText(text)
  const owed = owesOverview(call.rules, ledger.class)
  return {
    call,
    organisation,
    ledger,
    closesAt: closingOf(call.rules.deadline, app.calendar).instant,
    closedAt: batch?.closed_at ?? null,
    overview: {
      owed,
      title: batch?.overview_title ?? '',
      text,
      revision: batch?.overview_revision ?? 0,
      count,
      findings: owed ? checkOverview(call.rules, text, count) : [],
    },
    cases,
    total,
    endorsedCount: counts.endorsed,
    submittedCount: counts.submitted,
  }
}

async function handedIn(read: Read, callId: string, channelId: string, page: number, size: number) {
  const rows = await caseRows(read)
    .where('cases.campaign_id', '=', callId)
    .where('cases.channel_id', '=', channelId)
    .where('cases.version', '>', 0)
    .orderBy('cases.rank')
    .orderBy('cases.number')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  const { total } = await read
    .selectFrom('cases')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('campaign_id', '=', callId)
    .where('channel_id', '=', channelId)
    .where('version', '>', 0)
    .executeTakeFirstOrThrow()
  return { rows, total }
}
