import type { NoticeText } from '../../noticeText.ts'
import type { ReadRule } from '../../reading.ts'

/** 丁颖 and, in another place, 丁 颖: somebody named again with telephones told before. */
export function isSamePerson(
  { value }: ReadRule<'contact'>,
  name: string | null,
  phones: readonly string[],
): boolean {
  return (
    name !== null &&
    value.name === name &&
    phones.length > 0 &&
    phones.every((one) => value.phones.includes(one))
  )
}

/** 责任编辑：文心: who put a call on the web and is reached by no telephone. */
const editor =
  /(?:责任编辑|责编|编辑|[审校]核|校对|作者|来源|发布人?|供稿|签发)[:：]?\s*(?:[一-鿿]{2,3}[\s、]+){0,2}$/

/** Whether somebody without a telephone is named by what page of the web a call stands on. */
export function isOfPage({ plain }: NoticeText, rule: ReadRule<'contact'> | undefined): boolean {
  if (rule === undefined) return false
  const [start] = rule.span
  return editor.test(plain.printed.slice(Math.max(0, start - 12), start))
}
