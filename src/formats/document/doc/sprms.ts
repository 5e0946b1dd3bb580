/** One property of a paragraph or a run: its number and the bytes of its value. */
export type Sprm = { readonly code: number; readonly value: Buffer }

const tableDefinition = 0xd608
const sizes = [1, 1, 2, 4, 2, 2, 0, 3] as const

/** The properties that a list of changes (grpprl) holds; a broken one ends the list. */
export function* sprmsIn(bytes: Buffer): Generator<Sprm> {
  let at = 0
  while (at + 2 < bytes.length) {
    const code = bytes.readUInt16LE(at)
    at += 2
    let size: number = sizes[code >> 13] ?? 0
    if (code === tableDefinition) {
      if (at + 2 > bytes.length) return
      size = bytes.readUInt16LE(at) - 1
      at += 2
    } else if (size === 0) {
      size = bytes[at] ?? 0
      at += 1
    }
    if (size < 0 || at + size > bytes.length) return
    yield { code, value: bytes.subarray(at, at + size) }
    at += size
  }
}
