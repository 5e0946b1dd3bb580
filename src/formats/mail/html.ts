import { xmlAttributes } from '../xml.ts'

export type Link = { readonly text: string; readonly address: string }

const breaks = new Set(['br', 'p', 'div', 'tr', 'li', 'h1', 'h2', 'h3', 'h4', 'table', 'blockquote', 'hr'])
const unread = new Set(['script', 'style', 'head', 'title', 'template'])
const maxLinks = 500

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
}

/** The words of a page as lines, cells parted by tabs, and where its links lead. */
export function htmlText(html: string): { text: string; links: Link[] } {
  const links: Link[] = []
  let [text, at] = ['', 0]
  let open: { from: number; address: string } | null = null
  while (at < html.length) {
    const start = html.indexOf('<', at)
    text += plain(html.slice(at, start < 0 ? html.length : start))
    if (start < 0) break
    const end = html.startsWith('<!--', start) ? html.indexOf('-->', start) + 2 : html.indexOf('>', start)
    if (end < start) break
    const { name, closing, attributes } = tagIn(html.slice(start + 1, Math.min(end, start + 10_000)))
    at = end + 1
    if (unread.has(name) && !closing) at = behind(html, name, at)
    else if (breaks.has(name)) text += '\n'
    else if (name === 'td' || name === 'th') text += closing ? '\t' : ''
    else if (name === 'a' && !closing) open = { from: text.length, address: addressIn(attributes) }
    else if (name === 'a' && open) {
      if (open.address !== '' && links.length < maxLinks) {
        links.push({ text: text.slice(open.from).trim(), address: open.address })
      }
      open = null
    }
  }
  const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim())
  return {
    text: lines
      .filter((line, index) => line !== '' || lines[index - 1] !== '')
      .join('\n')
      .trim(),
    links,
  }
}

function tagIn(inside: string): { name: string; closing: boolean; attributes: string } {
  const closing = inside.startsWith('/')
  const name = /^\/?([a-z][a-z0-9]{0,20})/i.exec(inside)?.[1] ?? ''
  return { name: name.toLowerCase(), closing, attributes: inside.slice(name.length) }
}

/** Behind the end of a part that nobody reads. */
function behind(html: string, name: string, at: number): number {
  const end = html.toLowerCase().indexOf(`</${name}`, at)
  return end < 0 ? html.length : end
}

function addressIn(attributes: string): string {
  const found =
    Object.entries(xmlAttributes(attributes)).find(([name]) => name.toLowerCase() === 'href')?.[1] ?? ''
  return /^(?:https?|ftp):\/\//i.test(found) ? found : ''
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});?/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
}
