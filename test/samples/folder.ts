import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** A folder of the test file's own, removed after its tests, and a way to store content in it. */
export function temporaryFolder(): {
  path(): string
  stored(content: Buffer, extension?: string): Promise<string>
} {
  let folder = ''
  let files = 0
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dianfan-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })
  return {
    path: () => folder,
    async stored(content, extension = 'jpg') {
      files += 1
      const path = join(folder, `${files}.${extension}`)
      await writeFile(path, content)
      return path
    },
  }
}
