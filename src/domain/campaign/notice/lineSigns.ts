import type { Line } from './outline.ts'

/** Signs that stand before headings and points in print. */
export const headingSigns = '〇※★◆■●▲◎☆□◇▶►○◉▪△▌▍◈♦'
/** And those that stand before points alone. */
export const pointSigns = `${headingSigns}•·√✓✔✅❖➢➤→⇒➔➜☞☛✦✧◦‣∙`

/** The sign at the beginning of a heading. */
export const headingSign = new RegExp(`^[${headingSigns}]`)
/** The same, or the bracket around the heading: 【网络运维类】 stands below ■成果类别. */
export const headingOpening = new RegExp(`^[${headingSigns}【]`)
/** The sign at the beginning of a line of a list. */
export const pointSign = new RegExp(`^[${pointSigns}]`)

/** The sign before a point of a list that has one before each. */
export const bulletSign = new RegExp(`^(?:[${pointSigns}*]|-(?=[一-鿿“《]))`)

/** What stands before the items of a list without numbers. */
export const bullet = /^(?:[●○◆■▪•·*※]|-(?!\d))/

/** How many signs of the words of a line are its bullet. */
export function bulletLength(words: string): number {
  return bullet.exec(words)?.[0].length ?? 0
}

/** The keys that stand before the bodies a notice is sent to, as the source of a pattern. */
export const addressKeys = '主送(?:单位|机关)?|发往|致|送达单位|收文单位'

/** How a title ends. */
export const titleEnd = /(?:通知|公告|启事|通告|函|方案|办法|倡议|邀请|细则|实施意见)(?:\(.{1,12}\))?$/
/** A line that ends in the number of a paper. */
export const numberLine = /[[(【]?(?:19|20)\d{2}[\])】]?第?\d{1,4}号?$/

/** The words of a line without the spaces around them. */
export function wordsOf(text: string, line: Line): string {
  return text.slice(line.start, line.end).trim()
}

/** The words of a line behind its mark. */
export function unmarked(text: string, { wordsAt, end }: Line): string {
  return text.slice(wordsAt, end)
}

/** Where the words of a line stand, without spaces around them and the colon or semicolon at their end. */
export function trimmed(text: string, line: Line): { start: number; end: number } {
  const raw = text.slice(line.start, line.end)
  const start = line.start + (raw.length - raw.trimStart().length)
  return { start, end: line.start + raw.trimEnd().length - (/[:;]$/.test(raw.trimEnd()) ? 1 : 0) }
}

/** 海州市12345热线办公室: the number of a telephone that is part of a name. */
export const hotline = /(?<=[省市县区州])1\d{2,4}(?=[一-鿿])/
