import { Unreadable } from './document/blocks.ts'
import { readDoc } from './document/doc/reading.ts'
import { readDocx } from './document/docx/package.ts'
import { isOfd, readOfd } from './document/ofd/reading.ts'
import { isPage, readPage } from './document/page.ts'
import { readPdf } from './document/pdf/reading.ts'
import { readPlainText } from './document/plainText.ts'
import { readRtf } from './document/rtf/reading.ts'
import { done, failed, type Result } from './result.ts'

export type Paragraph = {
  readonly start: number
  readonly end: number
  /** `title` or `heading 1` to `heading 9` where the file says so, `note` for a footnote behind the text. */
  readonly style?: string
  /** What a numbered list prints before the text; it stands at `start` and nobody typed it. */
  readonly number?: string
}

/** A table by its cells, rows and columns from 1; a merged cell stands once, at its upper left. */
export type DocumentTable = {
  readonly start: number
  readonly end: number
  readonly rows: number
  readonly columns: number
  readonly cells: readonly {
    readonly row: number
    readonly column: number
    readonly rowSpan: number
    readonly columnSpan: number
    readonly start: number
    readonly end: number
    readonly text: string
  }[]
}

export type Picture = { readonly name: string; readonly bytes: Uint8Array }

/**
 * A document as it reads: its text, and where its paragraphs and tables stand in it, in UTF-16 code units. Paragraphs
 * are on lines of their own, the cells of a row are parted by tabs; `paragraphs` lists those outside tables.
 */
export type DocumentText = {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly tables: readonly DocumentTable[]
  /** Pictures inside the file, in the order of the text. */
  readonly pictures: readonly Picture[]
  /** What stands above and below the pages and is no part of the text. */
  readonly margins: readonly string[]
  readonly reader: 'docx' | 'doc' | 'pdf' | 'txt' | 'rtf' | 'wps' | 'html' | 'ofd'
}

/** Why a document cannot be read; `scanned` is a PDF without legible text, `unsupported` a file of another kind. */
export type NoDocument =
  | 'empty'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'scanned'
  | 'unsupported'
  | 'too-slow'

const maxBytes = 60 * 1024 * 1024

type Reader = (bytes: Buffer, name: string) => Promise<DocumentText> | DocumentText

/** Reads a document by what it holds, whatever its name says; never throws. */
export async function readDocument(bytes: Buffer, name = ''): Promise<Result<DocumentText, NoDocument>> {
  if (bytes.length === 0) return failed('empty')
  if (bytes.length > maxBytes) return failed('too-large')
  try {
    const read = await readerOf(bytes)(bytes, name)
    return read.text.trim() === '' && read.pictures.length === 0 ? failed('empty') : done(read)
  } catch (error) {
    return failed(error instanceof Unreadable ? error.reason : 'damaged')
  }
}

function readerOf(bytes: Buffer): Reader {
  const start = bytes.toString('latin1', 0, 8)
  if (start.startsWith('PK\x03\x04')) return isOfd(bytes) ? readOfd : readDocx
  if (start === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return readDoc
  if (start.startsWith('{\\rt')) return readRtf
  if (bytes.subarray(0, 1024).includes('%PDF-')) return readPdf
  return isPage(bytes) ? readPage : readPlainText
}
