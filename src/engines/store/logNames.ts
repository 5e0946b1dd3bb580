import { sql } from 'kysely'
import type { Read } from './store.ts'

/**
 * The names of things by identifier, as the log shows them: none of them tells what a case says. Cases go by
 * their number, people by their office and login.
 */
export async function namesOf(read: Read, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const asked = [...new Set(ids)]
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organisations where id = any(${asked})
    union all select id, name || ' ' || login from people where id = any(${asked})
    union all select id, title from campaigns where id = any(${asked})
    union all select id, number from cases where id = any(${asked}) and number is not null
    union all select id, name from review_rounds where id = any(${asked})
    union all select id, number from objections where id = any(${asked})
    union all select id, certificate_number from awards where id = any(${asked}) and certificate_number is not null
  `.execute(read)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
