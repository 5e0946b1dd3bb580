import type { NoticeText } from '../../noticeText.ts'
import { bearer, type Seen, title } from '../personNames.ts'

/** 技术支持　水老师: behind a blank one sign before a title is a surname, however rare. */
const oneBefore = new RegExp(`[一-鿿](?:${title})$`)

/** Of 区文联　季老师 only what stands behind the blank is the name, but of 王　干　事 all. */
export function behindBlank({ plain }: NoticeText, at: number, own: string, words: string): string {
  const titled = oneBefore.exec(words)?.[0] ?? ''
  if (titled !== '' && titled !== words && plain.isParted(at + words.length - titled.length)) return titled
  const from = at + words.length - own.length
  const gap = [2, 3].find((length) => length < own.length - 1 && plain.isParted(from + length))
  return gap !== undefined && bearer.test(own.slice(gap)) ? own.slice(gap) : own
}

/** 小玉 of 刀小玉: what a blank before one more sign parts from the words before it. */
export function isEndOfName({ plain }: NoticeText, { start, words }: Seen): boolean {
  return /^[小老].$/.test(words) && plain.isParted(start - 1) && !plain.isParted(start)
}
