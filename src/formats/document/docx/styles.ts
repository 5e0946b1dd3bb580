import { xmlAttributes, xmlTokens } from '../../xml.ts'
import { headingAt } from '../symbols.ts'

/** What a paragraph style says of headings and lists. */
export type Style = { readonly heading?: string; readonly list?: string; readonly level?: number }

type Written = { name?: string; parent?: string; outline?: number; list?: string; level?: number }

const maxParents = 20

/** The paragraph styles by their ids; a style takes over what it does not say from the one it is based on. */
export function stylesOf(xml: string): (id: string) => Style {
  const written = writtenStyles(xml)
  const known = new Map<string, Style>()
  return (id) => {
    const style = known.get(id) ?? resolved(written, id)
    known.set(id, style)
    return style
  }
}

/** Behind the long list of styles that a file does not use. */
function behindLatent(xml: string): string {
  const end = xml.lastIndexOf('latentStyles>')
  return end < 0 ? xml : xml.slice(end + 'latentStyles>'.length)
}

function writtenStyles(xml: string): Map<string, Written> {
  const styles = new Map<string, Written>()
  let style: Written = {}
  for (const token of xmlTokens(behindLatent(xml))) {
    if (token.kind !== 'open') continue
    if (token.name === 'style') {
      style = {}
      styles.set(xmlAttributes(token.attributes)['styleId'] ?? '', style)
      continue
    }
    if (!told.has(token.name)) continue
    const value = xmlAttributes(token.attributes)['val'] ?? ''
    if (token.name === 'name') style.name = value
    else if (token.name === 'basedOn') style.parent = value
    else if (token.name === 'outlineLvl') style.outline = Number(value)
    else if (token.name === 'numId') style.list = value
    else style.level = Number(value)
  }
  return styles
}

const told = new Set(['name', 'basedOn', 'outlineLvl', 'numId', 'ilvl'])

function resolved(styles: ReadonlyMap<string, Written>, id: string): Style {
  const found: { heading?: string; list?: string; level?: number } = {}
  let style = styles.get(id)
  for (let count = 0; style && count < maxParents; count += 1) {
    const heading = headingOf(style)
    if (heading !== undefined) found.heading ??= heading
    if (style.list !== undefined) found.list ??= style.list
    if (style.level !== undefined) found.level ??= style.level
    style = styles.get(style.parent ?? '')
  }
  return found
}

function headingOf({ name, outline }: Written): string | undefined {
  if (outline !== undefined) return headingAt(outline)
  const level = /^(?:heading|标题) ?([1-9])$/i.exec(name ?? '')?.[1]
  if (level) return `heading ${level}`
  return /^(?:title|标题)$/i.test(name ?? '') ? 'title' : undefined
}
