const longestName = 120
/** Files that programs and systems leave behind; nobody sends them on purpose. */
const leftBehind = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$[^/]*$|\.~[^/]*$)/i

/**
 * The path of an entry as a place below wherever it is put: no drive, no step upwards, no sign that turns or hides
 * letters; `null` for what programs left behind and for names of which nothing remains.
 */
export function safePath(name: string): string | null {
  const path = name
    .replaceAll('\\', '/')
    .split('/')
    .map(safeStep)
    .filter((step) => step !== '')
    .join('/')
  return path === '' || leftBehind.test(path) ? null : path
}

function safeStep(step: string): string {
  const plain = step
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .trim()
    .slice(0, 1_000)
  if (/^\.+$/.test(plain) || /^[a-z]_$/i.test(plain)) return ''
  const stem = plain.replace(/[. ]{1,1000}$/, '')
  if (stem.length <= longestName) return stem
  const ending = /\.[^.]{1,10}$/.exec(stem)?.[0] ?? ''
  return stem.slice(0, longestName - ending.length) + ending
}

/** A path that no earlier one has; the second of a name becomes `name (2).ending`. */
export function uniquePath(path: string, taken: Set<string>): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(path) ?? []
  let unique = path
  for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${stem} (${number})${ending}`
  taken.add(unique.toLowerCase())
  return unique
}
