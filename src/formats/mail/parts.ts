import { type Headers, headersIn, lettersOf, unquoted, valueAndParameters } from './headers.ts'

export type Attachment = {
  readonly name: string
  /** What the mail says the file is, such as `image/jpeg`; not to be believed. */
  readonly type: string
  readonly bytes: Uint8Array
  /** Whether it stands inside the text, as pictures and logos do. */
  readonly inline: boolean
}

/** What the parts of a mail come to. */
export type Parts = { plain: string[]; html: string[]; attachments: Attachment[] }

export class TooMany extends Error {}

const maxDepth = 10
const maxParts = 500

/** Parts a mail, given as one character per byte, into headers and body. */
export function headAndBody(text: string): { headers: Headers; body: string } {
  const empty = /\r?\n\r?\n/.exec(text)
  const start = /^\r?\n/.exec(text)?.[0].length
  if (start !== undefined) return { headers: new Map(), body: text.slice(start) }
  const end = empty ? empty.index : text.length
  return { headers: headersIn(text.slice(0, end)), body: text.slice(end + (empty?.[0].length ?? 0)) }
}

/** Reads a part of a mail and the parts inside it. */
export function readPart(headers: Headers, body: string, parts: Parts, depth = 0): void {
  if (depth > maxDepth) throw new TooMany()
  const { value: type, parameters } = valueAndParameters(headers.get('content-type')?.[0] ?? 'text/plain')
  const boundary = parameters.get('boundary')
  if (type.startsWith('multipart/') && boundary) {
    for (const part of between(body, boundary)) {
      const inner = headAndBody(part)
      readPart(inner.headers, inner.body, parts, depth + 1)
    }
    return
  }
  if (parts.attachments.length + parts.plain.length + parts.html.length >= maxParts) throw new TooMany()
  const { value: place, parameters: named } = valueAndParameters(
    headers.get('content-disposition')?.[0] ?? '',
  )
  const name = named.get('filename') ?? parameters.get('name') ?? ''
  const bytes = contentOf(body, headers.get('content-transfer-encoding')?.[0] ?? '')
  const words = place !== 'attachment' && name === ''
  if (words && type === 'text/plain') parts.plain.push(lettersOf(bytes, parameters.get('charset') ?? ''))
  else if (words && type === 'text/html') parts.html.push(lettersOf(bytes, parameters.get('charset') ?? ''))
  else {
    const inline = place === 'inline' || (headers.has('content-id') && place !== 'attachment')
    parts.attachments.push({
      name: name || nameless(type, parts.attachments.length + 1),
      type,
      bytes,
      inline,
    })
  }
}

function nameless(type: string, number: number): string {
  if (type === 'message/rfc822') return `mail-${number}.eml`
  const ending = /^[a-z]+\/([a-z0-9]{1,6})$/.exec(type)?.[1] ?? 'bin'
  return `part-${number}.${ending}`
}

/** The parts between the lines that a boundary draws. */
function between(body: string, boundary: string): string[] {
  const line = `--${boundary}`
  const parts: string[] = []
  let at = body.startsWith(line) ? 0 : body.indexOf(`\n${line}`) + 1
  if (at === 0 && !body.startsWith(line)) return parts
  while (parts.length < maxParts) {
    const from = body.indexOf('\n', at + line.length)
    if (from < 0 || body.startsWith('--', at + line.length)) return parts
    const next = body.indexOf(`\n${line}`, from - 1)
    const end = next < 0 ? body.length : next
    parts.push(body.slice(from + 1, body[end - 1] === '\r' ? end - 1 : end))
    if (next < 0) return parts
    at = next + 1
  }
  throw new TooMany()
}

function contentOf(body: string, encoding: string): Buffer {
  const way = encoding.trim().toLowerCase()
  if (way === 'base64') return Buffer.from(body, 'base64')
  return Buffer.from(way === 'quoted-printable' ? unquoted(body) : body, 'latin1')
}
