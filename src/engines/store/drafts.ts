import type { CaseContent } from '../../domain/case/content.ts'
import type { CaseState, CaseStep } from '../../domain/case/state.ts'
import type { Read } from './store.ts'

type Key = { readonly campaignId: string; readonly id: string }

/** What a unit has written so far, with the revision that a save must name. */
export type DraftRow = {
  readonly content: CaseContent
  readonly revision: number
  readonly savedAt: Date
  readonly savedBy: string
}

/** The draft of a case. */
export function draftOf(read: Read, theCase: Key): Promise<DraftRow> {
  return read
    .selectFrom('case_drafts')
    .innerJoin('people', 'people.id', 'case_drafts.saved_by')
    .select(['content', 'revision', 'saved_at as savedAt', 'people.name as savedBy'])
    .where('campaign_id', '=', theCase.campaignId)
    .where('case_id', '=', theCase.id)
    .executeTakeFirstOrThrow()
}

/** A step of a case with the names of who took it and in whose name. */
export type StepRow = {
  readonly sequence: number
  readonly step: CaseStep
  readonly at: Date
  readonly personName: string
  readonly organisationName: string
  readonly version: number
  readonly words: string
  readonly details: Readonly<Record<string, unknown>>
}

/** The steps of a case, the first one first. */
export function stepsOf(read: Read, theCase: Key): Promise<StepRow[]> {
  return read
    .selectFrom('case_steps')
    .innerJoin('people', 'people.id', 'case_steps.person_id')
    .innerJoin('organisations', 'organisations.id', 'case_steps.organisation_id')
    .select([
      'case_steps.sequence as sequence',
      'case_steps.step as step',
      'case_steps.at as at',
      'people.name as personName',
      'organisations.name as organisationName',
      'case_steps.version as version',
      'case_steps.words as words',
      'case_steps.details as details',
    ])
    .where('case_steps.campaign_id', '=', theCase.campaignId)
    .where('case_steps.case_id', '=', theCase.id)
    .orderBy('case_steps.sequence')
    .execute()
}

const gone: readonly CaseState[] = ['withdrawn', 'disqualified', 'passedOver', 'invalid']

/** How many other cases the unit has handed in that still stand. */
export async function otherCasesOf(read: Read, theCase: Key & { readonly unitId: string }): Promise<number> {
  const row = await read
    .selectFrom('cases')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('campaign_id', '=', theCase.campaignId)
    .where('unit_id', '=', theCase.unitId)
    .where('id', '!=', theCase.id)
    .where('version', '>', 0)
    .where('state', 'not in', gone)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Titles and unions of other cases handed in, or of the same unit, in whose title a piece of text stands. */
export async function titlesHolding(
  read: Read,
  theCase: Key & { readonly unitId: string },
  piece: string,
): Promise<{ title: string; unitName: string }[]> {
  const pattern = `%${piece.replace(/[\\%_]/g, '\\$&')}%`
  return read
    .selectFrom('cases')
    .innerJoin('organisations', 'organisations.id', 'cases.unit_id')
    .select(['cases.title as title', 'organisations.name as unitName'])
    .where('cases.campaign_id', '=', theCase.campaignId)
    .where('cases.id', '!=', theCase.id)
    .where('cases.state', 'not in', ['withdrawn', 'disqualified'])
    .where(({ or, eb }) => or([eb('cases.version', '>', 0), eb('cases.unit_id', '=', theCase.unitId)]))
    .where('cases.title', 'like', pattern)
    .orderBy('cases.title')
    .limit(200)
    .execute()
}
