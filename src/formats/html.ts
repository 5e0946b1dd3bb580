/** One step of reading a page; text stands with its line breaks and blanks as they are written. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; attributes(): Record<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const unread = new Set(['script', 'style', 'head', 'title', 'template', 'xml'])
const longestTag = 10_000

const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  times: '×',
  bull: '•',
}

/** Reads a page from front to back, without what is not shown; it fetches nothing and a broken tag ends the reading. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    const text = html.slice(at, start < 0 ? html.length : start)
    if (text !== '') yield { kind: 'text', text: withoutEntities(text) }
    if (start < 0) return
    const end = html.startsWith('<!--', start) ? html.indexOf('-->', start) + 2 : html.indexOf('>', start)
    if (end < start) return
    at = end + 1
    const inside = html.slice(start + 1, Math.min(end, start + longestTag))
    const name = /^\/?([a-z][a-z0-9:]{0,20})/i.exec(inside)?.[1]?.toLowerCase()
    if (name === undefined) continue
    if (inside.startsWith('/')) yield { kind: 'close', name }
    else if (unread.has(name)) at = behind(html, name, at)
    else yield { kind: 'open', name, attributes: () => attributesIn(inside.slice(name.length)) }
  }
}

/** Behind the end of a part that nobody sees. */
function behind(html: string, name: string, at: number): number {
  const ending = new RegExp(`</${name}`, 'ig')
  ending.lastIndex = at
  return ending.exec(html)?.index ?? html.length
}

const attribute = /([a-z][\w:-]{0,40})\s{0,10}=\s{0,10}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi

/** Attributes by their names in small letters, also those without quotes. */
function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    found[name.toLowerCase()] ??= withoutEntities(double ?? single ?? bare ?? '')
  }
  return found
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});?/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
