import { expect, test } from 'vitest'
import { pdfPages } from '../../test/samples/pdfText.ts'
import type { Block, Page } from './page.ts'
import { writePdf } from './pdf.ts'

function page(blocks: readonly Block[], more: Partial<Page> = {}): Page {
  return {
    title: '通知',
    day: '2019-03-20',
    orientation: 'portrait',
    margins: { top: 37, right: 26, bottom: 35, left: 28 },
    body: { font: 'fang', size: 16, line: 28.9, align: 'left', indent: 2 },
    pageNumbers: 'none',
    blocks,
    ...more,
  }
}

function words(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] }
}

test('the same value is written as the same bytes, whatever was written in between', async () => {
  const code: Block = { kind: 'qr', text: 'https://example.org/1', size: 20, align: 'left', alt: '扫码核验' }
  const value = page([words('同一份'), code], { frame: { inset: 9, ink: 'gold' } })
  const first = await writePdf(value)
  await writePdf(page([words('另一份')]))
  expect((await writePdf(value)).equals(first)).toBe(true)
  expect(first.toString('latin1')).toContain('/CreationDate (D:20190320000000Z)')
})

test('typed text is never read as markup', async () => {
  const typed = '#pagebreak() $x^2$ *粗* _斜_ <l> @l `c` \\n //注 #read("page.typ") “--” [a](b) = 标题'
  const pages = pdfPages(await writePdf(page([words(typed)], { title: typed, footerNote: typed })))
  expect(pages).toHaveLength(1)
  expect(pages[0]?.replaceAll(' ', '')).toBe((typed + typed).replaceAll(' ', ''))
})

test('pages break where asked and are numbered', async () => {
  const blocks: Block[] = [words('甲'), { kind: 'pageBreak' }, words('乙')]
  expect(pdfPages(await writePdf(page(blocks, { pageNumbers: 'outer' })))).toEqual(['甲— 1 —', '乙— 2 —'])
})

test('a page holds 22 lines of 三号 between the margins of GB/T 9704', async () => {
  const lines = (count: number) => page(Array.from({ length: count }, () => words('行')))
  expect(pdfPages(await writePdf(lines(22)))).toEqual(['行'.repeat(22)])
  expect(pdfPages(await writePdf(lines(23)))).toEqual(['行'.repeat(22), '行'])
})

test('the head of a table is repeated and merged cells keep their place', async () => {
  const cell = (text: string, shape = {}) => ({
    ...shape,
    blocks: [{ kind: 'paragraph', runs: [{ text }] }] as const,
  })
  const rows = Array.from({ length: 30 }, (_, index) => ({
    cells: [cell(`${index}`), cell('值')],
    minHeight: 12,
  }))
  const table: Block = {
    kind: 'table',
    columns: [1, 3],
    headerRows: 1,
    dress: { indent: 0 },
    rows: [{ cells: [cell('表头', { colSpan: 2 })] }, ...rows],
  }
  const pages = pdfPages(await writePdf(page([table])))
  expect(pages.map((text) => text.slice(0, 2))).toEqual(['表头', '表头'])
  expect(pages.join('')).toContain('9值')
})

test('a sign that no font has does not stop the paper', async () => {
  expect(pdfPages(await writePdf(page([words('好😀䶮')])))[0]).toContain('好')
})

test('a broken picture is a fault that leaves the next paper unharmed', async () => {
  const bytes = Buffer.from('not a picture')
  const broken: Block = {
    kind: 'image',
    format: 'jpeg',
    bytes,
    width: 40,
    height: 20,
    align: 'left',
    alt: '',
  }
  await expect(writePdf(page([broken]))).rejects.toThrow(/cannot be set/)
  expect(pdfPages(await writePdf(page([words('好')])))).toEqual(['好'])
})

test('typesetting past its time is given up and the next paper is set by a new worker', async () => {
  await expect(writePdf(page([words('慢'.repeat(200_000))]), 1)).rejects.toThrow('more than 1 ms')
  expect(pdfPages(await writePdf(page([words('快')])))).toEqual(['快'])
})

test('papers asked for at once are all written', async () => {
  const pdfs = await Promise.all(['甲', '乙', '丙'].map((text) => writePdf(page([words(text)]))))
  expect(pdfs.map((pdf) => pdfPages(pdf)[0])).toEqual(['甲', '乙', '丙'])
})
