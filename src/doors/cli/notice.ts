import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readNotice } from '../../domain/campaign/notice/read.ts'
import { readDocumentApart } from '../../formats/apart.ts'
import type { DocumentText } from '../../formats/document.ts'
import { stateCouncilCalendar } from '../../foundation/calendar.ts'
import { sayIn } from '../../foundation/wording/wording.ts'
import { type Command, exits } from './cli.ts'
import { noticeFace } from './notice/face.ts'
import { noticeTable } from './notice/table.ts'

const maxBytes = 60 * 1024 * 1024

type Asked = { readonly file: string; readonly as: 'json' | 'text' | 'table' }

function askedIn(words: readonly string[]): Asked | null {
  try {
    const options = { json: { type: 'boolean' }, text: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    const [verb, file, ...more] = positionals
    if (verb !== 'read' || file === undefined || more.length > 0 || (values.json && values.text)) return null
    return { file, as: values.json ? 'json' : values.text ? 'text' : 'table' }
  } catch {
    return null
  }
}

async function standardInput(): Promise<Buffer | 'too-large'> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of process.stdin) {
    parts.push(part)
    length += part.length
    if (length > maxBytes) return 'too-large'
  }
  return Buffer.concat(parts)
}

async function bytesOf(file: string): Promise<Buffer | 'missing' | 'folder' | 'too-large' | 'closed'> {
  if (file === '-') return standardInput()
  try {
    const found = await stat(file)
    if (found.isDirectory()) return 'folder'
    return found.size > maxBytes ? 'too-large' : await readFile(file)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'closed'
  }
}

async function written(text: string): Promise<void> {
  process.stdout.once('error', () => undefined)
  await new Promise<void>((done) => process.stdout.write(text, () => done()))
}

async function tell(document: DocumentText, as: Asked['as']): Promise<number> {
  if (as === 'text') {
    await written(document.text)
    return exits.done
  }
  const { text } = document
  const tables = document.reader === 'txt' ? [] : document.tables
  const reading = readNotice(text, { calendar: stateCouncilCalendar(), tables })
  const say = sayIn('zh-CN')
  await written(
    as === 'json'
      ? `${JSON.stringify(noticeFace(text, reading, say), null, 2)}\n`
      : noticeTable(text, reading, say),
  )
  return reading.doubts.length > 0 ? exits.doubts : exits.done
}

/** Reads a notice: its rules with the words they stand in, and what it leaves open (notice as file or from input). */
export const noticeCommand: Command = {
  usage: 'notice read FILE [--json | --text]',
  help: `read the rules of a notice, a docx, doc, pdf, rtf or txt file, or - for standard input;
      --json prints {"title", "rules", "doubts", "unread"}, --text the text that its offsets count in;
      without either a table, in which names and telephones are masked;
      exit code 0 when nothing is in doubt, 2 when there are doubts, 1 when the file cannot be read`,
  async run(words) {
    const asked = askedIn(words)
    if (!asked) {
      console.error(`dianfan ${this.usage}`)
      return exits.usage
    }
    const bytes = await bytesOf(asked.file)
    const read =
      typeof bytes === 'string'
        ? ({ ok: false, reason: bytes } as const)
        : await readDocumentApart(bytes, asked.file)
    if (read.ok) return tell(read.value, asked.as)
    const values = { file: asked.file === '-' ? sayIn('zh-CN')('noticeReading.standardInput') : asked.file }
    console.error(sayIn('zh-CN')(`noticeReading.problem.${read.reason}`, values))
    return exits.refused
  },
}
