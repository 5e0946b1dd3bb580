import { expect, test } from 'vitest'
import { stampedPage } from '../../../test/samples/stampedPages.ts'
import { paintPhoto } from '../jpegPainting.ts'
import { mayBePaper } from './paper.ts'

test('a stamped form may be paper, also grey or without seals', async () => {
  expect(await mayBePaper(await stampedPage({ code: null, seals: [] }))).toBe(true)
  expect(await mayBePaper(await stampedPage({ code: null, seals: [{ x: 164, y: 66 }], grey: true }))).toBe(
    true,
  )
})

test('a photo of a workshop is no paper', async () => {
  const camera = { make: 'Canon', model: 'EOS 80D' }
  const order = {
    scene: 'workshop',
    seed: 3,
    width: 800,
    height: 1200,
    minBytes: 0,
    takenAt: null,
    camera,
  } as const
  expect(await mayBePaper(await paintPhoto(order))).toBe(false)
})
