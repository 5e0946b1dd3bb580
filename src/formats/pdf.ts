import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Page } from './page.ts'
import { type Sheets, settledPage } from './pdf/settled.ts'
import type { Typeset } from './pdf/typesetter.ts'

const timeLimit = 20_000

/** The one worker that is kept warm, and the papers that wait for it in turn. */
let typesetter: Worker | null = null
let turn: Promise<unknown> = Promise.resolve()

/** Writes a paper as PDF/A-2b; the same value gives the same bytes. It fails after `limit` milliseconds. */
export async function writePdf(page: Page, limit = timeLimit): Promise<Buffer> {
  const sheets = settledPage(page)
  const mine = turn.then(() => typeset(sheets, limit))
  turn = mine.catch(() => undefined)
  const answer = await mine
  if ('fault' in answer) throw new Error(`the paper “${page.title}” cannot be set: ${answer.fault}`)
  return Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength)
}

async function typeset(sheets: Sheets, milliseconds: number): Promise<Typeset> {
  const worker = typesetter ?? start()
  typesetter = worker
  worker.ref()
  const listening = new AbortController()
  const limit = AbortSignal.timeout(milliseconds)
  try {
    worker.postMessage(sheets)
    return await answerOf(worker, AbortSignal.any([listening.signal, limit]))
  } catch (cause) {
    typesetter = null
    void worker.terminate()
    throw limit.aborted ? new Error(`typesetting took more than ${milliseconds} ms`) : cause
  } finally {
    listening.abort()
    worker.unref()
  }
}

async function answerOf(worker: Worker, signal: AbortSignal): Promise<Typeset> {
  const exit = once(worker, 'exit', { signal }).then(() => {
    throw new Error('the typesetter stopped')
  })
  const [answer] = await Promise.race([once(worker, 'message', { signal }), exit])
  return answer
}

/** The worker's own sources use only erasable types, so it starts without a loader. */
function start(): Worker {
  return new Worker(new URL('./pdf/typesetter.ts', import.meta.url), { execArgv: [] })
}
