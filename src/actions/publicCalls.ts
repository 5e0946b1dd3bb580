import { type Closing, closingOf, isPast, workingDaysBetween } from '../domain/campaign/deadline.ts'
import { certificateNumber, readCertificateNumber } from '../domain/publication/certificate.ts'
import { concealPersonal } from '../domain/showcase/concealing.ts'
import { standingIds } from '../engines/store/publications.ts'
import type { PublicationEntry } from '../engines/store/tables/results.ts'
import { type Day, dayOf } from '../foundation/clock.ts'
import { isId } from '../foundation/ids.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, calls } from './calls.ts'

/** A call as the public sees it: when it closes and where it stands. */
export type PublicCall = {
  readonly call: Call
  readonly closing: Closing
  /** Working days from tomorrow up to the closing day; meaningless once it is past. */
  readonly daysLeft: number
  readonly past: boolean
  readonly publication: {
    readonly id: string
    readonly startsOn: Day
    readonly endsOn: Day
    readonly runs: boolean
  } | null
  readonly hasResults: boolean
  /** The notice without the name and telephones of the contact. */
  readonly notice: string
}

/** The calls that were opened, the newest first. */
export async function publicCalls(app: App): Promise<PublicCall[]> {
  const opened = (await calls(app)).filter((call) => call.openedAt !== null)
  const publications = await app.store.read
    .selectFrom('publications')
    .select(['campaign_id', 'id', 'starts_on', 'ends_on', 'closed_at'])
    .orderBy('opened_at', 'desc')
    .execute()
  const now = app.clock.now()
  return opened.map((call) => {
    const closing = closingOf(call.rules.deadline, app.calendar)
    const found = publications.find((one) => one.campaign_id === call.id)
    const runs = found !== undefined && found.closed_at === null && dayOf(now) <= found.ends_on
    return {
      call,
      closing,
      daysLeft: workingDaysBetween(dayOf(now), closing.day, app.calendar),
      past: isPast(closing, now) || call.closedAt !== null,
      publication: found ? { id: found.id, startsOn: found.starts_on, endsOn: found.ends_on, runs } : null,
      hasResults: found !== undefined && found.closed_at !== null,
      notice: openNotice(call),
    }
  })
}

/** The notice with the contact's name and telephones hidden; the mailbox for submissions belongs to the office and stays. */
function openNotice({ noticeText, rules }: Call): string {
  const contacts = [...noticeText.matchAll(/联系人[：:]\s*(\p{Script=Han}{2,4})(?!\p{Script=Han})/gu)]
  const names = contacts.flatMap(([, name]) => name ?? [])
  const parts = rules.mailbox === '' ? [noticeText] : noticeText.split(rules.mailbox)
  const text = parts.map((part) => concealPersonal(part, names)).join(rules.mailbox)
  return text.replace(/联系人[：:].*/g, (line) => line.replace(/(?<![\d*])\d{3,4}(\d{4})(?!\d)/g, '****$1'))
}

/** One opened call; refused as not found before it is opened. */
export async function publicCall(app: App, callId: string): Promise<PublicCall> {
  const found = (await publicCalls(app)).find((one) => one.call.id === callId)
  if (!found) throw refusal('not-found', 'not-found')
  return found
}

/** A 公示 as the public sees it: text, frozen entries, period in working days. */
export type PublicPublication = {
  readonly id: string
  readonly call: Call
  readonly text: string
  readonly startsOn: Day
  readonly endsOn: Day
  readonly workingDays: number
  /** Working days that are left, today included; 0 when the period is over. */
  readonly daysLeft: number
  readonly open: boolean
  readonly closed: boolean
  /** The list as it was frozen; what left it since is marked. */
  readonly entries: readonly (PublicationEntry & { readonly struck: boolean })[]
}

/** One 公示 with its list as it was frozen. */
export async function publicPublication(app: App, id: string): Promise<PublicPublication> {
  const row = isId(id)
    ? await app.store.read.selectFrom('publications').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!row) throw refusal('not-found', 'not-found')
  const { call } = await publicCall(app, row.campaign_id)
  const standing = await standingIds(app.store.read, call.id)
  const today = dayOf(app.clock.now())
  const open = row.closed_at === null && today <= row.ends_on
  const rest =
    workingDaysBetween(today, row.ends_on, app.calendar) + (app.calendar.isWorkingDay(today) ? 1 : 0)
  return {
    id: row.id,
    call,
    text: row.text,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    workingDays: row.working_days,
    daysLeft: open ? rest : 0,
    open,
    closed: row.closed_at !== null,
    entries: row.entries.map((entry) => ({ ...entry, struck: !standing.has(entry.awardId) })),
  }
}

