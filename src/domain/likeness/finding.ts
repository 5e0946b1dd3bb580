import { gramTable } from './alignment.ts'
import { type LikenessIndex, likenessIndex } from './index.ts'
import { compare, type Likeness } from './likeness.ts'
import { spanOf } from './normal.ts'
import type { Prepared } from './prepared.ts'
import type { LikenessSettings } from './settings.ts'
import { maskShared, sharedGrams } from './shared.ts'

/** A text to be compared; texts of one unit count once for what many share. */
export type Compared = { readonly id: string; readonly unit: string; readonly text: Prepared }

/** All texts at hand: those that are the same are one group. */
export type Gathered = {
  readonly index: LikenessIndex
  /** What many units share is masked in these; by group. */
  readonly texts: readonly Prepared[]
  readonly members: readonly (readonly string[])[]
}

/** How many texts are looked at closely for each at most. */
const mostCandidates = 200
/** Candidates come the best first: after so many in a row that are not alike nothing more is looked for. */
const patience = 6

/** Gathers texts so that each can be compared with all others. */
export function gather(all: readonly Compared[], settings: LikenessSettings): Gathered {
  const byUnit = [...Map.groupBy(all, ({ unit }) => unit).values()]
  const shared = sharedGrams(byUnit.map((each) => each.map(({ text }) => text)))
  const index = likenessIndex()
  const texts: Prepared[] = []
  const members: string[][] = []
  for (const { id, text } of all) {
    const masked = index.groupOf(text) === undefined ? maskShared(text, shared, settings) : text
    const group = index.add(masked)
    texts[group] ??= masked
    members[group] ??= []
    members[group].push(id)
  }
  return { index, texts, members }
}

/** The groups that are like one group. */
export function likeGroup(
  gathered: Gathered,
  group: number,
  settings: LikenessSettings,
): Map<number, Likeness> {
  const text = gathered.texts[group]
  const found = new Map<number, Likeness>()
  if (!text) return found
  const table = gramTable(text)
  let vain = 0
  for (const { id } of gathered.index.candidates(text, mostCandidates)) {
    const other = gathered.texts[id]
    if (!other || vain === patience) continue
    const likeness = compare(table, other, settings)
    vain = likeness.band === 'none' ? vain + 1 : 0
    if (likeness.band !== 'none') found.set(id, likeness)
  }
  return found
}

/** What two texts of one group have in common: everything, each at its own places. */
export function sameThroughout(one: Prepared, other: Prepared): Likeness {
  return {
    inA: 1,
    inB: 1,
    longestRun: one.counted,
    masked: one.codes.length - one.counted,
    band: 'same',
    template: false,
    passages: [{ a: spanOf(one, 0, one.codes.length), b: spanOf(other, 0, other.codes.length) }],
  }
}

/** A text of a group as it is masked there, with its own places. */
export function asGathered(gathered: Gathered, group: number, own: Prepared): Prepared {
  return { ...(gathered.texts[group] ?? own), at: own.at }
}

/** The texts that are like one text, by their ids, the most alike first. */
export function likeOne(
  own: Compared,
  others: readonly Compared[],
  settings: LikenessSettings,
): Map<string, Likeness> {
  const gathered = gather([own, ...others], settings)
  const texts = new Map(others.map(({ id, text }) => [id, text]))
  const found: [string, Likeness][] = []
  for (const group of [0, ...likeGroup(gathered, 0, settings).keys()]) {
    for (const id of gathered.members[group] ?? []) {
      const other = texts.get(id)
      if (!other) continue
      const table = gramTable(asGathered(gathered, 0, own.text))
      const likeness =
        group === 0
          ? sameThroughout(own.text, other)
          : compare(table, asGathered(gathered, group, other), settings)
      found.push([id, likeness])
    }
  }
  return new Map(found.sort(([, one], [, other]) => other.inA + other.inB - one.inA - one.inB))
}

/** Everything that hangs together by pairs, the largest first; what stands alone is left out. */
export function clusters(pairs: readonly { readonly a: string; readonly b: string }[]): string[][] {
  const roots = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    while (roots.get(root) !== undefined && roots.get(root) !== root) root = roots.get(root) ?? root
    roots.set(id, root)
    return root
  }
  for (const { a, b } of pairs) {
    const [one, other] = [rootOf(a), rootOf(b)]
    if (!roots.has(one)) roots.set(one, one)
    roots.set(other, one)
  }
  const grouped = Map.groupBy(roots.keys(), rootOf)
  return [...grouped.values()]
    .filter((members) => members.length > 1)
    .map((members) => members.sort())
    .sort((one, other) => other.length - one.length || ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1))
}
