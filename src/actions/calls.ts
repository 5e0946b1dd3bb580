import { sql } from 'kysely'
import type { Rules } from '../domain/campaign/rules.ts'
import { type Actor, isAdministrator } from '../domain/person/roles.ts'
import type { Read } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { permit } from './deed.ts'

/** A call as everybody in the house knows it: who organises it, its rules in force, its dates. */
export type Call = {
  readonly id: string
  readonly organiserId: string
  readonly organiserName: string
  readonly title: string
  readonly documentNumber: string
  readonly noticeText: string
  readonly issuedOn: string | null
  readonly openedAt: Date | null
  readonly closedAt: Date | null
  /** What the organiser wrote when the call was ended. */
  readonly closingWords: string
  readonly rules: Rules
  readonly rulesVersion: number
}

/** Where calls are read: the house, or a transaction in its place. */
type Reading = { readonly store: { readonly read: Read } }

function callQuery(app: Reading) {
  return app.store.read
    .selectFrom('campaigns')
    .innerJoin('organisations', 'organisations.id', 'campaigns.organiser_id')
    .innerJoin('campaign_rules', 'campaign_rules.campaign_id', 'campaigns.id')
    .where('campaign_rules.version', '=', (one) =>
      one
        .selectFrom('campaign_rules as newest')
        .select(({ fn }) => fn.max('newest.version').as('version'))
        .whereRef('newest.campaign_id', '=', 'campaigns.id'),
    )
    .select([
      'campaigns.id as id',
      'campaigns.organiser_id as organiserId',
      'organisations.name as organiserName',
      'campaigns.title as title',
      'campaigns.document_number as documentNumber',
      'campaigns.notice_text as noticeText',
      'campaigns.issued_on as issuedOn',
      'campaigns.opened_at as openedAt',
      'campaigns.closed_at as closedAt',
      'campaigns.closing_words as closingWords',
      'campaign_rules.rules as rules',
      'campaign_rules.version as rulesVersion',
    ])
}

/** All calls, the newest first. */
export async function calls(app: Pick<App, 'store'>): Promise<Call[]> {
  return callQuery(app).orderBy('campaigns.created_at', 'desc').execute()
}

/** One call; refused as not found where there is none. */
export async function callById(app: Reading, id: string): Promise<Call> {
  const call = await callQuery(app).where('campaigns.id', '=', id).executeTakeFirst()
  if (!call) throw refusal('not-found', 'not-found')
  return call
}

/** The call that people work on now: the newest that is open, else the newest of all. */
export async function currentCall(app: Pick<App, 'store'>): Promise<Call | null> {
  const all = await calls(app)
  return all.find((call) => call.openedAt && !call.closedAt) ?? all[0] ?? null
}

/** The calls that mails are sent to now: those that are open, the newest first, else the newest that was. */
export async function callsOfMails(app: Pick<App, 'store'>): Promise<Call[]> {
  const opened = (await calls(app)).filter(({ openedAt }) => openedAt !== null)
  const open = opened.filter(({ closedAt }) => closedAt === null)
  return open.length > 0 ? open : opened.slice(0, 1)
}

/** The calls an actor may read: those being prepared only within the organiser's own house. */
export async function listCalls(app: App, actor: Actor): Promise<Call[]> {
  permit(actor, 'campaign.read')
  const all = await calls(app)
  return all.filter((call) => call.openedAt !== null || call.organiserId === actor.office.organisationId)
}

/**
 * The call that an actor works on now: the newest that is open, else the newest of all. Administrators, who see no
 * business, have none; one in preparation is seen in the organiser's own house only.
 */
export async function callInSight(app: App, actor: Actor): Promise<Call | null> {
  if (isAdministrator(actor.office.role)) return null
  const call = await callQuery(app)
    .where(({ or, eb }) =>
      or([
        eb('campaigns.opened_at', 'is not', null),
        eb('campaigns.organiser_id', '=', actor.office.organisationId),
      ]),
    )
    .orderBy(sql`campaigns.opened_at is not null and campaigns.closed_at is null`, 'desc')
    .orderBy('campaigns.created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return call ?? null
}
