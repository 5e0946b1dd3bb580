import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const folder = '@expo-google-fonts/noto-serif-sc'
const files = [`${folder}/400Regular/NotoSerifSC_400Regular.ttf`, `${folder}/700Bold/NotoSerifSC_700Bold.ttf`]
let known: Promise<unknown> | undefined

/**
 * Makes the fonts known to all drawings of this process: one text drawn from each file is enough. No font of the system
 * is used, so that the same drawing comes out everywhere, also where no fontconfig is installed.
 */
export function knowFonts(): Promise<unknown> {
  process.env['FONTCONFIG_FILE'] ??= fileURLToPath(new URL('fonts.conf', import.meta.url))
  known ??= Promise.all(files.map(know))
  return known
}

function know(file: string): Promise<Buffer> {
  const fontfile = createRequire(import.meta.url).resolve(file)
  return sharp({ text: { text: '示例', font: 'Noto Serif SC', fontfile } })
    .raw()
    .toBuffer()
}
