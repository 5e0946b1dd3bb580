import type { Amount } from '../amounts.ts'

const forAll = /^[,;]?(?:但|且)?(?:总?字数|篇幅|长度)?(?:最多|最少|一般|原则上)?(?:均|都|皆|一律|全部)/

/** 小学组400字以上，初中组600字以上，均不超过1500字: the bound that several share closes the open side of each. */
export function withSharedBound(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const last = amounts.at(-1)
  const before = amounts.at(-2)
  if (!last || !before || amounts.length < 3 || !forAll.test(text.slice(before.end, last.start + 2)))
    return amounts
  const row = amounts.slice(0, -1)
  if (row.every(({ min, max }) => min !== null && max === null) && last.min === null && last.max !== null)
    return row.map((one) => ({ ...one, max: last.max }))
  if (row.every(({ min, max }) => min === null && max !== null) && last.max === null && last.min !== null)
    return row.map((one) => ({ ...one, min: last.min }))
  return amounts
}
