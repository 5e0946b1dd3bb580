import type { Stretch } from '../listing.ts'
import { found, type NoticeText, printedAt } from '../noticeText.ts'
import type { Line } from '../outline.ts'
import type { Read } from '../read.ts'
import type { Doubt } from '../reading.ts'
import { areAskedFor, arePapers, areParts, namedAbove } from './focusAreas/above.ts'
import { annexedPoints } from './focusAreas/annexed.ts'
import { announcedIn, introducedAt } from './focusAreas/announced.ts'
import { namesIn, openedIn, titledBelow } from './focusAreas/below.ts'
import { tellsSubjects, themesAbove, themesBeside, withoutReach } from './focusAreas/beside.ts'
import { areFormsAsked, areGroupsOfTakers } from './focusAreas/claimed.ts'
import { withListsPlain } from './focusAreas/goesOn.ts'
import { isFocus, isNamedAgain, isParted, opensRun } from './focusAreas/headings.ts'
import { runOnKeys } from './focusAreas/keys.ts'
import {
  areBodies,
  areDemanded,
  areWritten,
  isPoint,
  leavesIn,
  markedUnder,
  noPoint,
  themed,
} from './focusAreas/lines.ts'
import { bulletsUnder, isCounting, listedUnder, wordsUnder } from './focusAreas/listed.ts'
import { pointsIn } from './focusAreas/lists.ts'
import { loosePoints } from './focusAreas/loose.ts'
import { isOtherList } from './focusAreas/others.ts'
import { pairedBelow } from './focusAreas/paired.ts'
import { finerIn, pointsAt, withLongKeys } from './focusAreas/points.ts'
import { choosing, withoutTurn } from './focusAreas/signs.ts'
import { soleList } from './focusAreas/sole.ts'
import { spacedUnder } from './focusAreas/spaced.ts'
import { spokenUnder, withoutVerb } from './focusAreas/spoken.ts'
import { keyedAt, looseTable, tabledAt } from './focusAreas/tabled.ts'
import { areSlogans, themesIn } from './focusAreas/themes.ts'
import { partedIn } from './focusAreas/tiers.ts'
import { unclaimedPoints } from './focusAreas/unclaimed.ts'

/** Lines and headings looked at: far more than a notice has, so that garbage costs no time. */
const longest = 1_000
const most = 20

/** 方向：A；B；C（任选其一）: what is said of the choice belongs to no name. */
const choice = new RegExp(`等?（${choosing}[^（）]{1,8}）$`)

/** The points and categories of a call, counted from 1 in the order of print. */
export function focusAreas(printed: NoticeText): Read {
  const notice = { ...printed, text: withListsPlain(printed.text) }
  const lines = notice.lines.filter(notice.isOfBody).slice(0, longest)
  const sections = lines
    .filter((line) => isFocus(line) && !opensRun(notice, line) && !isNamedAgain(lines, line))
    .slice(0, most)
  const sectioned = sections.map((section) => ({ section, points: pointsAlong(notice, lines, section) }))
  const places = withoutReach(notice, sectioned)
  const beside =
    places.length > 0
      ? [...themesBeside(notice, lines, sectioned), ...themesAbove(notice, lines, sectioned)]
      : []
  const isTold = beside.length > 0 || sectioned.some(tellsSubjects)
  const annexed = isTold ? [] : annexedPoints(notice, annexLines(notice), places.length > 0)
  const loose = annexed.length > 0 || places.length > 0 ? annexed : looseIn(notice, lines)
  const others = loose.length > 0 || places.length > 0 ? loose : looseTable(notice, lines)
  const unclaimed = others.length > 0 || places.length > 0 ? [] : unclaimedPoints(notice, lines)
  const all = places.length > 0 ? [...places, ...beside, ...annexed] : [...others, ...unclaimed]
  const outer = outermost(all).filter(
    ({ start, end }) => !(end - start <= asContact && reached.test(notice.text.slice(start, end))),
  )
  const kept = withoutTurn(notice.text, outer)
  const isRun = kept.some((at) => /[；;]$/.test(printedAt(notice, at).trim()))
  const rules = (places.length === 0 && isOtherList(notice, kept) ? [] : kept).map((at, index) => {
    const text = withoutStop(printedAt(notice, at).replace(choice, ''), isRun)
    const confidence = unclaimed.length > 0 ? 0.6 : 0.9
    return found(notice, 'focusAreas', 'focusArea', { number: index + 1, text }, { ...at, confidence })
  })
  return { rules, doubts: unclaimed.length > 0 ? unnamed(notice, kept) : [] }
}

