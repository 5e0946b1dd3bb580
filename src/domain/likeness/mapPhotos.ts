import { type Band, bands } from './settings.ts'

/** What the photos of two cases have in common: how many pairs, the best band, the two most alike; `a` before `b`. */
export type PhotoPair = {
  readonly a: string
  readonly b: string
  readonly count: number
  readonly band: Band
  readonly shaA: string
  readonly shaB: string
}

/** Gathers photos that are alike by the cases they stand in; the most alike of each come first. */
export function photoPairs(
  rows: readonly { a: string; b: string; shaA: string; shaB: string; band: Band }[],
): PhotoPair[] {
  const byCases = Map.groupBy(rows, ({ a, b }) => `${a} ${b}`)
  return [...byCases.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { a, b, shaA, shaB } = first
    const band = bands.find((one) => group.some((row) => row.band === one)) ?? 'none'
    const count = new Set(group.map((row) => `${row.shaA} ${row.shaB}`)).size
    return [{ a, b, shaA, shaB, band, count }]
  })
}
