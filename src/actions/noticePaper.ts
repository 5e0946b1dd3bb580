import { readNotice } from '../domain/campaign/notice/read.ts'
import type { Quota } from '../domain/campaign/rules.ts'
import { leadOf } from '../domain/paper/callNotice/lead.ts'
import { callNotice } from '../domain/paper/callNotice.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { Page } from '../formats/page.ts'
import { dayOf } from '../foundation/clock.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { permit } from './deed.ts'
import { type Made, makePaper } from './papers.ts'

/** The notice of a call (通知) written from its rules, for next year's call as for this one. */
export async function noticePaper(
  app: App,
  actor: Actor,
  callId: string,
  format: 'pdf' | 'docx',
): Promise<Made> {
  const call = await callById(app, callId)
  permit(actor, 'paper.official', { organiserId: call.organiserId })
  return makePaper(app, actor, {
    campaignId: call.id,
    kind: 'notice',
    subject: { kind: 'campaign', id: call.id },
    named: '',
    format,
    content: await noticePage(app, call),
  })
}

/** The notice of a call as a page; its day is the one that the call was issued on, before that today. */
export async function noticePage(app: App, call: Call): Promise<Page> {
  const { rules, noticeText } = call
  const reading = readNotice(noticeText, { calendar: app.calendar })
  return callNotice({
    ...leadOf(noticeText, reading, rules),
    mark: `${call.organiserName}文件`,
    number: call.documentNumber,
    campaignTitle: call.title,
    issuer: call.organiserName,
    collectorOf: await collectorsOf(app, call),
    rules,
    day: call.issuedOn ?? dayOf(app.clock.now()),
    copies: '',
    printer: '',
  })
}

/** The departments that collect, by name; the organiser where none was chosen. */
async function collectorsOf(app: App, { rules, organiserName }: Call): Promise<(quota: Quota) => string> {
  const ids = rules.quotas.flatMap(({ collectorId }) => collectorId ?? [])
  const found = await app.store.read
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('id', 'in', ['', ...ids])
    .execute()
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return ({ collectorId }) => names.get(collectorId ?? '') ?? organiserName
}
