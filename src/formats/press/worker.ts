import { parentPort } from 'node:worker_threads'
import { writeDocx } from '../docx.ts'
import type { Page } from '../page.ts'
import { writePdf } from '../pdf.ts'
import { type WorkbookContent, writeWorkbook } from '../workbook.ts'

/** A paper that is to be written, by the number under which its answer is awaited. */
export type Errand = {
  readonly number: number
  readonly format: 'pdf' | 'docx' | 'xlsx'
  readonly content: Page | WorkbookContent
}

export type Answer =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly fault: string }

parentPort?.on('message', async (errand: Errand) => {
  parentPort?.postMessage(await answerTo(errand))
})

async function answerTo(errand: Errand): Promise<Answer> {
  const { number } = errand
  try {
    return { number, bytes: new Uint8Array(await written(errand)) }
  } catch (error) {
    return { number, fault: String(error) }
  }
}

function written({ content, format }: Errand): Promise<Buffer> {
  if ('sheets' in content) return writeWorkbook(content)
  return format === 'docx' ? writeDocx(content) : writePdf(content)
}
