import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clusterHome } from './dropped.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dianfan-dropped-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the cluster lives in the data folder unless its owner may not enter that', async () => {
  await chmod(folder, 0o755)
  const data = join(folder, 'data', 'postgres')
  expect(await clusterHome(data, null)).toBe(data)
  expect(await clusterHome(data, { uid: 1 })).toBe(data)
})

test('a data folder keeps its cluster elsewhere at every start, and a new one at the same place gets its own', async () => {
  await chmod(folder, 0o700)
  const data = join(folder, 'data', 'postgres')
  const first = await clusterHome(data, { uid: 1 }, '/elsewhere')
  expect(first).toMatch(/^\/elsewhere\/[0-9a-f]{12}$/)
  expect(await clusterHome(data, { uid: 1 }, '/elsewhere')).toBe(first)
  await rm(join(folder, 'data'), { recursive: true })
  expect(await clusterHome(data, { uid: 1 }, '/elsewhere')).not.toBe(first)
})
