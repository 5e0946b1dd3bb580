import type { Generated } from 'kysely'
import type { CaseContent } from '../../../domain/case/content.ts'
import type { GateAnswer } from '../../../domain/review/score.ts'
import type { Day } from '../../../foundation/clock.ts'
import type { Json } from './json.ts'

/** Review, awards, 公示 and showcase. */
export type ResultTables = {
  review_rounds: {
    campaign_id: string
    id: string
    name: string
    scores_per_case: number
    due_on: Day | null
    created_at: Date
    applied_at: Date | null
    closed_at: Date | null
    close_reason: Generated<string>
  }
  round_cases: {
    campaign_id: string
    round_id: string
    case_id: string
    facets: Json<CaseContent['facets']>
    focus_area: number | null
    added_at: Date
    assigned: number
    sheets: number
    mean: number | null
    sort_key: string
  }
  panel_members: {
    campaign_id: string
    round_id: string
    person_id: string
    capacity: number | null
    added_at: Date
  }
  conflicts: {
    campaign_id: string
    case_id: string
    person_id: string
    kind: string
    reason: string
    at: Date
  }
  assignments: {
    campaign_id: string
    round_id: string
    case_id: string
    person_id: string
    assigned_at: Date
    ended_at: Date | null
    scored_at: Date | null
  }
  score_sheets: {
    campaign_id: string
    round_id: string
    case_id: string
    id: string
    person_id: string
    revision: number
    scores: Json<Record<string, number>>
    gates: Json<Record<string, GateAnswer>>
    total: number
    comment: string
    change_reason: string
    at: Date
  }
  awards: {
    campaign_id: string
    id: string
    kind: 'case' | 'organisation'
    case_id: string | null
    organisation_id: string | null
    place: number
    reason: string
    arithmetic: Json<unknown>
    decided_at: Date
    decided_by: string
    revoked_at: Date | null
    certificate_number: string | null
    /** The award by name, a grade of the award for cases or the award for organisations; empty before the 公示. */
    award_name: Generated<string>
  }
  publications: {
    campaign_id: string
    id: string
    text: string
    starts_on: Day
    ends_on: Day
    working_days: number
    entries: Json<PublicationEntry[]>
    opened_at: Date
    closed_at: Date | null
  }
  objections: {
    campaign_id: string
    publication_id: string
    id: string
    number: string
    award_id: string | null
    objector_kind: 'person' | 'unit'
    objector_name: string
    objector_contact: string
    text: string
    received_at: Date
    verdict: 'upheld' | 'dismissed' | null
    verdict_text: string
    ruled_at: Date | null
    ruled_by: string | null
  }
  showcase_entries: {
    campaign_id: string
    case_id: string
    summary: string
    lesson: string
    published_at: Date | null
    withdrawn_at: Date | null
    topic: string
    cover_id: string | null
    focus_areas: Json<number[]>
    facets: Json<Record<string, string[]>>
    terms: string
  }
}

/** One line of a 公示 list as it was shown. */
export type PublicationEntry = {
  awardId: string
  kind: 'case' | 'organisation'
  title: string
  unitName: string
  place: number
  awardName: string
}