/** An award that was conferred. */
export type Conferred = {
  readonly id: string
  readonly kind: 'case' | 'organisation'
  readonly title: string
  readonly unitName: string
  readonly certificateNumber: string | null
  readonly awardName: string
  /** The case, where the public may read it. */
  readonly shownCaseId: string | null
}

function conferredAwards(app: App) {
  return app.store.read
    .selectFrom('awards')
    .leftJoin('cases', (join) =>
      join.onRef('cases.campaign_id', '=', 'awards.campaign_id').onRef('cases.id', '=', 'awards.case_id'),
    )
    .leftJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .leftJoin('organisations as honoured', 'honoured.id', 'awards.organisation_id')
    .select(['awards.id as id', 'awards.kind as kind', 'awards.certificate_number as certificateNumber'])
    .select('awards.award_name as awardName')
    .select(({ fn, val }) => [
      fn.coalesce('cases.title', 'honoured.name', val('')).as('title'),
      fn.coalesce('unit.name', 'honoured.name', val('')).as('unitName'),
    ])
    .select((one) =>
      one
        .case()
        .when('cases.state', '=', 'published')
        .then(one.ref('cases.id'))
        .else(null)
        .end()
        .as('shownCaseId'),
    )
    .where('awards.revoked_at', 'is', null)
    .where('awards.certificate_number', 'is not', null)
}

/** How many names of winners stand on a page. */
export const resultsPageSize = 200

/** An award by its name, with how many were conferred. */
export type ConferredGrade = {
  readonly kind: Conferred['kind']
  readonly awardName: string
  readonly count: number
}

/** The results of a call: what was conferred, the highest grade first, and a page of it in the order of the list. */
export async function publicResults(
  app: App,
  callId: string,
  page: number,
): Promise<{ found: PublicCall; awards: Conferred[]; grades: ConferredGrade[] }> {
  const found = await publicCall(app, callId)
  const awards = await conferredAwards(app)
    .where('awards.campaign_id', '=', callId)
    .orderBy('awards.kind')
    .orderBy('awards.place')
    .orderBy('awards.certificate_number')
    .limit(resultsPageSize)
    .offset((page - 1) * resultsPageSize)
    .execute()
  const grades = await app.store.read
    .selectFrom('awards')
    .select(({ fn }) => ['kind', 'award_name as awardName', fn.countAll<number>().as('count')])
    .where('campaign_id', '=', callId)
    .where('revoked_at', 'is', null)
    .where('certificate_number', 'is not', null)
    .groupBy(['kind', 'award_name'])
    .orderBy('kind')
    .orderBy(({ fn }) => fn.min('place'))
    .execute()
  return { found, awards, grades }
}

/** What anyone may verify of a certificate: title, unit, tier, and who issued it; nothing else (domain, 5). */
export type Verified = {
  readonly number: string
  readonly kind: 'case' | 'organisation'
  readonly title: string
  readonly unitName: string
  readonly tier: string
  readonly callTitle: string
  readonly issuer: string
}

/** The certificate of a number; refused as not found where none was given or it was taken back. */
export async function verifyCertificate(app: App, typed: string): Promise<Verified> {
  const read = readCertificateNumber(typed)
  if (!read) throw refusal('not-found', 'certificate-not-found')
  const number = certificateNumber(read.kind, read.year, read.sequence)
  const row = await conferredAwards(app)
    .select('awards.campaign_id as campaignId')
    .where('awards.certificate_number', '=', number)
    .executeTakeFirst()
  const call = row ? (await calls(app)).find((one) => one.id === row.campaignId) : undefined
  if (!row || !call) throw refusal('not-found', 'certificate-not-found')
  return {
    number,
    kind: row.kind,
    title: row.title,
    unitName: row.unitName,
    tier: row.awardName,
    callTitle: call.title,
    issuer: call.organiserName,
  }
}

/** The name under which the public site stands: the root of the organisations. */
export async function siteOwner(app: App): Promise<string | null> {
  const root = await app.store.read
    .selectFrom('organisations')
    .select('name')
    .where('parent_id', 'is', null)
    .orderBy('created_at')
    .executeTakeFirst()
  return root?.name ?? null
}
