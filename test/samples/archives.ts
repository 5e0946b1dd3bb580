import { crc32 } from 'node:zlib'

function numbered(value: number): Buffer {
  const bytes: number[] = []
  let left = value
  do {
    bytes.push((left & 0x7f) | (left > 0x7f ? 0x80 : 0))
    left >>>= 7
  } while (left > 0)
  return Buffer.from(bytes)
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

function block(numbers: readonly (number | Buffer)[], content: Uint8Array = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat(numbers.map((part) => (typeof part === 'number' ? numbered(part) : part)))
  const head = Buffer.concat([numbered(body.length), body])
  return Buffer.concat([word(crc32(head)), head, content])
}

/** A rar archive (version 5) of the given files, stored as they are. */
export function rarOf(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).map(([name, text]) => {
    const [title, content] = [Buffer.from(name), Buffer.from(text)]
    const size = content.length
    return block([2, 2, size, 4, size, 0x20, word(crc32(content)), 0, 1, title.length, title], content)
  })
  return Buffer.concat([
    Buffer.from('Rar!\x1a\x07\x01\0', 'latin1'),
    block([1, 0, 0]),
    ...blocks,
    block([5, 0, 0]),
  ])
}
