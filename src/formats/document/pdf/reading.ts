import type { DocumentText } from '../../document.ts'
import { Unreadable } from '../blocks.ts'
import { laidOut } from '../sheets/laidOut.ts'
import type { Sheet } from '../sheets/sheet.ts'
import { Charts } from './charts.ts'
import { piecesOf, rulesOf } from './marks.ts'

const maxPages = 300

/** Reads the text of a PDF page by page, its paragraphs put together again and its drawn tables told apart. */
export async function readPdf(bytes: Buffer): Promise<DocumentText> {
  const sheets = await sheetsOf(bytes)
  const text = sheets.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')
  if (text === '' || isGarbled(text)) throw new Unreadable('scanned')
  return laidOut(sheets, 'pdf')
}

async function sheetsOf(bytes: Buffer): Promise<Sheet[]> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 1,
    useWorkerFetch: false,
    cMapUrl: 'charts/',
    cMapPacked: false,
    BinaryDataFactory: Charts,
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

const expected = /[\0-\x7f\u2000-\u206f\u2460-\u27bf\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/
const fewSigns = 20
const manyScripts = 8

/**
 * Where a font does not say which characters it draws, its own numbers stand for them: a medley of scripts that
 * nobody writes together. Such a text can only be looked at.
 */
function isGarbled(text: string): boolean {
  const strange = [...text.slice(0, 5_000)].filter((sign) => !expected.test(sign))
  const scripts = new Set(strange.map((sign) => (sign.codePointAt(0) ?? 0) >> 8))
  return (
    strange.length >= fewSigns &&
    strange.length * 2 > Math.min(text.length, 5_000) &&
    scripts.size >= manyScripts
  )
}
