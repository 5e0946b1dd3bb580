import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = join(dirname(createRequire(import.meta.url).resolve('bootstrap-icons/package.json')), 'icons')
const known = new Map<string, string>()

/** The SVG of a Bootstrap icon by name, decorative: hidden from screen readers. */
export function iconSvg(name: string): string {
  const found = known.get(name)
  if (found !== undefined) return found
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8').replace('<svg ', '<svg aria-hidden="true" ')
  known.set(name, svg)
  return svg
}
