import type { Read, Tx } from './store.ts'

/** A paper that was made: of what, in which format, its digest and who made it first. */
export type PaperRow = {
  readonly campaignId: string
  readonly id: string
  readonly kind: string
  readonly subjectId: string
  readonly format: 'pdf' | 'docx' | 'xlsx'
  readonly sha256: string
  readonly bytes: number
}

/** Records a paper; `false` where the very same one was recorded before. */
export async function keepPaper(
  tx: Tx,
  paper: PaperRow,
  by: { at: Date; personId: string },
): Promise<boolean> {
  const { campaignId, subjectId, ...rest } = paper
  const kept = await tx
    .insertInto('papers')
    .values({
      ...rest,
      campaign_id: campaignId,
      subject_id: subjectId,
      made_at: by.at,
      made_by: by.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

/** When a paper of a kind and subject was made last, and by whom. */
export type LastMade = {
  readonly kind: string
  readonly subjectId: string
  readonly at: Date
  readonly personName: string
}

/** The newest paper of each of the given subjects of a call, in whatever format. */
export async function lastMade(
  read: Read,
  campaignId: string,
  kinds: readonly string[],
  subjectIds: readonly string[],
): Promise<LastMade[]> {
  if (subjectIds.length === 0 || kinds.length === 0) return []
  return read
    .selectFrom('papers')
    .leftJoin('people', 'people.id', 'papers.made_by')
    .distinctOn(['papers.kind', 'papers.subject_id'])
    .select(['papers.kind as kind', 'papers.subject_id as subjectId', 'papers.made_at as at'])
    .select(({ fn, val }) => fn.coalesce('people.name', val('')).as('personName'))
    .where('papers.campaign_id', '=', campaignId)
    .where('papers.kind', 'in', [...kinds])
    .where('papers.subject_id', 'in', [...subjectIds])
    .orderBy('papers.kind')
    .orderBy('papers.subject_id')
    .orderBy('papers.made_at', 'desc')
    .execute()
}

/** How many cases of a call reached the organiser, and how many of them were ruled valid and still stand. */
export async function receivedAndValid(
  read: Read,
  campaignId: string,
): Promise<{ received: number; valid: number }> {
  const counted = read
    .selectFrom('case_steps')
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.campaign_id', '=', 'case_steps.campaign_id')
        .onRef('cases.id', '=', 'case_steps.case_id'),
    )
    .where('case_steps.campaign_id', '=', campaignId)
    .where('cases.state', 'not in', ['withdrawn', 'disqualified'])
    .select(({ fn }) => fn.count<number>('cases.id').distinct().as('count'))
  const [received, valid] = await Promise.all([
    counted.where('case_steps.step', '=', 'forward').executeTakeFirstOrThrow(),
    counted.where('case_steps.step', '=', 'ruleValid').executeTakeFirstOrThrow(),
  ])
  return { received: received.count, valid: valid.count }
}

/** The overview reports of a call that say anything, with the union that wrote each. */
export function overviewsOf(read: Read, campaignId: string) {
  return read
    .selectFrom('batches')
    .innerJoin('organisations', 'organisations.id', 'batches.organisation_id')
    .select([
      'organisations.id as organisationId',
      'organisations.name as organisationName',
      'batches.overview_title as title',
      'batches.overview_text as text',
      'batches.overview_saved_at as savedAt',
      'batches.closed_at as closedAt',
    ])
    .where('batches.campaign_id', '=', campaignId)
    .where('batches.overview_text', '!=', '')
    .orderBy('organisations.code')
}

/** The query that counts the certificates of a call; it needs no names. */
export function certificateCount(read: Read, campaignId: string) {
  return read
    .selectFrom('awards')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('awards.campaign_id', '=', campaignId)
    .where('awards.revoked_at', 'is', null)
    .where('awards.certificate_number', 'is not', null)
}

/** The query of awards that stand and bear a certificate number; the caller adds where, order and limit. */
export function certifiedAwards(read: Read) {
  return read
    .selectFrom('awards')
    .leftJoin('cases', (join) =>
      join.onRef('cases.campaign_id', '=', 'awards.campaign_id').onRef('cases.id', '=', 'awards.case_id'),
    )
    .innerJoin('organisations as unit', (join) =>
      join.on(({ eb, fn, ref }) =>
        eb('unit.id', '=', fn.coalesce('cases.unit_id', ref('awards.organisation_id'))),
      ),
    )
    .select([
      'awards.id as id',
      'awards.campaign_id as campaignId',
      'awards.kind as kind',
      'awards.case_id as caseId',
      'unit.id as unitId',
      'unit.name as unitName',
      'awards.certificate_number as certificateNumber',
      'awards.award_name as awardName',
    ])
    .select(({ fn }) => [
      fn.coalesce('cases.channel_id', 'unit.id').as('channelId'),
      fn.coalesce('cases.title', 'unit.name').as('title'),
    ])
    .where('awards.revoked_at', 'is', null)
    .where('awards.certificate_number', 'is not', null)
}

/** The day from which a version of a call's rules is in force. */
export async function rulesSetAt(read: Read, campaignId: string, version: number): Promise<Date> {
  const row = await read
    .selectFrom('campaign_rules')
    .select('set_at')
    .where('campaign_id', '=', campaignId)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return row.set_at
}
