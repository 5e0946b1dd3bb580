const digits = [...'〇一二三四五六七八九']
const formal = [...'零壹贰叁肆伍陆柒捌玖']
const plainUnits = ['', '十', '百', '千']
const formalUnits = ['', '拾', '佰', '仟']
const stems = [...'甲乙丙丁戊己庚辛壬癸']
const branches = [...'子丑寅卯辰巳午未申酉戌亥']

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** Numbers as Chinese write them, 十二 and not 一十二; those from 10,000 on by their digits. */
function counted(value: number, signs: readonly string[], units: readonly string[]): string {
  if (value >= 10_000) return spelt(value, signs)
  let text = ''
  const places = [...String(value)].map(Number)
  places.forEach((digit, index) => {
    const unit = units[places.length - 1 - index] ?? ''
    if (digit !== 0) text += (signs[digit] ?? '') + unit
    else if (places.slice(index).some((rest) => rest !== 0) && !text.endsWith('零')) text += '零'
  })
  return text
}

function plainCount(value: number): string {
  return value === 0 ? '零' : counted(value, digits, plainUnits).replace(/^一十/, '十')
}

function spelt(value: number, signs: readonly string[]): string {
  return [...String(value)].map((digit) => signs[Number(digit)] ?? '').join('')
}

function roman(value: number): string {
  let [left, text] = [Math.min(value, 3999), '']
  for (const [worth, sign] of romans) {
    while (left >= worth) {
      text += sign
      left -= worth
    }
  }
  return text
}

function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return value < 1 ? '' : letter.repeat(Math.min(10, Math.ceil(value / 26)))
}

/** Signs that stand in a row in Unicode, as ①② do; numbers beyond the row are written plainly. */
function inRow(first: number, length: number): (value: number) => string {
  return (value) => (value >= 1 && value <= length ? String.fromCodePoint(first + value - 1) : String(value))
}

function circled(value: number): string {
  if (value > 20 && value <= 35) return String.fromCodePoint(0x3251 + value - 21)
  if (value > 35 && value <= 50) return String.fromCodePoint(0x32b1 + value - 36)
  return inRow(0x2460, 20)(value)
}

function fullWidth(value: number): string {
  return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')
}

function cycled(signs: readonly string[]): (value: number) => string {
  return (value) => signs[(value - 1) % signs.length] ?? ''
}

const formalCount = (value: number) => (value === 0 ? '零' : counted(value, formal, formalUnits))

/** How Word prints a number by the name of its format (ECMA-376 17.18.59). */
const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  chineseCounting: plainCount,
  chineseCountingThousand: plainCount,
  taiwaneseCounting: plainCount,
  taiwaneseCountingThousand: plainCount,
  japaneseCounting: plainCount,
  koreanCounting: plainCount,
  ideographDigital: (value) => spelt(value, digits),
  japaneseDigitalTenThousand: (value) => spelt(value, digits),
  taiwaneseDigital: (value) => spelt(value, digits),
  chineseLegalSimplified: formalCount,
  ideographLegalTraditional: formalCount,
  ideographTraditional: cycled(stems),
  ideographZodiac: cycled(branches),
  ideographEnclosedCircle: inRow(0x3280, 10),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: inRow(0x2474, 20),
  decimalEnclosedFullstop: inRow(0x2488, 20),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
}

export function numeral(value: number, format: string): string {
  return (formats[format] ?? String)(value)
}
