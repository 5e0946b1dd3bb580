import { closingOf, workingDaysBetween } from '../domain/campaign/deadline.ts'
import type { Quota, Rules } from '../domain/campaign/rules.ts'
import { facetsAsked } from '../domain/campaign/works.ts'
import { quotaOf } from '../domain/endorsement/quota.ts'
import type { Actor } from '../domain/person/roles.ts'
import {
  type Collected,
  casesByState,
  facetCounts,
  focusCounts,
  type ProgressQuery,
  type ProgressRow,
  progressRows,
  submittingChannels,
} from '../engines/store/progress.ts'
import { dayOf } from '../foundation/clock.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { permit } from './deed.ts'

/** An addressee with the quota it disposes of; `null` where another collects for it. */
export type Progress = ProgressRow & { readonly quota: Quota | null }

function collectedBy(rules: Rules): Collected[] {
  return rules.quotas.flatMap(({ class: of, scope, collectorId }) =>
    scope === 'collective' && collectorId ? [{ class: of, collectorId }] : [],
  )
}

function withQuota(rules: Rules, row: ProgressRow): Progress {
  return { ...row, quota: quotaOf(rules, { id: row.organisationId, kind: row.class, name: row.name }) }
}

async function allowedCall(app: App, actor: Actor, campaignId: string): Promise<Call> {
  const call = await callById(app, campaignId)
  permit(actor, 'campaign.progress', { organiserId: call.organiserId })
  return call
}

/** Who has read the call and who has reported, with numbers against the quota. */
export async function readProgress(app: App, actor: Actor, campaignId: string, query: ProgressQuery) {
  const call = await allowedCall(app, actor, campaignId)
  const { read } = app.store
  const [{ rows, total, standing }, states] = await Promise.all([
    progressRows(read, campaignId, collectedBy(call.rules), query),
    casesByState(read, campaignId),
  ])
  const closing = closingOf(call.rules.deadline, app.calendar)
  const daysLeft = workingDaysBetween(dayOf(app.clock.now()), closing.day, app.calendar)
  return {
    call,
    closing,
    daysLeft,
    standing,
    states,
    total,
    rows: rows.map((row) => withQuota(call.rules, row)),
  }
}

/** Everyone who disposes of a quota, in the order of the registry; for the picture of progress. */
export async function readQuotaUse(
  app: App,
  actor: Actor,
  campaignId: string,
): Promise<{ call: Call; rows: Progress[] }> {
  const call = await allowedCall(app, actor, campaignId)
  const query = {
    search: '',
    class: '',
    standing: '',
    sort: 'code',
    descending: false,
    limit: 500,
    offset: 0,
  }
  const { rows } = await progressRows(app.store.read, campaignId, collectedBy(call.rules), query)
  return { call, rows: rows.map((row) => withQuota(call.rules, row)).filter(({ quota }) => quota !== null) }
}

/** The organisations that were not heard of yet, whom a reminder is for. */
export async function unreported(
  app: App,
  actor: Actor,
  campaignId: string,
  standing: string,
): Promise<string[]> {
  await allowedCall(app, actor, campaignId)
  const wanted = standing === 'unread' ? 'unread' : 'unreported'
  const query = {
    search: '',
    class: '',
    standing: wanted,
    sort: 'code',
    descending: false,
    limit: 10_000,
    offset: 0,
  }
  const { rows } = await progressRows(app.store.read, campaignId, [], query)
  return rows.map(({ organisationId }) => organisationId)
}

/** How many channels stand on a page of the coverage. */
export const coveragePageSize = 50

/** How many submitted cases stand in each focus area (notice 一): of a page of the channels, and of all. */
export async function readFocusCoverage(app: App, actor: Actor, campaignId: string, page: number) {
  const call = await allowedCall(app, actor, campaignId)
  const { read } = app.store
  const part = { limit: coveragePageSize, offset: (page - 1) * coveragePageSize }
  const { channels, total } = await submittingChannels(read, campaignId, part)
  const ids = channels.map(({ id }) => id)
  const rows = await focusCounts(read, campaignId, ids)
  const counted = new Map(rows.map((row) => [`${row.channelId ?? ''} ${row.focusArea}`, row.count]))
  const areas = call.rules.focusAreas.map(({ number, name }) => ({
    number,
    name,
    counts: ids.map((id) => counted.get(`${id} ${number}`) ?? 0),
    all: counted.get(` ${number}`) ?? 0,
  }))
  return { call, channels, total, areas }
}

/** How many submitted cases chose each option of each facet, and the share of the main kinds of unit (notice 三、2). */
export async function readFacetCoverage(app: App, actor: Actor, campaignId: string) {
  const call = await allowedCall(app, actor, campaignId)
  const counted = new Map(
    (await facetCounts(app.store.read, campaignId)).map((row) => [`${row.facet} ${row.option}`, row.count]),
  )
  const facets = facetsAsked(call.rules).map(({ key, name, options }) => ({
    key,
    name,
    options: options.map((option) => ({ ...option, count: counted.get(`${key} ${option.key}`) ?? 0 })),
  }))
  const { facet, main, minShare } = call.rules.emphasis
  const kinds = facets.find(({ key }) => key === facet)?.options ?? []
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  const mainCount = kinds.filter(({ key }) => main.includes(key)).reduce((sum, { count }) => sum + count, 0)
  return {
    call,
    facets,
    emphasis: { all, main: mainCount, share: all === 0 ? 0 : mainCount / all, minShare },
  }
}
