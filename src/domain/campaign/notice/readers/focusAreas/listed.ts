import { firstFound, isFilled, matchesIn, type Stretch, trimmedStretch, type Way } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { announcedIn, optionedIn } from './announced.ts'
import { joinedIn, keyedIn, namesIn } from './below.ts'
import { turnsTo } from './claimed.ts'
import { endedAlikeIn, permittedIn, phrasesIn } from './clauses.ts'
import { dividedIn } from './divided.ts'
import { evenLines } from './even.ts'
import { framedIn } from './framed.ts'
import { countedBefore, countedIn, listedIn, pointsIn } from './lists.ts'
import { allowedIn, namedIn } from './named.ts'
import { isToldOtherwise } from './otherwise.ts'
import { isBareList, plainListIn } from './plain.ts'
import { dotted, undotted } from './points.ts'
import { asks } from './signs.ts'
import { closedPoints, spacedUnder } from './spaced.ts'
import { countedTold, countedTwice, summedIn } from './summed.ts'
import { sizedRows, tabledAt } from './tabled.ts'
import { areTakers, isTaker } from './takers.ts'
import { themesIn } from './themes.ts'
import { themesBefore, toldIn } from './told.ts'

/** Headings under which two names are a list as well. */
const kinds = /(?:类别|类型|分类|门类|种类|组别|分组|赛道|板块|单元|品类)(?:设置|划分)?$/

/** What stands under a heading, line by line, and behind it in its own line. */
export function wordsUnder(notice: NoticeText, lines: readonly Line[], section: Line): Stretch[] {
  return [section, ...lines.filter((line) => isUnder(line, section))]
    .map((line) => wordsAt(notice, line, line === section))
    .filter(isFilled)
}

/** How words list points, the more certain ways first. */
const inSentence: readonly Way[] = [
  pointsIn,
  announcedIn,
  permittedIn,
  endedAlikeIn,
  optionedIn,
  framedIn,
  countedTold,
  countedTwice,
  countedIn,
  summedIn,
  countedBefore,
  dividedIn,
  listedIn,
  namedIn,
  toldIn,
]

/** What some words list, in the first way in which any of them does. */
export function pointsTold(notice: NoticeText, words: readonly Stretch[]): Stretch[] {
  for (const way of inSentence) {
    const lists = words.map((at) => toldBy(notice, way, at))
    const first = lists.findIndex((list) => list.length > 0)
    const found = lists.flatMap((list, index) =>
      index > first && isOfRule(notice, words[index]) ? [] : list,
    )
    const works = found.filter((at) => !isPaper(notice, at))
    if (works.length > 0) {
      const kept = found.every((at) => works.includes(at) || isPicture(notice, at)) ? found : works
      return [...themesBefore(notice.text, words, kept), ...kept]
    }
  }
  return []
}

/** Lists of one sentence that may be told otherwise before the one that tells the themes. */
const most = 3

/** What some words list in one way, behind what their sentence takes for something else: 文体不限，可以是散文、诗歌，内容可写…. */
function toldBy(notice: NoticeText, way: Way, at: Stretch): Stretch[] {
  let start = at.start
  for (let index = 0; index < most; index += 1) {
    const list = way(notice.text, { start, end: at.end })
    const last = list.at(-1)
    if (!last || !isToldOtherwise(notice, list)) return list
    start = last.end
  }
  return []
}

/** What a text is made of, how it is judged and used, told below what it may tell of. */
function isOfRule({ text }: NoticeText, at: Stretch | undefined): boolean {
  const words = at ? text.slice(at.start, at.end) : ''
  return /部分|正文|[组构]成|评[审分]|[打计]分|形式审查|画册|版权|著作权|使用权|限报|名额/.test(words)
}

/** 案例重点征集…, 科普作品围绕…: what one kind of works tells of, beside another. */
const ofOneKind =
  /^([一-鿿]{0,4}(?:案例|作品|报告|论文|故事|视频|征文|摄影|书画|文章|成果)|[一-鿿]{2,6}[类方]面?)(?:方面)?,?(?:则|可以?|应当?|要)?(?:重点|主要|着重)?(?:征集|围绕|聚焦|分|从|包括|反映|突出|限于|讲述?|叙述|记录|展[示现]|介绍)/

