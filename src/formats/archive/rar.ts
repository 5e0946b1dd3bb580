import { createExtractorFromData } from 'node-unrar-js'
import type { NoArchive } from '../archive.ts'
import { done, failed, type Result } from '../result.ts'

export type Unpacked = { readonly name: string; readonly bytes: Buffer }

/** What was unpacked, and the names of entries that the program would not unpack since they lead out of their place. */
type Contents = { readonly files: readonly Unpacked[]; readonly refused: readonly string[] }
type Limits = { readonly bytes: number; readonly entries: number }

/**
 * Unpacks a rar archive in memory. What it lists is held against the limits before anything is unpacked; an entry that
 * unpacks to more than is left ends the unpacking.
 */
export async function unpackRar(bytes: Buffer, limits: Limits): Promise<Result<Contents, NoArchive>> {
  try {
    const extractor = await createExtractorFromData({ data: Uint8Array.from(bytes).buffer })
    const listed = [...extractor.getFileList().fileHeaders].filter(({ flags }) => !flags.directory)
    if (listed.length > limits.entries) return failed('too-many')
    if (listed.reduce((sum, { unpSize }) => sum + unpSize, 0) > limits.bytes) return failed('too-large')
    if (listed.some(({ flags }) => flags.encrypted)) return failed('encrypted')
    const files: Unpacked[] = []
    const within = ({ name }: { readonly name: string }) => !leadsOut.test(name)
    for (const { fileHeader, extraction } of extractor.extract({ files: within }).files) {
      if (extraction) files.push({ name: fileHeader.name, bytes: Buffer.from(extraction) })
    }
    return done({ files, refused: listed.filter((entry) => !within(entry)).map(({ name }) => name) })
  } catch (error) {
    return failed(reasonOf(error))
  }
}

const leadsOut = /(?:^|[\\/])\.\.(?:[\\/]|$)/

function reasonOf(error: unknown): NoArchive {
  const reason = error instanceof Error && 'reason' in error ? String(error.reason) : ''
  if (/PASSWORD/.test(reason)) return 'encrypted'
  return /MEMORY|LARGE/.test(reason) ? 'too-large' : 'damaged'
}
