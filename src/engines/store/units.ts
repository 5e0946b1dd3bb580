import type { Organisation } from '../../domain/organisation/organisation.ts'
import { lineOf } from '../../domain/organisation/organisation.ts'
import type { Read } from './store.ts'

/** The organisations from the root of leadership down to the one whose path is given. */
export async function lineDownTo(read: Read, path: string): Promise<Organisation[]> {
  const rows = await read
    .selectFrom('organisations')
    .select(['id', 'kind', 'name', 'code', 'path'])
    .select(['parent_id as parentId', 'recommends_through_id as recommendsThroughId'])
    .where('id', 'in', lineOf({ path }))
    .execute()
  return rows.sort((a, b) => a.path.length - b.path.length)
}
