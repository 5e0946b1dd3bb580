import { readFileSync } from 'node:fs'
import { readDocument } from '../src/formats/document.ts'
import { writeDocx } from '../src/formats/docx.ts'
import type { Block, Page } from '../src/formats/page.ts'
import { writePdf } from '../src/formats/pdf.ts'
import { countText } from '../src/foundation/text.ts'

const runs = { docx: 500, pdf: 20, doc: 200, rtf: 200, txt: 500 } as const
const warming = 100
const length = 1800
const told = new URL('../demonstration/cases/RG-01-shipyard-evening-talks.json', import.meta.url)
const samples = new URL('../test/samples/documents/', import.meta.url)

/** Prints how long one core takes to read documents that are in memory; the target for a docx of 1800字 is 0.8 ms. */
export async function documentBench(): Promise<void> {
  const page = await material()
  const [docx, pdf] = [await writeDocx(page), await writePdf(page)]
  await measure(`docx of ${length}字`, docx, runs.docx)
  await measure(`pdf of ${length}字`, pdf, runs.pdf)
  for (const kind of ['docx', 'doc', 'rtf', 'pdf'] as const) {
    await measure(`${kind} of another program`, readFileSync(new URL(`notice.${kind}`, samples)), runs[kind])
  }
  await measure(
    'notice as plain text',
    readFileSync(new URL('../demonstration/notice-2019.txt', import.meta.url)),
    runs.txt,
  )
}

async function material(): Promise<Page> {
  const paragraphs: string[] = JSON.parse(readFileSync(told, 'utf8')).body
  let left = length
  const blocks = paragraphs.flatMap((paragraph): Block[] => {
    let text = paragraph
    while (countText(text).word > left) text = text.slice(0, -1)
    left -= countText(text).word
    return text === '' ? [] : [{ kind: 'paragraph', runs: [{ text }] }]
  })
  return {
    title: 'material',
    day: '2019-03-20',
    orientation: 'portrait',
    margins: { top: 37, right: 26, bottom: 35, left: 28 },
    body: { font: 'fang', size: 16, line: 28.9, align: 'justify', indent: 2 },
    pageNumbers: 'outer',
    blocks,
  }
}

async function measure(name: string, bytes: Buffer, count: number): Promise<void> {
  const times: number[] = []
  for (let run = -Math.min(warming, count); run < count; run += 1) {
    const start = performance.now()
    const read = await readDocument(bytes)
    if (!read.ok) throw new Error(`${name}: ${read.reason}`)
    if (run >= 0) times.push(performance.now() - start)
  }
  times.sort((one, other) => one - other)
  const [median, worst] = [times[Math.floor(count / 2)] ?? 0, times[Math.floor(count * 0.99)] ?? 0]
  console.log(`read a ${name}: median ${median.toFixed(2)} ms, p99 ${worst.toFixed(2)} ms`)
}
