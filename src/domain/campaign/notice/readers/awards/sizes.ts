import { atLeast, atMost } from '../../amounts.ts'
import { rangeIn } from '../../lostDashes.ts'
import { numeralOf } from '../../numerals.ts'
import type { DoubtCode } from '../../reading.ts'

/** How many there are of an award; all null where the notice leaves it open. */
export type Size = { readonly min: number | null; readonly max: number | null; readonly ratio: number | null }

export const none: Size = { min: null, max: null, ratio: null }

/** Whether a notice leaves open how many there are. */
export function isBare({ min, max, ratio }: Size): boolean {
  return min === null && max === null && ratio === null
}

const most = new RegExp(`^(?:${atMost})$`)
const least = new RegExp(`^(?:${atLeast})$`)

/** So wide that two figures may part from two, and one not from three. */
const widest = 10

/** 1015篇: the range that two numbers may be which lost their dash; none where they cannot. */
export function gluedIn(words: string): string[] {
  const [figures = ''] = /(?<!\d)[1-9]\d[1-9]\d(?!\d)/.exec(words) ?? []
  const range = rangeIn(figures, widest)
  return range ? [range.join('-')] : []
}

/** The size that a match tells by its groups, and what is to be asked about it. */
export function sizeOf({ groups = {} }: RegExpExecArray): { size: Size; code: DoubtCode | null } {
  if (groups['open'] || groups['about']) return { size: none, code: 'number-open' }
  const low = groups['low'] ?? ''
  const isGarbled = /[OoIl]/.test(low) || gluedIn(low).length > 0
  const count = numeralOf(isGarbled ? low.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1') : low)
  const high = groups['high'] === undefined ? count : numeralOf(groups['high'])
  const limit = groups['limit'] ?? ''
  const upper = groups['under'] !== undefined || most.test(limit)
  const lower = least.test(limit)
  return {
    size: { min: upper ? null : count, max: lower ? null : high, ratio: null },
    code: isGarbled ? 'damaged-number' : null,
  }
}

/** The share that a match tells by its groups. */
export function ratioOf({ groups = {} }: RegExpExecArray): number | null {
  const written = groups['share'] ?? groups['direct'] ?? ''
  const tenths = written.endsWith('成') ? numeralOf(written.slice(0, -1)) : null
  const value =
    tenths !== null
      ? tenths * 10
      : written.endsWith('%')
        ? Number(written.slice(0, -1))
        : numeralOf(written.slice(3))
  return value === null ? null : Math.round(value * 1e4) / 1e6
}
