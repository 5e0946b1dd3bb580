import type { Values } from '../../foundation/refusal.ts'
import { fromHundredths, hundredths } from '../review/points.ts'
import { type Faceted, type FacetOption, hasOption } from './coverage.ts'

type Swappable = Faceted & { readonly caseId: string; readonly mean: number | null }

/** One exchange made for an option without a winner; `cost` is the points of trimmed mean given up. */
export type Swap = FacetOption & { readonly in: string; readonly out: string; readonly cost: number }

/** A demanded option that stays without a winner, and why, as a wording code. */
export type Gap = FacetOption & {
  readonly code: 'gap-no-candidate' | 'gap-no-place'
  readonly values: Values
}

type Selection<T> = {
  /** Cases that are in whatever happens. */
  readonly fixed: readonly T[]
  /** Cases that may be exchanged, and those that may come in, both in the order of the ranking. */
  readonly chosen: readonly T[]
  readonly waiting: readonly T[]
  readonly options: readonly FacetOption[]
  /** Whether a case may take the place of another one; any may, where nobody says. */
  readonly mayReplace?: (comer: T, goer: T) => boolean
}

type Covered<T> = {
  readonly chosen: readonly T[]
  readonly waiting: readonly T[]
  readonly swaps: readonly Swap[]
  readonly gaps: readonly Gap[]
}

/**
 * Gives each option in turn a winner by the single exchange that costs least; nobody goes out who is the only
 * winner of another demanded option. Of equal costs the better ranked comes in and the worse ranked goes out.
 */
export function swapForCoverage<T extends Swappable>({
  fixed,
  chosen,
  waiting,
  options,
  mayReplace = () => true,
}: Selection<T>): Covered<T> {
  const order = new Map([...chosen, ...waiting].map((candidate, index) => [candidate, index]))
  const byRank = (one: T, other: T) => (order.get(one) ?? 0) - (order.get(other) ?? 0)
  let state: Covered<T> = { chosen, waiting, swaps: [], gaps: [] }
  for (const option of options) {
    if ([...fixed, ...state.chosen].some((winner) => hasOption(winner, option))) continue
    if (!state.waiting.some((candidate) => hasOption(candidate, option))) {
      state = { ...state, gaps: [...state.gaps, gap(option, 'gap-no-candidate')] }
      continue
    }
    const exchange = cheapest(option, {
      fixed,
      chosen: state.chosen,
      waiting: state.waiting,
      options,
      mayReplace,
    })
    state = exchange
      ? exchanged(state, option, exchange, byRank)
      : { ...state, gaps: [...state.gaps, gap(option, 'gap-no-place')] }
  }
  return state
}

type Exchange<T> = { readonly in: T; readonly out: T; readonly cost: number }

function cheapest<T extends Swappable>(option: FacetOption, selection: Selection<T>): Exchange<T> | null {
  let best: Exchange<T> | null = null
  for (const comer of selection.waiting) {
    if (!hasOption(comer, option)) continue
    const goer = selection.chosen.findLast(
      (winner) => selection.mayReplace?.(comer, winner) !== false && mayGo(winner, comer, selection),
    )
    if (!goer) continue
    const cost = hundredths(goer.mean ?? 0) - hundredths(comer.mean ?? 0)
    if (!best || cost < best.cost) best = { in: comer, out: goer, cost }
  }
  return best
}

/** Whether every demanded option that the goer covers keeps a winner when the comer takes the place. */
function mayGo<T extends Swappable>(goer: T, comer: T, { fixed, chosen, options }: Selection<T>): boolean {
  const staying = [...fixed, ...chosen.filter((winner) => winner !== goer), comer]
  return options
    .filter((option) => hasOption(goer, option))
    .every((option) => staying.some((winner) => hasOption(winner, option)))
}

function exchanged<T extends Swappable>(
  state: Covered<T>,
  option: FacetOption,
  { in: comer, out: goer, cost }: Exchange<T>,
  byRank: (one: T, other: T) => number,
): Covered<T> {
  const swap = { ...option, in: comer.caseId, out: goer.caseId, cost: fromHundredths(cost) }
  return {
    ...state,
    chosen: [...state.chosen.filter((winner) => winner !== goer), comer].sort(byRank),
    waiting: [...state.waiting.filter((candidate) => candidate !== comer), goer].sort(byRank),
    swaps: [...state.swaps, swap],
  }
}

function gap(option: FacetOption, code: Gap['code']): Gap {
  return { ...option, code, values: { facet: option.facetName, option: option.optionName } }
}
