import { mayCloseCall, type Standing } from '../domain/campaign/ending.ts'
import type { CaseState } from '../domain/case/state.ts'
import type { Actor } from '../domain/person/roles.ts'
import { lockCall, newestPublication } from '../engines/store/awards.ts'
import type { Read, Tx } from '../engines/store/store.ts'
import { insist, refusal } from '../foundation/refusal.ts'
import { tidyPasted } from '../foundation/text.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { deedOf, permit } from './deed.ts'

/** The states of a case that was handed in and has not come to its end. */
const underWay: readonly CaseState[] = [
  'submitted',
  'endorsed',
  'forwarded',
  'received',
  'deficient',
  'corrected',
  'valid',
  'inReview',
  'shortlisted',
  'publicised',
]

/** How many cases of a call stand in each state that is under way; what keeps it from being ended. */
export type Ending = Standing & {
  readonly call: Call
  readonly states: readonly { readonly state: CaseState; readonly count: number }[]
}

/** A call as somebody sees it who wants to end it. */
export async function readEnding(app: App, actor: Actor, callId: string): Promise<Ending> {
  const call = await callById(app, callId)
  permit(actor, 'campaign.close', { organiserId: call.organiserId })
  return { call, ...(await standingOf(app.store.read, call)) }
}

async function standingOf(read: Read, call: Call) {
  const states = await read
    .selectFrom('cases')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('campaign_id', '=', call.id)
    .where('state', 'in', underWay)
    .groupBy('state')
    .execute()
  const publication = await newestPublication(read, call.id)
  return {
    states: states.toSorted((a, b) => underWay.indexOf(a.state) - underWay.indexOf(b.state)),
    underWay: states.reduce((sum, { count }) => sum + count, 0),
    publicised: publication !== undefined && publication.closed_at === null,
    openedAt: call.openedAt,
    closedAt: call.closedAt,
  }
}

const longestWords = 2_000

/**
 * Ends a call for good: from then on it is read, printed and shown only. With cases under way the reason has to be
 * given; what is written stands on the page of the call.
 */
export async function closeCampaign(app: App, actor: Actor, callId: string, typed: string): Promise<void> {
  permit(actor, 'campaign.close', { organiserId: (await callById(app, callId)).organiserId })
  const words = tidyPasted(typed).trim()
  if (words.length > longestWords) {
    const problem = { code: 'too-long', values: { max: longestWords } }
    throw refusal('invalid', 'form', {}, { words: problem })
  }
  await app.store.write(async (tx) => {
    await lockCall(tx, callId)
    await lockCases(tx, callId)
    const call = await callById({ store: { read: tx } }, callId)
    const standing = await standingOf(tx, call)
    insist(mayCloseCall(standing, words))
    const at = app.clock.now()
    await tx
      .updateTable('campaigns')
      .set({ closed_at: at, closing_words: words })
      .where('id', '=', callId)
      .execute()
    const about = { kind: 'campaign', id: callId, campaignId: callId }
    tx.log(deedOf(actor, at, 'campaign.close', about, { words, underWay: standing.underWay }))
  })
}

/** Waits for every step that is being taken in the call, and lets none begin. */
async function lockCases(tx: Tx, callId: string): Promise<void> {
  await tx
    .selectFrom('cases')
    .select('id')
    .where('campaign_id', '=', callId)
    .orderBy('id')
    .forUpdate()
    .execute()
}
