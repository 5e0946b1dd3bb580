import type { Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { namesWorkKind } from '../../workNames.ts'
import { introducedAt } from './announced.ts'
import { manners } from './evident.ts'
import { overKinds } from './lines.ts'
import { pointsTold } from './listed.ts'
import { pointsAt } from './points.ts'

/** A类：微党课。, B类：…: kinds that are called so. */
const called = /^[A-Z甲乙丙丁]类/

/** Whether points are kinds of works under a heading of kinds, or called so: 集体协商案例 under 案例类型. */
function areKindsOver({ heading }: Line, points: readonly Line[]): boolean {
  return (
    points.every(({ mark }) => called.test(mark?.text ?? '')) ||
    (overKinds.test(heading) && points.every((line) => namesWorkKind(line.heading)))
  )
}

/** Kinds of works with the themes of each behind it; one without themes stands with its explanation. */
function belowKinds(
  notice: NoticeText,
  lines: readonly Line[],
  kinds: readonly Line[],
  lists: readonly (readonly Stretch[])[],
): Stretch[] {
  return kinds.flatMap((line, index) => {
    const themes = lists[index] ?? []
    if (themes.length < 2) return pointsAt(notice, lines, [line])
    const start = notice.text.indexOf(line.heading, line.wordsAt)
    return [{ start, end: start + line.heading.length }, ...themes]
  })
}

/** Whether what a list names is how works may be made, by the words behind it. */
function areManners({ text }: NoticeText, list: readonly Stretch[]): boolean {
  const end = list.at(-1)?.end
  return end !== undefined && manners.test(text.slice(end, end + 10))
}

/** What a kind announces in its own line, or in one right below it: 2008年以来在以下方面取得的经验：. */
function announcedFor(notice: NoticeText, lines: readonly Line[], kind: Line): Stretch[] {
  const below = lines.filter((line) => line.parent === kind && !line.mark)
  const lists = [kind, ...below].map((line) => introducedAt(notice, lines, line))
  return lists.find((list) => list.length > 0) ?? []
}

/** （一）案例方面，围绕以下环节提炼：over points of its own, beside others that list theirs: all of them together. */
export function partedIn(
  notice: NoticeText,
  lines: readonly Line[],
  section: Line,
  kinds: readonly Line[],
): Stretch[] | null {
  const introduced = kinds.map((line) => announcedFor(notice, lines, line))
  if (introduced.every((list) => list.length === 0)) return null
  const lists = kinds.map((line, index) => {
    const below = introduced[index] ?? []
    const told = below.length > 0 ? below : pointsTold(notice, [{ start: line.wordsAt, end: line.end }])
    return areManners(notice, told) ? [] : told
  })
  if (lists.every((list) => list.length <= 1)) return null
  return areKindsOver(section, kinds)
    ? belowKinds(notice, lines, kinds, lists)
    : lists.filter((list) => list.length > 1).flat()
}
