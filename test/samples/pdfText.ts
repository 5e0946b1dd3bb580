import { inflateSync } from 'node:zlib'

type Part = { readonly head: string; readonly stream: Buffer | null }

/** The words of each page of a PDF as this program writes it: plain objects, Identity-H fonts with ToUnicode. */
export function pdfPages(pdf: Buffer): string[] {
  const parts = partsOf(pdf)
  const pages = [...parts.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
  return pages.map((page) => {
    const resources = parts.get(reference(page.head, 'Resources'))?.head ?? ''
    const fonts = new Map(
      Array.from(resources.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name = '', number]) => {
        const font = parts.get(Number(number))?.head ?? ''
        return [name, signsOf(parts.get(reference(font, 'ToUnicode'))?.stream)] as const
      }),
    )
    return wordsOf(parts.get(reference(page.head, 'Contents'))?.stream?.toString('latin1') ?? '', fonts)
  })
}

function reference(head: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1] ?? 0)
}

function partsOf(pdf: Buffer): Map<number, Part> {
  const parts = new Map<number, Part>()
  for (const [, number, body = ''] of pdf.toString('latin1').matchAll(/\n(\d+) 0 obj\n(.*?)\nendobj/gs)) {
    const [head = '', rest] = body.split('\nstream\n')
    const bytes =
      rest === undefined ? null : Buffer.from(rest.slice(0, rest.lastIndexOf('\nendstream')), 'latin1')
    const packed = bytes !== null && head.includes('FlateDecode')
    parts.set(Number(number), { head, stream: packed ? inflateSync(bytes) : bytes })
  }
  return parts
}

function signsOf(cmap: Buffer | null | undefined): Map<number, string> {
  const signs = new Map<number, string>()
  const text = cmap?.toString('latin1') ?? ''
  for (const [, lines = ''] of text.matchAll(/beginbfchar\n(.*?)endbfchar/gs)) {
    for (const [, code = '', unicode = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g)) {
      signs.set(Number.parseInt(code, 16), Buffer.from(unicode, 'hex').swap16().toString('utf16le'))
    }
  }
  return signs
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function wordsOf(content: string, fonts: Map<string, Map<number, string>>): string {
  let signs = new Map<number, string>()
  let words = ''
  const token = /\/(F\d+) [\d.]+ Tf|\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)|<([0-9A-F]+)>/gs
  for (const [whole, font, hex] of content.matchAll(token)) {
    if (font) signs = fonts.get(font) ?? signs
    else words += decoded(hex ? Buffer.from(hex, 'hex') : literal(whole.slice(1, -1)), signs)
  }
  return words
}

function literal(text: string): Buffer {
  const plain = text.replace(/\\([0-7]{1,3}|.)/gs, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (escapes[sign] ?? sign),
  )
  return Buffer.from(plain, 'latin1')
}

function decoded(codes: Buffer, signs: Map<number, string>): string {
  let words = ''
  for (let at = 0; at + 1 < codes.length; at += 2) words += signs.get(codes.readUInt16BE(at)) ?? ''
  return words
}
