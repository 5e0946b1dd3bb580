import { Worker } from 'node:worker_threads'
import type { Page } from './page.ts'
import type { Answer, Errand } from './press/worker.ts'
import type { WorkbookContent } from './workbook.ts'

const timeLimit = 60_000

type Waiting = { readonly done: (bytes: Uint8Array) => void; readonly failed: (error: Error) => void }

/** The one worker that is kept warm, and the papers that are with it. */
let press: Worker | null = null
const waiting = new Map<number, Waiting>()
let last = 0

/**
 * Writes a paper in a thread of its own, so that a long one holds up no page: a page as PDF or Word file, the
 * content of a workbook as Excel file. It fails after a minute.
 */
export async function printed(
  content: Page | WorkbookContent,
  format: 'pdf' | 'docx' | 'xlsx',
): Promise<Buffer> {
  const worker = press ?? start()
  last += 1
  const number = last
  const errand: Errand = { number, format, content }
  worker.ref()
  const timer = setTimeout(() => stop(worker, new Error(`a paper took more than ${timeLimit} ms`)), timeLimit)
  try {
    const bytes = await new Promise<Uint8Array>((done, failed) => {
      waiting.set(number, { done, failed })
      worker.postMessage(errand)
    })
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  } finally {
    clearTimeout(timer)
    waiting.delete(number)
    if (waiting.size === 0) worker.unref()
  }
}

/** The worker's sources use only erasable types, so it starts without a loader. */
function start(): Worker {
  const worker = new Worker(new URL('./press/worker.ts', import.meta.url), { execArgv: [] })
  worker.on('message', (answer: Answer) => {
    const paper = waiting.get(answer.number)
    if ('fault' in answer) paper?.failed(new Error(answer.fault))
    else paper?.done(answer.bytes)
  })
  worker.on('error', (error) => stop(worker, error))
  worker.on('exit', () => stop(worker, new Error('the press stopped')))
  press = worker
  return worker
}

/** Gives up what is with a worker; the next paper starts a new one. */
function stop(worker: Worker, error: Error): void {
  if (press !== worker) return
  press = null
  for (const { failed } of waiting.values()) failed(error)
  void worker.terminate()
}
