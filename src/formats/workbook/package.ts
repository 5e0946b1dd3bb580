import { done, failed, type Result } from '../result.ts'
import { xmlAttributes, xmlTokens } from '../xml.ts'
import { openZip, type Zip, type ZipFault } from '../zip.ts'
import { type Rows, readSheet } from './sheet.ts'
import { looksOf, sharedTexts } from './values.ts'

/** One sheet as texts: days as `YYYY-MM-DD`, formulas by their last result; rows without content are left out. */
export type Sheet = Rows & { readonly sheet: string }

/** `old-workbook` is a `.xls` or `.et` file, which is to be saved as `.xlsx` first. */
export type NoRows = 'not-a-workbook' | 'old-workbook' | 'encrypted' | 'too-large' | 'empty'

const maxUnpacked = 256 * 1024 * 1024

/** Thrown inside a package whose parts cannot be read; `reason` is what the caller is told. */
export class Unreadable extends Error {
  readonly reason: NoRows

  constructor(reason: NoRows) {
    super(reason)
    this.reason = reason
  }
}

const reasons: Readonly<Record<ZipFault, NoRows>> = {
  'not-a-zip': 'not-a-workbook',
  encrypted: 'encrypted',
  'too-large': 'too-large',
}

/** Reads the asked-for sheet from the parts of an `.xlsx` package. */
export async function readPackage(bytes: Buffer, name: string | undefined): Promise<Result<Sheet, NoRows>> {
  const zip = openZip(bytes, maxUnpacked)
  if (!zip.ok) return failed(reasons[zip.reason])
  const workbook = await partOf(zip.value, 'xl/workbook.xml')
  if (workbook === null) return failed('not-a-workbook')
  const targets = targetsOf((await partOf(zip.value, 'xl/_rels/workbook.xml.rels')) ?? '')
  const { sheets, from1904 } = contentsOf(workbook)
  const lookup = {
    texts: await sharedTexts((await partOf(zip.value, 'xl/sharedStrings.xml')) ?? ''),
    looks: looksOf((await partOf(zip.value, 'xl/styles.xml')) ?? ''),
    from1904,
  }
  for (const sheet of sheets) {
    if (name === undefined ? sheet.hidden : sheet.name !== name) continue
    const xml = await partOf(zip.value, targets.get(sheet.link) ?? '')
    const read = xml === null ? { rows: [], rowNumbers: [] } : await readSheet(xml, lookup)
    if (!read) return failed('too-large')
    if (read.rows.length > 0) return done({ sheet: sheet.name, ...read })
  }
  return failed('empty')
}

async function partOf(zip: Zip, name: string): Promise<string | null> {
  const part = await zip.read(name)
  if (!part.ok) throw new Unreadable(reasons[part.reason])
  return part.value?.toString('utf8') ?? null
}

type Listed = { readonly name: string; readonly link: string; readonly hidden: boolean }

function contentsOf(workbook: string): { sheets: Listed[]; from1904: boolean } {
  const sheets: Listed[] = []
  let from1904 = false
  for (const token of xmlTokens(workbook)) {
    if (token.kind !== 'open') continue
    const { name = '', id = '', state, date1904 } = xmlAttributes(token.attributes)
    if (token.name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true'
    if (token.name === 'sheet')
      sheets.push({ name, link: id, hidden: state !== undefined && state !== 'visible' })
  }
  return { sheets, from1904 }
}

/** Where the links of the workbook lead, as names in the archive. */
function targetsOf(links: string): Map<string, string> {
  const targets = new Map<string, string>()
  for (const token of xmlTokens(links)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue
    const { Id = '', Target = '' } = xmlAttributes(token.attributes)
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`)
  }
  return targets
}
