import { headingSigns, pointSigns, unmarked } from '../../lineSigns.ts'
import { isFilled, partedAt, type Stretch, trimmedStretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { type Line, pointKinds } from '../../outline.ts'
import { pointsIn, sentencesIn } from './lists.ts'

/** What a case must be is no point, nor are the bodies that may take part. */
export const demand =
  /^[^。;:]{0,30}(?:(?<![适响反相供感效叫呼照答])应(?!急|对|用|变|有尽有|答|诉|试|届|邀|援|激|聘)|须|必须|不得|不再|不予|(?:推荐|报送|申报|每家|各)[^。;:]{0,6}不超过|只(?:接受|能|限)|限报|方可|均可|(?<![申聘邀提])请)/

/** What is said of the whole list behind it, or of something else. */
export const saidOfAll =
  /^(?:以上|上述|超出|未列|未尽|上列|其[他余它](?=[^一-鿿]|[一-鿿]{0,8}[可均亦也])|此外|另外?|每|各(?:单位|地|校|县|市|区|级)|请|凡|已|如|可(?:以|从|任)|本次|涉及(?![^,。;]{2,16}的[一-鿿]{2,6}[;。]?$)|内容|同一|不得|严禁|作者|案例|作品|参[赛评]|欢迎|鼓励|注)|[。;].|报送|邮箱|截止/

/** The points with their explanations; where each is only a name, the lines without number below explain it. */
export function pointsAt(notice: NoticeText, lines: readonly Line[], points: readonly Line[]): Stretch[] {
  const owns = withoutKind(
    notice,
    points.map((line) => {
      const signed = dotted.exec(unmarked(notice.text, line))?.[0].length ?? 0
      return trimmedStretch(notice.text, { start: line.wordsAt + signed, end: line.end })
    }),
  )
  const belows = points.map((line) =>
    lines.filter(
      (one) => one.parent === line && !one.mark && notice.text.slice(one.start, one.end).trim() !== '',
    ),
  )
  const named = owns.every(({ start, end }) => !/[。;,](?=.)/.test(notice.text.slice(start, end)))
  if (!named || belows.some((below) => below.length === 0)) return owns
  const shortest = Math.min(...belows.map((below) => below.length))
  return owns.map((own, index) => {
    const below = belows[index] ?? []
    const last = index === owns.length - 1 ? below[shortest - 1] : below.at(-1)
    return last ? { start: own.start, end: trimmedStretch(notice.text, last).end } : own
  })
}

const kindNumber = new RegExp(
  `^(?:(?:${pointKinds}|活动|项目|任务|内容|作品|[子分]项)[一二三四五六七八九十\\d]{1,2}(?:是(?=:))?[:、 ]?|(?:[A-Ha-h]|[甲乙丙丁戊己])类[:、])(?=[“一-鿿])`,
)

/** 单元一“劳模足迹”, 1.方向一：智能建造: the number of a kind of points is no part of it, nor what is said of all. */
export function withoutKind(notice: NoticeText, owns: Stretch[]): Stretch[] {
  const leads = owns.map(({ start, end }) => kindNumber.exec(notice.text.slice(start, end))?.[0].length ?? 0)
  const bare = owns.map(({ start, end }, index) => ({ start: start + (leads[index] ?? 0), end }))
  return withoutTail(notice, leads.every((lead) => lead > 0) ? bare : owns)
}

/**
 * A last point that is told in more sentences than the others: what stands behind them in its line is said of all, of
 * points of one sentence each whatever it says.
 */
export function withoutTail({ text }: NoticeText, owns: readonly Stretch[]): Stretch[] {
  const sentences = owns.map(({ start, end }) => sentencesIn(text.slice(start, end)))
  const others = Math.max(0, ...sentences.slice(0, -1).map(({ length }) => length))
  const most = others === 1 && isTitle(sentences.at(-1)) ? 2 : others
  const kept = sentences.at(-1)?.slice(0, most) ?? []
  const behind = sentences.at(-1)?.[most]?.replace(/。$/, '')
  const last = owns.at(-1)
  if (!last || behind === undefined || owns.length < 3 || (most > 1 && !saidOfAll.test(behind)))
    return [...owns]
  return [
    ...owns.slice(0, -1),
    trimmedStretch(text, { start: last.start, end: last.start + kept.join('').length }),
  ]
}

/** “五员一律”项目。工作站链接资源…: a last point that alone has a name before what it tells. */
function isTitle([first = '', second = ''] = [] as string[]): boolean {
  return /^[一-鿿“”、]{2,16}。$/.test(first) && !saidOfAll.test(second.replace(/。$/, '')) && second !== ''
}

const longKey = /^[一-鿿“”、]{9,16}:(?=[一-鿿“])/

/** 新就业形态劳动者入会：… among 校企合作：…: a name too long to be a key of the layout is one beside keys. */
export function withLongKeys(
  notice: NoticeText,
  lines: readonly Line[],
  keys: readonly Line[],
): readonly Line[] {
  if (keys.length < 2 || !keys.every(({ mark }) => mark?.style === 'keyed')) return keys
  const isLong = (line: Line) =>
    !line.mark &&
    keys.some((one) => one === line.parent || one.parent === line.parent) &&
    longKey.test(unmarked(notice.text, line))
  return lines.filter((line) => keys.includes(line) || isLong(line))
}

/** A line with a dot before it. */
export const dotted = new RegExp(`^[\\t ]*[-*${pointSigns}](?=[一-鿿“《])`)
/** What stands behind the sign before a line; the same sign parts several points in one line: ◆ 勤俭持家　◆ 孝老敬亲. */
export function undotted(notice: NoticeText, line: Line): Stretch[] {
  const at = trimmedStretch(notice.text, line)
  const sign = notice.text.charAt(at.start)
  const points = { start: at.start + 1, end: at.end }
  return headingSigns.includes(sign) ? partedAt(notice.text, points, sign).filter(isFilled) : [points]
}

/** The points that each kind numbers in the line below it, on through all of them: 1．战略管理；2．精益生产. */
export function finerIn(
  notice: NoticeText,
  lines: readonly Line[],
  kinds: readonly Line[],
): Stretch[] | null {
  let all: Stretch[] = []
  for (const kind of kinds) {
    const belows = lines.filter((line) => line.parent === kind && line.end > line.wordsAt)
    const finer = finerBelow(notice, belows, all.length + 1)
    if (!finer) return null
    all = [...all, ...finer]
  }
  return all
}

/** The points of one kind from a number on: in the one line below it, or each in a line. */
function finerBelow(notice: NoticeText, belows: readonly Line[], from: number): Stretch[] | null {
  const [below, ...others] = belows
  if (!below?.mark) return null
  const within = others.some((line) => line.mark)
    ? []
    : pointsIn(notice.text, { start: below.start, end: below.end }, from)
  if (within.length > 1) return within
  const isRun = belows.every(({ mark }, index) => mark?.number === from + index)
  return isRun ? belows.map(({ wordsAt, end }) => trimmedStretch(notice.text, { start: wordsAt, end })) : null
}