const certain: readonly Way[] = [pointsIn, announcedIn, countedIn, countedBefore]

/** 故事讲述…的真事。摄影作品反映…的瞬间。: what the lines, else the sentences, tell of several kinds of works, each of its own. */
function listsByKind({ text }: NoticeText, words: readonly Stretch[]): Stretch[][] {
  const kindOf = ({ start, end }: Stretch) => ofOneKind.exec(text.slice(start, end))?.[1]
  const byLine = words.filter((at) => kindOf(at)).map((at) => firstFound(certain, text, at))
  const filled = byLine.filter((list) => list.length > 0)
  if (filled.length > 1) return filled
  const sentences = words.flatMap((at) => matchesIn(text, at, /[^。;]+/g)).filter((at) => kindOf(at))
  const told = sentences.filter((at) => firstFound([...certain, toldIn], text, at).length > 2)
  const areSeveral = new Set(told.map(kindOf)).size === told.length
  return areSeveral ? told.map((at) => firstFound([...certain, toldIn], text, at)) : []
}

/** What the words under a heading list. */
export function listedUnder(notice: NoticeText, lines: readonly Line[], section: Line): Stretch[] {
  const below = lines.filter((line) => isUnder(line, section))
  const tabled = tabledAt(notice, below)
  if (tabled.length > 0) return tabled
  const rows = kinds.test(section.heading) ? sizedRows(notice.text, below) : []
  if (rows.length > 0) return rows
  const bullets = bulletsUnder(notice, lines, section)
  if (bullets.length > 0) return bullets
  const plain = lines.filter((line) => line.parent === section && !line.mark)
  const alone = namesIn(notice, plain)
  if (alone.length > 0) return alone
  const even = evenLines(notice, plain, wordsAt(notice, section, true))
  if (even.length > 0) return even
  const words = wordsUnder(notice, lines, section)
  const [first] = words
  if (/范围/.test(section.heading) && turnsTo(first ? wordsOf(notice, first) : '')) return []
  const keyed = first ? keyedIn(notice.text, first) : []
  if (keyed.length > 0) return keyed
  const lists = listsByKind(notice, words)
  if (lists.length > 1) return lists.flat()
  const closed =
    listing.test(section.heading) && words.length === 1 && first ? closedPoints(notice, first) : []
  if (closed.length > 0) return closed
  const own = section.mark?.style === 'keyed' && words.length > 1 ? words.slice(0, 1) : []
  const behind = [pointsTold(notice, own), plainUnder(notice, section, own)].find((list) => list.length > 0)
  const told = behind ?? pointsTold(notice, words)
  const named = first && told[0] ? plainUnder(notice, section, opening(notice, first, told[0])) : []
  if (named.length > 0) return named
  if (told.length > 0) return areTakers(notice, section, told) ? [] : told
  const parts = first ? joinedIn(notice.text, first) : []
  return parts.length > 2 ? parts : plainUnder(notice, section, words)
}

function wordsOf({ text }: NoticeText, { start, end }: Stretch): string {
  return text.slice(start, end)
}

/** 朗诵、书画。各项目分小学组、中学组: the sentence of nothing but names, where what is told begins behind it. */
function opening({ text }: NoticeText, { start, end }: Stretch, told: Stretch): Stretch[] {
  const stop = text.slice(start, end).indexOf('。') + 1
  return stop > 0 && told.start >= start + stop && isBareList(text, { start, end })
    ? [{ start, end: start + stop }]
    : []
}

/** The lines under a heading that begin with a sign. */
export function bulletsUnder(notice: NoticeText, lines: readonly Line[], section: Line): Stretch[] {
  const bullets = lines.filter(
    (line) => line.parent === section && dotted.test(notice.text.slice(line.start, line.end)),
  )
  const points = isCounting(notice, bullets) ? [] : bullets.flatMap((line) => undotted(notice, line))
  return points.length >= 2 ? points : []
}

