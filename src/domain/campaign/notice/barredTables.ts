/** A row of cells between bars, as a table is written for the web. */
const row = /^[ \t]*\|[^\n|]*\|[^\n]*\|[ \t]*$/gm
/** |---|:---|: the rule under the heads. */
const rule = /^[ \t]*\|(?=[^-\n]*-)[ \t:|-]+\|[ \t]*$/

/** The bars of the tables in a text: those `between` two cells, and by their places and lengths those that say nothing. */
export function barsIn(original: string): {
  readonly between: readonly number[]
  readonly silent: readonly (readonly [number, number])[]
} {
  const between: number[] = []
  const silent: [number, number][] = []
  for (const { index, 0: words } of original.matchAll(row)) {
    if (rule.test(words)) {
      silent.push([index, words.length + 1])
      continue
    }
    const bars = [...words.matchAll(/\|/g)].map((bar) => index + bar.index)
    silent.push(
      ...[bars.at(0), bars.at(-1)].flatMap((at): [number, number][] => (at === undefined ? [] : [[at, 1]])),
    )
    between.push(...bars.slice(1, -1))
  }
  return { between, silent }
}
