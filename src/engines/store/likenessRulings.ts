import type { Read } from './store.ts'

type Place = { readonly campaignId: string; readonly caseId: string }

/** What was ruled of a case and others, whichever of the two was looked at, the newest first. */
export async function rulingsAbout(read: Read, { campaignId, caseId }: Place) {
  const rows = await read
    .selectFrom('likeness_rulings as one')
    .innerJoin('people', 'people.id', 'one.person_id')
    .select(['one.case_id as caseId', 'one.other_id as otherId', 'ruling', 'reason', 'at', 'band'])
    .select('people.name as personName')
    .where(({ or, and, eb }) =>
      or([
        and([eb('one.campaign_id', '=', campaignId), eb('one.case_id', '=', caseId)]),
        eb('one.other_id', '=', caseId),
      ]),
    )
    .orderBy('at', 'desc')
    .orderBy('one.id', 'desc')
    .execute()
  return rows.map(({ caseId: ruled, otherId, ...row }) => ({
    ...row,
    otherId: ruled === caseId ? otherId : ruled,
  }))
}
