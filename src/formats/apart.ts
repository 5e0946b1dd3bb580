import { availableParallelism, loadavg } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Answer, Errand, Readings, Task } from './apart/worker.ts'
import type { Archive, NoArchive } from './archive.ts'
import type { DocumentText, NoDocument } from './document.ts'
import type { Mail, NoMail } from './mail.ts'
import type { PaperMarks } from './picture/marks.ts'
import type { NamedPicture } from './picture.ts'
import { failed, type Result } from './result.ts'
import type { NoRows, Sheet } from './workbook/package.ts'

const timeLimit = 2_000
/** How long a thread may take to start and to load what it reads with. */
const startLimit = 30_000
const memoryLimit = 256
const megabyte = 1024 * 1024
const largest: Readonly<Record<Task, number>> = {
  document: 60,
  mail: 60,
  archive: 200,
  marks: 60,
  picture: 200,
  rows: 20,
}
/** As many threads as there are processors: who hands the files out waits meanwhile. */
const most = availableParallelism()

type Reason = 'too-large' | 'too-slow' | 'damaged'
type Waiting = Errand & { readonly limit: number; readonly done: (answer: Readings[Task]) => void }
/** A thread, and the errand that is with it. */
type Reader = { readonly worker: Worker; errand: Waiting | null; timer?: NodeJS.Timeout }

const readers = new Set<Reader>()
const waiting: Waiting[] = []

/**
 * Reads a document in a thread of its own, so that a hostile one harms nobody: after 2 seconds it is `too-slow`, with
 * more than 256 MB in memory `too-large`. What goes beyond the number of threads waits.
 */
export function readDocumentApart(
  bytes: Buffer,
  name = '',
  limit = timeLimit,
): Promise<Result<DocumentText, NoDocument>> {
  return apart('document', bytes, name, limit)
}

/** Unpacks an archive in a thread of its own; each file in it is then read apart under its own limits. */
export function unpackApart(bytes: Buffer, limit = timeLimit): Promise<Result<Archive, NoArchive>> {
  return apart('archive', bytes, '', limit)
}

/** Reads the rows of a workbook in a thread of its own. */
export function readRowsApart(
  bytes: Buffer,
  name = '',
  limit = fairLimit(),
): Promise<Result<Sheet, NoRows | Reason>> {
  return apart('rows', bytes, name, limit)
}

/** Measures a picture and names it by its content, in a thread of its own. */
export function readPictureApart(bytes: Buffer, limit = timeLimit): Promise<Result<NamedPicture, Reason>> {
  return apart('picture', bytes, '', limit)
}

/** Reads a mail in a thread of its own. */
export function readMailApart(bytes: Buffer, limit = timeLimit): Promise<Result<Mail, NoMail>> {
  return apart('mail', bytes, '', limit)
}

/**
 * The time of what is work throughout and ends by itself: a search that is given up, a list of limited length. Where
 * more programs want to work than there are processors, it waits for its turn as often as they do.
 */
function fairLimit(): number {
  const busy = (loadavg()[0] ?? 0) / availableParallelism()
  return timeLimit * Math.min(4, Math.max(1, busy))
}

/** Looks on a scanned paper for the code that begins with `mark` and for seals, in a thread of its own. */
export function readMarksApart(
  bytes: Buffer,
  mark: string,
  limit = fairLimit(),
): Promise<Result<PaperMarks, Reason>> {
  return apart('marks', bytes, mark, limit)
}

function apart<T extends Task>(task: T, bytes: Buffer, name: string, limit: number): Promise<Readings[T]> {
  return new Promise((resolve) => {
    const done = (answer: Readings[Task]) => resolve(answer as Readings[T])
    if (bytes.length > largest[task] * megabyte) return done(failed('too-large'))
    waiting.push({ task, bytes: Uint8Array.from(bytes), name, limit, done })
    serve()
  })
}

function serve(): void {
  const next = waiting[0]
  if (!next) return
  const reader = [...readers].find(({ errand }) => errand === null) ?? (readers.size < most ? start() : null)
  if (!reader) return
  waiting.shift()
  const { task, bytes, name } = next
  reader.errand = next
  reader.worker.ref()
  reader.timer = setTimeout(() => giveUp(reader, 'too-slow'), startLimit)
  reader.worker.postMessage({ task, bytes, name } satisfies Errand, [bytes.buffer as ArrayBuffer])
}

/** The worker's sources use only erasable types, so it starts without a loader. */
function start(): Reader {
  const worker = new Worker(new URL('./apart/worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  })
  const reader: Reader = { worker, errand: null }
  readers.add(reader)
  worker.on('message', (answer: Answer) => {
    if (answer !== 'begun') return finish(reader, answer)
    clearTimeout(reader.timer)
    reader.timer = setTimeout(() => giveUp(reader, 'too-slow'), reader.errand?.limit ?? timeLimit)
  })
  worker.on('error', (error: NodeJS.ErrnoException) => {
    giveUp(reader, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'damaged')
  })
  worker.on('exit', () => giveUp(reader, 'damaged'))
  return reader
}

function finish(reader: Reader, answer: Readings[Task]): void {
  clearTimeout(reader.timer)
  const { errand } = reader
  reader.errand = null
  reader.worker.unref()
  errand?.done(answer)
  serve()
}

/** A thread that does not answer, or stopped, is read with no more. */
function giveUp(reader: Reader, reason: Reason): void {
  if (!readers.delete(reader)) return
  void reader.worker.terminate()
  finish(reader, failed(reason))
}
