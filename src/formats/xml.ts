import { setImmediate as rest } from 'node:timers/promises'

/** One step of reading an XML text; names stand without their namespace prefix. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const restEvery = 10_000

const cdata = '<![CDATA['

const declarations: readonly (readonly [string, string])[] = [
  [cdata, ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
]

/**
 * Reads an XML text from front to back. It declares no entities and fetches nothing, so that a hostile text
 * costs no more than its length; where the text breaks off, the reading ends.
 */
export function* xmlTokens(text: string): Generator<XmlToken> {
  let at = 0
  while (at < text.length) {
    const start = text.indexOf('<', at)
    if (start < 0) return
    if (start > at) yield { kind: 'text', text: plain(text.slice(at, start)) }
    const declared = text[start + 1] === '!' || text[start + 1] === '?'
    at = declared ? declarationEnd(text, start) : tagEnd(text, start)
    if (!declared && text[at - 1] === '>') yield tag(text, start, at - 1)
    else if (text.startsWith(cdata, start))
      yield { kind: 'text', text: text.slice(start + cdata.length, at - 3) }
  }
}

/** Walks through a large text token by token and lets others work in between; stops when `visit` says `false`. */
export async function walkXml(text: string, visit: (token: XmlToken) => boolean): Promise<void> {
  let steps = 0
  for (const token of xmlTokens(text)) {
    if (!visit(token)) return
    steps += 1
    if (steps % restEvery === 0) await rest()
  }
}

/** Behind the `>` that closes a tag; one inside quotes does not. */
function tagEnd(text: string, start: number): number {
  let quoted = false
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22) quoted = !quoted
    else if (code === 0x3e && !quoted) return at + 1
  }
  return text.length
}

function declarationEnd(text: string, start: number): number {
  const mark = declarations.find(([opening]) => text.startsWith(opening, start))?.[1] ?? '>'
  const found = text.indexOf(mark, start)
  return found < 0 ? text.length : found + mark.length
}

function tag(text: string, start: number, end: number): XmlToken {
  if (text[start + 1] === '/') return { kind: 'close', name: local(text.slice(start + 2, end).trimEnd()) }
  const empty = text[end - 1] === '/'
  const inner = text.slice(start + 1, empty ? end - 1 : end)
  const space = inner.search(/\s/)
  const name = local(space < 0 ? inner : inner.slice(0, space))
  return { kind: 'open', name, attributes: space < 0 ? '' : inner.slice(space), empty }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The attributes of an opening tag by their local names. */
export function xmlAttributes(attributes: string): Record<string, string> {
  const found: Record<string, string> = {}
  let at = 0
  for (;;) {
    const equals = attributes.indexOf('=', at)
    const double = attributes.indexOf('"', equals)
    const single = attributes.indexOf("'", equals)
    const open = double < 0 || (single >= 0 && single < double) ? single : double
    const close = open < 0 ? -1 : attributes.indexOf(attributes[open] ?? '', open + 1)
    if (equals < 0 || close < 0) return found
    found[local(attributes.slice(at, equals).trim())] = plain(attributes.slice(open + 1, close))
    at = close + 1
  }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function plain(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
