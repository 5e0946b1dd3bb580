import { parentPort } from 'node:worker_threads'
import { readDocument } from '../document.ts'

/** A file that is to be read. */
export type Errand = { readonly bytes: Uint8Array; readonly name: string }

/** The worker says when it begins to read, and then what came of it. */
export type Answer = 'begun' | Awaited<ReturnType<typeof readDocument>>

parentPort?.on('message', async ({ bytes, name }: Errand) => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.subarray(0, 1024).includes('%PDF-')) await import('unpdf')
  tell('begun')
  tell(await readDocument(file, name))
})

function tell(answer: Answer): void {
  parentPort?.postMessage(answer)
}
