import { gramTable } from '../../../domain/likeness/alignment.ts'
import { asGathered, clusters, gather, likeGroup, sameThroughout } from '../../../domain/likeness/finding.ts'
import { compare, type Likeness } from '../../../domain/likeness/likeness.ts'
import type { PhotoLikeness } from '../../../domain/likeness/photos.ts'
import type { Prepared } from '../../../domain/likeness/prepared.ts'
import type { LikenessSettings } from '../../../domain/likeness/settings.ts'
import type { Opened } from './gather.ts'
import { likePhotos } from './photoPairs.ts'

type Pair = { readonly a: string; readonly b: string }

/** What is alike among the files: `a` is a new one, `b` another new one or one that is there to be compared with. */
export type Found = {
  readonly texts: readonly (Pair & Likeness)[]
  readonly photos: readonly (Pair & PhotoLikeness)[]
  readonly clusters: readonly (readonly string[])[]
}

/** Compares the new files with each other and with all others. */
export function compareFiles(
  files: readonly Opened[],
  settings: LikenessSettings,
  tell: (done: number) => void,
): Found {
  const texts = likeTexts(files, settings, tell)
  const photos = likePhotos(files, tell)
  return {
    texts: texts.toSorted((one, other) => share(other) - share(one)),
    photos: photos.toSorted((one, other) => one.distance - other.distance),
    clusters: clusters(texts),
  }
}

function share({ inA, inB }: Likeness): number {
  return Math.max(inA, inB)
}

function likeTexts(
  files: readonly Opened[],
  settings: LikenessSettings,
  tell: (done: number) => void,
): (Pair & Likeness)[] {
  const texts = new Map(files.flatMap(({ path, text }) => (text ? [[path, text.prepared] as const] : [])))
  const gathered = gather(
    [...texts].map(([path, text]) => ({ id: path, unit: path, text })),
    settings,
  )
  const fresh = new Set(files.filter(({ isNew }) => isNew).map(({ path }) => path))
  const found: (Pair & Likeness)[] = []
  for (const [group, members] of gathered.members.entries()) {
    tell(group)
    if (!members.some((path) => fresh.has(path))) continue
    found.push(...sameTexts(members, fresh, texts))
    for (const [other] of likeGroup(gathered, group, settings)) {
      const others = gathered.members[other] ?? []
      if (other < group && others.some((path) => fresh.has(path))) continue
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
): (Pair & Likeness)[] {
  const a = members.find((path) => fresh.has(path)) ?? ''
  const one = texts.get(a)
  return members.flatMap((b) => {
    const other = texts.get(b)
    return one && other && a !== b ? [{ a, b, ...sameThroughout(one, other) }] : []
  })
}

function pairBetween(
  members: readonly string[],
  others: readonly string[],
  fresh: ReadonlySet<string>,
): Pair {
  const a = members.find((path) => fresh.has(path)) ?? ''
  return { a, b: others.find((path) => fresh.has(path)) ?? others[0] ?? '' }
}
