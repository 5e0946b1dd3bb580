import { createRequire } from 'node:module'
import sharp from 'sharp'

const folder = '@expo-google-fonts/noto-serif-sc'
const files = [`${folder}/400Regular/NotoSerifSC_400Regular.ttf`, `${folder}/700Bold/NotoSerifSC_700Bold.ttf`]
let known: Promise<unknown> | undefined

/** Makes the fonts known to all drawings of this process: one text drawn from each file is enough. */
export function knowFonts(): Promise<unknown> {
  known ??= Promise.all(files.map(know))
  return known
}

function know(file: string): Promise<Buffer> {
  const fontfile = createRequire(import.meta.url).resolve(file)
  return sharp({ text: { text: '示例', font: 'Noto Serif SC', fontfile } })
    .raw()
    .toBuffer()
}
