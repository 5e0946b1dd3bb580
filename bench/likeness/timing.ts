/** The middle and the worst but one in a hundred of some times, for telling. */
export function quantiles(times: readonly number[]): { readonly middle: string; readonly worst: string } {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2)
  return { middle: at(0.5), worst: at(0.99) }
}

/** How long something takes: by the clock, and of that how long the processor worked for it. */
export function timed<T>(deed: () => T): {
  readonly result: T
  readonly clock: number
  readonly worked: number
} {
  const before = process.cpuUsage()
  const start = performance.now()
  const result = deed()
  const clock = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { result, clock, worked: (user + system) / 1000 }
}
