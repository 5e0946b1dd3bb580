import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { zipOf } from '../../test/samples/zips.ts'
import { gatherFiles } from './mailParts.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

test('files beyond as many as are read are kept unread and told, none is lost', async () => {
  const files = house.app.files
  const come = await Promise.all(
    [1, 2].map(async (number) => {
      const names = Array.from({ length: 260 }, (_, index) => `${number}-${index}.txt`)
      const zip = zipOf(Object.fromEntries(names.map((name) => [name, Buffer.from('案例')])))
      return { path: `${number}.zip`, ...(await files.put(zip, { maxBytes: 60_000_000 })) }
    }),
  )
  const gathered = await gatherFiles(house.app, come, async () => undefined)
  expect(gathered.length).toBe(522)
  expect(gathered.map(({ reason }) => reason)).toEqual([
    ...Array.from({ length: 500 }, () => ''),
    ...Array.from({ length: 22 }, () => 'too-many'),
  ])
})
