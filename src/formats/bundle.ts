import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

/** One file for the browser, named by its digest so that it can be kept for ever. */
export type Asset = { readonly name: string; readonly type: string; readonly bytes: Buffer }

/** The script and the style of a door, and every further file they ask for. */
export type Bundle = {
  readonly script: string
  readonly style: string
  readonly assets: ReadonlyMap<string, Asset>
}

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

/**
 * Bundles browser code for Chromium 100 in memory. `entry` is a script that imports its styles; `base` is the
 * address under which the assets are served.
 */
export async function bundle(entry: string, base: string): Promise<Bundle> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    format: 'esm',
    target: 'chrome80',
    loader: { '.woff2': 'file', '.svg': 'file' },
    assetNames: '[name]-[hash]',
    publicPath: base,
    logLevel: 'silent',
  })
  const assets = new Map<string, Asset>()
  const names = { js: '', css: '' }
  for (const file of result.outputFiles) {
    const ending = file.path.split('.').at(-1) ?? ''
    const plain = file.path.split('/').at(-1) ?? ''
    const bytes = Buffer.from(file.contents)
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
    const name =
      ending === 'js' || ending === 'css' ? plain.replace(`.${ending}`, `-${digest}.${ending}`) : plain
    if (ending === 'js' || ending === 'css') names[ending] = name
    assets.set(name, { name, type: types[ending] ?? 'application/octet-stream', bytes })
  }
  return { script: `${base}/${names.js}`, style: `${base}/${names.css}`, assets }
}

/** The Chinese web font, cut in slices that the browser loads as a page needs them. */
export async function webFont(
  base: string,
): Promise<{ css: string; file(name: string): Promise<Asset | null> }> {
  const folder = dirname(
    createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'),
  )
  const css = (await readFile(join(folder, 'wght.css'), 'utf8')).replaceAll('./files/', `${base}/`)
  return {
    css,
    async file(name) {
      if (!/^[\w-]+\.woff2$/.test(name)) return null
      const bytes = await readFile(join(folder, 'files', name)).catch(() => null)
      return bytes && { name, type: 'font/woff2', bytes }
    },
  }
}
