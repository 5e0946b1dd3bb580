/** One pattern that each row of a table matches; a row may hold several wordings. */
export function oneOf(rows: readonly string[]): string {
  return rows.join('|')
}
