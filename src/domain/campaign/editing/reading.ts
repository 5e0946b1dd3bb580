import type { Problem } from '../../../foundation/refusal.ts'
import { foldWidth, readDay, readNumber } from '../../../foundation/text.ts'
import type { Rules } from '../rules.ts'

/** What a form sent, by name. */
export type Typed = { text(name: string): string; all(name: string): string[] }

/** One question of a rule's form. */
export type RuleField = {
  readonly name: string
  /** The wording under `rules.field`; `about` names what it is asked of, where the call itself names that. */
  readonly label: string
  readonly about?: string
  readonly kind: 'number' | 'text' | 'area' | 'day' | 'time' | 'choice' | 'checks'
  /** What may be chosen; a text is worded in the room, a named option is shown as it is. */
  readonly options?: readonly (string | { readonly value: string; readonly label: string })[]
  /** Where the wording of the options stands, if not under `rules.option.<label>`. */
  readonly room?: string
  readonly optional?: boolean
  /** Takes a line of its own. */
  readonly wide?: boolean
}

/** What a rule's form offers besides the rules: the departments that may collect for a class. */
export type Offered = { readonly departments: readonly { readonly value: string; readonly label: string }[] }

/** How one rule is asked for, filled in and read back. */
export type RuleForm = {
  readonly fields: (rules: Rules, offered: Offered) => readonly RuleField[]
  /** What stands in the fields now; several choices are parted by commas. */
  readonly values: (rules: Rules) => Readonly<Record<string, string>>
  readonly change: (rules: Rules, read: Reading) => Rules
}

/** Reads what was typed and notes what cannot be read at the field. */
export type Reading = {
  readonly problems: Readonly<Record<string, Problem>>
  whole(name: string, range: { min: number; max: number }): number
  wholeOrNone(name: string, range: { min: number; max: number }): number | null
  decimal(name: string, range: { min: number; max: number }): number
  decimalOrNone(name: string, range: { min: number; max: number }): number | null
  text(name: string, max: number): string
  textOrNone(name: string, max: number): string
  day(name: string): string
  dayOrNone(name: string): string | null
  time(name: string): string
  one<T extends string>(name: string, options: readonly T[]): T
  many<T extends string>(name: string, options: readonly T[]): T[]
  /** Lines of `parts` parts, set apart by a vertical bar. */
  lines(name: string, parts: number): string[][]
  /** Lines as above, or none where nothing was typed. */
  linesOrNone(name: string, size: { parts: number; max: number }): string[][]
  refuse(name: string, problem: Problem): void
}

/** A reading of a form. */
export function readingOf(typed: Typed): Reading {
  const problems: Record<string, Problem> = {}
  const refuse = (name: string, problem: Problem) => {
    problems[name] ??= problem
  }
  const plain = (name: string) => foldWidth(typed.text(name)).trim()
  const written = (name: string, max: number) => {
    const text = typed.text(name).trim()
    if (text.length > max) refuse(name, { code: 'too-long', values: { max } })
    return text
  }
  const required = (name: string, text: string) => {
    if (text === '') refuse(name, { code: 'required' })
    return text
  }
  const within = (name: string, value: number | null, { min, max }: { min: number; max: number }) => {
    if (value === null || Number.isNaN(value)) refuse(name, { code: 'unreadable' })
    else if (value < min || value > max) refuse(name, { code: 'out-of-range', values: { min, max } })
    return value ?? min
  }
  const decimalOf = (text: string) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : null)
  const some = (name: string) => required(name, plain(name)) !== ''
  return {
    problems,
    refuse,
    whole: (name, range) => (some(name) ? within(name, readNumber(plain(name)), range) : range.min),
    wholeOrNone: (name, range) => (plain(name) === '' ? null : within(name, readNumber(plain(name)), range)),
    decimal: (name, range) => (some(name) ? within(name, decimalOf(plain(name)), range) : range.min),
    decimalOrNone: (name, range) => (plain(name) === '' ? null : within(name, decimalOf(plain(name)), range)),
    text: (name, max) => required(name, written(name, max)),
    textOrNone: written,
    day: (name) => (some(name) ? dayOf(name, plain(name), refuse) : '2000-01-01'),
    dayOrNone: (name) => (plain(name) === '' ? null : dayOf(name, plain(name), refuse)),
    time: (name) => timeOf(name, plain(name), refuse),
    one: (name, options) => {
      const chosen = options.find((option) => option === typed.text(name))
      if (chosen === undefined) refuse(name, { code: 'required' })
      return chosen ?? (options[0] as (typeof options)[number])
    },
    many: (name, options) => options.filter((option) => typed.all(name).includes(option)),
    lines: (name, parts) => linesOf(name, typed.text(name), parts, refuse),
    linesOrNone: (name, { parts, max }) =>
      written(name, max) === '' ? [] : linesOf(name, typed.text(name), parts, refuse),
  }
}

function dayOf(name: string, text: string, refuse: Reading['refuse']): string {
  const read = readDay(text)
  const { year, month, day } = read ?? { year: 0, month: null, day: null }
  if (month === null || day === null) {
    refuse(name, { code: 'unreadable' })
    return '2000-01-01'
  }
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function timeOf(name: string, text: string, refuse: Reading['refuse']): string {
  const found = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(text)
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])]
  if (!found || hour > 23 || minute > 59) refuse(name, { code: 'unreadable' })
  return found ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : '23:59'
}

function linesOf(name: string, text: string, parts: number, refuse: Reading['refuse']): string[][] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) refuse(name, { code: 'required' })
  return lines.map((line, index) => {
    const found = line.split(/[|｜]/).map((part) => part.trim())
    const whole = found.length >= parts && found.slice(0, parts).every((part) => part !== '')
    if (!whole) refuse(name, { code: 'line-incomplete', values: { line: index + 1, parts } })
    return [...found.slice(0, parts - 1), found.slice(parts - 1).join('｜')]
  })
}
