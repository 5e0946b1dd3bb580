import { overlap, type Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { namesWorkKind } from '../../workNames.ts'
import { isToldOfOther } from './claimed.ts'
import { quotedThemes } from './framed.ts'
import { loosePoints } from './loose.ts'
import { isOtherList } from './others.ts'

/** A section and what it tells. */
export type Told = { readonly section: Line; readonly points: readonly Stretch[] }

const ofKinds = /类[别型]?|型|形式|体裁|组别?|种类$/
const themedBehind = /^等?(?:[二三四五六七八九十]个?大?)?(?:领域|方向|(?:主|选|专|话|课)题)/

/** 可从以下方面选题：1. and 内容要围绕岗位，讲: what leads on to subjects. */
const subjectBefore =
  /(?:(?:[二三四五六七八九十几]个?大?|以下|下列|如下)(?:领域|方向|方面|专题|主题|话题)|(?:做法|事[例迹]|实践|经验|探索|成果)(?:,|$)|选题|题材|主题|方向|选材|取材|围绕|聚焦|紧扣|反映|展[示现]|记录|讲述?|写)[^。;\n]{0,8}\n?(?:[^一-鿿]|一){0,4}$/

/** Whether a list tells what works are about: summed up as themes, or led on to as subjects and of nothing else. */
function areThemes({ text }: NoticeText, [first, ...others]: readonly Stretch[]): boolean {
  const last = others.at(-1)
  if (!first || !last) return false
  if (themedBehind.test(text.slice(last.end, last.end + 12))) return true
  const [before = ''] = /[^。;]*$/.exec(text.slice(Math.max(0, first.start - 60), first.start)) ?? []
  return subjectBefore.test(before) && !isToldOfOther(before)
}

/** 选题方向 in the text: an attachment on the same tells no others. */
export function tellsSubjects({ section, points }: Told): boolean {
  return points.length > 0 && /选题|课题|题目|主题|方向|话题|题材/.test(section.heading)
}

/** Whether all sections that list anything list kinds of works. */
function tellOfKinds(told: readonly Told[]): boolean {
  return told.every(({ section, points }) => points.length === 0 || ofKinds.test(section.heading))
}

/** 项目重点面向助残、环保两个领域: where all sections tell of kinds, what sentences outside them name as themes. */
export function themesBeside(notice: NoticeText, lines: readonly Line[], told: readonly Told[]): Stretch[] {
  const filled = told.filter(({ points }) => points.length > 0)
  if (!tellOfKinds(told)) return []
  const inside = filled.flatMap(({ points: [first, ...others] }) =>
    first ? [{ start: first.start, end: others.at(-1)?.end ?? first.end }] : [],
  )
  const isElsewhere = (line: Line) =>
    !inside.some((at) => overlap(at, line)) &&
    !told.some(
      ({ section, points }) => section === line || (points.length === 0 && section === line.parent),
    ) &&
    !(line.mark && namesWorkKind(line.heading))
  return lines
    .filter(isElsewhere)
    .map((line) => loosePoints(notice, lines, line))
    .filter((list) => areThemes(notice, list) && !isOtherList(notice, list))
    .flat()
}

/** 围绕“甲活动”、“乙活动”征稿。 over numbered contents: the themes that the opening sentence names and no point repeats. */
export function themesAbove(notice: NoticeText, lines: readonly Line[], told: readonly Told[]): Stretch[] {
  const points = told.flatMap((one) => one.points)
  const [first] = points
  const [section] = told
  if (!first || !section || tellOfKinds(told)) return []
  const said = points.map(({ start, end }) => notice.text.slice(start, end).slice(0, 24))
  const isRepeated = ({ start, end }: Stretch) => {
    const name = notice.text.slice(start, end).replaceAll(/[“”]/g, '')
    return said.some((words) => words.startsWith(name))
  }
  return lines
    .filter((line) => !line.mark && line.end <= section.section.start && line.end <= first.start)
    .map((line) => quotedThemes(notice.text, line))
    .filter((list) => list.length > 1 && !list.some(isRepeated) && !isOtherList(notice, list))
    .flat()
}

/** The points of several sections: 征集范围 beside 案例类别 tells who may take part and from when on. */
export function withoutReach(notice: NoticeText, told: readonly Told[]): Stretch[] {
  const all = told.filter(({ points }) => points.length > 0)
  const isPointOf = (section: Line) => (one: Told) =>
    one.section !== section && one.points.some((at) => overlap(at, section))
  const filled = all.filter(({ section }) => !all.some(isPointOf(section)))
  const isReach = ({ section, points }: Told) =>
    /^[^题内]*(?<!创作|写作|取材|选材)范围$/.test(section.heading) && !areThemes(notice, points)
  const kept = filled.every(isReach) ? filled : filled.filter((one) => !isReach(one))
  return kept.flatMap(({ points }) => points)
}
