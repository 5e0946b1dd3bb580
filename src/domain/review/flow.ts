/** The graph of an assignment: cases as rows, reviewers as columns, `open` holds 1 where a pair may be made. */
export type FlowGraph = {
  readonly cases: number
  readonly reviewers: number
  readonly open: Uint8Array
  /** Scores each case still needs, and those it already has. */
  readonly need: readonly number[]
  readonly had: readonly number[]
  /** Cases each reviewer already has, and the most that each takes. */
  readonly load: readonly number[]
  readonly capacity: readonly number[]
  /** Numbers that mix equal choices. */
  readonly caseSeed: readonly number[]
  readonly reviewerSeed: readonly number[]
}

/** The reviewers given to each case, the loads that follow, and the scores each case still misses. */
export type FlowAnswer = {
  readonly given: readonly (readonly number[])[]
  readonly load: readonly number[]
  readonly missing: readonly number[]
}

const nobody = -1

/** The working state: `bound` never exceeds the smallest load that can be reached from a reviewer. */
type Flow = FlowGraph & {
  /** Per pair: 0 barred, 1 may be made, 2 made. */
  readonly cell: Uint8Array
  /** Per case, the reviewers open to it. */
  readonly openTo: readonly (readonly number[])[]
  readonly current: number[]
  readonly held: number[][]
  readonly bound: number[]
  readonly everyone: readonly number[]
  readonly search: Search
}

/** One search: reviewers in the order seen, whom each was reached from and by which case that moves. */
type Search = {
  seen: number[]
  /** All reviewers not yet seen, and some that were. */
  unseen: readonly number[]
  readonly from: Int32Array
  readonly moved: Int32Array
  /** The search in which a reviewer was seen, or a case expanded, last. */
  readonly seenIn: Int32Array
  readonly expandedIn: Int32Array
  round: number
  /** The end found so far, its load, and how well the case mixes there. */
  best: number
  bestLoad: number
  bestMix: number
}

/**
 * Minimum-cost flow by successive shortest paths. The n-th case of a reviewer costs n, moving a case from one
 * reviewer to another costs nothing, so the shortest path of a case leads to the least loaded reviewer that any
 * chain of moves can reach, and the graph to search shrinks to the reviewers alone. Such distances only grow from
 * path to path; each is kept as a bound that ends most searches at the first look. Cases are served by turns: the
 * first score of all, then the second, so that a lack is shared.
 */
export function spreadEvenly(graph: FlowGraph, tell: (share: number) => void = () => undefined): FlowAnswer {
  const flow = begin(graph)
  const missing = [...graph.need]
  const turns = graph.need.reduce((most, need, row) => Math.max(most, need + (graph.had[row] ?? 0)), 0)
  for (let turn = 1; turn <= turns; turn += 1)
    for (let row = 0; row < graph.cases; row += 1) {
      if (row % 500 === 0) tell((turn - 1 + row / graph.cases) / turns)
      const lack = missing[row] ?? 0
      const served = (graph.had[row] ?? 0) + (graph.need[row] ?? 0) - lack
      if (served < turn && lack > 0 && augment(flow, row)) missing[row] = lack - 1
    }
  return { given: givenOf(flow), load: flow.current, missing }
}

function begin(graph: FlowGraph): Flow {
  const { cases, reviewers, open, load } = graph
  const openTo = Array.from({ length: cases }, (_, row) => {
    const columns: number[] = []
    const first = row * reviewers
    for (let reviewer = 0; reviewer < reviewers; reviewer += 1)
      if (open[first + reviewer] === 1) columns.push(reviewer)
    return columns
  })
  return {
    ...graph,
    cell: open.slice(),
    openTo,
    current: [...load],
    held: load.map(() => []),
    bound: load.map(() => 0),
    everyone: load.map((_, reviewer) => reviewer),
    search: {
      seen: [],
      unseen: [],
      from: new Int32Array(reviewers),
      moved: new Int32Array(reviewers),
      seenIn: new Int32Array(reviewers),
      expandedIn: new Int32Array(cases),
      round: 0,
      best: nobody,
      bestLoad: Number.POSITIVE_INFINITY,
      bestMix: 0,
    },
  }
}

/** Serves a case once along its shortest path; `false` where no path has room at its end. */
function augment(flow: Flow, row: number): boolean {
  const { current, search } = flow
  const end = leastLoaded(flow, row)
  if (end === nobody) return false
  current[end] = (current[end] ?? 0) + 1
  let taker = end
  for (;;) {
    const giver = search.from[taker] ?? nobody
    if (giver === nobody) break
    const moving = search.moved[taker] ?? 0
    release(flow, moving, giver)
    hold(flow, moving, taker)
    taker = giver
  }
  hold(flow, row, taker)
  return true
}

