import { isUtf8 } from 'node:buffer'

/** The headers of a mail or of one of its parts, by their names in small letters, each in the order of the file. */
export type Headers = ReadonlyMap<string, readonly string[]>

export type Address = { readonly name: string; readonly address: string }

const maxHeaders = 2_000
const folded = /\r?\n[ \t]+/g

/** Reads headers given as one character per byte; their letters stay encoded. */
export function headersIn(text: string): Headers {
  const headers = new Map<string, string[]>()
  for (const line of text.replace(folded, ' ').split(/\r?\n/).slice(0, maxHeaders)) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    const values = headers.get(name) ?? []
    values.push(line.slice(colon + 1).trim())
    headers.set(name, values)
  }
  return headers
}

/** A header as it reads. */
export function headerText(headers: Headers, name: string): string {
  return readable(headers.get(name)?.[0] ?? '')
}

const aliases: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp936: 'gb18030',
  'x-gbk': 'gb18030',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'unicode-1-1-utf-7': 'utf-8',
}

/** Bytes in the encoding they claim; where that is wrong or unknown, in UTF-8 or else as Chinese programs write. */
export function lettersOf(bytes: Buffer, claimed: string): string {
  const name = claimed.trim().toLowerCase()
  try {
    return new TextDecoder(aliases[name] ?? (name || 'utf-8'), { fatal: true }).decode(bytes)
  } catch {
    return isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('gb18030').decode(bytes)
  }
}

const encodedWord = /=\?([^?*\s]{1,40})(?:\*[^?]{0,40})?\?([bq])\?([^?]*)\?=/gi

/** Decodes the words of a header (RFC 2047); a character may be parted between two words. */
export function readable(raw: string): string {
  let [text, at, charset] = ['', 0, '']
  let waiting: Buffer[] = []
  const flush = () => {
    if (waiting.length > 0) text += lettersOf(Buffer.concat(waiting), charset)
    waiting = []
  }
  for (const match of raw.matchAll(encodedWord)) {
    const [whole, set = '', way = '', letters = ''] = match
    const between = raw.slice(at, match.index)
    if (between.trim() !== '' || waiting.length === 0 || set.toLowerCase() !== charset) {
      flush()
      if (between.trim() !== '' || at === 0) text += plainLetters(between)
    }
    charset = set.toLowerCase()
    waiting.push(/b/i.test(way) ? Buffer.from(letters, 'base64') : quotedWord(letters))
    at = match.index + whole.length
  }
  flush()
  return (text + plainLetters(raw.slice(at))).trim()
}

/** Letters that stand in a header without any encoding, one character per byte. */
function plainLetters(text: string): string {
  return /[\x80-\xff]/.test(text) ? lettersOf(Buffer.from(text, 'latin1'), '') : text
}

function quotedWord(text: string): Buffer {
  return Buffer.from(unquoted(text.replaceAll('_', ' ')), 'latin1')
}

/** Quoted-printable letters as one character per byte. */
export function unquoted(text: string): string {
  return text
    .replace(/=[ \t]{0,100}\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** What stands before the first semicolon of a header, and the named values behind it (RFC 2231 included). */
export function valueAndParameters(raw: string): { value: string; parameters: ReadonlyMap<string, string> } {
  const [value = '', ...rest] = partsBetween(raw, ';')
  const pieces = new Map<string, { order: number; text: string; encoded: boolean }[]>()
  for (const part of rest.slice(0, 200)) {
    const equals = part.indexOf('=')
    const found = /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/.exec(
      part.slice(0, Math.max(equals, 0)).trim().toLowerCase(),
    )
    if (!found) continue
    const [, name = '', order = '0', star] = found
    const list = pieces.get(name) ?? []
    list.push({ order: Number(order), text: unwrapped(part.slice(equals + 1).trim()), encoded: star === '*' })
    pieces.set(name, list)
  }
  const parameters = new Map<string, string>()
  for (const [name, list] of pieces) parameters.set(name, continued(list))
  return { value: value.trim().toLowerCase(), parameters }
}

function continued(list: { order: number; text: string; encoded: boolean }[]): string {
  const ordered = list.sort((one, other) => one.order - other.order)
  if (!ordered.some(({ encoded }) => encoded)) return readable(ordered.map(({ text }) => text).join(''))
  const [, charset = '', first = ordered[0]?.text ?? ''] =
    /^([^']*)'[^']*'(.*)$/s.exec(ordered[0]?.text ?? '') ?? []
  const texts = [first, ...ordered.slice(1).map(({ text }) => text)]
  const bytes = texts.map((text, index) => (ordered[index]?.encoded ? unescaped(text) : text)).join('')
  return lettersOf(Buffer.from(bytes, 'latin1'), charset)
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function unwrapped(text: string): string {
  return text.startsWith('"')
    ? text.slice(1, text.endsWith('"') ? -1 : undefined).replace(/\\(.)/g, '$1')
    : text
}

/** Parts a header at a sign that stands in no quotes. */
function partsBetween(text: string, sign: string): string[] {
  const parts: string[] = []
  let [from, quoted] = [0, false]
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\' && quoted) at += 1
    else if (text[at] === '"') quoted = !quoted
    else if (text[at] === sign && !quoted) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

/** The addresses of a header with the names that stand before them. */
export function addressesIn(headers: Headers, name: string): Address[] {
  return partsBetween(headers.get(name)?.join(', ') ?? '', ',').flatMap((part) => {
    const open = part.lastIndexOf('<')
    const close = part.indexOf('>', open)
    const address = (open < 0 ? part : part.slice(open + 1, close < 0 ? undefined : close)).trim()
    const shown = open < 0 ? '' : readable(unwrapped(part.slice(0, open).trim()))
    return address.includes('@')
      ? [{ name: shown.replace(/^"|"$/g, ''), address: address.toLowerCase() }]
      : []
  })
}

/** An instant of a header in the form of ISO 8601, `null` when it is none. */
export function instantIn(text: string): string | null {
  const instant = Date.parse(text.replace(/\([^()]*\)/g, '').trim())
  return Number.isNaN(instant) ? null : new Date(instant).toISOString()
}
