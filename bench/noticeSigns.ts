/** A way of setting a notice in type that changes none of its words; rules of the kinds that it takes away are not compared. */
export type Layout = {
  readonly name: string
  readonly laidOut: (text: string) => string
  readonly without?: readonly string[]
}

const numerals = '一二三四五六七八九十'
const han = `[${numerals}]{1,2}`
/** A point in a line of its own; others stand in the line of the first and count on. */
const arabicPoint = /^([ 　]*)(\d{1,2})[.．、](?!\d|[^\n]*[；。]\d{1,2}[.．、])/gm
const hanPoint = new RegExp(`^([ 　]*)[（(](${han})[）)]`, 'gm')
const anyPoint = new RegExp(
  `^[ 　]*(?:[（(](?:${han}|\\d{1,2})[）)]|\\d{1,2}[.．、）]|[①-⑳·◆-]|${han}[、是])`,
)
const sectionHeading = new RegExp(`^([ 　]*)(${han})、(?=[^。；：\\n\\t]{2,12}$)`, 'gm')

/** The first line behind a number, which is that of a heading. */
const outermost = new RegExp(`${anyPoint.source}|^[ 　]*第${han}`, 'm')

/** The points, the headings and the punctuation of a notice written with other signs. */
export const otherSigns: readonly Layout[] = [
  points('points in circles', (number) => String.fromCharCode(0x245f + number)),
  points('points behind half brackets', (number) => `${number}）`),
  points('points in brackets', (number) => `（${number}）`),
  points('points behind letters', (number) => `${String.fromCharCode(0x60 + number)}.`),
  points('points behind dots', () => '·'),
  points('points behind dashes', () => '- '),
  points('points told: 第一', (number) => `第${numeral(number)}，`),
  points('points told: 一是', (number) => `${numeral(number)}是`),
  headings('headings by parts', (number) => `第${numeral(number)}部分　`),
  headings('headings with a western dot', (number) => `${numeral(number)}.`),
  headings('headings behind a blank', (number) => `${numeral(number)} `),
  headings('headings behind figures', (number) => `${number}.`, /^[ 　]*\d{1,2}[.．、](?!\d)/m),
  headings('headings in round brackets', (number) => `（${numeral(number)}）`, hanPoint),
  { name: 'headings as keys', laidOut: (text) => asKeys(text, '$<indent>$<words>：') },
  { name: 'numbered headings as keys', laidOut: (text) => asKeys(text, '$<indent>$<number>$<words>：') },
  signs('half width signs', { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')', '？': '?', '！': '!' }),
  signs('western full stops', { '。': '.' }),
  signs('corner quotes', { '“': '「', '”': '」' }),
  signs('double corner quotes', { '“': '『', '”': '』' }),
  signs('straight quotes', { '“': '"', '”': '"' }),
  signs('single quotes', { '“': '‘', '”': '’' }),
]

/** The text up to the line that lists its attachments, and the rest. */
function parted(text: string): readonly [string, string] {
  const at = text.search(/^[ 　]*附/m)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

/** A text whose body is set otherwise, with its list of attachments as printed. */
export function inBody(text: string, laidOut: (body: string) => string): string {
  const [body, rest] = parted(text)
  return laidOut(body) + rest
}

/** The points of the style within which no other numbers any, behind another sign; none where that sign is in use. */
function points(name: string, signOf: (number: number) => string): Layout {
  const first = new RegExp(`^[ 　]*${signOf(1).replaceAll(/[.（）]/g, '\\$&')}`, 'm')
  return {
    name,
    laidOut: (text) => {
      const [body, rest] = parted(text)
      if (first.test(body)) return text
      const style = body.search(arabicPoint) >= 0 ? arabicPoint : hanPoint
      if (body.search(style) === body.search(outermost)) return text
      return (
        body.replaceAll(style, (_, indent: string, number: string) => indent + signOf(numberOf(number))) +
        rest
      )
    },
  }
}

/** The headings 一、 behind another sign; none where the notice uses it for its points. */
function headings(name: string, signOf: (number: number) => string, taken?: RegExp): Layout {
  return {
    name,
    laidOut: (text) =>
      taken && text.search(taken) >= 0
        ? text
        : inBody(text, (body) =>
            body.replaceAll(
              sectionHeading,
              (_, indent: string, number: string) => indent + signOf(numberOf(number)),
            ),
          ),
  }
}

/** The headings of sections before a colon, in one line with a sentence that is no point. */
function asKeys(text: string, into: string): string {
  const heading = new RegExp(
    `^(?<indent>[ 　]*)(?<number>${han}、)(?<words>[^。；：\\n\\t]{2,12})$(?:\\n(?!${anyPoint.source.slice(1)}|[^\\n]*\\t|\\n)[ 　]*)?`,
    'gm',
  )
  return inBody(text, (body) => body.replaceAll(heading, into))
}

function signs(name: string, written: Readonly<Record<string, string>>): Layout {
  const seen = new RegExp(`[${Object.keys(written).join('')}]`, 'g')
  return { name, laidOut: (text) => text.replaceAll(seen, (sign) => written[sign] ?? sign) }
}

function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number(written)
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['零', written]
  return (
    (tens === '零' ? 0 : 10 * (numerals.indexOf(tens || '一') + 1)) + (ones ? numerals.indexOf(ones) + 1 : 0)
  )
}

function numeral(number: number): string {
  return number <= 10 ? (numerals[number - 1] ?? '') : `十${numerals[number - 11] ?? ''}`
}
