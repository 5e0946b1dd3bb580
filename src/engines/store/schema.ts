import type { ColumnType, Generated } from 'kysely'
import type { Rules } from '../../domain/campaign/rules.ts'
import type { CaseContent } from '../../domain/case/content.ts'
import type { CaseFacts, PictureFacts } from '../../domain/case/facts.ts'
import type { CaseState, CaseStep } from '../../domain/case/state.ts'
import type { Finding } from '../../domain/check/finding.ts'
import type { AddresseeClass, OrganisationKind } from '../../domain/organisation/organisation.ts'
import type { Role } from '../../domain/person/roles.ts'
import type { GateAnswer } from '../../domain/review/score.ts'
import type { Day } from '../../foundation/clock.ts'

/** A jsonb column: read as a value, written as its text. */
export type Json<T> = ColumnType<T, string, string>

/** The tables as the migrations leave them; a test holds this against the migrated database. */
export type Schema = {
  organisations: {
    id: string
    parent_id: string | null
    recommends_through_id: string | null
    kind: OrganisationKind
    name: string
    code: string
    path: string
    created_at: Date
    ended_at: Date | null
  }
  organisation_names: {
    organisation_id: string
    name: string
    kind: 'official' | 'alias' | 'former'
    valid_from: Day | null
    valid_until: Day | null
  }
  people: {
    id: string
    login: string
    name: string
    password_hash: string
    password_set_at: Date
    must_change_password: boolean
    email: string
    language: string
    totp_secret: string | null
    created_at: Date
    disabled_at: Date | null
    unlocked_at: Date | null
  }
  former_passwords: { person_id: string; password_hash: string; replaced_at: Date }
  offices: {
    id: string
    person_id: string
    organisation_id: string
    role: Role
    granted_at: Date
    ended_at: Date | null
  }
  sessions: {
    token_hash: string
    person_id: string
    office_id: string | null
    created_at: Date
    seen_at: Date
    expires_at: Date
    address: string
    agent: string
  }
  login_attempts: { id: string; login: string; address: string; at: Date; succeeded: boolean }
  settings: { key: string; value: Json<unknown> }
  events: {
    sequence: number
    id: string
    at: Date
    person_id: string | null
    person_name: string
    office_role: string | null
    organisation_id: string | null
    organisation_name: string
    deed: string
    campaign_id: string | null
    subject_kind: string
    subject_id: string
    details: Json<Record<string, unknown>>
    previous_hash: string
    hash: string
  }
  campaigns: {
    id: string
    organiser_id: string
    title: string
    document_number: string
    notice_text: string
    issued_on: Day | null
    created_at: Date
    opened_at: Date | null
    closed_at: Date | null
  }
  campaign_rules: { campaign_id: string; version: number; rules: Json<Rules>; set_by: string; set_at: Date }
  addressees: {
    campaign_id: string
    organisation_id: string
    class: AddresseeClass
    read_at: Date | null
    read_by: string | null
    reminded_at: Date | null
  }
  files: { sha256: string; bytes: number; picture: Json<PictureFacts | null>; stored_at: Date }
  cases: {
    campaign_id: string
    id: string
    unit_id: string
    channel_id: string
    number: string | null
    state: CaseState
    title: string
    version: number
    rank: number | null
    focus_area: number | null
    errors: number
    warnings: number
    created_at: Date
    changed_at: Date
  }
  case_drafts: {
    campaign_id: string
    case_id: string
    content: Json<CaseContent>
    revision: number
    saved_at: Date
    saved_by: string
  }
  case_versions: {
    campaign_id: string
    case_id: string
    version: number
    title: string
    content: Json<CaseContent>
    facts: Json<CaseFacts>
    findings: Json<Finding[]>
    rules_version: number
    made_at: Date
    made_by: string
  }
  case_steps: {
    campaign_id: string
    case_id: string
    sequence: number
    id: string
    step: CaseStep
    at: Date
    person_id: string
    organisation_id: string
    version: number
    words: string
    details: Json<Record<string, unknown>>
  }
  attachments: {
    campaign_id: string
    case_id: string
    id: string
    kind: 'photo' | 'scan' | 'seal'
    name: string
    sha256: string
    added_at: Date
    added_by: string
    removed_at: Date | null
  }
  overrulings: {
    campaign_id: string
    case_id: string
    id: string
    check_name: string
    code: string
    place: string
    version: number
    reason: string
    at: Date
    person_id: string
  }
  case_numbers: { campaign_id: string; series: string; last: number }
  batches: {
    campaign_id: string
    organisation_id: string
    overview_title: string
    overview_text: string
    overview_revision: number
    overview_saved_at: Date | null
    closed_at: Date | null
    closed_by: string | null
    below_floor_reason: string
  }
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
  outbox: {
    id: string
    campaign_id: string | null
    case_id: string | null
    recipient: string
    recipient_name: string
    subject: string
    body: string
    created_at: Date
    sent_at: Date | null
    attempts: number
    last_error: string
  }
  papers: {
    campaign_id: string
    id: string
    kind: string
    subject_id: string
    format: 'pdf' | 'docx' | 'xlsx'
    sha256: string
    bytes: number
    made_at: Date
    made_by: string | null
  }
}

/** One line of a 公示 list as it was shown. */
export type PublicationEntry = {
  awardId: string
  kind: 'case' | 'organisation'
  title: string
  unitName: string
  place: number
}
