import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const root = resolve(import.meta.dirname, '../..')

/** A program that was started: its process, all it has said, and its exit code. */
export type Run = { child: ChildProcess; words: () => string; code: Promise<number | null> }

/** Starts a program of the project with a folder as its home and data folder beside it. */
export function runIn(
  folder: string,
  words: readonly string[],
  environment: Record<string, string> = {},
): Run {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    DIANFAN_DATA: join(folder, 'data'),
    ...environment,
  }
  const child = spawn(process.execPath, ['--import', 'tsx', ...words], { cwd: root, env })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return { child, words: () => said, code: new Promise((done) => child.once('close', done)) }
}

/** Waits until something has come about, two minutes unless told otherwise. */
export async function until(what: () => Promise<boolean> | boolean, seconds = 120): Promise<void> {
  for (let left = seconds * 20; left > 0; left -= 1) {
    if (await what()) return
    await wait(50)
  }
  throw new Error(`it did not come about within ${seconds} seconds`)
}

/** What the program answers to the question for its health; 0 where nothing answers. */
export async function healthOf(port: number): Promise<number> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    (response) => response.status,
    () => 0,
  )
}
