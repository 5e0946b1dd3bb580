/**
 * Old PDFs name Chinese fonts that they do not bring along, and charts of characters that every reader is expected to
 * own. These stand in for Adobe's: each gives a character a number of its own behind those that Adobe has given, so
 * that a font which uses Adobe's numbers is never read by them.
 */
const blocks = [
  { from: 0x4e00, to: 0x9fff, number: 31_000 },
  { from: 0x2000, to: 0x33ff, number: 52_000 },
  { from: 0xfe30, to: 0xffef, number: 57_200 },
  { from: 0x00a0, to: 0x0451, number: 57_700 },
] as const

/** Adobe's own numbers for letters and digits, so that their widths are right: as wide as they are, and half wide. */
const letters = { proportional: 1, halfWide: 814 } as const

const head = '/CIDInit /ProcSet findresource begin\nbegincmap\n'
const foot = 'endcmap\n'
const twoBytes = '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n'
const oneOrTwoBytes = '2 begincodespacerange\n<00> <80>\n<8140> <FEFE>\nendcodespacerange\n'
const perSection = 100

function hex(value: number, digits = 4): string {
  return `<${value.toString(16).padStart(digits, '0')}>`
}

function sections(kind: string, lines: readonly string[]): string {
  let text = ''
  for (let at = 0; at < lines.length; at += perSection) {
    const section = lines.slice(at, at + perSection)
    text += `${section.length} begin${kind}\n${section.join('\n')}\nend${kind}\n`
  }
  return text
}

/** From the numbers to the characters. */
function unicodeChart(): string {
  const ranges = [
    `${hex(letters.proportional)} ${hex(letters.proportional + 94)} ${hex(0x20)}`,
    `${hex(letters.halfWide)} ${hex(letters.halfWide + 94)} ${hex(0x20)}`,
    ...blocks.map(({ from, to, number }) => `${hex(number)} ${hex(number + to - from)} ${hex(from)}`),
  ]
  return head + twoBytes + sections('bfrange', ranges) + foot
}

/** For texts whose codes are Unicode. */
function unicodeCodes(): string {
  const ranges = [
    `${hex(0x20)} ${hex(0x7e)} ${letters.proportional}`,
    ...blocks.map(({ from, to, number }) => `${hex(from)} ${hex(to)} ${number}`),
  ]
  return head + twoBytes + sections('cidrange', ranges) + foot
}

/** For texts whose codes are GBK. */
function gbkCodes(): string {
  const decoder = new TextDecoder('gbk')
  const lines: string[] = []
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const code = decoder.decode(Uint8Array.of(first, second)).charCodeAt(0)
      const block = blocks.find(({ from, to }) => code >= from && code <= to)
      if (block) lines.push(`${hex(first * 256 + second)} ${block.number + code - block.from}`)
    }
  }
  const plain = sections('cidrange', [`${hex(0x20, 2)} ${hex(0x7e, 2)} ${letters.halfWide}`])
  return head + oneOrTwoBytes + plain + sections('cidchar', lines) + foot
}

function chartOf(name: string): string | null {
  if (name === 'Adobe-GB1-UCS2') return unicodeChart()
  if (/^UniGB-(?:UCS2|UTF16)-H$/.test(name)) return unicodeCodes()
  return /^(?:GBK|GBKp|GB)-EUC-H$|^GBK2K-H$/.test(name) ? gbkCodes() : null
}

/** Hands pdf.js the charts it asks for by name, and nothing else: no font and no file. */
export class Charts {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const chart = chartOf(filename)
    if (chart === null) throw new Error(`no chart ${filename}`)
    return new TextEncoder().encode(chart)
  }
}
