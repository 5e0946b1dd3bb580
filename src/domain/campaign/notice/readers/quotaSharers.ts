import type { Amount } from '../amounts.ts'
import type { BodyClass } from '../reading.ts'
import type { Body } from './quotaBreaths.ts'
import { classesOfPart } from './quotaParts.ts'

/** Bodies of one class that share a number have one quota. */
export function groupsOf(bodies: readonly Body[]): Body[][] {
  const groups = new Map<string, Body[]>()
  for (const body of bodies) groups.set(body.class, [...(groups.get(body.class) ?? []), body])
  return groups.size === 0 ? [[]] : [...groups.values()]
}

type Sharer = { readonly group: readonly Body[]; readonly sort: BodyClass | null }

/** Those who have a number: each group of bodies; of a part of what all send there is one, or one for each class it names. */
export function sharersOf(
  groups: readonly Body[][],
  part: string | null,
  text: string,
  { amount, from }: { readonly amount: Amount; readonly from: number },
): readonly Sharer[] {
  const [first = []] = groups
  const classes = part === null ? [] : classesOfPart(part, text.slice(amount.start - 1, amount.end))
  if (classes.length > 0) return classes.map((sort) => ({ group: first, sort }))
  const isOne = part !== null && (from > 0 || text.slice(from, amount.start).includes('其中'))
  return (isOne ? [first] : groups).map((group) => ({ group, sort: null }))
}

/** 企业工会案例、机关工会案例各1个: of kinds named after the bodies each has its own. */
export function worksOf(works: readonly (string | null)[], label: string | null): readonly (string | null)[] {
  const own = works.filter((work) => label !== null && label.length > 2 && work?.startsWith(label))
  return own.length > 0 ? own : works
}
