import { kindsListed } from './listedKinds.ts'
import { type NoticeText, titleOf } from './noticeText.ts'
import type { ReadRule, RuleKind } from './reading.ts'
import { kindsTold } from './workKinds.ts'
import { areSeveral, namesWorkKind, works } from './workNames.ts'

/** A rule and the kind of works that its place speaks of. */
export type OfKind<K extends RuleKind> = {
  readonly rule: ReadRule<K>
  readonly kind: string | null
  /** Whether it stands in a point beside which others are about other works. */
  readonly isApart?: boolean
}

/** Names the kinds that rules apply to where the notice tells several apart. */
export function toldApart<K extends RuleKind>(notice: NoticeText, all: readonly OfKind<K>[]): ReadRule<K>[] {
  const told = all.flatMap(({ rule, kind }) => rule.appliesTo ?? kind ?? [])
  if (!all.some((one) => one.isApart) && areAllCalled(notice, told))
    return all.map(({ rule }) => atLargeOf(rule))
  const isApart = told.length > 0 && areSeveral([...told, ...kindsTold(notice), ...kindsListed(notice)])
  return all.map(({ rule, kind }) =>
    rule.appliesTo === undefined && kind !== null && isApart ? { ...rule, appliesTo: kind } : rule,
  )
}

/** 案例材料, 优秀案例: a name of works without what any of them is called besides. */
const besides = /^(?:优秀|典型|先进)+(?=..)|(?<=..)(?:文字|书面)?(?:材料|文本|文稿|正文|稿)$/g

const anyWorks = new RegExp(`${works}|影像`, 'g')

/** 案例2000字以内 in a call for nothing but 案例 tells no kind apart. */
function areAllCalled(notice: NoticeText, names: readonly string[]): boolean {
  const title = titleOf(notice)
  const stems = names.map((name) => name.replaceAll(besides, ''))
  return (
    kindsListed(notice).length === 0 &&
    !areSeveral([...stems, ...(title.match(anyWorks) ?? [])]) &&
    stems.every((name) => namesWorkKind(name) && title.includes(name))
  )
}

function atLargeOf<K extends RuleKind>({ appliesTo: _, ...rule }: ReadRule<K>): ReadRule<K> {
  return rule as ReadRule<K>
}
