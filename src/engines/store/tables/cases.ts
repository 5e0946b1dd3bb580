import type { Generated } from 'kysely'
import type { NoticeReading } from '../../../domain/campaign/notice/reading.ts'
import type { Rules } from '../../../domain/campaign/rules.ts'
import type { CaseContent } from '../../../domain/case/content.ts'
import type { CaseFacts, PictureFacts } from '../../../domain/case/facts.ts'
import type { CaseState, CaseStep } from '../../../domain/case/state.ts'
import type { Finding } from '../../../domain/check/finding.ts'
import type { AddresseeClass } from '../../../domain/organisation/organisation.ts'
import type { Day } from '../../../foundation/clock.ts'
import type { Json } from './json.ts'

/** Calls, their cases from draft to forwarding, files, mails and papers. */
export type CaseTables = {
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
    closing_words: Generated<string>
  }
  campaign_rules: { campaign_id: string; version: number; rules: Json<Rules>; set_by: string; set_at: Date }
  notice_readings: {
    campaign_id: string
    number: number
    file_name: string
    sha256: string | null
    body: string
    reading: Json<NoticeReading>
    read_at: Date
    read_by: string
    taken_at: Date | null
    taken_by: string | null
  }
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
  quota_transfers: {
    campaign_id: string
    id: string
    from_id: string
    to_id: string
    places: number
    reason: string
    at: Date
    person_id: string
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
    in_reply_to: Generated<string>
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
