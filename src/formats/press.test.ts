import { expect, test } from 'vitest'
import { writeDocx } from './docx.ts'
import type { Page } from './page.ts'
import { writePdf } from './pdf.ts'
import { printed } from './press.ts'
import { writeWorkbook } from './workbook.ts'

const page: Page = {
  title: '样张',
  day: '2019-03-20',
  orientation: 'portrait',
  margins: { top: 30, right: 20, bottom: 30, left: 20 },
  body: { font: 'fang', size: 16, line: 28, align: 'justify' },
  pageNumbers: 'none',
  blocks: [{ kind: 'paragraph', runs: [{ text: '一张纸。' }] }],
}
const workbook = {
  title: '样表',
  at: new Date('2019-03-20T00:00:00Z'),
  sheets: [
    {
      ...{ name: '样表', landscape: true, repeatHeader: true, notes: [] },
      columns: [{ header: '名称', width: 20, kind: 'text' as const }],
      rows: [['一行']],
    },
  ],
}

test('what the press writes, several papers at once, is what the writers write', async () => {
  const [pdf, docx, xlsx] = await Promise.all([
    printed(page, 'pdf'),
    printed(page, 'docx'),
    printed(workbook, 'xlsx'),
  ])
  expect(pdf.equals(await writePdf(page))).toBe(true)
  expect(docx.equals(await writeDocx(page))).toBe(true)
  expect(xlsx.equals(await writeWorkbook(workbook))).toBe(true)
})

test('a paper that cannot be written fails alone; the next one is written', async () => {
  const broken = { ...page, blocks: null } as unknown as Page
  const [one, other] = await Promise.allSettled([printed(broken, 'docx'), printed(page, 'docx')])
  expect([one?.status, other?.status]).toEqual(['rejected', 'fulfilled'])
})