/** The reviewer at the end of the shortest path from a case, or `nobody`. */
function leastLoaded(flow: Flow, row: number): number {
  const { search } = flow
  const floor = lookAtOpen(flow, row)
  if (search.bestLoad <= floor) {
    if (search.best !== nobody) search.from[search.best] = nobody
    return search.best
  }
  search.seen = []
  search.unseen = flow.everyone
  search.round += 1
  see(flow, row, nobody)
  let looked = search.seen.length
  for (let expanded = 0; expanded < search.seen.length; expanded += 1) {
    expand(flow, search.seen[expanded] ?? 0)
    for (; looked < search.seen.length; looked += 1) consider(flow, row, search.seen[looked] ?? 0)
    if (search.bestLoad <= floor) return search.best
  }
  raiseBounds(flow)
  return search.best
}

/** Considers the reviewers open to a case as ends; answers the smallest load that any of them can lead to. */
function lookAtOpen(flow: Flow, row: number): number {
  const { cell, bound, reviewers, search } = flow
  const open = flow.openTo[row] ?? []
  search.best = nobody
  search.bestLoad = Number.POSITIVE_INFINITY
  let floor = Number.POSITIVE_INFINITY
  for (let index = 0; index < open.length; index += 1) {
    const reviewer = open[index] ?? 0
    if (cell[row * reviewers + reviewer] !== 1) continue
    floor = Math.min(floor, bound[reviewer] ?? 0)
    consider(flow, row, reviewer)
  }
  return floor
}

/** Takes a reviewer with room as the end if the load is smaller, or equal and the case mixes better there. */
function consider(
  { current, capacity, caseSeed, reviewerSeed, search }: Flow,
  row: number,
  reviewer: number,
): void {
  const load = current[reviewer] ?? 0
  if (load > search.bestLoad || load >= (capacity[reviewer] ?? 0)) return
  const mix = scatter((caseSeed[row] ?? 0) ^ (reviewerSeed[reviewer] ?? 0))
  if (load === search.bestLoad && mix >= search.bestMix) return
  search.best = reviewer
  search.bestLoad = load
  search.bestMix = mix
}

/** A search that went to its end proves that nobody it saw leads to a smaller load. */
function raiseBounds({ bound, search }: Flow): void {
  for (const reviewer of search.seen) bound[reviewer] = Math.max(bound[reviewer] ?? 0, search.bestLoad)
}

/** Sees the reviewers that could take over a case from this one; none if nothing better can lie behind it. */
function expand(flow: Flow, reviewer: number): void {
  if ((flow.bound[reviewer] ?? 0) >= flow.search.bestLoad) return
  for (const row of flow.held[reviewer] ?? []) see(flow, row, reviewer)
}

/** Sees the reviewers open to a case, once in a search; looks through the shorter of the two lists. */
function see(flow: Flow, row: number, giver: number): void {
  const { cell, openTo, reviewers, search } = flow
  if (search.expandedIn[row] === search.round) return
  search.expandedIn[row] = search.round
  const open = openTo[row] ?? []
  const unseen = unseenOf(flow)
  const choices = unseen.length < open.length ? unseen : open
  for (let index = 0; index < choices.length; index += 1) {
    const reviewer = choices[index] ?? 0
    if (search.seenIn[reviewer] === search.round || cell[row * reviewers + reviewer] !== 1) continue
    search.seenIn[reviewer] = search.round
    search.seen.push(reviewer)
    search.from[reviewer] = giver
    search.moved[reviewer] = row
  }
}

function unseenOf({ reviewers, search }: Flow): readonly number[] {
  if (search.unseen.length > 2 * (reviewers - search.seen.length))
    search.unseen = search.unseen.filter((reviewer) => search.seenIn[reviewer] !== search.round)
  return search.unseen
}

/** A whole number that looks random; by it equal choices are mixed, so that panels overlap. */
function scatter(seed: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0
}

function hold({ held, cell, reviewers }: Flow, row: number, reviewer: number): void {
  held[reviewer]?.push(row)
  cell[row * reviewers + reviewer] = 2
}

function release({ held, cell, reviewers }: Flow, row: number, reviewer: number): void {
  const rows = held[reviewer] ?? []
  rows.splice(rows.indexOf(row), 1)
  cell[row * reviewers + reviewer] = 1
}

function givenOf({ cases, held }: Flow): number[][] {
  const given: number[][] = Array.from({ length: cases }, () => [])
  for (const [reviewer, rows] of held.entries()) for (const row of rows) given[row]?.push(reviewer)
  return given
}
