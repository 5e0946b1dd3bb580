import { xmlAttributes, xmlTokens } from '../../src/formats/xml.ts'
import { openZip } from '../../src/formats/zip.ts'

/** One part of a Word file as text. */
export async function docxPart(docx: Buffer, name = 'word/document.xml'): Promise<string> {
  const zip = openZip(docx, 50_000_000)
  if (!zip.ok) throw new Error(zip.reason)
  const part = await zip.value.read(name)
  if (!part.ok || part.value === null) throw new Error(`no ${name}`)
  return part.value.toString('utf8')
}

/** A cell of a Word table: its text, how many columns it spans, and whether it begins or continues a merge downwards. */
export type DocxCell = { text: string; span: number; merge: 'begins' | 'continues' | null }

/** The first table of a Word file, row by row as it is written. */
export async function docxTable(docx: Buffer): Promise<DocxCell[][]> {
  const rows: DocxCell[][] = []
  let cell: DocxCell = { text: '', span: 1, merge: null }
  for (const token of xmlTokens(await docxPart(docx))) {
    if (token.kind === 'close' && token.name === 'tbl') break
    if (token.kind === 'text') cell.text += token.text
    if (token.kind !== 'open') continue
    const value = xmlAttributes(token.attributes)['val']
    if (token.name === 'tr') rows.push([])
    if (token.name === 'tc') {
      cell = { text: '', span: 1, merge: null }
      rows.at(-1)?.push(cell)
    }
    if (token.name === 'gridSpan') cell.span = Number(value)
    if (token.name === 'vMerge') cell.merge = value === 'restart' ? 'begins' : 'continues'
  }
  return rows
}

/** All words of a Word file, paragraphs on lines. */
export async function docxText(docx: Buffer): Promise<string> {
  let text = ''
  for (const token of xmlTokens(await docxPart(docx))) {
    if (token.kind === 'text') text += token.text
    if (token.kind === 'close' && token.name === 'p') text += '\n'
  }
  return text
}
