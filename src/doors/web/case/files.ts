import { Readable } from 'node:stream'
import { openAttachment, openPicture } from '../../../actions/attachments.ts'
import { Refusal } from '../../../foundation/refusal.ts'
import { param, query, type Visit } from '../visit.ts'

const types: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  pdf: 'application/pdf',
}

type Opened = Awaited<ReturnType<typeof openAttachment>>

/** What a request for a part of a file asks for; a range that is not understood is the whole file. */
export function readRange(
  header: string | undefined,
): { start: number; end?: number } | { last: number } | undefined {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  const [start, end] = [found?.[1] ?? '', found?.[2] ?? '']
  if (start === '') return end === '' ? undefined : { last: Number(end) }
  return end === '' ? { start: Number(start) } : { start: Number(start), end: Number(end) }
}

/** Sends a file of a case, whole or in part; `?size=small` and `?size=large` send a picture made of a photo. */
export async function sendFile(visit: Visit): Promise<Response> {
  const size = query(visit, 'size')
  if (size === 'small' || size === 'large') return sendPicture(visit, size)
  const range = readRange(visit.c.req.header('range'))
  try {
    return whole(
      visit,
      await openAttachment(visit.app, visit.actor, param(visit, 'id'), range),
      range !== undefined,
    )
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'range-not-satisfiable') throw error
    return new Response(null, {
      status: 416,
      headers: { 'content-range': `bytes */${error.values['bytes']}` },
    })
  }
}

function whole(visit: Visit, { file, content }: Opened, part: boolean): Response {
  if (isKnown(visit, file.sha256)) return unchanged(content, file.sha256)
  const type = types[file.picture?.format ?? '']
  return new Response(Readable.toWeb(content.stream) as ReadableStream, {
    status: part ? 206 : 200,
    headers: {
      ...own(file.sha256),
      'content-type': type ?? 'application/octet-stream',
      'content-length': String(content.end - content.start + 1),
      'content-disposition': `${type ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'accept-ranges': 'bytes',
      ...(part ? { 'content-range': `bytes ${content.start}-${content.end}/${content.bytes}` } : {}),
    },
  })
}

function sendPicture(visit: Visit, size: 'small' | 'large'): Promise<Response> {
  return sendMade(visit, async () => {
    const { file, content } = await openPicture(visit.app, visit.actor, param(visit, 'id'), size)
    return { tag: `${file.sha256}-${size}`, content }
  })
}

/** Sends a picture that was made of a photo; where none can be made it says so in a picture. */
export async function sendMade(
  visit: Visit,
  open: () => Promise<{ readonly tag: string; readonly content: Opened['content'] }>,
): Promise<Response> {
  try {
    const { tag, content } = await open()
    if (isKnown(visit, tag)) return unchanged(content, tag)
    return new Response(Readable.toWeb(content.stream) as ReadableStream, {
      headers: { ...own(tag), 'content-type': 'image/webp', 'content-length': String(content.bytes) },
    })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'no-picture') throw error
    return visit.c.body(blank(visit.say('refusal.no-picture')), 200, { 'content-type': 'image/svg+xml' })
  }
}

function isKnown(visit: Visit, tag: string): boolean {
  return visit.c.req.header('if-none-match') === `"${tag}"`
}

function unchanged({ stream }: Opened['content'], tag: string): Response {
  stream.destroy()
  return new Response(null, { status: 304, headers: own(tag) })
}

function own(tag: string): Record<string, string> {
  return { etag: `"${tag}"`, 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' }
}

function blank(words: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="320" viewBox="0 0 480 320"><rect width="480" height="320" fill="#eceef1"/><text x="240" y="166" text-anchor="middle" font-size="20" font-family="sans-serif" fill="#575d66">${words}</text></svg>`
}
