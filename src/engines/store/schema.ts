import type { CaseTables } from './tables/cases.ts'
import type { IntakeTables } from './tables/intakes.ts'
import type { LikenessTables } from './tables/likeness.ts'
import type { MailTables } from './tables/mails.ts'
import type { PeopleTables } from './tables/people.ts'
import type { PhotoTables } from './tables/photos.ts'
import type { ResultTables } from './tables/results.ts'

/** The tables as the migrations leave them; a test holds this against the migrated database. */
export type Schema = PeopleTables &
  CaseTables &
  ResultTables &
  MailTables &
  IntakeTables &
  LikenessTables &
  PhotoTables
