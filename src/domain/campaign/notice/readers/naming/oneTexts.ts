import type { NoticeText } from '../../noticeText.ts'
import { slot } from './nameSlots.ts'

/** “投稿——我的故事”, “墨香云川——迎新春”: dashes that join no blanks belong to one text for all. */
export function isOneText({ plain }: NoticeText, at: number, quoted: string, words: string): boolean {
  const parts = words.split(/-+/)
  if (!/^“/.test(quoted) || parts.length !== 2 || parts.some((part) => slot.test(part))) return false
  const [first = '', second = ''] = parts
  const isOfEntrants =
    /^(?:投稿|征文|来稿|参赛|参评|征集|应征)$/.test(first) &&
    /.的|.{6}/.test(second.replace(/\([^()]*\)/, ''))
  const printed = plain.original.slice(...plain.spanOf(at, at + quoted.length))
  return isOfEntrants || (/[—–-]{2}/.test(printed) && first.length > 2 && second.length > 2)
}
