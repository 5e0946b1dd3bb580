/** How coarsely a JPEG stores the waves of brightness: a step for each of 64, row by row. */
export type Steps = readonly number[]

/** The zigzag in which a JPEG lists the waves of a square. */
const zigzag = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46,
  53, 60, 61, 54, 47, 55, 62, 63,
]

/** The steps of brightness (table 0) in the head of a JPEG; `null` where the head does not tell. */
export function lumaSteps(head: Buffer): Steps | null {
  for (let at = 2; at + 4 <= head.length && head[at] === 0xff; ) {
    const length = head.readUInt16BE(at + 2)
    if (head[at + 1] === 0xdb) {
      const steps = stepsIn(head.subarray(at + 4, at + 2 + length))
      if (steps) return steps
    }
    if (head[at + 1] === 0xda || length < 2) return null
    at += 2 + length
  }
  return null
}

function stepsIn(tables: Buffer): Steps | null {
  for (let at = 0; at < tables.length; ) {
    const size = (tables[at] ?? 0) >> 4 === 1 ? 2 : 1
    const table = tables.subarray(at + 1, at + 1 + 64 * size)
    if (table.length < 64 * size) return null
    if (((tables[at] ?? 0) & 15) === 0) {
      const steps = Array<number>(64).fill(1)
      for (const [place, wave] of zigzag.entries())
        steps[wave] = size === 2 ? table.readUInt16BE(place * 2) : (table[place] ?? 1)
      return steps
    }
    at += 1 + 64 * size
  }
  return null
}
