import { expect, test } from 'vitest'
import { withPhoto } from '../../../test/provoke.ts'
import { enlarged, naturalPicture, savedAnew } from '../../../test/samples/naturalPictures.ts'
import { measureBytes } from '../../formats/picture.ts'

const bare = { takenAt: null, camera: null }
const large = { bytes: 3_200_000, width: 4000, height: 3000 }

/** What is found of a picture's detail, where the file tells nothing of a camera. */
async function found(picture: Buffer): Promise<string[]> {
  const { detail } = await measureBytes(picture)
  return withPhoto({ ...bare, ...large, ...(detail && { detail }) }).map(({ code }) => code)
}

const seeds = Array.from({ length: 80 }, (_, index) => index + 1)

test('of 80 pictures as a camera sees the world none is taken for enlarged', async () => {
  const alarms: number[] = []
  for (const seed of seeds) if ((await found(await naturalPicture(seed))).length > 0) alarms.push(seed)
  expect(alarms).toEqual([])
})

test.each([2, 3])('of 10 pictures enlarged %i times every one is possibly enlarged', async (times) => {
  const findings: string[][] = []
  for (const seed of seeds.slice(0, 10))
    findings.push(await found(await enlarged(await naturalPicture(seed), times)))
  expect(findings).toEqual(Array(10).fill(['photo-enlarged']))
})

test('of 10 pictures stored coarsely and then at the best quality every one is told', async () => {
  const findings: string[][] = []
  for (const seed of seeds.slice(0, 10))
    findings.push(await found(await savedAnew(await naturalPicture(seed))))
  expect(findings).toEqual(Array(10).fill(['photo-saved-anew']))
})

test.each([
  [0.0099, bare, ['photo-enlarged']],
  [0.01, bare, []],
  [0.0099, {}, []],
  [0.0019, {}, ['photo-enlarged']],
  [null, bare, []],
])('with a finest structure of %j and the record %j the finding is %j', (fine, record, expected) => {
  expect(withPhoto({ ...record, detail: { fine, coarser: 1 } }).map(({ code }) => code)).toEqual(expected)
})

test.each([
  [2.9, []],
  [3, ['photo-saved-anew']],
])('once stored %d times coarser gives %j', (coarser, expected) => {
  expect(withPhoto({ detail: { fine: 0.1, coarser } }).map(({ code }) => code)).toEqual(expected)
})
