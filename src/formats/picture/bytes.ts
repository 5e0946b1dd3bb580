import type { FileHandle } from 'node:fs/promises'

/** A file read in pieces; `at` answers fewer bytes than asked, or none, past the end. */
export type Bytes = {
  readonly size: number
  at(offset: number, length: number): Promise<Buffer>
}

const window = 64 * 1024

/** Bytes that are in memory already. */
export function bytesIn(buffer: Buffer): Bytes {
  return {
    size: buffer.length,
    at: async (offset, length) => buffer.subarray(offset, offset + Math.max(0, length)),
  }
}

/** Reads an open file through a window of 64 kB, so that walking its structure costs few system calls. */
export async function bytesOf(file: FileHandle): Promise<Bytes> {
  const { size } = await file.stat()
  let held: Buffer = Buffer.alloc(0)
  let heldFrom = 0

  async function load(offset: number, length: number): Promise<void> {
    const buffer = Buffer.allocUnsafe(Math.max(window, length))
    const { bytesRead } = await file.read(buffer, 0, buffer.length, offset)
    held = buffer.subarray(0, bytesRead)
    heldFrom = offset
  }

  return {
    size,
    async at(offset, length) {
      const wanted = Math.max(0, Math.min(length, size - offset))
      if (wanted === 0) return Buffer.alloc(0)
      const inside = offset >= heldFrom && offset + wanted <= heldFrom + held.length
      if (!inside) await load(offset, wanted)
      return held.subarray(offset - heldFrom, offset - heldFrom + wanted)
    },
  }
}
