import type { Kysely } from 'kysely'
import type { JobName, Jobs } from './jobs.ts'
import type { Schema } from './schema.ts'

/** What may be asked of the database outside a transaction. */
export type Read = Pick<
  Kysely<Schema>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor'
>

/** A deed as the log keeps it; who, when and the chain are added when it is written. */
export type LoggedDeed = {
  readonly at: Date
  readonly personId: string | null
  readonly personName: string
  readonly role: string | null
  readonly organisationId: string | null
  readonly organisationName: string
  readonly deed: string
  readonly campaignId: string | null
  readonly subject: { readonly kind: string; readonly id: string }
  readonly details?: Readonly<Record<string, unknown>>
}

/** The only place where something can be written; log entry and jobs commit with the deed. */
export type Tx = Read &
  Pick<Kysely<Schema>, 'insertInto' | 'updateTable' | 'deleteFrom'> & {
    log(deed: LoggedDeed): void
    enqueue<N extends JobName>(name: N, payload: Jobs[N], startAfter?: Date): void
  }

export interface Store {
  readonly read: Read
  write<T>(deed: (tx: Tx) => Promise<T>): Promise<T>
  /** Works while no other program on this database does work of that name; `null` where another is at it. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T | null>
  close(): Promise<void>
}

/** What the database says of a broken uniqueness: the name of the constraint, else `null`. */
export function brokenUniqueness(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  const { code, constraint } = error as { code?: string; constraint?: string }
  return code === '23505' ? (constraint ?? '') : null
}
