import { expect, test } from 'vitest'
import { drawBars, drawMatrix } from './chart.ts'

const bars = {
  parts: [
    { name: '已报送', colour: '#a61d24' },
    { name: '已推荐', colour: '#1f4f8f' },
  ],
  bars: [{ label: '海安市总工会', values: [5, 2], low: 7, high: 8 }],
  marks: ['名额下限', '名额上限'] as const,
}

test('bars are one SVG that names every part, mark and label and holds no script', async () => {
  const svg = await drawBars(bars)
  for (const word of ['已报送', '已推荐', '名额下限', '名额上限', '海安市总工会']) expect(svg).toContain(word)
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  expect(svg).not.toContain('<script')
})

test('every attribute of the drawing is closed where it should be, so that browsers show it as a picture', async () => {
  const svg = await drawBars(bars)
  const tags = svg.replace(/<style[\s\S]*?<\/style>/g, '').match(/<[a-z][^>]*>/g) ?? []
  for (const tag of tags) expect(tag).toMatch(/^<\w+(\s[\w:-]+="[^"]*")*\s*\/?>$/)
})

test('a drawing holds no style, so that it may stand in a page, and names the font that the page brings', async () => {
  const svg = await drawBars(bars)
  expect(svg).not.toMatch(/style|class=/)
  expect(svg).toContain('font-size="12px"')
  expect(svg).toContain("'Noto Sans SC Variable', sans-serif\"")
})

test('a label is text in the picture, whatever signs it holds', async () => {
  const svg = await drawBars({ ...bars, bars: [{ label: '<b>&"工会', values: [1] }] })
  expect(svg).not.toContain('<b>')
  expect(svg).toContain('&lt;b&gt;&amp;')
})

test('a matrix shows every count with its row and column', async () => {
  const svg = await drawMatrix({
    rows: ['思想引领'],
    columns: ['海安市总工会', '如皋市总工会'],
    counts: [[12, 0]],
    colour: '#a61d24',
  })
  for (const word of ['思想引领', '海安市总工会', '如皋市总工会', '>12<', '>0<']) expect(svg).toContain(word)
})