/** 完善公司治理；…防范风险。: the signs that part and end one sentence of points belong to none of them. */
function withoutStop(text: string, isRun: boolean): string {
  return isRun ? text.trim().replace(/[；;。，,]$/, '') : text
}

/** What sentences anywhere list, save what a text is made of, who may take part and by what judges choose. */
function looseIn(notice: NoticeText, lines: readonly Line[]): Stretch[] {
  return lines
    .map((line) => ({ line, list: loosePoints(notice, lines, line) }))
    .filter(
      ({ line, list }) =>
        !isOtherList(notice, list) &&
        !areFormsAsked(notice, line, list) &&
        !areGroupsOfTakers(notice, line, list),
    )
    .flatMap(({ list }) => list)
}

/** Nothing says that a list tells the focus areas, save where it stands: the organiser is asked. */
function unnamed(notice: NoticeText, [first]: readonly Stretch[]): Doubt[] {
  if (!first) return []
  const span = notice.plain.spanOf(first.start, first.end)
  const seen = printedAt(notice, first).replace(/[；。].*$/s, '')
  return [{ kind: 'focusArea', code: 'areas-unnamed', values: { seen }, options: [], span }]
}

/** 案例：发展部 李老师 0513-00000000: who is asked about works, in few words, is no theme of them. */
const asContact = 48
const reached = /(?<!\d)(?:\d{3,4}-\d{7,8}|1\d{10})(?!\d)|@/

function annexLines({ lines, zones }: NoticeText): Line[] {
  return lines.filter(({ index }) => zones[index] === 'annex').slice(0, longest)
}

/** What several readings found, in the order of print; what lies within another is a part of it. */
function outermost(places: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const at of places.toSorted((one, other) => one.start - other.start || other.end - one.end))
    if (at.start >= (kept.at(-1)?.end ?? 0)) kept.push(at)
  return kept
}

/** （一）案例从以下方面选题： a kind of works that leads on to its points. */
const leadsOn = /[一-鿿](?:从|在|就|围绕|聚焦|按照?|针对)(?:以下|下列|如下)[一-鿿、]{2,10}$/

/** The points of a heading that shares its line with others, else those under it. */
function pointsAlong(notice: NoticeText, lines: readonly Line[], section: Line): Stretch[] {
  const below = lines.find(({ parent }) => parent === section)
  const along = runOnKeys(notice, section)
  const keyed = along.length > 0 || !below || below.mark ? along : runOnKeys(notice, below, true)
  const points = keyed.length > 0 ? keyed : pointsOf(notice, lines, section)
  return isOtherList(notice, points, section) ? [] : points
}

/** The points under a heading: its numbered lines, else what its words list. */
function pointsOf(notice: NoticeText, lines: readonly Line[], section: Line): Stretch[] {
  const tabled = keyedAt(
    notice,
    lines.filter((line) => line.parent === section),
  )
  if (tabled.length > 0) return tabled
  const children = withLongKeys(notice, lines, markedUnder(notice, lines, section))
  if (areParts(notice, lines, children) || (children.length === 0 && ofForms.test(section.heading))) return []
  const paired = children.length === 0 ? pairedBelow(notice, lines, section) : []
  if (paired.length > 0) return paired
  const sole = soleList(notice, children)
  if (sole.length > 0) return sole
  const isSection = (line: Line) => isFocus(line) && !opensRun(notice, line) && !leadsOn.test(line.heading)
  if (children.some(isSection) && (!isFocusList(children) || isParted(lines, children))) return []
  const likely = children.filter((line) => isPoint(notice, section, line))
  const signed = likely.filter(({ mark }) => mark?.style === 'bullet')
  const areCounts = areBodies(notice, section, likely) || isCounting(notice, signed)
  const areAsked =
    areAskedFor(notice, lines, children) ||
    arePapers(notice, section, children) ||
    areDemanded(notice, lines, section, likely) ||
    [children, likely].some((list) => areWritten(notice, list))
  const points = areCounts || areAsked ? [] : likely
  const named = namedAbove(notice, lines, section, points)
  if (named.length > 0) return named
  if (points.length >= 2 && points.length * 2 > children.length)
    return (
      finerIn(notice, lines, points) ??
      partedIn(notice, lines, section, points) ??
      leavesIn(notice, lines, points) ??
      pointsAt(notice, lines, points)
    )
  const told = areAsked ? lines.filter((line) => !likely.includes(line)) : lines
  const introduced = introducedBy(notice, told, section)
  if (introduced.length > 0) return introduced
  const titled = titledBelow(notice, told, section)
  const below = [namedAbove(notice, lines, section, titled), titled].find((list) => list.length > 0)
  return below ?? withoutVerb(notice.text, section.heading, toldUnder(notice, told, section))
}

