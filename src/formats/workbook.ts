import { readFile, stat } from 'node:fs/promises'
import { failed, type Result } from './result.ts'
import { addSheet, type SheetContent } from './workbook/layout.ts'
import { type NoRows, readPackage, type Sheet, Unreadable } from './workbook/package.ts'
import { withFixedTimes } from './zip.ts'

const maxBytes = 20 * 1024 * 1024
const compoundFile = 'd0cf11e0a1b11ae1'

/** Reads the first visible sheet that holds anything, or the sheet of the given name, from an `.xlsx` file. */
export async function readRows(source: Buffer | string, name?: string): Promise<Result<Sheet, NoRows>> {
  const size = typeof source === 'string' ? (await stat(source)).size : source.length
  if (size > maxBytes) return failed('too-large')
  const bytes = typeof source === 'string' ? await readFile(source) : source
  if (bytes.toString('hex', 0, 8) === compoundFile) {
    return failed(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-workbook')
  }
  try {
    return await readPackage(bytes, name)
  } catch (error) {
    if (error instanceof Unreadable) return failed(error.reason)
    throw error
  }
}

/** What a workbook holds; `at` is the time it is dated, so that the same content gives the same bytes. */
export type WorkbookContent = {
  readonly title: string
  readonly sheets: readonly SheetContent[]
  readonly at?: Date
}

const undated = new Date(Date.UTC(2000, 0, 1))

/** Writes sheets laid out for A4 as an `.xlsx` file; no text in it is ever a formula. */
export async function writeWorkbook(content: WorkbookContent): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  const at = content.at ?? undated
  Object.assign(workbook, { title: content.title, creator: 'Dianfan', created: at, modified: at })
  for (const sheet of content.sheets) addSheet(workbook, sheet, content.title)
  return withFixedTimes(Buffer.from(await workbook.xlsx.writeBuffer()))
}
