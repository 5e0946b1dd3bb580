import { fingerprints, prepare } from '../domain/likeness/prepared.ts'
import { newestVersion } from '../engines/store/cases.ts'
import { keepPrints } from '../engines/store/likeness.ts'
import { casesToEnter, countPrints, sourcesToEnter } from '../engines/store/likenessCounts.ts'
import { keptSettings } from '../engines/store/likenessSettings.ts'
import { organisationsWithSources } from '../engines/store/likenessSources.ts'
import type { Tx } from '../engines/store/store.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { knownIn, likenessInForce } from './likenessSettings.ts'
import { reindexSources } from './likenessSourceReading.ts'

/** Enters the newest version of a case into the index, in the transaction that stores it. */
export async function enterIndex(
  tx: Tx,
  call: Pick<Call, 'id' | 'organiserId' | 'noticeText'>,
  caseId: string,
  version: number,
  body: string,
): Promise<void> {
  const text = prepare(body, knownIn(await likenessInForce(tx, call.organiserId), call))
  await keepPrints(tx, { campaignId: call.id, caseId }, version, {
    name: text.name,
    prints: fingerprints(text),
  })
}

/** Makes the index of all handed-in cases, or one organiser's, again, one transaction for each; tells how far it is. */
export async function rebuildIndex(
  app: App,
  tell: (done: number, of: number) => void,
  organiserId: string | null = null,
): Promise<number> {
  const cases = await app.store.read
    .selectFrom('cases')
    .innerJoin('campaigns', 'campaigns.id', 'cases.campaign_id')
    .select(['cases.id', 'cases.campaign_id as campaignId'])
    .where('cases.version', '>', 0)
    .$if(organiserId !== null, (query) => query.where('campaigns.organiser_id', '=', organiserId ?? ''))
    .orderBy('cases.campaign_id')
    .orderBy('cases.id')
    .execute()
  await enterCases(app, cases, tell)
  const houses = organiserId === null ? await organisationsWithSources(app.store.read) : [organiserId]
  for (const house of houses) await reindexSources(app, house)
  await app.store.write(countPrints)
  return cases.length
}

async function enterCases(
  app: App,
  cases: readonly { readonly id: string; readonly campaignId: string }[],
  tell: (done: number, of: number) => void,
): Promise<void> {
  for (const [done, { id, campaignId }] of cases.entries()) {
    tell(done, cases.length)
    const call = await callById(app, campaignId)
    const newest = await newestVersion(app.store.read, campaignId, id)
    if (!newest) continue
    await app.store.write((tx) => enterIndex(tx, call, id, newest.version, newest.content.body))
  }
}

/** Enters what the index lacks, as after an update that samples otherwise, and counts which fingerprints are frequent. */
export async function tendIndex(app: App): Promise<void> {
  await enterCases(app, await casesToEnter(app.store.read), () => undefined)
  for (const house of await sourcesToEnter(app.store.read)) await reindexSources(app, house)
  await app.store.write(countPrints)
}

/** Makes the index of one organisation again after its formulas changed; once for all changes up to now. */
export async function indexAnew(app: App, organisationId: string): Promise<void> {
  const kept = await keptSettings(app.store.read, organisationId)
  if (!kept || kept.indexed >= kept.changes) return
  await rebuildIndex(app, () => undefined, organisationId)
  await app.store.write(async (tx) => {
    await tx
      .updateTable('likeness_settings')
      .set({ indexed: kept.changes })
      .where('organisation_id', '=', organisationId)
      .execute()
  })
}
