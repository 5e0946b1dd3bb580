import { sayIn } from '../../../foundation/wording/wording.ts'
import type { CaseCount, TextLimit } from '../../campaign/rules.ts'
import type { AddresseeClass } from '../../organisation/organisation.ts'

/** The unions of a class as a notice calls on them: 各 and the name that the pages have for them. */
export function calledOn(of: AddresseeClass): string {
  return `各${classNamed(of)}`
}

/** A class by the name that the pages have for it. */
export function classNamed(of: AddresseeClass): string {
  return sayIn('zh-CN')(`state.organisation.${of}`)
}

/** The pieces of a list with 、 between them and 和 before the last. */
export function listed(pieces: readonly string[]): string {
  return pieces.length < 2 ? pieces.join('') : `${pieces.slice(0, -1).join('、')}和${pieces.at(-1)}`
}

type Bounds = Pick<TextLimit, 'min' | 'max'>

/** A length as notices set it: 2000字以内, 不少于1000字, 800—2000字. */
export function lengthOf({ min, max }: Bounds): string {
  if (min !== null && max !== null) return `${min}—${max}字`
  return max === null ? `不少于${min ?? 0}字` : `${max}字以内`
}

export function isLimited({ min, max }: Bounds): boolean {
  return min !== null || max !== null
}

/** A number of cases: 7—8个, 2个, 不超过3个, 不少于6个; without bounds there is none. */
export function numberOf({ min, max }: CaseCount): string {
  if (max === null) return min === 0 ? '' : `不少于${min}个`
  if (min === max) return `${max}个`
  return min === 0 ? `不超过${max}个` : `${min}—${max}个`
}

export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}

/** Closes a sentence that somebody else wrote. */
export function closed(words: string): string {
  const trimmed = words.trim()
  return trimmed === '' || /[。！？]$/.test(trimmed) ? trimmed : `${trimmed.replace(/[，；、]$/, '')}。`
}
