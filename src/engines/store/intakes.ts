import type { Rules } from '../../domain/campaign/rules.ts'
import type { PrintedCase } from '../../domain/case/formToken.ts'
import { channelOf } from '../../domain/endorsement/channel.ts'
import type { KnownUnion } from '../../domain/intake/matching.ts'
import type { KnownCase } from '../../domain/intake/upload.ts'
import { lineOf } from '../../domain/organisation/organisation.ts'
import { knownUnions } from './mails.ts'
import type { Read } from './store.ts'
import { everyUnitInLine } from './units.ts'

/** A union that may send cases, with the channel through which it would in a call. */
export type ChannelledUnion = KnownUnion & { readonly channelId: string }

/** Every union that has a channel in a call. */
export async function channelledUnions(read: Read, rules: Pick<Rules, 'quotas'>): Promise<ChannelledUnion[]> {
  const [units, unions] = await Promise.all([everyUnitInLine(read), knownUnions(read)])
  return unions.flatMap((union) => {
    const line = lineOf(union).flatMap((id) => units.get(id) ?? [])
    const channelId = channelOf(rules, line)
    return channelId === null ? [] : [{ ...union, channelId }]
  })
}

/** The cases of a call that stand, by unit and topic; drafts are named without their number. */
export async function standingCases(read: Read, campaignId: string): Promise<KnownCase[]> {
  const rows = await read
    .selectFrom('cases')
    .innerJoin('case_drafts', (join) =>
      join
        .onRef('case_drafts.campaign_id', '=', 'cases.campaign_id')
        .onRef('case_drafts.case_id', '=', 'cases.id'),
    )
    .select(['cases.unit_id', 'cases.number', 'cases.title'])
    .select(({ ref }) => ref('case_drafts.content', '->>').key('topic').as('topic'))
    .where('cases.campaign_id', '=', campaignId)
    .where('cases.state', 'not in', ['withdrawn', 'disqualified'])
    .execute()
  return rows.map(({ unit_id, number, title, topic }) => ({
    ...{ unitId: unit_id, topic: topic ?? '', named: number ?? title },
  }))
}

/** The files of an intake in the order they came, with what was measured of them. */
export function filesOfIntake(read: Read, intakeId: string) {
  return read
    .selectFrom('intake_files')
    .innerJoin('files', 'files.sha256', 'intake_files.sha256')
    .select(['intake_files.id', 'intake_files.path', 'intake_files.sha256', 'intake_files.came'])
    .select(['intake_files.role', 'intake_files.reason', 'intake_files.intake_case_id as intakeCaseId'])
    .select(['files.bytes', 'files.picture'])
    .where('intake_files.intake_id', '=', intakeId)
    .orderBy('intake_files.position')
    .execute()
}

/** The cases of an intake with the unions they are for. */
export function casesOfIntake(read: Read, intakeId: string) {
  return read
    .selectFrom('intake_cases')
    .leftJoin('organisations', 'organisations.id', 'intake_cases.unit_id')
    .select(['intake_cases.id', 'intake_cases.unit_id as unitId', 'organisations.name as unitName'])
    .select(['intake_cases.matches', 'intake_cases.content', 'intake_cases.findings'])
    .select(['intake_cases.remarks', 'intake_cases.taken', 'intake_cases.case_id as caseId'])
    .where('intake_cases.intake_id', '=', intakeId)
    .orderBy('intake_cases.position')
    .execute()
}

/** The standing case of a call that a printed form names, by its number or its identifier. */
export function printedCase(read: Read, campaignId: string, { reference }: PrintedCase) {
  return read
    .selectFrom('cases')
    .select(['id', 'number', 'title', 'unit_id as unitId'])
    .where('campaign_id', '=', campaignId)
    .where('state', 'not in', ['withdrawn', 'disqualified'])
    .where(({ eb, fn, or }) =>
      or([eb('id', '=', reference.toLowerCase()), eb(fn<string>('upper', ['number']), '=', reference)]),
    )
    .executeTakeFirst()
}
