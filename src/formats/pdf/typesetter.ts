import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Sheets } from './settled.ts'

/** What the typesetter answers to the sheets of one page. */
export type Typeset = { readonly pdf: Uint8Array; readonly pages: number } | { readonly fault: string }

const template = readFileSync(new URL('./page.typ', import.meta.url), 'utf8')
const fonts = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf']
/** Results that ten papers have not asked for are forgotten. */
const keptPapers = 10

/** The template can read nothing outside this folder; the page and its pictures are only pretended to lie here. */
const workspace = fileURLToPath(new URL('.', import.meta.url))
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: fonts.map(fontFile) }],
})

function fontFile(name: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-serif-sc/${name}`)))
}

function typeset(sheets: Sheets): Typeset {
  compiler.resetShadow()
  compiler.mapShadow(join(workspace, 'page.json'), Buffer.from(sheets.json))
  for (const { path, bytes } of sheets.pictures) compiler.mapShadow(join(workspace, path), Buffer.from(bytes))
  const compiled = compiler.compile({ mainFileContent: template })
  const document = compiled.result
  if (!document) return { fault: JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? []) }
  const pdf = written(document, sheets.madeAt)
  const pages = document.numOfPages
  compiler.evictCache(keptPapers)
  return { pdf: new Uint8Array(pdf), pages }
}

/** PDF/A for the archive; a text with a sign that no font has cannot be one and is written as plain PDF. */
function written(document: NodeTypstDocument, creationTimestamp: number): Buffer {
  try {
    return compiler.pdf(document, { creationTimestamp, pdfStandard: 'a-2b' })
  } catch {
    return compiler.pdf(document, { creationTimestamp })
  }
}

parentPort?.on('message', (sheets: Sheets) => {
  parentPort?.postMessage(answerTo(sheets))
})

function answerTo(sheets: Sheets): Typeset {
  try {
    return typeset(sheets)
  } catch (error) {
    return { fault: String(error) }
  }
}
