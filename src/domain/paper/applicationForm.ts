import type { Block, Cell, CellBlock, Dress, Page, Paragraph, QrCode, Row } from '../../formats/page.ts'
import type { Day } from '../../foundation/clock.ts'
import type { FormCell, FormField, FormLayout, FormValues } from '../campaign/form.ts'
import { formToken, type PrintedCase } from '../case/formToken.ts'
import { endorsementOpinion, type OpinionOnPaper } from './endorsementOpinion.ts'
import { blankLines, gongwen, paperTitle, paragraph } from './gongwen.ts'
import { widthOf } from './titleLines.ts'

/** All that the printed form shows of one case. */
export type ApplicationForm = {
  readonly layout: FormLayout
  readonly caseNumber: string | null
  /** The case and the version that the form shows or, of a draft, will become; none on an empty form. */
  readonly printed: PrintedCase | null
  readonly title: string
  readonly unitName: string
  readonly values: FormValues
  readonly endorsement: OpinionOnPaper | null
  /** The day the paper is made. */
  readonly day: Day
}

const textWidth = 156
/** Height left for the table under the title, in millimetres. */
const tableHeight = 203
const opinionHeight = 54
const padding = 1.8
/** Below the table on the left, where no seal is put. */
const codeSize = 16
const bottomMargin = 18
const millimetresPerPoint = 25.4 / 72

/** 小四 where it fits on one page, 五号 where a long text needs it. */
const sizes = [
  { size: 12, line: 19 },
  { size: 10.5, line: 16 },
] as const
type Size = (typeof sizes)[number]

/**
 * The application form (申报表): the cells of the rules' form merged as the annex prints them, below it a QR code by
 * which a stamped scan finds its case, the case number small at the foot; opinion, seal and date stay empty until
 * the case is endorsed.
 */
export function applicationForm(form: ApplicationForm): Page {
  const page = gongwen(form.layout.title, form.day, blocksOf(form))
  return {
    ...page,
    margins: { ...page.margins, bottom: bottomMargin },
    pageNumbers: 'none',
    footerNote: form.caseNumber === null ? '' : `案例编号：${form.caseNumber}`,
  }
}

function blocksOf(form: ApplicationForm): Block[] {
  const size = sizes.find((one) => longHeight(form, one) >= longestText(form, one)) ?? sizes[1]
  const dress: Dress = { ...size, font: 'fang', indent: 0, align: 'center', tracking: 0 }
  return [
    ...paperTitle(form.layout.title),
    blankLines(0.5),
    { kind: 'table', columns: columnsOf(form.layout), padding, dress, rows: rowsOf(form, size) },
    ...codeOf(form),
  ]
}

function codeOf({ printed }: ApplicationForm): QrCode[] {
  if (!printed) return []
  const text = formToken(printed)
  return [{ kind: 'qr', text, size: codeSize, align: 'left', alt: text }]
}

/** The cells of a form that share a place are one printed cell. */
type Place = { readonly first: FormCell; readonly parts: readonly FormCell[] }

function placesOf(layout: FormLayout, row: number): Place[] {
  const columns = [...new Set(layout.cells.filter((cell) => cell.row === row).map((cell) => cell.column))]
  return columns
    .sort((one, other) => one - other)
    .flatMap((column) => {
      const parts = layout.cells.filter((cell) => cell.row === row && cell.column === column)
      return parts[0] ? [{ first: parts[0], parts }] : []
    })
}

function columnsOf(layout: FormLayout): number[] {
  return layout.columns === 4 ? [23, 29, 22, 26] : Array.from({ length: layout.columns }, () => 1)
}

function rowsOf(form: ApplicationForm, size: Size): Row[] {
  return Array.from({ length: form.layout.rows }, (_, index) => {
    const places = placesOf(form.layout, index + 1)
    return {
      minHeight: rowHeight(form, places, size),
      splits: places.some((place) => isLong(form.layout, place)),
      cells: places.map((place) => printedCell(form, place, size)),
    }
  })
}

function rowHeight(form: ApplicationForm, places: readonly Place[], size: Size): number {
  if (places.some((place) => isLong(form.layout, place))) return longHeight(form, size)
  if (places.some((place) => holds(place, 'opinion'))) return opinionHeight
  const least = places.some((place) => holds(place, 'caseTitle')) ? 16 : 10.5
  return Math.max(least, ...places.map((place) => textHeight(form, place, size)))
}

function textHeight(form: ApplicationForm, { first, parts }: Place, size: Size): number {
  if (first.rowSpan > 1) return 0
  const width = charactersIn(form.layout, first.column, first.columnSpan, size)
  const texts = parts.flatMap((part) => textOf(form, part).split('\n'))
  const lines = texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(widthOf(text) / width)), 0)
  return lines * size.line * millimetresPerPoint + padding
}

