import type { Problem } from '../../foundation/refusal.ts'
import { foldWidth, readNumber, tidyPasted } from '../../foundation/text.ts'
import { type FormField, type FormLayout, type FormValues, formValueKeys } from '../campaign/form.ts'
import type { CaseContent } from './content.ts'

/** The values of a form as they are understood, and what is wrong under which key; a wrong value stays as typed. */
export type FormReading = {
  readonly values: FormValues
  readonly problems: Readonly<Record<string, Problem & { readonly code: FormProblemCode }>>
}

/** Wording codes under `refusal`; the check of the form has a finding `form-…` for each. */
type FormProblemCode = 'required' | 'too-long' | 'not-a-number' | 'not-a-phone' | 'not-an-option'

type Read = { readonly value: string; readonly problem?: FormProblemCode }

/** Reads what was typed into the form: full-width digits, thousands, 人 behind a number and odd spaces count for nothing. */
export function readFormValues(form: FormLayout, values: FormValues): FormReading {
  const read: Record<string, string> = {}
  const problems: Record<string, Problem & { code: FormProblemCode }> = {}
  for (const { key, label, field } of formValueKeys(form)) {
    const { value, problem } = readValue(field, tidyPasted(values[key] ?? '').trim())
    read[key] = value
    if (problem) problems[key] = { code: problem, values: { label, max: field.maxLength } }
  }
  return { values: read, problems }
}

function readValue(field: FormField, typed: string): Read {
  if (typed === '') return field.required ? { value: typed, problem: 'required' } : { value: typed }
  if (Array.from(typed).length > field.maxLength) return { value: typed, problem: 'too-long' }
  if (field.kind === 'number') return readCount(typed)
  if (field.kind === 'phone') return readPhones(typed)
  if (field.kind === 'choice') return readChoice(field.options ?? [], typed)
  return { value: typed }
}

function readCount(typed: string): Read {
  const number = readNumber(typed)
  return number === null ? { value: typed, problem: 'not-a-number' } : { value: String(number) }
}

const phone =
  /^(?:(?:\+?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}|(?:0\d{2,3}[-\s]?)?\d{7,8}(?:-\d{1,6})?|[48]00-?\d{3}-?\d{4})$/

function readPhones(typed: string): Read {
  const folded = foldWidth(typed)
    .replace(/[—–－]/g, '-')
    .replace(/[（(](0\d{2,3})[）)]\s*/g, '$1-')
  const phones = folded.split(/[\s]*[,、/;][\s]*/).map((one) => one.trim())
  return phones.every((one) => phone.test(one))
    ? { value: phones.join('，') }
    : { value: typed, problem: 'not-a-phone' }
}

function readChoice(options: readonly string[], typed: string): Read {
  const chosen = options.find((option) => foldWidth(option) === foldWidth(typed))
  return chosen === undefined ? { value: typed, problem: 'not-an-option' } : { value: chosen }
}

/** The text of the one printed cell that a blank of parts fills: each part under its heading, empty parts left out. */
export function briefOf(content: Pick<CaseContent, 'form'>, form: FormLayout, key = 'brief'): string {
  const parts = form.fields.find((field) => field.key === key)?.parts ?? []
  return parts
    .map((part) => ({ label: part.label, text: tidyPasted(content.form[`${key}.${part.key}`] ?? '').trim() }))
    .filter((part) => part.text !== '')
    .map((part) => `${part.label}：${part.text}`)
    .join('\n')
}
