/** The signs of the fonts Wingdings and Symbol that forms and lists use, as signs that every font has. */
const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  117: '◆',
  118: '❖',
  159: '•',
  161: '○',
  167: '▪',
  168: '□',
  178: '◇',
  216: '➢',
  224: '→',
  251: '×',
  252: '√',
  253: '☒',
  254: '☑',
  82: '☑',
  83: '☒',
  163: '□',
}

/** A sign of a symbol font by its code; those of the private area are read as Wingdings, the unknown as a dot. */
export function symbolOf(code: number): string {
  if (code >= 0xf000 && code <= 0xf0ff) return wingdings[code - 0xf000] ?? (code === 0xf0b7 ? '•' : '·')
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** A text whose signs of the private area are replaced. */
export function withPlainSymbols(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => symbolOf(sign.charCodeAt(0)))
}

/** The ninth outline level is that of plain text. */
export function headingAt(outline: number): string | undefined {
  return outline >= 0 && outline < 9 ? `heading ${outline + 1}` : undefined
}
