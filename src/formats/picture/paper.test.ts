import sharp from 'sharp'
import { expect, test } from 'vitest'
import { stampedPage } from '../../../test/samples/stampedPages.ts'
import { mayBePaper } from './paper.ts'

test('a stamped form may be paper, also grey or without seals', async () => {
  const seals = [{ x: 164, y: 66 }]
  for (const page of [
    { code: null, seals: [] },
    { code: null, seals, grey: true },
  ])
    expect(await mayBePaper(await stampedPage(page))).toBe(true)
})

test.each(['#c87a3c', '#3c6ea8', '#1e1e1e'])('a picture that is all %s is no paper', async (background) => {
  const create = { width: 600, height: 900, channels: 3, background } as const
  expect(await mayBePaper(await sharp({ create }).jpeg().toBuffer())).toBe(false)
})