/** What the other rows leave is for the row of the brief. */
function longHeight(form: ApplicationForm, size: Size): number {
  const rows = Array.from({ length: form.layout.rows }, (_, index) => placesOf(form.layout, index + 1))
  const isBrief = (places: readonly Place[]) => places.some((place) => isLong(form.layout, place))
  const plain = rows
    .filter((places) => !isBrief(places))
    .reduce((sum, places) => sum + rowHeight(form, places, size), 0)
  return Math.max(40, (tableHeight - plain) / Math.max(1, rows.filter(isBrief).length))
}

function longestText(form: ApplicationForm, size: Size): number {
  const width = charactersIn(form.layout, 2, form.layout.columns - 1, size)
  return form.layout.fields.reduce((height, field) => {
    const lines = partsOf(form, field).reduce(
      (sum, { label, text }) => sum + Math.ceil((widthOf(label) + 3 + widthOf(text)) / width),
      0,
    )
    return Math.max(height, lines * size.line * millimetresPerPoint + padding)
  }, 0)
}

function charactersIn(layout: FormLayout, column: number, span: number, { size }: Size): number {
  const shares = columnsOf(layout)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const own = shares.slice(column - 1, column - 1 + span).reduce((sum, share) => sum + share, 0)
  return ((own / whole) * textWidth - 2 * padding) / (size * millimetresPerPoint) - 0.5
}

function holds(place: Place, kind: FormCell['kind']): boolean {
  return place.parts.some((part) => part.kind === kind)
}

function fieldOf(layout: FormLayout, cell: FormCell): FormField | undefined {
  return layout.fields.find((field) => field.key === cell.field)
}

function isLong(layout: FormLayout, place: Place): boolean {
  return place.parts.some((part) => fieldOf(layout, part)?.kind === 'parts')
}

function printedCell(form: ApplicationForm, place: Place, size: Size): Cell {
  const { first } = place
  const long = isLong(form.layout, place)
  return {
    rowSpan: first.rowSpan,
    colSpan: first.columnSpan,
    valign: long || holds(place, 'opinion') ? 'top' : 'middle',
    align: long ? 'justify' : 'center',
    blocks: holds(place, 'opinion')
      ? opinionBlocks(form, place, size)
      : place.parts.flatMap((part) => partBlocks(form, part)),
  }
}

function opinionBlocks(form: ApplicationForm, place: Place, size: Size): CellBlock[] {
  const labelOf = (kind: FormCell['kind']) => place.parts.find((part) => part.kind === kind)?.label ?? null
  const cell = {
    width: charactersIn(form.layout, place.first.column, place.first.columnSpan, size),
    lines: Math.floor((opinionHeight - padding) / (size.line * millimetresPerPoint)),
    seal: labelOf('seal'),
    date: labelOf('date'),
  }
  return endorsementOpinion(form.endorsement, cell, size.line)
}

function partBlocks(form: ApplicationForm, part: FormCell): CellBlock[] {
  const field = fieldOf(form.layout, part)
  if (field?.kind === 'parts') return partsOf(form, field).flatMap(partParagraphs)
  return part.kind === 'seal' && sealIsLabelled(form.layout, part) ? [] : [paragraph(textOf(form, part))]
}

function textOf(form: ApplicationForm, part: FormCell): string {
  if (part.kind === 'caseTitle') return form.title
  if (part.kind === 'unitName') return form.unitName
  if (part.kind === 'field') return form.values[part.field ?? ''] ?? ''
  return part.kind === 'date' ? part.label.replace(/ /g, '\u2002') : part.label
}

/** The label of row 1 already says 盖章, so its blank does not say it again. */
function sealIsLabelled(layout: FormLayout, seal: FormCell): boolean {
  return layout.cells.some(
    (cell) => cell.row === seal.row && cell.kind === 'label' && cell.label.includes('盖章'),
  )
}

function partsOf(form: ApplicationForm, field: FormField): { label: string; text: string }[] {
  return (field.parts ?? []).flatMap((part) => {
    const text = (form.values[`${field.key}.${part.key}`] ?? '').trim()
    return text === '' ? [] : [{ label: part.label, text }]
  })
}

function partParagraphs({ label, text }: { label: string; text: string }): Paragraph[] {
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '')
  const dress: Dress = { indent: 2 }
  return [
    paragraph([{ text: `${label}：`, font: 'hei' }, { text: first }], dress),
    ...rest.map((line) => paragraph(line.trim(), dress)),
  ]
}
