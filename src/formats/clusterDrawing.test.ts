import { expect, test } from 'vitest'
import { drawClusters } from './clusterDrawing.ts'

const kinds = {
  lineKinds: [{ name: '相同', colour: '#a61d24', width: 3, dash: '' }],
  signKinds: [
    { name: '本次', shape: 'disc' },
    { name: '材料', shape: 'square' },
  ],
} as const

test('a group is drawn with a sign for each text and a line for each pair', () => {
  const svg = drawClusters({
    ...kinds,
    clusters: [{ caption: '第1组 <3>', size: 3, signs: [0, 0, 1], lines: [{ from: 0, to: 1, kind: 0 }] }],
  })
  expect(svg.match(/<circle/g)).toHaveLength(2 + 1)
  expect(svg.match(/<line/g)).toHaveLength(1 + 1)
  expect(svg).toContain('第1组 &#60;3&#62;')
  expect(svg).not.toMatch(/style=|class=|NaN/)
})

test('of a thousand texts some are drawn and the rest is a figure', () => {
  const signs = Array.from({ length: 30 }, () => 0)
  const svg = drawClusters({ ...kinds, clusters: [{ caption: '', size: 1000, signs, lines: [] }] })
  expect(svg.match(/<circle/g)).toHaveLength(24 + 1)
  expect(svg).toContain('+976')
})

test('groups stand in rows, and the picture is as high as they need', () => {
  const clusters = Array.from({ length: 7 }, () => ({ caption: '', size: 2, signs: [0, 0], lines: [] }))
  expect(drawClusters({ ...kinds, clusters })).toContain('viewBox="0 0 984 340"')
})
