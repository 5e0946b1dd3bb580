import type { CaseContent } from '../../../domain/case/content.ts'
import type { Finding } from '../../../domain/check/finding.ts'
import type { MailState, PartRole, ProposalState, Remark, UnionMatch } from '../../../domain/intake/intake.ts'
import type { Problem } from '../../../foundation/refusal.ts'
import type { Json } from './json.ts'

/** The mailbox of a call and what comes of its mails. */
export type MailTables = {
  mailboxes: {
    account: string
    tried_at: Date
    fetched_at: Date | null
    failures: number
    problem: Json<Problem | null>
    next_at: Date
  }
  mails: {
    id: string
    campaign_id: string | null
    account: string
    message_id: string
    body_sha256: string
    sha256: string
    fetched_at: Date
    received_at: Date
    state: MailState
    attempts: number
    sender: string
    sender_name: string
    subject: string
    words: string
    in_reply_to: string
    reason: string
    decided_at: Date | null
    decided_by: string | null
  }
  mail_places: {
    account: string
    folder: string
    uid_validity: number
    uid: number
    mail_id: string
  }
  mail_parts: {
    mail_id: string
    id: string
    position: number
    path: string
    sha256: string
    role: PartRole
    reader: string
    reason: string
    proposal_id: string | null
  }
  mail_links: {
    mail_id: string
    id: string
    name: string
    address: string
    expires_at: Date | null
    fetched_at: Date | null
    fetched_by: string | null
  }
  intake_proposals: {
    id: string
    campaign_id: string
    mail_id: string
    position: number
    state: ProposalState
    unit_id: string | null
    matches: Json<UnionMatch[]>
    certain: boolean
    topic: string
    content: Json<CaseContent>
    findings: Json<Finding[]>
    remarks: Json<Remark[]>
    case_id: string | null
    decided_at: Date | null
    decided_by: string | null
  }
}
