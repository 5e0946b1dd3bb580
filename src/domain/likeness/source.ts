import type { Problem } from '../../foundation/refusal.ts'
import { readNumber, tidyPasted } from '../../foundation/text.ts'

/** A file of a source that waits to be read. */
export type ComeFile = { readonly path: string; readonly sha256: string }

/** A file of a source that could not be read, with the reason. */
export type UnreadFile = { readonly path: string; readonly reason: string }

/** Where a text that a case is compared with comes from. */
export type Origin =
  | { readonly kind: 'call' }
  | { readonly kind: 'earlier' | 'published'; readonly callTitle: string }
  | { readonly kind: 'added'; readonly name: string; readonly year: number }

/** What is said of a source when it is added. */
export type SourceWords = { readonly name: string; readonly year: number; readonly pasted: string }

/** What a source may hold. */
export const sourceLimits = {
  files: 500,
  maxBytes: 60_000_000,
  name: 100,
  pasted: 200_000,
  text: 1_000_000,
  texts: 5_000,
} as const

const firstYear = 1949

/** Reads what was typed of a source, or tells what is wrong with it by field. */
export function readSourceWords(
  typed: Readonly<Record<'name' | 'year' | 'pasted', string>>,
  thisYear: number,
):
  | { readonly ok: true; readonly words: SourceWords }
  | { readonly ok: false; readonly problems: Readonly<Record<string, Problem>> } {
  const problems: Record<string, Problem> = {}
  const name = tidyPasted(typed.name).trim()
  const year = readNumber(typed.year.replace(/年\s*$/, ''))
  const pasted = tidyPasted(typed.pasted).toWellFormed().replaceAll('\0', '').trim()
  if (name === '') problems['name'] = { code: 'required' }
  if (name.length > sourceLimits.name)
    problems['name'] = { code: 'too-long', values: { max: sourceLimits.name } }
  if (typed.year.trim() === '') problems['year'] = { code: 'required' }
  else if (year === null || year < firstYear || year > thisYear)
    problems['year'] = { code: 'number-out-of-bounds', values: { min: firstYear, max: thisYear } }
  if (pasted.length > sourceLimits.pasted)
    problems['pasted'] = { code: 'too-long', values: { max: sourceLimits.pasted } }
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  return { ok: true, words: { name, year: year ?? thisYear, pasted } }
}

const longestTitle = 80

/** What a text is called by: its first line, shortened. */
export function titleOfText(text: string): string {
  const line = text
    .split('\n')
    .map((one) => one.trim())
    .find((one) => one !== '')
  return (line ?? '').slice(0, longestTitle)
}
