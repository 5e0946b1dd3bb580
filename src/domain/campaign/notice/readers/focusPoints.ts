import { type Stretch, trimmedStretch } from '../listing.ts'
import type { NoticeText } from '../noticeText.ts'
import type { Line } from '../outline.ts'
import { pointsIn } from './focusLists.ts'
import { bodies } from './focusOthers.ts'

/** What a case must be is no point, nor are the bodies that may take part. */
export const demand =
  /^[^。;:]{0,30}(?:(?<![适响反相供感效])应(?!急|对|用|变|有尽有)|须|必须|不得|不再|不予|(?:推荐|报送|申报|每家|各)[^。;:]{0,6}不超过|只(?:接受|能|限)|限报|方可|均可|(?<![申聘邀提])请)/

/** The points with their explanations; where each is only a name, the lines without number below explain it. */
export function pointsAt(notice: NoticeText, lines: readonly Line[], points: readonly Line[]): Stretch[] {
  const owns = points.map((line) => {
    const signed = dotted.exec(notice.text.slice(line.wordsAt, line.end))?.[0].length ?? 0
    return trimmedStretch(notice.text, { start: line.wordsAt + signed, end: line.end })
  })
  const belows = points.map((line) =>
    lines.filter(
      (one) => one.parent === line && !one.mark && notice.text.slice(one.start, one.end).trim() !== '',
    ),
  )
  const named = owns.every(({ start, end }) => !/[。;,]/.test(notice.text.slice(start, end)))
  if (!named || belows.some((below) => below.length === 0)) return owns
  const shortest = Math.min(...belows.map((below) => below.length))
  return owns.map((own, index) => {
    const below = belows[index] ?? []
    const last = index === owns.length - 1 ? below[shortest - 1] : below.at(-1)
    return last ? { start: own.start, end: trimmedStretch(notice.text, last).end } : own
  })
}

const titledLine = /^[一-鿿“”、]{2,16}(?:。|:|-)(?=[^\s\d]|\d+(?:分钟|字))/

/** Paragraphs right under a heading, or under a line that announces them, that each open with a short name: 思想引领。把职工团结起来的做法。 */
export function titledBelow(notice: NoticeText, lines: readonly Line[], section: Line): Stretch[] {
  const wordsOf = ({ start, end }: Stretch) => notice.text.slice(start, end)
  const filled = lines
    .filter((line) => line.parent === section && !line.mark)
    .map((line) => trimmedStretch(notice.text, line))
    .filter(({ start, end }) => end > start)
  const isLed = /:$|[二三四五六七八九十\d]大?[类种]。$/.test(filled[0] ? wordsOf(filled[0]) : '')
  const below = isLed ? filled.slice(1) : filled
  const isTitled = (at: Stretch) => titledLine.test(wordsOf(at)) || isPartedTitle(notice, at)
  const rest = below.findIndex((at) => !isTitled(at) || demand.test(wordsOf(at)))
  const titled = below.slice(0, rest < 0 ? below.length : rest)
  return titled.length >= 2 ? titled : []
}

const nameAlone = /^[一-鿿A-Za-z“”、和与]{2,16}[;。]?$/
const noName =
  /[表函]$|材料|附件|照片|要求|联系|电话|邮箱|通知|[如以]下|下列|分[为成]|本次|征集|报送|推荐|[。;].|^(?:可|请|也)/

/** 智能制造 and 绿色化工 each alone in a line, behind the heading or the sentence that leads on to them. */
export function namesIn(notice: NoticeText, lines: readonly Line[]): Stretch[] {
  const filled = lines
    .map((line) => trimmedStretch(notice.text, line))
    .filter(({ start, end }) => end > start)
  const isName = (at: Stretch) => {
    const words = notice.text.slice(at.start, at.end)
    return nameAlone.test(words) && !noName.test(words) && !bodies.test(words.replace(/[;。]$/, ''))
  }
  const below = filled[0] && isName(filled[0]) ? filled : filled.slice(1)
  const rest = below.findIndex((at) => !isName(at))
  const names = below.slice(0, rest < 0 ? below.length : rest)
  return names.length >= 3 ? names : []
}

/** 摄影作品　　拍摄地点限于本馆: a short name that a blank parts from its explanation. */
function isPartedTitle(notice: NoticeText, { start, end }: Stretch): boolean {
  const gap = [3, 4, 5, 6, 7, 8].find(
    (length) => start + length < end && notice.plain.isParted(start + length),
  )
  return gap !== undefined && /^[一-鿿“”]+$/.test(notice.text.slice(start, start + gap))
}

/** A line with a dot before it. */
export const dotted = /^[\t ]*[-·•●○◆■◇□▪*★※▲▶►](?=[一-鿿“《])/
/** A line without the sign before it. */
export function undotted(notice: NoticeText, line: Line): Stretch {
  const at = trimmedStretch(notice.text, line)
  return { start: at.start + 1, end: at.end }
}

/** The points that each kind numbers in the line below it, on through all of them: 1．战略管理；2．精益生产. */
export function finerIn(
  notice: NoticeText,
  lines: readonly Line[],
  kinds: readonly Line[],
): Stretch[] | null {
  let all: Stretch[] = []
  for (const kind of kinds) {
    const [below, ...others] = lines.filter((line) => line.parent === kind && line.end > line.wordsAt)
    if (!below?.mark || others.some((line) => line.mark)) return null
    const finer = pointsIn(notice.text, { start: below.start, end: below.end }, all.length + 1)
    if (finer.length < 2) return null
    all = [...all, ...finer]
  }
  return all
}
