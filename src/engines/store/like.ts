import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** A text as a pattern of `like`: its own percent signs, underscores and backslashes are plain letters. */
function plain(text: string): string {
  return text.replace(/[%_\\]/g, '\\$&')
}

/** The pattern of what contains a text. */
export function containing(text: string): string {
  return `%${plain(text)}%`
}

/** The pattern of what begins with a text. */
export function beginningWith(text: string): string {
  return `${plain(text)}%`
}

/**
 * Whether one of some columns contains a text, whether its letters are small or capital. Folding every row is what
 * costs most, so a text without such letters, as most Chinese is, is compared as it stands.
 */
export function mentions(text: string, ...columns: readonly string[]): RawBuilder<SqlBool> {
  const compare = sql.raw(text.toLowerCase() === text.toUpperCase() ? 'like' : 'ilike')
  const pattern = containing(text)
  const each = columns.map((column) => sql`${sql.ref(column)} ${compare} ${pattern}`)
  return sql<SqlBool>`(${sql.join(each, sql` or `)})`
}