const asking = new RegExp(`(?:${asks}|哪些[一-鿿]{0,6}|什么样的[一-鿿]{2,3})$`)
const listing =
  /范围|重点|要点|栏目|项目|选材|切入|类|内容|学科|组别|领域|方向|[选课]题|题[材目]|专题|[议话]题|赛题|角度|侧重|种|板块|赛道|单元|分组/

/** Names and nothing else, below a heading that lets nothing else be meant. */
function plainUnder(notice: NoticeText, section: Line, words: readonly Stretch[]): Stretch[] {
  const heading = section.heading.replace(/\([^()]*\)$/, '')
  const asked = asking.test(heading)
  const told = asked ? words.flatMap((at) => allowedIn(notice.text, at, true)) : []
  if (told.length > 0) return told
  const phrases = asked ? words.map((at) => phrasesIn(notice.text, at)).find((list) => list.length > 0) : []
  if (phrases && phrases.length > 0) return phrases
  if (/范围|对象/.test(heading) && words.some(({ start, end }) => turnsTo(notice.text.slice(start, end))))
    return []
  const spaced = spacedUnder(notice, words, heading)
  if (/范围/.test(heading) && spaced.some((at) => isTaker(notice, at))) return []
  if (spaced.length > 0 && (asked || /主题/.test(heading) || listing.test(heading))) return spaced
  if ((asked || /内容/.test(heading)) && words.every((at) => !isBareList(notice.text, at))) return []
  if (/主题$/.test(heading)) return words.flatMap((at) => themesIn(notice.text, at, true))
  if (!asked && !listing.test(heading)) return []
  const least = kinds.test(heading) ? 2 : 3
  const plain = words.map((at) => plainListIn(notice.text, at, least)).find((list) => list.length > 0) ?? []
  if (plain.some((at) => isPaper(notice, at) && !isPicture(notice, at))) return []
  return /范围|[重要]点|谁/.test(heading) && plain.some((at) => isTaker(notice, at)) ? [] : plain
}

/** 报送内容：（1）案例文本；（2）申报表 are papers. */
function isPaper(notice: NoticeText, { start, end }: Stretch): boolean {
  return /^[一-鿿《》]{0,8}(?:表》?|文本|图片|(?<!老|旧)照片|函|证明|电子版|扫描件|(?<![与和及])材料)$/.test(
    notice.text.slice(start, end),
  )
}

/** 视频、文字、图片三类: pictures beside kinds of works are one of them. */
function isPicture({ text }: NoticeText, { start, end }: Stretch): boolean {
  return /^(?:新闻|纪实|宣传)?(?:图片|照片)$/.test(text.slice(start, end))
}

function isUnder(line: Line, section: Line): boolean {
  for (let above = line.parent; above; above = above.parent) if (above === section) return true
  return false
}

/** 征集主题。 in the line below 三、征集主题: how much of it says the heading again. */
function againAt({ text }: NoticeText, { start, parent }: Line): number {
  const heading = parent?.heading ?? ''
  const isAgain = heading.length > 1 && text.startsWith(heading, start)
  return isAgain && /[。:]/.test(text[start + heading.length] ?? '') ? heading.length + 1 : 0
}

/** The words of a line, for the heading's own line those behind the heading. */
function wordsAt(notice: NoticeText, line: Line, own: boolean): Stretch {
  if (!own) {
    const said = /^答:/.exec(notice.text.slice(line.start, line.end))?.[0].length ?? 0
    const again = said > 0 ? said : againAt(notice, line)
    return trimmedStretch(notice.text, { start: line.start + again, end: line.end })
  }
  const at = notice.text.indexOf(line.heading, line.start) + line.heading.length
  const signs =
    /^(?:\([^()]{1,12}\)(?=[:】]))?[】:。;?\t]*/.exec(notice.text.slice(at, line.end))?.[0].length ?? 0
  return trimmedStretch(notice.text, { start: at + signs, end: line.end })
}

/** Whether lines say who sends how many: they list bodies, not points. */
export function isCounting(notice: NoticeText, lines: readonly Line[]): boolean {
  return lines.some(({ start, end }) => counting.test(notice.text.slice(start, Math.min(end, start + 24))))
}

const counting = /[各每][一-鿿]{0,6}[一二两三四五六七八九十\d]{1,2}[篇个件则例份项部]|零报告/
