import type { OrganisationKind } from '../../../domain/organisation/organisation.ts'
import type { Role } from '../../../domain/person/roles.ts'
import type { Day } from '../../../foundation/clock.ts'
import type { Json } from './json.ts'

/** Unions, people with their offices and log-ins, the settings of the house and its log. */
export type PeopleTables = {
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
}
