import type { Stretch } from '../listing.ts'
import type { NoticeText } from '../noticeText.ts'
import type { Line } from '../outline.ts'
import { loosePoints } from './focusLoose.ts'

/** A section and what it tells. */
export type Told = { readonly section: Line; readonly points: readonly Stretch[] }

const ofKinds = /类[别型]?|型|形式|体裁|组别?|种类$/
const themedBehind = /^等?(?:[二三四五六七八九十]个?大?)?(?:领域|方向|(?:主|选|专|话|课)题)/

/** 项目重点面向助残、环保两个领域: where all sections tell of kinds, what a sentence outside them names as themes. */
export function themesBeside(notice: NoticeText, lines: readonly Line[], told: readonly Told[]): Stretch[] {
  const filled = told.filter(({ points }) => points.length > 0).map(({ section }) => section)
  if (!filled.every(({ heading }) => ofKinds.test(heading))) return []
  const isInside = (line: Line): boolean =>
    filled.includes(line) || (line.parent !== null && isInside(line.parent))
  const lists = lines.filter((line) => !isInside(line)).map((line) => loosePoints(notice, lines, line))
  return lists
    .filter((list) =>
      themedBehind.test(notice.text.slice(list.at(-1)?.end ?? notice.text.length).slice(0, 12)),
    )
    .flat()
}

/** The points of several sections: 征集范围 beside 案例类别 tells who may take part and from when on. */
export function withoutReach(told: readonly Told[]): Stretch[] {
  const filled = told.filter(({ points }) => points.length > 0)
  const isReach = ({ section }: Told) => /^[^题内]*范围$/.test(section.heading)
  const kept = filled.every(isReach) ? filled : filled.filter((one) => !isReach(one))
  return kept.flatMap(({ points }) => points)
}
