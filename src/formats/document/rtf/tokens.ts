/** One step of reading an RTF file; `byte` is a character in the code page of its font. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }

const control = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const plainRun = /[^\\{}\r\n]+/y

/** Reads an RTF file, given as one character per byte, from front to back. */
export function* rtfTokens(text: string): Generator<RtfToken> {
  let at = 0
  while (at < text.length) {
    const sign = text[at]
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' }
      at += 1
    } else if (sign === '\r' || sign === '\n') at += 1
    else if (sign === '\\') {
      const { token, end } = controlAt(text, at)
      if (token) yield token
      at = end
    } else {
      plainRun.lastIndex = at
      const run = plainRun.exec(text)?.[0] ?? ''
      yield { kind: 'text', text: run }
      at += Math.max(1, run.length)
    }
  }
}

function controlAt(text: string, at: number): { token: RtfToken | null; end: number } {
  control.lastIndex = at
  const found = control.exec(text)
  if (found) {
    const [whole, word = '', digits] = found
    const value = digits === undefined ? null : Number(digits)
    const skipped = word === 'bin' ? Math.max(0, value ?? 0) : 0
    return { token: { kind: 'word', word, value }, end: at + whole.length + skipped }
  }
  const sign = text[at + 1] ?? ''
  if (sign !== "'") return { token: { kind: 'word', word: sign, value: null }, end: at + 2 }
  const byte = Number.parseInt(text.slice(at + 2, at + 4), 16)
  return { token: Number.isNaN(byte) ? null : { kind: 'byte', byte }, end: at + 4 }
}
