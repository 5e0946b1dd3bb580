import type { Sentence } from '../../noticeText.ts'

/** Under 遴选 and 评审 a number for nobody is of those who are chosen: 数量:示范案例15个. */
export function isSifted(headings: readonly string[]): boolean {
  const isAllotting = headings.some((heading) => /推荐|报送|申报|名额|限额|要求|条件|范围|对象/.test(heading))
  return !isAllotting && headings.some((heading) => /遴选|评选|评审|评定|结果/.test(heading))
}

/** Under 推荐条件 a size tells what bodies must have, and none how many they send. */
export function isOfConditions(headings: readonly string[]): boolean {
  return headings.some(
    (words) => /(?:条件|标准|资格)(?:要求)?:?$/.test(words) && !/名额|数量|限额/.test(words),
  )
}

/** 数量和奖项: a heading over numbers of both. */
const ofBoth = /名额|推荐|报送|申报|投稿|限额|(?<!奖[项励次])数量|[一-鿿]{4}[,;].*[,;]/

/** 剪纸作品每人限交2件: what everybody may hand in is said of no winner. */
const handedIn =
  /^(?!.*(?:奖|评出|评选|获))(?:.*[,;:。、)(一-鿿])?(?:每(?!个?[类项组种]|年|[次届批])|同一|各(?!个?[类项组种级]))[^,;。]{1,12}(?:限(?:报|交|投|送|寄|推)|(?:只能|最多|至多|可以?)(?:报|交|投|送|寄|提交|推荐))/

/** Whether a sentence stands under a heading of honours, where numbers count winners. */
export function isUpheld({ text, headings }: Sentence): boolean {
  if (handedIn.test(text)) return false
  return headings.some((heading) => /奖项|奖励|表彰|奖次|评奖/.test(heading) && !ofBoth.test(heading))
}
