import { titleEnd } from './lineSigns.ts'

/** （2024年3月1日—4月30日）, （6月上旬）: a line that tells nothing but when. */
const when = /^\((?:预计|拟|约|自|从|即日起)?(?:20\d{2}年)?(?:\d{1,2}月|[至到-])[^()。;,:]{0,28}\)$/
const stretch = /\d[月日号]?(?:[至到-]|前|起|底|[上中下]旬)/
/** 作品征集, 2.初评: what happens then, in a few words. */
const named = /^[^。;:,()]{2,20}$/

/**
 * The line ends before a line that tells in brackets when what the line before names happens; a single day is that of
 * a paper unless others stand so as well.
 */
export function dayLineEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>()
  if (!text.includes('月')) return ends
  const lines = text.split('\n')
  const told = lines.map((line) => when.test(line.trim()))
  const isTable = told.filter(Boolean).length > 1
  let start = 0
  for (const [index, line] of lines.entries()) {
    const end = start + line.length
    const next = lines[index + 1]?.trim() ?? ''
    const isNamed = named.test(line.trim()) && !titleEnd.test(line.trim()) && !told[index]
    if (told[index + 1] && isNamed && (isTable || stretch.test(next))) ends.add(end)
    start = end + 1
  }
  return ends
}
