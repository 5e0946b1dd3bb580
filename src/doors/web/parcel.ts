import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import type { Context } from 'hono'
import { Refusal, refusal } from '../../foundation/refusal.ts'
import { type Sent, sent } from './visit.ts'

/** A file of a form while it streams in. */
export type ArrivingFile = { readonly field: string; readonly name: string; readonly content: Readable }

/** What a form with files sent: its text, and why files were refused: first that more came than are taken. */
export type Parcel = Sent & { readonly refusals: readonly Refusal[] }

/** More files than a form usually has, and whether their names tell the folders they lie in. */
type Further = { readonly files?: number; readonly folders?: boolean }

const limits = { files: 80, fields: 3_000, fieldSize: 2_000_000, fieldNameSize: 200 }

/**
 * Reads a form with files; each file is handed to `take` as a stream and never held whole. A refused file does not
 * hinder the others. A form without files is read as any other.
 */
export async function parcel(
  c: Context,
  take: (file: ArrivingFile) => Promise<void>,
  more: Further = {},
): Promise<Parcel> {
  if (!c.req.header('content-type')?.startsWith('multipart/form-data'))
    return { ...(await sent(c)), refusals: [] }
  const words = new URLSearchParams()
  const taken: Promise<Refusal | null>[] = []
  const parser = parserOf(c, more)
  const beyond: Refusal[] = []
  let cut = false
  parser.on('field', (name, value, { valueTruncated }) => {
    cut ||= valueTruncated
    words.append(name, value)
  })
  parser.on('file', (field, content, { filename }: { filename?: string }) => {
    if (!filename) {
      content.resume()
      return
    }
    const one = takeOne(take, { field, name: filename, content })
    one.catch(() => undefined)
    taken.push(one)
  })
  parser.on('filesLimit', () => {
    beyond.push(refusal('invalid', 'too-many-files', { max: more.files ?? limits.files }))
  })
  parser.on('fieldsLimit', () => {
    beyond.push(refusal('invalid', 'too-many-fields', { max: limits.fields }))
  })
  const arrived = await pipeline(bodyOf(c), parser).then(
    () => true,
    () => false,
  )
  const refusals = await Promise.all(taken)
  if (cut) throw refusal('invalid', 'too-much-sent')
  if (!arrived) throw refusal('invalid', 'upload-broken')
  return {
    text: (name) => words.get(name) ?? '',
    all: (name) => words.getAll(name),
    values: Object.fromEntries(words.entries()),
    refusals: [...beyond, ...refusals.filter((one) => one !== null)],
  }
}

function parserOf(c: Context, { files = limits.files, folders = false }: Further): busboy.Busboy {
  const headers = Object.fromEntries(c.req.raw.headers)
  try {
    return busboy({
      ...{ headers, defParamCharset: 'utf8', preservePath: folders },
      limits: { ...limits, files },
    })
  } catch {
    throw refusal('invalid', 'not-a-form')
  }
}

function bodyOf(c: Context): Readable {
  const { incoming } = (c.env ?? {}) as { incoming?: Readable }
  if (incoming) return incoming
  const body = c.req.raw.body
  return body ? Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]) : Readable.from([])
}

async function takeOne(
  take: (file: ArrivingFile) => Promise<void>,
  file: ArrivingFile,
): Promise<Refusal | null> {
  file.content.on('error', () => undefined)
  try {
    await take(file)
    return null
  } catch (error) {
    file.content.resume()
    if (error instanceof Refusal) return error
    if (file.content.errored) return refusal('invalid', 'upload-broken')
    throw error
  }
}
