import { z } from 'zod'

/** A blank that the form asks for; the web form, the prints and the reader are derived from it. */
export const formFieldSchema = z.object({
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  label: z.string().min(1),
  kind: z.enum(['text', 'number', 'phone', 'choice', 'parts']),
  required: z.boolean(),
  maxLength: z.number().int().positive(),
  /** For `choice`: what may be chosen. */
  options: z.array(z.string()).optional(),
  /** For `parts`: the headings under which the one cell is written (form, row 6). */
  parts: z.array(z.object({ key: z.string(), label: z.string() })).optional(),
  /** Personal information, shown masked (domain, 6.2). */
  personal: z.boolean(),
})
export type FormField = z.infer<typeof formFieldSchema>

/** One cell of the printed form; what stands in a merged cell stands in its first row and column. */
export const formCellSchema = z.object({
  row: z.number().int().positive(),
  column: z.number().int().positive(),
  rowSpan: z.number().int().positive(),
  columnSpan: z.number().int().positive(),
  kind: z.enum(['label', 'field', 'seal', 'date', 'opinion', 'caseTitle', 'unitName']),
  label: z.string(),
  /** For `field`: the key of the blank that is printed here. */
  field: z.string().nullable(),
})
export type FormCell = z.infer<typeof formCellSchema>

/** The application form (申报表): its blanks and how they stand on paper. */
export const formLayoutSchema = z.object({
  title: z.string().min(1),
  rows: z.number().int().positive(),
  columns: z.number().int().positive(),
  fields: z.array(formFieldSchema),
  cells: z.array(formCellSchema),
})
export type FormLayout = z.infer<typeof formLayoutSchema>

/** What a person typed into the form: a text for each blank, or for each part of it (`brief.background`). */
export type FormValues = Readonly<Record<string, string>>

/** The keys under which the values of a form stand: a blank of parts has one key per part. */
export function formValueKeys(form: FormLayout): { key: string; label: string; field: FormField }[] {
  return form.fields.flatMap((field) =>
    field.parts
      ? field.parts.map((part) => ({ key: `${field.key}.${part.key}`, label: part.label, field }))
      : [{ key: field.key, label: field.label, field }],
  )
}
