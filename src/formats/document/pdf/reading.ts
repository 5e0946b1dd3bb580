import type { DocumentText } from '../../document.ts'
import { Unreadable } from '../blocks.ts'
import { laidOut } from '../sheets/laidOut.ts'
import type { Sheet } from '../sheets/sheet.ts'
import { piecesOf, rulesOf } from './marks.ts'

const maxPages = 300

/** Reads the text of a PDF page by page, its paragraphs put together again and its drawn tables told apart. */
export async function readPdf(bytes: Buffer): Promise<DocumentText> {
  const sheets = await sheetsOf(bytes)
  if (sheets.every(({ pieces }) => pieces.length === 0)) throw new Unreadable('scanned')
  return laidOut(sheets, 'pdf')
}

async function sheetsOf(bytes: Buffer): Promise<Sheet[]> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 1,
    stopAtErrors: false,
  }).catch((error: Error) => {
    throw new Unreadable(error.name === 'PasswordException' ? 'encrypted' : 'damaged')
  })
  try {
    if (pdf.numPages > maxPages) throw new Unreadable('too-large')
    const { OPS } = await getResolvedPDFJS()
    const sheets: Sheet[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const pieces = await piecesOf(page)
      sheets.push({ width, height, pieces, rules: pieces.length === 0 ? [] : await rulesOf(page, OPS) })
    }
    return sheets
  } finally {
    await pdf.loadingTask.destroy()
  }
}
