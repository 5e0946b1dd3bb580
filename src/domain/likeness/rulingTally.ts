import { harmlessRulings, type LikenessRuling } from './ruling.ts'
import { type Band, bands } from './settings.ts'

/** How often something was ruled of pairs of one band in a year. */
export type RulingCount = {
  readonly year: number
  readonly band: Band | null
  readonly ruling: LikenessRuling
  readonly count: number
}

/** The rulings of a year on one band; a false alarm is one that calls for nothing. */
export type RulingTally = {
  readonly year: number
  readonly band: Band | null
  readonly counts: Readonly<Partial<Record<LikenessRuling, number>>>
  readonly total: number
  readonly harmless: number
}

/** Tells how people ruled by year and band, the newest year and the most alike first (domain, 7.3). */
export function tallyRulings(counts: readonly RulingCount[]): RulingTally[] {
  const groups = Map.groupBy(counts, ({ year, band }) => `${year} ${band}`)
  const rows = [...groups.values()].flatMap((group): RulingTally[] => {
    const [first] = group
    if (!first) return []
    const sum = (some: readonly RulingCount[]) => some.reduce((all, { count }) => all + count, 0)
    return [
      {
        year: first.year,
        band: first.band,
        counts: Object.fromEntries(group.map(({ ruling, count }) => [ruling, count])),
        total: sum(group),
        harmless: sum(group.filter(({ ruling }) => harmlessRulings.includes(ruling))),
      },
    ]
  })
  const place = ({ band }: RulingTally) => (band === null ? bands.length : bands.indexOf(band))
  return rows.sort((one, other) => other.year - one.year || place(one) - place(other))
}
