/** Behind words, a long number or Latin letters a dot ends a sentence; behind the numeral of a point it does not. */
const stop =
  /(?<=[一-鿿)”》\]%])(?<!(?:^|[^一-鿿])[一二三四五六七八九十]{1,3})\.(?=$|[一-鿿“《([①-⑳\d])|(?<=[一-鿿)”》\]%\dA-Za-z])\.$|(?<=\d{5}|[^\n][A-Za-z])\.(?=[一-鿿])/gm
const quotedName = /“[^“”\n]{1,60}”/g

/** 逾期不予受理. at the end of a line closes it in whatever text. */
function endsLine(text: string, at: number): boolean {
  return /[一-鿿)”》]/.test(text[at - 1] ?? '') && (at + 1 === text.length || text[at + 1] === '\n')
}

/**
 * Where a text that closes its sentences with western dots has one; only at the ends of lines where most of its sentences end in 。, since
 * a dot then parts the pieces of a name: 单位.姓名.题目.
 */
export function westernStops(text: string): ReadonlySet<number> {
  const stops = [...text.matchAll(stop)].map(({ index }) => index)
  const full = text.match(/。/g)?.length ?? 0
  const closing = stops.filter((at) => at + 1 === text.length || text[at + 1] === '\n').length
  if (stops.length < 3 || stops.length <= 2 * full || (full > 0 && closing < 2))
    return new Set(stops.filter((at) => endsLine(text, at)))
  const within = new Set<number>()
  for (const { index, 0: name } of text.matchAll(quotedName))
    for (let at = index; at < index + name.length; at += 1) within.add(at)
  return new Set(stops.filter((at) => !within.has(at)))
}
