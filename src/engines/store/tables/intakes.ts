import type { CaseContent } from '../../../domain/case/content.ts'
import type { Finding } from '../../../domain/check/finding.ts'
import type { PartRole, Remark, UnionMatch } from '../../../domain/intake/intake.ts'
import type { Json } from './json.ts'

/** Files that are uploaded together and the cases that come of them. */
export type IntakeTables = {
  intakes: {
    campaign_id: string
    id: string
    organisation_id: string
    begun_at: Date
    begun_by: string
    files_come: number
    files_read: number
    read_at: Date | null
    applied_at: Date | null
    applied_by: string | null
    undone_at: Date | null
    undone_by: string | null
  }
  intake_cases: {
    campaign_id: string
    intake_id: string
    id: string
    position: number
    unit_id: string | null
    matches: Json<UnionMatch[]>
    content: Json<CaseContent>
    findings: Json<Finding[]>
    remarks: Json<Remark[]>
    taken: boolean
    case_id: string | null
  }
  intake_files: {
    campaign_id: string
    intake_id: string
    id: string
    position: number
    path: string
    sha256: string
    came: boolean
    role: PartRole
    reason: string
    intake_case_id: string | null
  }
}