/** 体裁：散文、随笔，诗歌除外: how a text may be written, unless each form is numbered with what is asked of it. */
const ofForms = /^(?:参[评赛])?(?:作品)?的?体裁/

/** What the words under a heading list. */
function toldUnder(notice: NoticeText, lines: readonly Line[], section: Line): Stretch[] {
  if (ofForms.test(section.heading)) return []
  const words = wordsUnder(notice, lines, section)
  const opened = openedIn(notice.text, words)
  const spoken = opened.length > 0 ? opened : spokenUnder(notice.text, section.heading, words)
  if (spoken.length > 0) return spoken
  return themed.test(section.heading)
    ? themesUnder(notice, lines, section, words)
    : listedUnder(notice, lines, section)
}

/** Themes behind signs, each in quotes in a line of its own, or listed. */
function themesUnder(
  notice: NoticeText,
  lines: readonly Line[],
  section: Line,
  words: readonly Stretch[],
): Stretch[] {
  const below = lines.filter((line) => line.parent === section && !line.mark)
  const announced = words.map((at) => announcedIn(notice.text, at)).filter((list) => list.length > 2)
  const shown = [
    ...words.map((at) => pointsIn(notice.text, at)),
    ...announced,
    tabledAt(notice, below),
    bulletsUnder(notice, lines, section),
    spacedUnder(notice, words, section.heading),
    namedBelow(notice, section, below),
  ]
  const list = shown.find((one) => one.length > 0)
  if (list) return list
  const quoted = words.filter(({ start, end }) => /^“[^“”]{2,16}”$/.test(notice.text.slice(start, end)))
  if (quoted.length >= 3) return quoted
  return words.flatMap((at) =>
    themesIn(
      notice.text,
      at,
      /(?:主题|(?<!活动)(?:形式|体裁))(?:\(.{0,4}[选择].{1,4}\))?$/.test(section.heading),
    ),
  )
}

/** Names each alone in a line; a theme in several lines is no list. */
function namedBelow(notice: NoticeText, section: Line, below: readonly Line[]): Stretch[] {
  const names = namesIn(notice, below)
  return /体裁|形式/.test(section.heading) || !areSlogans(notice.text, names) ? names : []
}

/** The lines behind 按以下类别填报：, numbered, with dots before them, or short. */
function introducedBy(notice: NoticeText, lines: readonly Line[], section: Line): Stretch[] {
  const within = [section, ...lines.filter((line) => line.parent === section && !line.mark)]
  for (const line of within) {
    const list = introducedAt(notice, lines, line)
    if (list.length > 0) return list
  }
  return lines
    .filter((line) => line.parent === section && line.mark)
    .flatMap((line) => introducedAt(notice, lines, line))
}

/** 农业气象主题, 青年赛道: a point named with the word for points. */
const ofKind =
  /^(?!(?:征集|活动|案例|作品|选题|创作|研究|参[赛评考]|申报|推荐|征文|论文|课题|论坛|大赛|比赛|内容|文章|评选|写作|投稿|项目|主要|重点))[一-鿿“”]{2,12}(?:赛道|板块|单元|主题|专题|系列|方向|领域|课题|选题|类别|题材|角度)$/

function isFocusList(children: readonly Line[]): boolean {
  const isOfKind = children.every(({ heading }) => ofKind.test(heading))
  return isOfKind || (children.every((line) => !noPoint.test(line.heading)) && !children.every(isFocus))
}
