import { gather, likeGroup } from '../../src/domain/likeness/finding.ts'
import { fixedFormulas } from '../../src/domain/likeness/formulas.ts'
import { knownWords, prepare } from '../../src/domain/likeness/prepared.ts'
import { likenessDefaults } from '../../src/domain/likeness/settings.ts'
import { type Labelled, labelledSet } from './set.ts'

/** The pairs that were found, and whether each was told as a template. */
type Found = {
  readonly pairs: ReadonlyMap<string, boolean>
  readonly groups: readonly (readonly string[])[]
}

/** Prints recall by kind and strength, then recall and precision over all pairs of a labelled set. */
export function textsBench(): void {
  const half = process.env['LIKENESS_SET'] === 'open' ? 'open' : 'frozen'
  const set = labelledSet(half, Number(process.env['LIKENESS_SHARE'] ?? '1'))
  const start = performance.now()
  const { pairs, groups } = findIn(set)
  const took = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${half} set: ${set.texts.length} texts, ${set.alike.length} pairs alike, compared in ${took} s`,
  )
  let found = 0
  for (const [row, labels] of Map.groupBy(set.alike, ({ kind, strength }) => `${kind}, ${strength}`)) {
    const hits = labels.filter(({ a, b }) => pairs.has(pairOf(a, b)))
    const templates = hits.filter(({ a, b }) => pairs.get(pairOf(a, b))).length
    found += hits.length
    console.log(`${row}: ${hits.length} of ${labels.length}, ${templates} told as a template`)
  }
  tellOverall(set, pairs, groups, found)
}

function tellOverall(set: Labelled, pairs: Found['pairs'], groups: Found['groups'], found: number): void {
  const thousand = new Set(set.thousand)
  const together = Math.max(...groups.map((ids) => ids.filter((id) => thousand.has(id)).length))
  console.log(`one text ${thousand.size} times: ${together} in one cluster`)
  const labelled = new Set(set.alike.map(({ a, b }) => pairOf(a, b)))
  const wrong = [...pairs.keys()].filter(
    (pair) => !labelled.has(pair) && !pair.split(' ').every((id) => thousand.has(id)),
  )
  const recall = (found / set.alike.length).toFixed(4)
  const precision = (found / (found + wrong.length)).toFixed(4)
  console.log(`recall ${recall}, precision ${precision}: ${wrong.length} pairs were found without a label`)
}

/** Names a pair so that its order makes no difference. */
function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function findIn(set: Labelled): Found {
  const known = knownWords([...fixedFormulas, ...set.known])
  const all = set.texts.map(({ id, unit, text }) => ({ id, unit, text: prepare(text, known) }))
  const gathered = gather(all, likenessDefaults)
  const pairs = new Map<string, boolean>()
  for (const [group, members] of gathered.members.entries()) {
    for (const [other, { template }] of likeGroup(gathered, group, likenessDefaults)) {
      const [a, b] = [members[0], gathered.members[other]?.[0]]
      if (a && b) pairs.set(pairOf(a, b), template)
    }
    for (const other of members.slice(1)) pairs.set(pairOf(members[0] ?? '', other), false)
  }
  return { pairs, groups: gathered.members }
}
