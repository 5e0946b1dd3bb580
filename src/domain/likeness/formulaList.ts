import type { Problem } from '../../foundation/refusal.ts'
import { normalise } from './normal.ts'

const shortest = 3
const longest = 200
/** How many formulas an organisation may keep. */
export const mostFormulas = 2000

/** Lines read as formulas, or what is wrong with the first line that is none. */
export type ReadFormulas =
  | { readonly ok: true; readonly formulas: readonly string[] }
  | { readonly ok: false; readonly problem: Problem }

/** Reads formulas, one on each line; those that differ in marks and spaces alone are one. */
export function readFormulas(text: string): ReadFormulas {
  const lines = text
    .toWellFormed()
    .replaceAll('\0', '')
    .split('\n')
    .map((line) => line.trim())
  const found = new Map<string, string>()
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const count = normalise(line).codes.length
    const values = { line: index + 1, min: shortest, max: longest }
    if (count < shortest) return { ok: false, problem: { code: 'formula-too-short', values } }
    if (count > longest) return { ok: false, problem: { code: 'formula-too-long', values } }
    const name = formulaName(line)
    if (!found.has(name)) found.set(name, line)
  }
  return { ok: true, formulas: [...found.values()] }
}

/** A list with further formulas behind it; what stands in it already is not added again. */
export function withFormulas(kept: readonly string[], more: readonly string[]): string[] {
  const names = new Set(kept.map(formulaName))
  return [...kept, ...more.filter((one) => !names.has(formulaName(one)))]
}

/** A list without some formulas. */
export function withoutFormulas(kept: readonly string[], gone: readonly string[]): string[] {
  const names = new Set(gone.map(formulaName))
  return kept.filter((one) => !names.has(formulaName(one)))
}

function formulaName(formula: string): string {
  return String.fromCharCode(...normalise(formula).codes)
}
