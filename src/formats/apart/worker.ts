import { parentPort } from 'node:worker_threads'
import { unpack } from '../archive.ts'
import { readDocument } from '../document.ts'
import { readMail } from '../mail.ts'
import type { readMarks } from '../picture/marks.ts'
import type { namedPicture } from '../picture.ts'
import type { readRows } from '../workbook.ts'

/** What comes of each task. */
export type Readings = {
  document: Awaited<ReturnType<typeof readDocument>>
  archive: Awaited<ReturnType<typeof unpack>>
  mail: ReturnType<typeof readMail>
  marks: Awaited<ReturnType<typeof readMarks>>
  picture: Awaited<ReturnType<typeof namedPicture>>
  rows: Awaited<ReturnType<typeof readRows>>
}

export type Task = keyof Readings

/** A file that is to be read. */
export type Errand = { readonly task: Task; readonly bytes: Uint8Array; readonly name: string }

/** The worker says when it begins to read, and then what came of it. */
export type Answer = 'begun' | Readings[Task]

const readers = {
  document: readDocument,
  archive: unpack,
  mail: readMail,
  marks: async (bytes, mark) => (await import('../picture/marks.ts')).readMarks(bytes, mark),
  picture: async (bytes) => (await import('../picture.ts')).namedPicture(bytes),
  rows: async (bytes, name) =>
    (await import('../workbook.ts')).readRows(bytes, name === '' ? undefined : name),
} satisfies Record<Task, (bytes: Buffer, name: string) => Readings[Task] | Promise<Readings[Task]>>

parentPort?.on('message', async ({ task, bytes, name }: Errand) => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (task === 'marks') await import('../picture/marks.ts')
  else if (task === 'picture') await import('../picture.ts')
  else if (task === 'rows') await import('../workbook.ts')
  else if (file.subarray(0, 1024).includes('%PDF-')) await import('unpdf')
  tell('begun')
  tell(await readers[task](file, name))
})

/** Bytes go over with the memory they lie in, so each stretch goes into memory of its own. */
function tell(answer: Answer): void {
  const moved: ArrayBuffer[] = []
  parentPort?.postMessage(
    answer === 'begun' || !answer.ok ? answer : { ok: true, value: parted(answer.value, moved) },
    moved,
  )
}

type Value = Extract<Readings[Task], { ok: true }>['value']

function parted(value: Value, moved: ArrayBuffer[]): Value {
  if ('seals' in value || 'rows' in value || 'picture' in value) return value
  const own = <T extends { readonly bytes: Uint8Array }>(file: T): T => {
    const bytes = new Uint8Array(file.bytes)
    moved.push(bytes.buffer)
    return { ...file, bytes }
  }
  if ('files' in value) return { ...value, files: value.files.map(own) }
  if ('attachments' in value) return { ...value, attachments: value.attachments.map(own) }
  return { ...value, pictures: value.pictures.map(own) }
}
