import { walkXml, xmlAttributes, xmlTokens } from '../xml.ts'

/** How a number is shown in a cell: as a day or time, with leading zeros, or as it is. */
export type NumberLook =
  | { readonly kind: 'number' }
  | { readonly kind: 'day' }
  | { readonly kind: 'padded'; readonly digits: number }

const number: NumberLook = { kind: 'number' }
const day: NumberLook = { kind: 'day' }

/** The number formats with a fixed meaning that show days and times, the Chinese ones included. */
function isDayId(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

function lookOf(id: number, code: string | undefined): NumberLook {
  if (isDayId(id)) return day
  if (code === undefined) return number
  if (/^0+$/.test(code)) return { kind: 'padded', digits: code.length }
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  return /[ymdhs]/i.test(bare) ? day : number
}

/** The looks of numbers by the style number of a cell. */
export function looksOf(styles: string): NumberLook[] {
  const codes = new Map<number, string>()
  const looks: NumberLook[] = []
  let within = false
  for (const token of xmlTokens(styles)) {
    if (token.kind === 'text') continue
    if (token.name === 'cellXfs') within = token.kind === 'open'
    if (token.kind === 'close') continue
    const attributes = xmlAttributes(token.attributes)
    if (token.name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
    if (token.name === 'xf' && within) {
      const id = Number(attributes['numFmtId'] ?? 0)
      looks.push(lookOf(id, codes.get(id)))
    }
  }
  return looks
}

/** The texts that cells share, each without the reading aids (phonetic runs) of East Asian words. */
export async function sharedTexts(xml: string): Promise<string[]> {
  const texts: string[] = []
  let current = ''
  let inText = false
  let inPhonetic = false
  await walkXml(xml, (token) => {
    if (token.kind === 'text') {
      if (inText && !inPhonetic) current += token.text
    } else if (token.name === 't') inText = token.kind === 'open' && !token.empty
    else if (token.name === 'rPh') inPhonetic = token.kind === 'open' && !token.empty
    else if (token.name === 'si') {
      if (token.kind === 'close' || token.empty) texts.push(unescaped(current))
      current = ''
    }
    return true
  })
  return texts
}

/** A text without the escapes that Excel writes for control characters. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code === 10 ? '\n' : code < 32 ? '' : String.fromCharCode(code)
  })
}

/** The text of a number as a person sees it: a day `YYYY-MM-DD`, a time, a padded code, or its digits. */
export function numberText(raw: string, look: NumberLook, from1904: boolean): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  if (look.kind === 'day' && value >= 0 && value < 2_958_466) return dayText(value, from1904)
  if (look.kind === 'padded' && Number.isInteger(value) && value >= 0)
    return digits(value).padStart(look.digits, '0')
  return digits(value)
}

const fifteenDigits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15, useGrouping: false })

/** Spreadsheets keep fifteen digits and never show a plain number with an exponent. */
function digits(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : fifteenDigits.format(value)
}

const dayLength = 86_400_000

/** Excel counts days from 1900 with a 29 February that never was, or from 1904. */
function dayText(serial: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const seconds = Math.round((serial * dayLength) / 1000)
  const text = new Date(start + seconds * 1000).toISOString()
  const time = text.slice(17, 19) === '00' ? text.slice(11, 16) : text.slice(11, 19)
  if (serial < 1) return time
  return time === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`
}
