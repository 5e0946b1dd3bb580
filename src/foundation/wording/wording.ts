import type { Values } from '../refusal.ts'
import * as en from './en/rooms.ts'
import * as zh from './zh-CN/rooms.ts'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

type Leaves<T, P extends string> = T extends string
  ? P
  : { [K in keyof T & string]: Leaves<T[K], P extends '' ? K : `${P}.${K}`> }[keyof T & string]

/** The name of a wording, such as `desk.title`. */
export type WordingKey = Leaves<typeof zh, ''>

/** Says a wording in one language; `{name}` in it is replaced by the value of that name. */
export type Say = {
  (key: WordingKey, values?: Values): string
  readonly language: Language
  /** For keys that are put together from data: the wording, or `undefined` where there is none. */
  find(key: string, values?: Values): string | undefined
}

function flatten(node: object, path: string, into: Map<string, string>): Map<string, string> {
  for (const [key, value] of Object.entries(node)) {
    const name = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') into.set(name, value)
    else flatten(value as object, name, into)
  }
  return into
}

const dictionaries: Record<Language, Map<string, string>> = {
  'zh-CN': flatten(zh, '', new Map()),
  en: flatten(en, '', new Map()),
}

/** All names of wordings in a language. */
export function wordingKeys(language: Language): string[] {
  return [...dictionaries[language].keys()]
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))
}

function speaker(language: Language): Say {
  const find = (key: string, values: Values = {}) => {
    const text = dictionaries[language].get(key)
    return text === undefined ? undefined : fill(text, values)
  }
  const say = (key: WordingKey, values: Values = {}) => find(key, values) ?? key
  return Object.assign(say, { language, find })
}

const speakers = { 'zh-CN': speaker('zh-CN'), en: speaker('en') }

/** The wording of a language. */
export function sayIn(language: Language): Say {
  return speakers[language]
}

/** The language that a text such as an Accept-Language header asks for first; Chinese where it does not say. */
export function languageOf(text: string | undefined): Language {
  return text?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh-CN'
}
