import { htmlTokens } from '../html.ts'

export type Link = { readonly text: string; readonly address: string }

const breaks = new Set(['br', 'p', 'div', 'tr', 'li', 'h1', 'h2', 'h3', 'h4', 'table', 'blockquote', 'hr'])
const maxLinks = 500

/** The words of a page as lines, cells parted by tabs, and where its links lead. */
export function htmlText(html: string): { text: string; links: Link[] } {
  const links: Link[] = []
  let text = ''
  let open: { from: number; address: string } | null = null
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') text += token.text.replace(/\s+/g, ' ')
    else if (breaks.has(token.name)) text += '\n'
    else if (token.kind === 'close' && (token.name === 'td' || token.name === 'th')) text += '\t'
    else if (token.kind === 'open' && token.name === 'a') {
      open = { from: text.length, address: addressOf(token.attributes()['href'] ?? '') }
    } else if (token.name === 'a' && open) {
      if (open.address !== '' && links.length < maxLinks) {
        links.push({ text: text.slice(open.from).trim(), address: open.address })
      }
      open = null
    }
  }
  const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim())
  const told = lines.filter((line, index) => line !== '' || lines[index - 1] !== '')
  return { text: told.join('\n').trim(), links }
}

function addressOf(target: string): string {
  return /^(?:https?|ftp):\/\//i.test(target) ? target : ''
}
