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
