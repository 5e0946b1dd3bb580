import { noticeText, type Zone } from './noticeText.ts'
import { clauseAt } from './outline.ts'

/** Where something stands: the part of the paper, and in the text the clause as people cite it, such as 二、3. */
export type Place = { readonly zone: Zone; readonly clause: string }

/** The place of any offset of a notice; offsets are into the text as extracted. */
export function placesIn(original: string): (offset: number) => Place {
  const notice = noticeText(original)
  const ends = notice.lines.map((line) => notice.plain.spanOf(line.start, line.end)[1])
  return (offset) => {
    const index = firstFrom(ends, offset)
    const zone = notice.zones[index] ?? 'body'
    const line = notice.lines[index]
    return { zone, clause: zone === 'body' && line ? clauseAt(line) : '' }
  }
}

/** The first of some rising numbers that is greater than a value. */
function firstFrom(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}
