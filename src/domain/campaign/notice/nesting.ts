import { headingSign } from './lineSigns.ts'
import type { Line } from './outline.ts'

/** 报送要求： alone in its line is no part of the key before it that has its words behind it: 选题方向：从下列角度选题。 */
export function isAmongKeys(open: readonly Line[], words: string): boolean {
  const styles = open.map(({ mark }) => mark?.style)
  return words.endsWith(':') && styles.includes('keyed') && !styles.includes('bare')
}

/** The open lines that a new one stands under: those over the first that is of its sort. */
export function linesOver(open: Line[], isSame: (line: Line) => boolean): Line[] {
  const same = open.findIndex(isSame)
  return same < 0 ? open : open.slice(0, same)
}

/** ○体裁 below ◆征文要求: a heading behind another sign stands under the one before; a worded one beside one without a sign. */
export function isBeside(text: string, line: Line, sign: string, isWorded: boolean): boolean {
  return text.startsWith(sign, line.wordsAt) || (isWorded && !headingSign.test(text.charAt(line.wordsAt)))
}

/** Whether a line is numbered in the same way: 方向一 beside 方向二, not beside 第一部分; 第三条 stands below 第二章. */
export function isOfStyle({ mark: own }: Line, mark: NonNullable<Line['mark']>): boolean {
  const rankOf = (text: string) => /^第(?:.{1,3}条)?/.exec(text)?.[0].at(-1)
  return own?.style === mark.style && (mark.style !== 'ordinal' || rankOf(own.text) === rankOf(mark.text))
}

/** 附件2 alone in its line: what stands below it belongs to no point above. */
export const annexHead = /^附件?(?:[一二三四五六七八九十]{1,2}|\d{1,2})[:.]?$/
