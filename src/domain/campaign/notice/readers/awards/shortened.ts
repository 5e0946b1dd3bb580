import type { ReadRule } from '../../reading.ts'
import { isBare } from './sizes.ts'

/** How far behind its full name an award is told of in short. */
const near = 120

type Told = ReadRule<'award'>

/** 设最佳案例奖、优秀案例奖，最佳奖5个、优秀奖10个: an award told with its number in short is the one named in full before. */
export function withoutFullNames(all: readonly Told[]): Told[] {
  const open = all.filter(({ value }) => isBare(value))
  const full = all
    .filter(({ value }) => !isBare(value) && value.name.endsWith('奖'))
    .flatMap((short) => fullNameOf(short, open) ?? [])
  return all.filter((one) => !full.includes(one))
}

function fullNameOf(short: Told, open: readonly Told[]): Told | undefined {
  const { name } = short.value
  const before = open.filter(
    ({ span, value, appliesTo }) =>
      value.name.length > name.length &&
      value.name.endsWith('奖') &&
      appliesTo === short.appliesTo &&
      span[1] <= short.span[0] &&
      short.span[0] - span[1] < near,
  )
  const byEnd = before.filter((one) => one.value.name.endsWith(name))
  const called =
    byEnd.length > 0 ? byEnd : before.filter((one) => one.value.name.startsWith(name.slice(0, -1)))
  const others = called.filter((one) => !/[组辅]/.test(one.value.name))
  return called.length === 1 ? called[0] : others.length === 1 ? others[0] : undefined
}
