import type { Readable } from 'node:stream'
import { type Refusal, refusal } from '../../foundation/refusal.ts'

/** A stored file: its name is the SHA-256 of its content, in hexadecimal. */
export type StoredFile = { readonly sha256: string; readonly bytes: number }

/** A part of a file: from one byte to another, both included, or the last bytes. */
export type ByteRange = { readonly start: number; readonly end?: number } | { readonly last: number }

/** An open file: `bytes` is the whole length, the stream brings the bytes from `start` to `end`, both included. */
export type OpenFile = {
  readonly stream: Readable
  readonly bytes: number
  readonly start: number
  readonly end: number
}

/**
 * Where the bytes of photos, scans and papers last. Content decides the name, so that a file put twice is kept
 * once and can be proved unchanged. A put is either there as a whole or not at all.
 */
export interface Files {
  /**
   * Stores a stream without holding it in memory. Over the limit it refuses (`file-too-large`), keeps nothing and
   * lets the rest of the stream run out unread, so that a sender can be answered; the caller may destroy it.
   */
  put(content: Readable | Buffer, limit: { readonly maxBytes: number }): Promise<StoredFile>
  /** Refuses `file-not-found`, or `range-not-satisfiable` for a range outside the file. */
  open(sha256: string, range?: ByteRange): Promise<OpenFile>
  /** Gives the path of the file for as long as `use` takes. */
  withPath<T>(sha256: string, use: (path: string) => Promise<T>): Promise<T>
  has(sha256: string): Promise<boolean>
  /** Removes a file and all that was derived from it; one that is not there is no error. */
  remove(sha256: string): Promise<void>
  /** Every stored file, in the order of the names. */
  list(): AsyncIterable<StoredFile>
  /** What was made of a file, such as a small picture: made at the first asking, kept, and lost with the file. */
  derivative(sha256: string, name: string, make: (path: string) => Promise<Buffer>): Promise<OpenFile>
}

export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}

/** The refusal of a file over the limit; it quotes the limit in megabytes to one decimal. */
export function fileTooLarge(maxBytes: number): Refusal {
  return refusal('invalid', 'file-too-large', { maxBytes, maxMegabytes: Math.round(maxBytes / 100_000) / 10 })
}

export function fileNotFound(): Refusal {
  return refusal('not-found', 'file-not-found')
}

/** The first and last byte of a range of a file, both included. */
export function boundsOf(bytes: number, range: ByteRange | undefined): { start: number; end: number } {
  if (!range) return { start: 0, end: bytes - 1 }
  const start = 'last' in range ? Math.max(0, bytes - range.last) : range.start
  const end = 'last' in range ? bytes - 1 : Math.min(range.end ?? bytes - 1, bytes - 1)
  const sound = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end
  if (!sound) throw refusal('invalid', 'range-not-satisfiable', { bytes })
  return { start, end }
}
