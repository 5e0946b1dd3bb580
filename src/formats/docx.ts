import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  ImageRun,
  type IRunOptions,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import sharp from 'sharp'
import { docxTable } from './docxTable.ts'
import {
  alignments,
  emptyParagraph,
  fontOf,
  inkColours,
  textParagraph,
  twips,
  twipsOfMillimetres,
} from './docxText.ts'
import type { Block, CellBlock, Dress, Page, Picture, QrCode } from './page.ts'
import { footerDescent, measuresOf, printable, settle } from './pageDress.ts'
import { qrSvg } from './qrcode.ts'
import { withFixedTimes } from './zip.ts'

const pointsPerMillimetre = 72 / 25.4
const pixelsPerMillimetre = 96 / 25.4

/** Writes a paper as a Word file; the same value gives the same bytes. */
export async function writeDocx(page: Page): Promise<Buffer> {
  const document = new Document({
    compatabilityModeVersion: 15,
    evenAndOddHeaderAndFooters: page.pageNumbers === 'outer',
    styles: { default: { document: { run: { font: fontOf(page.body.font), size: page.body.size * 2 } } } },
    sections: [{ properties: sectionOf(page), footers: footersOf(page), children: await bodyOf(page) }],
  })
  const own = [{ path: 'docProps/core.xml', data: properties(page) }]
  return withFixedTimes(await Packer.toBuffer(document, undefined, own))
}

async function bodyOf(page: Page): Promise<(Paragraph | Table)[]> {
  const images = { count: 0 }
  const children: (Paragraph | Table)[] = []
  for (const block of page.blocks) children.push(...(await blockOf(page, block, images)))
  return children
}

async function blockOf(page: Page, block: Block, images: { count: number }): Promise<(Paragraph | Table)[]> {
  if (block.kind === 'table') {
    const set = (inner: CellBlock, around: Dress | undefined) => cellBlockOf(page, inner, around, images)
    const table = await docxTable(block, measuresOf(page).textWidth, set)
    return [table, emptyParagraph(1)]
  }
  if (block.kind === 'pageBreak') return [emptyParagraph(1, { pageBreakBefore: true })]
  if (block.kind === 'rule') {
    const bottom = {
      style: BorderStyle.SINGLE,
      size: Math.round(block.thickness * 8),
      color: inkColours[block.ink],
    }
    const spacing = { before: 0, after: 0, line: 40, lineRule: LineRuleType.EXACT }
    return [new Paragraph({ border: { bottom: { ...bottom, space: 0 } }, spacing })]
  }
  return [await cellBlockOf(page, block, undefined, images)]
}

async function cellBlockOf(
  page: Page,
  block: CellBlock,
  around: Dress | undefined,
  images: { count: number },
): Promise<Paragraph> {
  if (block.kind === 'space') {
    return emptyParagraph(block.height * pointsPerMillimetre, { keepNext: block.keepWithNext ?? false })
  }
  if (block.kind !== 'image' && block.kind !== 'qr') return textParagraph(settle(page, block, around))
  images.count += 1
  return new Paragraph({
    alignment: alignments[block.align],
    spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    children: [await pictureRun(block, images.count)],
  })
}

async function pictureRun(block: Picture | QrCode, number: number): Promise<ImageRun> {
  const [width, height] = block.kind === 'qr' ? [block.size, block.size] : [block.width, block.height]
  return new ImageRun({
    type: block.kind === 'image' && block.format === 'jpeg' ? 'jpg' : 'png',
    data: await rasterOf(block),
    transformation: { width: width * pixelsPerMillimetre, height: height * pixelsPerMillimetre },
    altText: { id: String(number), name: `image${number}`, description: printable(block.alt) },
  })
}

function rasterOf(block: Picture | QrCode): Promise<Buffer> | Buffer {
  if (block.kind === 'qr') return pointsOf(Buffer.from(qrSvg(block.text)), block.size)
  return block.format === 'svg' ? pointsOf(block.bytes, block.width) : Buffer.from(block.bytes)
}

function sectionOf(page: Page): ISectionOptions['properties'] {
  const { width, height } = measuresOf(page)
  const [short, long] = [Math.min(width, height), Math.max(width, height)].map(twipsOfMillimetres)
  const { top, right, bottom, left } = page.margins
  const footer = Math.max(5, bottom - footerDescent(page) - 6 - (page.footerNote ? 4 : 0))
  const margin = { top, right, bottom, left, footer, header: 10, gutter: 0 }
  return {
    page: {
      size: {
        width: short ?? 0,
        height: long ?? 0,
        orientation: page.orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: Object.fromEntries(Object.entries(margin).map(([side, mm]) => [side, twipsOfMillimetres(mm)])),
      ...(page.frame ? { borders: frameOf(page.frame) } : {}),
    },
  }
}

function frameOf(frame: NonNullable<Page['frame']>) {
  const space = Math.min(31, Math.round(frame.inset * pointsPerMillimetre))
  const side = { style: BorderStyle.THICK_THIN_MEDIUM_GAP, size: 24, color: inkColours[frame.ink], space }
  return {
    pageBorders: { display: PageBorderDisplay.ALL_PAGES, offsetFrom: PageBorderOffsetFrom.PAGE },
    pageBorderTop: side,
    pageBorderRight: side,
    pageBorderBottom: side,
    pageBorderLeft: side,
  }
}

function footersOf(page: Page): { default: Footer; even?: Footer } {
  const note = page.footerNote ? [noteParagraph(page.footerNote)] : []
  if (page.pageNumbers === 'none') return { default: new Footer({ children: note }) }
  if (page.pageNumbers === 'centre') {
    return { default: new Footer({ children: [numberParagraph('center'), ...note] }) }
  }
  return {
    default: new Footer({ children: [numberParagraph('right'), ...note] }),
    even: new Footer({ children: [numberParagraph('left'), ...note] }),
  }
}

/** 4号宋体 with a dash on either side, one character from the outer edge (GB/T 9704 7.5). */
function numberParagraph(side: 'left' | 'right' | 'center'): Paragraph {
  const run: IRunOptions = { font: fontOf('song'), size: 28, children: ['— ', PageNumber.CURRENT, ' —'] }
  const indent = side === 'center' ? {} : { [side]: twips(14) }
  return new Paragraph({ alignment: alignments[side], indent, children: [new TextRun(run)] })
}

function noteParagraph(note: string): Paragraph {
  const text = printable(note)
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, font: fontOf('song'), size: 16, color: inkColours.grey })],
  })
}

/** The properties of the file without the hour of its writing. */
function properties(page: Page): string {
  const instant = `${page.day}T00:00:00Z`
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties' +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(printable(page.title))}</dc:title><dc:creator>Dianfan</dc:creator>` +
    `${dated('created')}${dated('modified')}</cp:coreProperties>`
  )
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

function escaped(text: string): string {
  return text.replace(/[<>&]/g, (sign) => entities[sign] ?? sign)
}

/** A drawing as points, sharp enough for print (300 dpi) at the given width in millimetres. */
function pointsOf(svg: Uint8Array, width: number): Promise<Buffer> {
  return sharp(svg, { density: 300 })
    .resize({ width: Math.round((width / 25.4) * 300), kernel: 'nearest' })
    .png()
    .toBuffer()
}
