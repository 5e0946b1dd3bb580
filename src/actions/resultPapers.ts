import type { AwardTier, OrganisationTier } from '../domain/paper/awardLists.ts'
import { certificate } from '../domain/paper/certificate.ts'
import { publicityNotice } from '../domain/paper/publicityNotice.ts'
import { resultCircular } from '../domain/paper/resultCircular.ts'
import type { Actor } from '../domain/person/roles.ts'
import { newestPublication } from '../engines/store/awards.ts'
import { newestVersion } from '../engines/store/cases.ts'
import { certifiedAwards, receivedAndValid } from '../engines/store/papers.ts'
import type { Page } from '../formats/page.ts'
import { dayOf } from '../foundation/clock.ts'
import { isId } from '../foundation/ids.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { permit } from './deed.ts'
import { type Made, makePaper } from './papers.ts'

type Format = 'pdf' | 'docx'

/** The 公示 as it was opened: the frozen lists, the period, how to object (notice 三、4). */
export async function publicityPaper(app: App, actor: Actor, callId: string, format: Format): Promise<Made> {
  const call = await callById(app, callId)
  permit(actor, 'paper.official', { organiserId: call.organiserId })
  return official(app, actor, call, 'publicity', format, await publicityPage(app, call))
}

/** The 公示 of a call as a page; refused before it was opened. */
export async function publicityPage(app: App, call: Call): Promise<Page> {
  const publication = await newestPublication(app.store.read, call.id)
  if (!publication) throw refusal('conflict', 'paper-no-publicity')
  const { rules } = call
  return publicityNotice({
    campaignTitle: call.title,
    organiser: call.organiserName,
    basis: call.documentNumber,
    ...(await receivedAndValid(app.store.read, call.id)),
    ...tiersOf(publication.entries),
    from: publication.starts_on,
    to: publication.ends_on,
    workingDays: publication.working_days,
    contact: { ...rules.contact, mailbox: rules.mailbox, address: '' },
    day: publication.starts_on,
  })
}

/** The circular on the results (通报), from what was conferred after the 公示. */
export async function circularPaper(app: App, actor: Actor, callId: string, format: Format): Promise<Made> {
  const call = await callById(app, callId)
  permit(actor, 'paper.official', { organiserId: call.organiserId })
  return official(app, actor, call, 'circular', format, await circularPage(app, call))
}

/** The circular of a call as a page; refused before the 公示 was closed. */
export async function circularPage(app: App, call: Call): Promise<Page> {
  const { read } = app.store
  const publication = await newestPublication(read, call.id)
  if (!publication?.closed_at) throw refusal('conflict', 'paper-no-results')
  const awards = await certifiedAwards(read)
    .where('awards.campaign_id', '=', call.id)
    .orderBy('awards.place')
    .orderBy('awards.id')
    .execute()
  return resultCircular({
    mark: `${call.organiserName}文件`,
    number: '',
    campaignTitle: call.title,
    addressees: addresseesIn(call.noticeText),
    issuer: call.organiserName,
    basis: call.documentNumber,
    ...(await receivedAndValid(read, call.id)),
    ...tiersOf(awards),
    publicity: { from: publication.starts_on, to: publication.ends_on },
    day: dayOf(publication.closed_at),
    copies: '',
    printer: '',
  })
}

function official(
  app: App,
  actor: Actor,
  call: Call,
  kind: 'publicity' | 'circular',
  format: Format,
  content: Page,
): Promise<Made> {
  const subject = { kind: 'campaign', id: call.id }
  return makePaper(app, actor, { campaignId: call.id, kind, subject, named: '', format, content })
}

type Listed = {
  readonly kind: 'case' | 'organisation'
  readonly title: string
  readonly unitName: string
  readonly awardName: string
}

/** What is listed in the order of its places, so the grades come in their order. */
function tiersOf(listed: readonly Listed[]): { tiers: AwardTier[]; organisations: OrganisationTier | null } {
  const cases = listed.filter((one) => one.kind === 'case')
  const organisations = listed.filter((one) => one.kind === 'organisation')
  const [first] = organisations
  return {
    tiers: [...Map.groupBy(cases, ({ awardName }) => awardName)].map(([name, entries]) => ({
      name,
      entries: entries.map(({ title, unitName }) => ({ title, unitName })),
    })),
    organisations: first
      ? { name: first.awardName, names: organisations.map(({ unitName }) => unitName) }
      : null,
  }
}

/** To whom the notice of the call was sent: its line 主送机关 (GB/T 9704 7.3.2). */
function addresseesIn(noticeText: string): string {
  const line = noticeText
    .split('\n')
    .map((one) => one.trim())
    .find((one) => /工会.*[：:]$/.test(one))
  return line ? line.replace(/[：:]$/, '') : '各级工会'
}

/** The certificate (荣誉证书) of an award that was conferred, with a code that leads to its page on the public site. */
export async function certificatePaper(app: App, actor: Actor, awardId: string): Promise<Made> {
  const award = isId(awardId)
    ? await certifiedAwards(app.store.read).where('awards.id', '=', awardId).executeTakeFirst()
    : undefined
  if (!award) throw refusal('not-found', 'paper-no-certificate')
  const call = await callById(app, award.campaignId)
  const { unitId, channelId } = award
  permit(actor, 'paper.certificate', { organiserId: call.organiserId, unitId, channelId })
  const number = award.certificateNumber ?? ''
  return makePaper(app, actor, {
    campaignId: call.id,
    kind: 'certificate',
    subject: { kind: 'award', id: award.id },
    named: number,
    format: 'pdf',
    content: certificate({
      campaignTitle: call.title,
      unitName: award.unitName,
      caseTitle: award.caseId === null ? null : await topicOf(app, call, award.caseId),
      awardName: award.awardName,
      issuer: call.organiserName,
      number,
      day: await conferredOn(app, call),
      verification: `${app.publicUrl}/certificates/${encodeURIComponent(number)}`,
    }),
  })
}

/** The unit stands before the title on a certificate, so the topic alone is quoted. */
async function topicOf(app: App, call: Call, caseId: string): Promise<string> {
  const version = await newestVersion(app.store.read, call.id, caseId)
  return version?.content.topic ?? ''
}

async function conferredOn(app: App, call: Call): Promise<string> {
  const publication = await newestPublication(app.store.read, call.id)
  return dayOf(publication?.closed_at ?? publication?.opened_at ?? call.openedAt ?? app.clock.now())
}
