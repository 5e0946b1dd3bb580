import type { DocumentText } from '../../formats/document.ts'
import { foldWidth } from '../../foundation/text.ts'
import type { FormLayout } from '../campaign/form.ts'
import type { PictureFacts } from '../case/facts.ts'
import { isForm, type ReadForm, readForm } from '../case/reading/formReading.ts'
import { type Material, readMaterial } from '../case/reading/material.ts'
import type { PartRole } from './intake.ts'

/** A file that came with a mail, as far as it could be read. */
export type MailFile = {
  readonly id: string
  /** Its name, behind those of the archives and mails around it. */
  readonly path: string
  readonly document: DocumentText | null
  /** Whether it is a document of pictures alone. */
  readonly scanned: boolean
  readonly picture: PictureFacts | null
  /** Whether it stands in the text of a mail, as logos do. */
  readonly inline: boolean
}

/** A case that a document tells, and the stretch of the document that tells it. */
export type Told = { readonly document: DocumentText; readonly material: Material }

/** A file with the part it has in a case, and what was read of it. */
export type SortedFile = MailFile & {
  readonly role: PartRole
  readonly form: ReadForm | null
  readonly tells: readonly Told[]
}

const overviewName = /综合(?:材料|报告|情况)|工作综述|总体情况/
const otherName = /汇总表|推荐函|通知|目录|名单|说明|图说|花名册/
const scanName = /盖章|扫描|申报表|推荐表|签章|公章/
const shortestMaterial = 150
/** A form without a table has its words in its text; a material beside it is longer than any form. */
const longerThanForm = 600

/** Tells what each file is, by what stands in it and then by its name. */
export function sortFiles(
  files: readonly MailFile[],
  layout: FormLayout,
  known: readonly string[],
): SortedFile[] {
  return files.map((file) => sorted(file, layout, known))
}

function sorted(file: MailFile, layout: FormLayout, known: readonly string[]): SortedFile {
  const none = { ...file, form: null, tells: [] }
  const name = file.path.split('/').at(-1) ?? ''
  if (file.picture && file.picture.format !== 'other' && file.picture.format !== 'pdf') {
    if (scanName.test(name)) return { ...none, role: 'scan' }
    return { ...none, role: isLogo(file, file.picture) ? 'other' : 'photo' }
  }
  if (file.scanned) return { ...none, role: overviewName.test(name) ? 'overview' : 'scan' }
  if (!file.document) {
    const stamped = file.picture?.format === 'pdf' && scanName.test(name)
    return { ...none, role: stamped ? 'scan' : 'other' }
  }
  const head = foldWidth(file.document.text.slice(0, 120))
  if (overviewName.test(name) || overviewName.test(head.split('\n')[0] ?? '')) {
    return { ...none, role: 'overview' }
  }
  const read = readForm(file.document, layout)
  const form = isForm(read) ? read : null
  const tells = toldIn(file.document, layout, known).filter(
    ({ material }) => material.count.word >= (form ? longerThanForm : shortestMaterial),
  )
  if (tells.length > 0 && !otherName.test(name)) return { ...file, role: 'material', form, tells }
  return { ...file, role: form ? 'form' : 'other', form, tells: [] }
}

function isLogo({ inline }: MailFile, { width, height, bytes }: PictureFacts): boolean {
  return inline && (bytes < 30_000 || Math.min(width, height) < 200)
}

/** The cases that a document tells: it is parted where the title of the next one stands (notice 一案一材料). */
function toldIn(document: DocumentText, layout: FormLayout, known: readonly string[]): Told[] {
  const told = (part: DocumentText) => ({ document: part, material: readMaterial(part, layout, known) })
  const whole = told(document)
  if (whole.material.titles.length < 2) return [whole]
  const starts = whole.material.titles.map((title) => lineOf(document, title)).filter((at) => at >= 0)
  if (starts.length < 2) return [whole]
  return starts.map((start, index) =>
    told(stretch(document, start, starts[index + 1] ?? document.text.length)),
  )
}

function lineOf({ text }: DocumentText, title: string): number {
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim() === title || line.includes(title)) return at
    at += line.length + 1
  }
  return -1
}

function stretch(document: DocumentText, start: number, end: number): DocumentText {
  const within = (part: { start: number; end: number }) => part.start >= start && part.end <= end
  const moved = <T extends { readonly start: number; readonly end: number }>(part: T): T => ({
    ...part,
    start: part.start - start,
    end: part.end - start,
  })
  return {
    ...document,
    text: document.text.slice(start, end),
    paragraphs: document.paragraphs.filter(within).map(moved),
    tables: document.tables
      .filter(within)
      .map((table) => ({ ...moved(table), cells: table.cells.map(moved) })),
  }
}
