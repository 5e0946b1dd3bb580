import { fingerprintsOf, gramsOf, nameOf } from './grams.ts'
import { type Normal, normalise } from './normal.ts'

/** Words that count for nothing: formulas, the notice, papers that are quoted. */
export type KnownWords = { readonly grams: ReadonlySet<number>; readonly short: readonly Uint16Array[] }

/** A text ready to be compared. `masked` tells each character that counts for nothing. */
export type Prepared = Normal & {
  readonly grams: Uint32Array
  readonly masked: Uint8Array
  /** How many characters count. */
  readonly counted: number
  /** Equal for texts that differ in nothing that counts. */
  readonly name: bigint
}

/** A run of so many characters that stands in a known text is masked. */
const knownRun = 8

/** Gathers what is known from formulas and texts. */
export function knownWords(texts: readonly string[]): KnownWords {
  const all = texts.map((text) => normalise(text).codes)
  const grams = new Set<number>()
  for (const codes of all) for (const gram of gramsOf(codes, knownRun)) grams.add(gram)
  return { grams, short: all.filter((codes) => codes.length < knownRun && codes.length > 2) }
}

/** Reads a text for comparing; headings, labels of the form and known words are masked. */
export function prepare(text: string, known: KnownWords): Prepared {
  const normal = normalise(text)
  const masked = new Uint8Array(normal.codes.length)
  maskHeadings(text, normal, masked)
  maskKnown(normal.codes, known, masked)
  return {
    ...normal,
    masked,
    grams: gramsOf(normal.codes),
    counted: count(masked),
    name: nameOf(normal.codes),
  }
}

/** The same text with more characters masked: every run of `length` of which `further` says so. */
export function maskedFurther(text: Prepared, length: number, further: (gram: number) => boolean): Prepared {
  const masked = text.masked.slice()
  gramsOf(text.codes, length).forEach((gram, start) => {
    if (further(gram)) masked.fill(1, start, start + length)
  })
  return { ...text, masked, counted: count(masked) }
}

/** The fingerprints of a prepared text. */
export function fingerprints({ codes, masked }: Prepared): Uint32Array {
  return fingerprintsOf(codes, masked)
}

function count(masked: Uint8Array): number {
  let kept = 0
  for (const one of masked) if (!one) kept += 1
  return kept
}

const longestHeading = 30
const headingStart = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[.．、])/
const formLabel =
  /^\s*(?:案例名称|实施单位|单位基本情况|单位性质|职工人数|所属行业|地址|工会主席姓名|联系电话|案例简介|附件|申报表|填表人|填报单位)/
const sentenceEnd = /[。！？；，、：:…]["”』]?\s*$/

/** Lines that are no sentences: headings, labels, cells of the form. */
function maskHeadings(text: string, { at }: Normal, masked: Uint8Array): void {
  let from = 0
  for (const line of text.matchAll(/[^\n\t]+/g)) {
    const { index } = line
    const short = line[0].trim().length <= longestHeading && !sentenceEnd.test(line[0])
    const heading =
      short && (headingStart.test(line[0]) || formLabel.test(line[0]) || isAlone(text, index, line[0]))
    while (from < at.length && (at[from] ?? 0) < index) from += 1
    if (!heading) continue
    for (let place = from; place < at.length && (at[place] ?? 0) < index + line[0].length; place += 1)
      masked[place] = 1
  }
}

/** Whether a short line stands between ends of sentences, so that it is no part of a broken one. */
function isAlone(text: string, start: number, line: string): boolean {
  const before = text.slice(Math.max(0, start - 3), start).trim()
  const after = line.length <= 16 && /^[\n\t]/.test(text.slice(start + line.length))
  return after && (start === 0 || /[。！？”]$/.test(before))
}

function maskKnown(codes: Uint16Array, known: KnownWords, masked: Uint8Array): void {
  if (known.grams.size > 0) {
    gramsOf(codes, knownRun).forEach((gram, start) => {
      if (known.grams.has(gram)) masked.fill(1, start, start + knownRun)
    })
  }
  for (const word of known.short) {
    for (let start = 0; start + word.length <= codes.length; start += 1) {
      if (word.every((code, place) => codes[start + place] === code))
        masked.fill(1, start, start + word.length)
    }
  }
}
