import type { Bytes } from './bytes.ts'

const maxStrips = 20_000
const offsetTags = [273, 324]
const lengthTags = [279, 325]

/** Whether every strip or tile of the first page of a TIFF lies inside the file. */
export async function tiffEnds(file: Bytes): Promise<boolean> {
  const head = await file.at(0, 8)
  if (head.length < 8) return false
  const numbers = numbersOf(head[0] === 0x49)
  const start = numbers.u32(head, 4)
  const count = await file.at(start, 2)
  if (count.length < 2) return false
  const entries = Buffer.from(await file.at(start + 2, numbers.u16(count, 0) * 12))
  if (entries.length < numbers.u16(count, 0) * 12) return false
  const offsets = await valuesOf(file, entries, offsetTags, numbers)
  const lengths = await valuesOf(file, entries, lengthTags, numbers)
  return (
    offsets.length > 0 &&
    offsets.length === lengths.length &&
    offsets.every((offset, index) => offset + (lengths[index] ?? 0) <= file.size)
  )
}

type Numbers = { u16(from: Buffer, at: number): number; u32(from: Buffer, at: number): number }

function numbersOf(little: boolean): Numbers {
  return little
    ? { u16: (from, at) => from.readUInt16LE(at), u32: (from, at) => from.readUInt32LE(at) }
    : { u16: (from, at) => from.readUInt16BE(at), u32: (from, at) => from.readUInt32BE(at) }
}

async function valuesOf(
  file: Bytes,
  entries: Buffer,
  tags: readonly number[],
  numbers: Numbers,
): Promise<number[]> {
  for (let at = 0; at + 12 <= entries.length; at += 12) {
    if (!tags.includes(numbers.u16(entries, at))) continue
    const short = numbers.u16(entries, at + 2) === 3
    const count = Math.min(numbers.u32(entries, at + 4), maxStrips)
    const width = short ? 2 : 4
    const inline = count * width <= 4
    const values = inline
      ? entries.subarray(at + 8, at + 12)
      : await file.at(numbers.u32(entries, at + 8), count * width)
    if (values.length < count * width) return []
    return Array.from({ length: count }, (_, index) =>
      short ? numbers.u16(values, index * 2) : numbers.u32(values, index * 4),
    )
  }
  return []
}
