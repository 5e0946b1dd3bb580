import type { Read } from './store.ts'

/** What was ruled of photos of a case, whichever of the two cases was looked at, the newest first. */
export async function photoRulingsAbout(
  read: Read,
  { campaignId, caseId }: { readonly campaignId: string; readonly caseId: string },
) {
  const rows = await read
    .selectFrom('photo_rulings as one')
    .innerJoin('people', 'people.id', 'one.person_id')
    .select(['one.case_id as caseId', 'one.other_case_id as otherCaseId', 'one.sha256'])
    .select(['one.other_sha256 as otherSha256', 'ruling', 'reason', 'at', 'people.name as personName'])
    .where(({ or, and, eb }) =>
      or([
        and([eb('one.campaign_id', '=', campaignId), eb('one.case_id', '=', caseId)]),
        eb('one.other_case_id', '=', caseId),
      ]),
    )
    .orderBy('at', 'desc')
    .orderBy('one.id', 'desc')
    .execute()
  return rows.map((row) =>
    row.caseId === caseId
      ? row
      : { ...row, otherCaseId: row.caseId, sha256: row.otherSha256, otherSha256: row.sha256 },
  )
}
