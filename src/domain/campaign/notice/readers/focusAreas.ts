import { type Stretch, trimmedStretch } from '../listing.ts'
import { found, type NoticeText, printedAt } from '../noticeText.ts'
import type { Line } from '../outline.ts'
import type { Read } from '../read.ts'
import { countedIn, listedIn, plainListIn, pointsIn } from './focusLists.ts'

/** Headings under which points or categories stand, and those that only sound so. */
const focus =
  /(?:内容|重点|范围|方向|类别|类型|分类|选题|领域|题材|学科|组别|专题|主题|课题|参考题目|征集项目|案例种类|种类|角度|板块|赛道)/
const noFocus =
  /要求|报送|时间|材料|方式|方法|格式|评审|评选|评分|奖|组织|联系|名额|数量|申报条件|对象|活动主题|作品主题|宣传|推广|培训|^主题$/
const noPoint =
  /^(?:(?:征集|申报|参与|参评|推荐|参赛|报送|适用|投稿|作品|案例|活动|评选|材料|论文|其他|有关|具体)?(?:对象|要求|时间|时限|方式|方法|格式|条件|字数|篇幅|材料|数量|名额|说明|主体|步骤|程序|标准|主题|单位|人员))/

/** The points and categories of a call, counted from 1 in the order of print. */
export function focusAreas(notice: NoticeText): Read {
  const lines = notice.lines.filter((line) => notice.zones[line.index] === 'body')
  const sections = lines.filter(isFocus)
  const places = sections.flatMap((section) => pointsOf(notice, lines, section))
  const listed = places.length > 0 ? places : lines.flatMap((line) => loosePoints(notice, lines, line))
  const unique = listed
    .toSorted((one, other) => one.start - other.start)
    .filter((at, index, all) => index === 0 || at.start >= (all[index - 1]?.end ?? 0))
  const rules = unique.map((at, index) => {
    const text = printedAt(notice, at)
    return found(notice, 'focusAreas', 'focusArea', { number: index + 1, text }, at)
  })
  return { rules }
}

function isFocus(line: Line): boolean {
  if (!line.mark || line.heading.length > 16) return false
  return (
    focus.test(line.heading) && !noFocus.test(line.heading.replace(/(?:及|和|与)(?:有关|具体)?要求$/, ''))
  )
}

/** The points under a heading: its numbered lines, else what its words list. */
function pointsOf(notice: NoticeText, lines: readonly Line[], section: Line): Stretch[] {
  const children = lines.filter((line) => line.parent === section && line.mark)
  if (children.some(isFocus) && !isFocusList(children)) return []
  const points = children.filter((line) => !noPoint.test(line.heading))
  if (points.length >= 2 && points.length * 2 > children.length)
    return points.map((line) => pointAt(notice, lines, line))
  const texts = [section, ...lines.filter((line) => line.parent === section && !line.mark)]
  const words = texts
    .map((line) => wordsAt(notice, line, line === section))
    .filter(({ start, end }) => end > start)
  const numbered = words.flatMap((at) => pointsIn(notice.text, at))
  if (numbered.length > 0) return numbered
  const counted = words.flatMap((at) => countedIn(notice.text, at))
  if (counted.length > 0) return counted
  const named = words.flatMap((at) => listedIn(notice.text, at))
  if (named.length > 0) return named
  const listing = /类|学科|组别|领域|方向|选题|题材|专题|种/.test(section.heading)
  return listing
    ? (words.map((at) => plainListIn(notice.text, at)).find((list) => list.length > 0) ?? [])
    : []
}

function isFocusList(children: readonly Line[]): boolean {
  return children.every((line) => !noPoint.test(line.heading)) && !children.every(isFocus)
}

/** The words of a line, for the heading's own line those behind the heading. */
function wordsAt(notice: NoticeText, line: Line, own: boolean): Stretch {
  if (!own) return trimmedStretch(notice.text, line)
  const at = notice.text.indexOf(line.heading, line.start) + line.heading.length
  const signs = /^[】:。;]*/.exec(notice.text.slice(at, line.end))?.[0].length ?? 0
  return trimmedStretch(notice.text, { start: at + signs, end: line.end })
}

/** A point with its explanation; where its line is only a name, the lines without number below it explain it. */
function pointAt(notice: NoticeText, lines: readonly Line[], line: Line): Stretch {
  const own = trimmedStretch(notice.text, { start: line.wordsAt, end: line.end })
  if (/[。;,]/.test(notice.text.slice(own.start, own.end))) return own
  const below = lines.filter(
    (one) => one.parent === line && !one.mark && notice.text.slice(one.start, one.end).trim() !== '',
  )
  const siblings = lines.some((one) => one.parent === line.parent && one.index > line.index && one.mark)
  const last = siblings || below.length === 1 ? below.at(-1) : undefined
  return last ? { start: own.start, end: trimmedStretch(notice.text, last).end } : own
}

const introduces =
  /(?:以下|下列|如下)[^。:;]{0,12}(?:方面|类别|类型|类|内容|方向|领域|主题|选题|重点|种)[^。:;]{0,6}:$|重点(?:包括|围绕|征集|反映)[^。:;]{0,6}:$/

/** Without a heading for them: 案例分为课程育人、文化育人两类, or numbered lines behind 以下方面：. */
function loosePoints(notice: NoticeText, lines: readonly Line[], line: Line): Stretch[] {
  const at = trimmedStretch(notice.text, line)
  const words = notice.text.slice(at.start, at.end)
  const last = words.slice(Math.max(words.lastIndexOf('。'), words.lastIndexOf(';')) + 1)
  if (introduces.test(last) && !/材料|报送|步骤|要求:$/.test(last)) {
    const below = lines.filter((one) => one.index > line.index && one.mark)
    const style = below[0]?.mark?.style
    const run = below.filter((one, index) => one.mark?.style === style && one.mark?.number === index + 1)
    if (run.length >= 2) return run.map((one) => pointAt(notice, lines, one))
  }
  if (words.length > 600 || /材料|评选|评审|奖|环节|部分/.test(last)) return []
  const counted = /案例|作品|征文|论文|项目|成果|故事|征集|选题|作者|投稿|单元/.test(words)
    ? countedIn(notice.text, at)
    : []
  return counted.length > 0 ? counted : listedIn(notice.text, at)
}
