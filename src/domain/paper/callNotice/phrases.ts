import type { TextLimit } from '../../campaign/rules.ts'
import type { AddresseeClass } from '../../organisation/organisation.ts'

/** The unions of a class as a notice calls on them. */
export const calledOn: Readonly<Record<AddresseeClass, string>> = {
  province: '各省级工会',
  city: '各市级工会',
  county: '各县（市）区工会',
  zone: '各开发区（园区）工会',
  township: '各乡镇（街道）工会',
  industry: '各产业（系统）工会',
  group: '各集团公司工会',
  direct: '各直属基层工会',
  organ: '各机关单位',
  enterprise: '各企业',
  school: '各学校',
  institution: '各事业单位',
  association: '各协会、商会',
  member: '各会员单位',
}

/** The pieces of a list with 、 between them and 和 before the last. */
export function listed(pieces: readonly string[]): string {
  return pieces.length < 2 ? pieces.join('') : `${pieces.slice(0, -1).join('、')}和${pieces.at(-1)}`
}

/** A length as notices set it: 2000字以内, 不少于1000字, 800—2000字. */
export function lengthOf({ min, max }: TextLimit): string {
  if (min !== null && max !== null) return `${min}—${max}字`
  return max === null ? `不少于${min ?? 0}字` : `${max}字以内`
}

export function isLimited({ min, max }: TextLimit): boolean {
  return min !== null || max !== null
}

/** A number of cases: 7—8个, 2个, 不超过3个. */
export function numberOf(min: number, max: number): string {
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
