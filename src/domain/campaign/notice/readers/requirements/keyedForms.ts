import type { NoticeText } from '../../noticeText.ts'
import type { ReadRule } from '../../reading.ts'
import { attachments } from '../attachments.ts'

/** 阅读达人：, （二）先进个人。: what a line is called by. */
const key = /^[^一-鿿]*(?:[一二三四五六七八九十]{1,2}[、)）.．])?([一-鿿、“”]{2,20})[:：。]/

function keyOf({ plain: { printed } }: NoticeText, { span: [start] }: ReadRule): string | null {
  const line = printed.slice(printed.lastIndexOf('\n', start - 1) + 1, start)
  return key.exec(line)?.[1] ?? null
}

/** 阅读达人：申报表 and 示范书屋：申报表, where each is an annex of its own by the words that its line is called by. */
export function areFormsOfTwoKeys(notice: NoticeText, one: ReadRule, other: ReadRule): boolean {
  if (one.quote !== other.quote) return false
  const [mine, theirs] = [keyOf(notice, one), keyOf(notice, other)]
  if (!mine || !theirs || mine === theirs) return false
  const titles = attachments(notice).rules.flatMap((rule) =>
    rule.kind === 'attachment' && rule.value.title.includes(one.quote) ? [rule.value.title] : [],
  )
  const titled = (words: string) =>
    titles.findIndex((title) => words.split(/[、和及与]/).some((name) => title.includes(name)))
  const [first, second] = [titled(mine), titled(theirs)]
  return first >= 0 && second >= 0 && first !== second
}
