import { applicationForm } from '../src/domain/paper/applicationForm.ts'
import { writeDocx } from '../src/formats/docx.ts'
import type { Page } from '../src/formats/page.ts'
import { writePdf } from '../src/formats/pdf.ts'
import { unendorsedForm } from '../test/samples/papers.ts'

const forms = 100

/** A form that shares no number, title or text with another. */
function formOf(index: number): Page {
  const text = Array.from({ length: 200 }, (_, at) =>
    String.fromCharCode(0x4e00 + ((index * 211 + at * 37) % 8_000)),
  )
  return applicationForm({
    ...unendorsedForm,
    caseNumber: `NT2019-${index}`,
    title: `${unendorsedForm.title}${index}`,
    values: { ...unendorsedForm.values, 'brief.effect': text.join('') },
  })
}

async function time(name: string, write: (page: Page) => Promise<Buffer>): Promise<void> {
  const first = performance.now()
  await write(formOf(0))
  const cold = performance.now() - first
  const taken: number[] = []
  for (let index = 1; index <= forms; index += 1) {
    const page = formOf(index)
    const start = performance.now()
    await write(page)
    taken.push(performance.now() - start)
  }
  taken.sort((one, other) => one - other)
  const median = taken[Math.floor(forms / 2)] ?? 0
  const worst = taken[Math.floor(forms * 0.99)] ?? 0
  console.log(
    `${name}: first ${cold.toFixed(0)} ms, then median ${median.toFixed(1)} ms, p99 ${worst.toFixed(1)} ms per form`,
  )
}

/** Times the application form as Word file and as PDF, each of a hundred forms different. */
export async function paperBench(): Promise<void> {
  await time('application form, docx', writeDocx)
  await time('application form, PDF', writePdf)
  console.log(`memory ${(process.memoryUsage().rss / 1_000_000).toFixed(0)} MB`)
}
