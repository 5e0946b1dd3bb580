import { maskPhone } from '../../foundation/text.ts'
import type { FormLayout, FormValues } from '../campaign/form.ts'

/** A name of which only the first character is shown (domain, 6.2). */
export function maskName(name: string): string {
  const [first = ''] = Array.from(name.trim())
  return first === '' ? '' : `${first}**`
}

/** The values of a form with personal information hidden: telephones always, other personal blanks where asked. */
export function maskForm(
  form: FormLayout,
  values: FormValues,
  hide: { readonly names: boolean },
): FormValues {
  const personal = new Map(form.fields.filter((field) => field.personal).map((field) => [field.key, field]))
  const masked = Object.entries(values).map(([key, value]) => {
    const field = personal.get(key)
    if (!field) return [key, value]
    if (field.kind === 'phone') return [key, maskPhone(value)]
    return [key, hide.names ? maskName(value) : value]
  })
  return Object.fromEntries(masked)
}

/** The personal blanks of a form as they stand; shown after a logged unmasking only. */
export function personalValues(form: FormLayout, values: FormValues): { label: string; value: string }[] {
  return form.fields
    .filter((field) => field.personal)
    .map((field) => ({ label: field.label, value: values[field.key] ?? '' }))
}
