import type { Grade, Rules } from '../campaign/rules.ts'

/** What the award for cases is called where no grade is meant. */
export function caseAwardName({ grades }: Pick<Rules['awards'], 'grades'>): string {
  return grades.map(({ name }) => name).join('、')
}

/** The kinds of works that win apart from one another, by key; none where a grade has places for all together. */
export function kindsAwarded({ grades }: Pick<Rules['awards'], 'grades'>): readonly string[] {
  const areApart = grades.every(({ works = [] }) => works.length > 0)
  return areApart ? [...new Set(grades.flatMap(({ works = [] }) => works.map(({ of }) => of)))] : []
}

/** The grades that a kind of works has places in, with the places of that kind. */
export function gradesOfKind({ grades }: Pick<Rules['awards'], 'grades'>, kind: string): Grade[] {
  return grades.flatMap(({ name, works = [] }) =>
    works.filter(({ of }) => of === kind).map(({ count, ratio }) => ({ name, count, ratio })),
  )
}

/** How many cases win: the sum of the grades; `null` while the number of one is open (若干). */
export function awardSize({ grades }: Pick<Rules['awards'], 'grades'>, validCount: number): number | null {
  return grades.reduce<number | null>((sum, grade) => {
    const size = gradeSize(grade, validCount)
    return sum === null || size === null ? null : sum + size
  }, 0)
}

/** The number or the share of the valid ones, the smaller of both. */
function gradeSize({ count, ratio }: Grade, validCount: number): number | null {
  const byRatio = ratio === null ? null : Math.floor((Math.round(ratio * 10_000) * validCount) / 10_000)
  if (count === null) return byRatio
  return byRatio === null ? count : Math.min(count, byRatio)
}

/** A winner as grading sees it; equal ranks are a tie. */
export type Winner = { readonly caseId: string; readonly rank: number | null }

/** The same with the key of its kind of works; `null` where it names none. */
export type WinnerOfKind = Winner & { readonly kind: string | null }

/** Cases of one rank that fall into two grades; `names` are those two. */
export type GradeTie = { readonly rank: number; readonly count: number; readonly names: string }

/**
 * The grade of each winner, given in the order of the ranking: the first fill the highest grade, the next the one
 * below; whoever is beyond all numbers has the lowest. Ties across a border are told, people settle them.
 */
export function gradeWinners(
  winners: readonly Winner[],
  grades: readonly Grade[],
  validCount: number,
): { names: ReadonlyMap<string, string>; ties: readonly GradeTie[] } {
  const names = new Map<string, string>()
  const ties: GradeTie[] = []
  let from = 0
  for (const [index, grade] of grades.entries()) {
    const below = grades[index + 1]
    const size = below ? gradeSize(grade, validCount) : null
    const to = size === null ? winners.length : Math.min(winners.length, from + size)
    for (const { caseId } of winners.slice(from, to)) names.set(caseId, grade.name)
    const rank = winners[to - 1]?.rank ?? null
    if (below && to > from && rank !== null && winners[to]?.rank === rank) {
      const count = winners.filter((winner) => winner.rank === rank).length
      ties.push({ rank, count, names: `${grade.name}、${below.name}` })
    }
    from = to
  }
  return { names, ties }
}

/**
 * The grade of each winner where kinds of works may win apart: each kind has its own grades, and whoever is of a kind
 * without any has the lowest of the call. `valid` are all that competed.
 */
export function gradeByKind(
  winners: readonly WinnerOfKind[],
  awards: Pick<Rules['awards'], 'grades'>,
  valid: readonly Pick<WinnerOfKind, 'kind'>[],
): ReturnType<typeof gradeWinners> {
  const apart = kindsAwarded(awards)
  if (apart.length === 0) return gradeWinners(winners, awards.grades, valid.length)
  const graded = [
    ...apart.map((kind) => {
      const ofKind = (one: Pick<WinnerOfKind, 'kind'>) => one.kind === kind
      return gradeWinners(winners.filter(ofKind), gradesOfKind(awards, kind), valid.filter(ofKind).length)
    }),
    gradeWinners(
      winners.filter(({ kind }) => kind === null || !apart.includes(kind)),
      awards.grades.slice(-1),
      valid.length,
    ),
  ]
  return {
    names: new Map(graded.flatMap(({ names }) => [...names])),
    ties: graded.flatMap(({ ties }) => ties),
  }
}
