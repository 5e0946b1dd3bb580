/** Some words as the source of a pattern that matches them and nothing else. */
export function literal(text: string): string {
  return text.replace(/[()[\]{}.*+?^$|\\/]/g, '\\$&')
}
