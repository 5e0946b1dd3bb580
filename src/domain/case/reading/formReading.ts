import type { DocumentText } from '../../../formats/document.ts'
import type { Day } from '../../../foundation/clock.ts'
import { foldWidth, tidyPasted } from '../../../foundation/text.ts'
import type { FormField, FormLayout, FormValues } from '../../campaign/form.ts'
import { readFormValues } from '../formValues.ts'
import { splitBrief } from './brief.ts'
import { type Entry, formEntries } from './formEntries.ts'
import { type Blank, labelBook } from './labels.ts'
import { readOpinion } from './opinion.ts'
import { readChosen } from './vocabulary.ts'

/** A place of the form where a seal belongs, by where its words stand in the text. */
export type SealPlace = { readonly of: 'implementer' | 'recommender'; readonly at: number }

/** A form (申报表) read back: every blank as it is understood and, by the label of the call's form, as it was written. */
export type ReadForm = {
  readonly title: string
  readonly values: FormValues
  readonly byLabel: Readonly<Record<string, string>>
  /** Whether the brief was written without the headings of its parts. */
  readonly undivided: boolean
  readonly opinion: string
  readonly recommender: string
  readonly opinionDate: Day | null
  readonly sealPlaces: readonly SealPlace[]
  /** How many blanks of this form were found, and whether the form's own title stands over them. */
  readonly found: number
  readonly titled: boolean
}

/** Reads a form back from a document by its labels, however it was laid out. */
export function readForm(document: DocumentText, layout: FormLayout): ReadForm {
  const entries = formEntries(document, labelBook(layout))
  const written = writtenBy(entries)
  const title = [...written].find(([blank]) => blank.kind === 'title')?.[1] ?? ''
  const opinion = [...written].find(([blank]) => blank.kind === 'opinion')
  const { opinion: words, recommender, day } = readOpinion(opinion?.[1] ?? '')
  const { values, undivided } = valuesOf(layout, written)
  const own = [...written].filter(([blank]) => blank.kind !== 'stranger')
  return {
    title,
    values,
    byLabel: Object.fromEntries([...written].map(([blank, text]) => [blank.label, text])),
    undivided,
    opinion: words,
    recommender,
    opinionDate: day,
    sealPlaces: sealsIn(document.text, entries),
    found: own.length,
    titled: isTitled(document, layout),
  }
}

/** Whether a document is a form of the call rather than a text that mentions one. */
export function isForm({ found, titled }: ReadForm): boolean {
  return found >= 4 || (titled && found >= 2)
}

const endsSentence = /[。！？；：…”）]$/

/** The text of each blank: where a label stands twice, the first that was filled in; a cell that runs on is one. */
function writtenBy(entries: readonly Entry[]): Map<Blank, string> {
  const written = new Map<Blank, string>()
  const places = new Map<Blank, number>()
  for (const { blank, text, at } of entries) {
    const words = cleaned(blank, text)
    const before = written.get(blank) ?? ''
    if (before === '') {
      written.set(blank, words)
      places.set(blank, at)
    } else if (places.get(blank) === at && words !== '')
      written.set(blank, before + (endsSentence.test(before) ? '\n' : '') + words)
    else if (blank.kind === 'opinion' && words !== '') written.set(blank, words)
  }
  return written
}

function cleaned({ kind }: Blank, text: string): string {
  const lines = tidyPasted(text)
    .split('\n')
    .map((line) => line.replace(/^[\s_]+|[\s_]+$/g, ''))
    .filter((line) => line !== '')
  if (kind === 'parts' || kind === 'opinion') return lines.join('\n')
  const plain = lines
    .map((line) => line.replace(/[（(]\s*(?:盖\s*章|公\s*章|签\s*章)\s*[）)]/g, '').trim())
    .filter((line) => line !== '')
  return kind === 'phone' ? plain.join('，') : plain.reduce(joined, '')
}

/** Lines of one value; a space stays only where it parts Latin words. */
function joined(text: string, line: string): string {
  return /[\w,.]$/.test(text) && /^\w/.test(line) ? `${text} ${line}` : text + line
}

function valuesOf(layout: FormLayout, written: ReadonlyMap<Blank, string>) {
  const byKey = new Map([...written].map(([blank, text]) => [blank.key, text]))
  const values: Record<string, string> = {}
  let undivided = false
  for (const field of layout.fields) {
    const text = byKey.get(field.key) ?? ''
    if (field.parts) {
      const brief = splitBrief(text, field)
      Object.assign(values, brief.parts)
      undivided ||= brief.undivided
    } else values[field.key] = understood(field, text)
  }
  return { values: readFormValues(layout, values).values, undivided }
}

function understood(field: FormField, text: string): string {
  if (field.kind === 'choice') return readChosen(field.options ?? [], text)
  if (field.kind !== 'number') return text
  const count = /^[约共计]*([\d,\s]+)[左右余多人名]*$/.exec(foldWidth(text).trim())?.[1]
  return count?.trim() ?? text
}

function isTitled({ text }: DocumentText, layout: FormLayout): boolean {
  const plain = text.slice(0, 400).replace(/\s+/g, '')
  return plain.includes(layout.title.replace(/\s+/g, '')) || /申报表|推荐表|登记表/.test(plain.slice(0, 60))
}

function sealsIn(text: string, entries: readonly Entry[]): SealPlace[] {
  const opinion = entries.filter(({ blank }) => blank.kind === 'opinion').at(-1)?.at
  const seals = [...text.matchAll(/盖\s*章|公\s*章|签\s*章/g)].map(({ index }) => index)
  return seals.map((at) => ({
    of: opinion !== undefined && at >= opinion ? 'recommender' : 'implementer',
    at,
  }))
}
