import type { Problem } from '../../foundation/refusal.ts'
import { foldWidth } from '../../foundation/text.ts'
import { type LikenessSettings, likenessDefaults } from './settings.ts'

type SettingName = keyof LikenessSettings

/** Between what a setting lies; shares are typed in hundredths. */
type Limit = { readonly min: number; readonly max: number; readonly isShare: boolean }

/** The settings in the order in which they are told, each with its limits. */
export const settingLimits = {
  same: { min: 0.3, max: 1, isShare: true },
  heavy: { min: 0.2, max: 0.99, isShare: true },
  partial: { min: 0.05, max: 0.95, isShare: true },
  passages: { min: 1, max: 20, isShare: false },
  characters: { min: 30, max: 2000, isShare: false },
  run: { min: 20, max: 1000, isShare: false },
  passage: { min: 20, max: 2000, isShare: false },
  sharedShare: { min: 0.01, max: 0.5, isShare: true },
  sharedUnits: { min: 2, max: 1000, isShare: false },
} as const satisfies Record<SettingName, Limit>

/** The names of the settings in the order in which they are told. */
export const settingNames = Object.keys(settingLimits) as SettingName[]

/** Settings that were read, or what is wrong with them by name. */
export type ReadSettings =
  | { readonly ok: true; readonly settings: LikenessSettings }
  | { readonly ok: false; readonly problems: Readonly<Record<string, Problem>> }

/** Reads settings as a form sends them: shares in hundredths, every name given. */
export function readTypedSettings(typed: Readonly<Record<string, string>>): ReadSettings {
  const given = settingNames.map((name): [string, unknown] => {
    const words = foldWidth(typed[name] ?? '')
      .trim()
      .replace(/%$/, '')
    const figure = /^\d{1,5}(?:\.\d)?$/.test(words) ? Number(words) : words
    return [name, typeof figure === 'number' && settingLimits[name].isShare ? figure / 100 : figure]
  })
  return readSettings(Object.fromEntries(given))
}

/** Reads settings as a file gives them: those that are not named stay as they come with the program. */
export function readSettings(given: unknown): ReadSettings {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { ok: false, problems: { settings: { code: 'likeness-setting-unknown' } } }
  const problems: Record<string, Problem> = {}
  const settings: Record<SettingName, number> = { ...likenessDefaults }
  for (const [name, value] of Object.entries(given)) {
    const known = settingNames.find((one) => one === name)
    const problem = known ? problemOf(known, value) : { code: 'likeness-setting-unknown' }
    if (problem) problems[name] = problem
    else if (known) settings[known] = Number(value)
  }
  if (!problems['heavy'] && settings.heavy >= settings.same) problems['heavy'] = { code: 'band-not-below' }
  if (!problems['partial'] && settings.partial >= settings.heavy)
    problems['partial'] = { code: 'band-not-below' }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, settings }
}

function problemOf(name: SettingName, value: unknown): Problem | null {
  if (value === '') return { code: 'required' }
  const { min, max, isShare } = settingLimits[name]
  const sound = typeof value === 'number' && value >= min && value <= max
  if (sound && (isShare || Number.isInteger(value))) return null
  const factor = isShare ? 100 : 1
  return {
    code: isShare ? 'share-out-of-bounds' : 'number-out-of-bounds',
    values: { min: Math.round(min * factor), max: Math.round(max * factor) },
  }
}

/** A setting as a form shows it. */
export function typedSetting(settings: LikenessSettings, name: SettingName): string {
  const value = settings[name]
  return String(settingLimits[name].isShare ? Math.round(value * 1000) / 10 : value)
}
