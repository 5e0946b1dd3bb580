import { overviewReport } from '../domain/paper/overviewReport.ts'
import { rulesPage } from '../domain/paper/rulesPage.ts'
import type { Actor } from '../domain/person/roles.ts'
import { overviewsOf, rulesSetAt } from '../engines/store/papers.ts'
import { dayOf } from '../foundation/clock.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { callById } from './calls.ts'
import { permit } from './deed.ts'
import { type Made, makePaper } from './papers.ts'

/** The overview report of a union as an official paper (notice 二、4); the organiser's house reads it once it is sent. */
export async function overviewPaper(
  app: App,
  actor: Actor,
  callId: string,
  organisationId: string,
  format: 'pdf' | 'docx',
): Promise<Made> {
  const call = await callById(app, callId)
  const report = await overviewsOf(app.store.read, call.id)
    .where('organisations.id', '=', organisationId)
    .executeTakeFirst()
  if (!report) throw refusal('not-found', 'paper-no-overview')
  permit(actor, 'paper.overview', { organiserId: call.organiserId, channelId: organisationId })
  const unsent = report.closedAt === null && actor.office.role !== 'recommender'
  if (unsent) throw refusal('not-found', 'paper-no-overview')
  const title = report.title.trim() === '' ? call.rules.overview.title : report.title
  return makePaper(app, actor, {
    campaignId: call.id,
    kind: 'overview',
    subject: { kind: 'batch', id: organisationId },
    named: report.organisationName,
    format,
    content: overviewReport({
      title,
      unitName: report.organisationName,
      text: report.text,
      day: dayOf(report.closedAt ?? report.savedAt ?? app.clock.now()),
    }),
  })
}

/** The rules of a call as they are in force, with their clauses and what the notice leaves open. */
export async function rulesPaper(app: App, actor: Actor, callId: string): Promise<Made> {
  permit(actor, 'campaign.read')
  const call = await callById(app, callId)
  const prepared = call.openedAt === null && call.organiserId !== actor.office.organisationId
  if (prepared) throw refusal('not-found', 'not-found')
  const setAt = await rulesSetAt(app.store.read, call.id, call.rulesVersion)
  const { title: campaignTitle, documentNumber, rules, rulesVersion: version } = call
  return makePaper(app, actor, {
    campaignId: call.id,
    kind: 'rules',
    subject: { kind: 'campaign', id: call.id },
    named: '',
    format: 'pdf',
    content: rulesPage({ campaignTitle, documentNumber, rules, version, day: dayOf(setAt) }),
  })
}
