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
  for (const [row, labels] of Map.groupBy(set.alike, ({ kind, strength }) => `${kind}, ${strength}`)) {
    const hits = labels.filter(({ a, b }) => pairs.has(pairOf(a, b)))
    const templates = hits.filter(({ a, b }) => pairs.get(pairOf(a, b))).length
    console.log(`${row}: ${hits.length} of ${labels.length}, ${templates} told as a template`)
  }
  tellOverall(set, pairs, groups)
}

function tellOverall(set: Labelled, pairs: Found['pairs'], groups: Found['groups']): void {
  const thousand = new Set(set.thousand)
  const together = Math.max(...groups.map((ids) => ids.filter((id) => thousand.has(id)).length))
  console.log(`one text ${thousand.size} times: ${together} in one cluster`)
  const { recall, precision, wrong } = judged(set, pairs)
  console.log(
    `recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)}: ${wrong} pairs were found without a label`,
  )
}

/** Recall and precision over pairs; those of the text that was sent many times are counted elsewhere. */
export function judged(set: Labelled, pairs: Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>) {
  const thousand = new Set(set.thousand)
  const labelled = new Set(set.alike.map(({ a, b }) => pairOf(a, b)))
  const found = [...labelled].filter((pair) => pairs.has(pair)).length
  let wrong = 0
  for (const pair of pairs.keys())
    if (!labelled.has(pair) && !pair.split(' ').every((id) => thousand.has(id))) wrong += 1
  return { recall: found / labelled.size, precision: found / Math.max(1, found + wrong), wrong }
}

/** Names a pair so that its order makes no difference. */
export function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** The pairs that the finder of this project tells at its defaults. */
export function findIn(set: Labelled): Found {
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
