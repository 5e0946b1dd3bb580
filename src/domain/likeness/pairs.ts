import { gramTable } from './alignment.ts'
import { asGathered, type Compared, gather, likeGroup, sameThroughout } from './finding.ts'
import { compare, type Likeness } from './likeness.ts'
import type { Prepared } from './prepared.ts'
import type { LikenessSettings } from './settings.ts'

/** Two texts that are alike: `a` is a new one, `b` another new one or one that is there to be compared with. */
export type LikePair = { readonly a: string; readonly b: string } & Likeness

/**
 * Compares the new texts with each other and with all others, which are not compared with each other; `tell` hears
 * how many texts are done.
 */
export function likePairs(
  all: readonly Compared[],
  fresh: ReadonlySet<string>,
  settings: LikenessSettings,
  tell: (done: number, of: number) => void,
): LikePair[] {
  const texts = new Map(all.map(({ id, text }) => [id, text]))
  const gathered = gather(all, settings)
  const found: LikePair[] = []
  for (const [group, members] of gathered.members.entries()) {
    tell(group, gathered.members.length)
    if (!members.some((id) => fresh.has(id))) continue
    found.push(...sameTexts(members, fresh, texts))
    for (const [other] of likeGroup(gathered, group, settings)) {
      const others = gathered.members[other] ?? []
      if (other < group && others.some((id) => fresh.has(id))) continue
      const pair = pairBetween(members, others, fresh)
      const [one, two] = [texts.get(pair.a), texts.get(pair.b)]
      if (!one || !two) continue
      const table = gramTable(asGathered(gathered, group, one))
      found.push({ ...pair, ...compare(table, asGathered(gathered, other, two), settings) })
    }
  }
  return found
}

/** Texts that are the same are told by the first of them, so that a thousand make no half million pairs. */
function sameTexts(
  members: readonly string[],
  fresh: ReadonlySet<string>,
  texts: ReadonlyMap<string, Prepared>,
): LikePair[] {
  const a = members.find((id) => fresh.has(id)) ?? ''
  const one = texts.get(a)
  return members.flatMap((b) => {
    const other = texts.get(b)
    return one && other && a !== b ? [{ a, b, ...sameThroughout(one, other) }] : []
  })
}

function pairBetween(members: readonly string[], others: readonly string[], fresh: ReadonlySet<string>) {
  const a = members.find((id) => fresh.has(id)) ?? ''
  return { a, b: others.find((id) => fresh.has(id)) ?? others[0] ?? '' }
}
