import { wordedHeading } from '../../bareHeadings.ts'
import { unmarked } from '../../lineSigns.ts'
import { firstFound, isFilled, matchesIn, type Stretch, trimmedStretch, type Way } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { listBelow, namesIn, titledBelow } from './below.ts'
import {
  areFormsAsked,
  areOthers,
  isClaimed,
  isToldOfOther,
  isUnderClaim,
  tellsWho,
  turnsTo,
} from './claimed.ts'
import { dividedIn } from './divided.ts'
import { isField } from './fields.ts'
import { noPoint } from './lines.ts'
import { countedBefore, countedIn, listedIn, pointsIn } from './lists.ts'
import { isForm } from './mentioned.ts'
import { mostOf } from './mostOf.ts'
import { namedIn } from './named.ts'
import { plainListIn } from './plain.ts'
import { demand, pointsAt } from './points.ts'
import { runningIn, tells } from './running.ts'
import { works } from './signs.ts'
import { areSlogans } from './themes.ts'
import { toldIn } from './told.ts'

/** The shapes of points: names alone, names with what tells of them, and what is to be told. */
const shapes: readonly RegExp[] = [
  /^(?!《)[一-鿿A-Za-z“”《》、+·]{2,26}[;。]?$/,
  /^[一-鿿A-Za-z“”《》、+·]{2,18}(?:[:。(,]|-).{2,160}$/,
  /^(?:讲述?|反映|展[示现]|记录|围绕|聚焦|介绍|总结|提炼|体现|宣传|描写|关于)[^。;]{4,80}[;。]?$/,
  /^[^。;:]{4,80}(?:案例|做法|经验|故事|作品|研究|成果|项目|事迹|活动|变化|历程|探索|实践|经历|方法|办法|机制|模式|典型|品牌)[;。]?$/,
]

/** A list that no heading and no wording known leads on to: the first that stands under a heading of its own and that nothing else claims. */
export function unclaimedPoints(notice: NoticeText, lines: readonly Line[]): Stretch[] {
  for (const line of lines) {
    const points = pointsUnder(notice, lines, line)
    if (points.length > 0) return points
  }
  for (const line of lines) {
    const names = namesWithin(notice, line)
    if (names.length > 0) return names
  }
  return []
}

/** 作品内容应与…有关, 来稿取材于: what a sentence speaks of besides works. */
const ofSubjects = /(?:内容|题材|选题|取材|选材|素材|方向|主题)(?!突出|鲜明|健康|真实|完整)[^,。;:]{0,8}$/
const ofWorks = new RegExp(`(?:${works}|来稿|报告|论文|方案|教案|文章|照片)[^,。;:]{0,8}$`)

/** 不妨写写, 想听您聊聊: what leads on to a list of what is told. */
const ofTelling = new RegExp(`${tells}[^,。;:]{0,8}$`)

/** 对小区停车、文明养犬等身边事有想法: what is asked for behind a list. */
const ofIdeas = /(?:有|提出?|献)[^,。;]{0,6}(?:想法|点子|妙招|良策|好主意)/

/** 征集案由：… beside other keys of which it is none by its looks: its own key stands over it. */
function isKeyLine({ text }: NoticeText, { wordsAt, end }: Line): boolean {
  const key = /^[一-鿿]{2,8}(?=:.)/.exec(text.slice(wordsAt, Math.min(end, wordsAt + 10)))?.[0]
  return key !== undefined && !isClaimed(key)
}

/** 为交流经验、分享体会，决定举办征文: what a call is to bring about. */
const purpose = /^[^一-鿿]*为(?!主|题|[农民企]).{8,}(?:决定|举[办行]|开展|组织|征集|[特拟现将])/

/** What a sentence anywhere lists, where it speaks of works or of their subjects. */
function namesWithin(notice: NoticeText, line: Line): Stretch[] {
  const isFree = !isUnderClaim(line) || (line.parent?.mark?.style === 'keyed' && isKeyLine(notice, line))
  for (const sentence of matchesIn(notice.text, { start: line.wordsAt, end: line.end }, /[^。;]+/g)) {
    const key = /^[一-鿿]{2,8}:/.exec(notice.text.slice(sentence.start, sentence.end))?.[0].length ?? 0
    if (purpose.test(notice.text.slice(sentence.start, sentence.end))) continue
    const names = namesTold(notice, { start: sentence.start + key, end: sentence.end })
    const lead = notice.text.slice(sentence.start, names[0]?.start ?? sentence.start)
    const isKey = /^(?!.*(?:可以|[您你写]))[一-鿿]{2,8}:$/.test(lead) && !isClaimed(lead)
    const behind = notice.text.slice(names.at(-1)?.end ?? sentence.end, sentence.end)
    const isOfCall =
      ofSubjects.test(lead) ||
      (isFree && (isKey || ofWorks.test(lead) || ofTelling.test(lead) || ofIdeas.test(behind)))
    if (isOfCall && isOfPoints(notice, names) && !areFormsAsked(notice, line, names)) return names
  }
  return []
}

function pointsUnder(notice: NoticeText, lines: readonly Line[], line: Line): Stretch[] {
  const words = unmarked(notice.text, line).trim()
  const isHeading = line.mark !== null && line.heading.length >= 2 && line.heading.length <= 16
  const isLead = words.endsWith(':') && words.length <= 60
  const isOfDeeds = isHeading && ofDeeds.test(line.heading)
  if ((!isHeading && !isLead) || isUnderClaim(isOfDeeds ? line.parent : line)) return []
  if (isLead && !isOfDeeds && (isToldOfOther(words) || isClaimed(words.slice(-9)))) return []
  const lists = isHeading ? listsUnder(notice, lines, line) : [listBelow(notice, lines, line)]
  const areDeeds = (list: readonly Stretch[]) =>
    list.every(({ start, end }) => deed.test(notice.text.slice(start, end)))
  return (
    lists.find((list) => (isOfDeeds ? list.length > 1 && areDeeds(list) : isOfPoints(notice, list))) ?? []
  )
}

/** 材料内容: over what a person or a team has done, else over the parts of a text. */
const ofDeeds = /^(?:先进|典型)?(?:事迹|经验|典型|宣传|交流)?材料的?(?:主要)?内容$/

/** 帮助农民解决难题的典型事例 is a deed, 取得的主要成效 a part of any text. */
const deed =
  /^(?!.*(?:基本|主要|取得|存在|工作[中的]|下一步|今后))[^。]{4,120}的(?:[典先感突生具成创有新]\S)?(?:(?:运行|开展|落实|实施)?情况|事[例迹]|做法|经验|举措|办法|方法|故事|经历|实践|探索|成果|行为|典型)[;。]?$/

/** What a heading has below it or behind it: numbered points, names in lines, titled paragraphs, names in a sentence. */
function listsUnder(notice: NoticeText, lines: readonly Line[], section: Line): Stretch[][] {
  const below = lines.filter((line) => line.parent === section)
  const marked = below.filter(({ mark }) => mark)
  if (marked.length > 0)
    return [
      marked.length > 1
        ? pointsAt(notice, lines, marked)
        : marked.flatMap((one) => pointsIn(notice.text, one)),
    ]
  const own = ownWords(notice, section)
  const first = [own, ...below.map((line) => trimmedStretch(notice.text, line))].find(isFilled)
  return [
    pointsIn(notice.text, own),
    namesIn(notice, below),
    titledBelow(notice, lines, section),
    first && !isOneOfPoints(lines, section) ? namesTold(notice, first) : [],
  ]
}

/** One of several numbered lines of which none tells another matter: a point itself, and no section with points. */
function isOneOfPoints(lines: readonly Line[], section: Line): boolean {
  const beside = lines.filter(
    ({ mark, parent }) => mark?.style === section.mark?.style && parent === section.parent,
  )
  return beside.length > 1 && beside.every(({ heading }) => !isClaimed(heading) && !isSection(heading))
}

/** 征集内容, 案例范畴: a heading that is worded as one. */
function isSection(heading: string): boolean {
  return wordedHeading(heading) !== null || /什么|哪些/.test(heading)
}

function ownWords({ text }: NoticeText, section: Line): Stretch {
  const from = text.indexOf(section.heading, section.wordsAt) + section.heading.length
  const signs = /^[】:。;]*/.exec(text.slice(from, section.end))?.[0].length ?? 0
  return trimmedStretch(text, { start: from + signs, end: section.end })
}

/** How a sentence lists names, the more certain ways first. */
const ways: readonly Way[] = [
  runningIn,
  countedIn,
  countedBefore,
  dividedIn,
  listedIn,
  namedIn,
  toldIn,
  plainListIn,
]

/** A name that no quote is open in. */
function isWhole(name: string): boolean {
  return (
    isField(name) &&
    !/的$|^(?:征文|案例|作品|故事|文章)[写讲拍]/.test(name) &&
    /^[^“”]*(?:“[^“”]*”[^“”]{0,2})?$/.test(name)
  )
}

/** Names that a sentence lists and that nothing around them claims. */
function namesTold(notice: NoticeText, at: Stretch): Stretch[] {
  const [sentence] = matchesIn(notice.text, at, /^[^。]+。?/g)
  if (!sentence) return []
  const names = firstFound(ways, notice.text, sentence)
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last) return []
  const lead = notice.text.slice(sentence.start, first.start)
  if (tellsWho(notice, names) || turnsTo(notice.text.slice(sentence.start, sentence.end))) return []
  const around = lead + notice.text.slice(last.end, sentence.end)
  const bare = (name: string) => (ofTelling.test(lead) ? name.replaceAll('的', '') : name)
  const areNames = names.every(({ start, end }) => isWhole(bare(notice.text.slice(start, end))))
  return areNames && !isToldOfOther(around) ? names : []
}

/** Whether what a list holds is of one shape and told of nothing else. */
function isOfPoints(notice: NoticeText, list: readonly Stretch[]): boolean {
  const words = list.map(({ start, end }) => notice.text.slice(start, end))
  const names = words.map((one) => /^[^。;:,(-]*/.exec(one)?.[0] ?? '')
  const isClean = words.every(
    (one, index) =>
      !demand.test(one) &&
      !isToldOfOther(one) &&
      !/的[;。]?$|^可以?[是为]/.test(one) &&
      !noPoint.test(names[index] ?? '') &&
      !/\d{1,2}月\d|@|\d{7}/.test(one),
  )
  const lengths = names.map(({ length }) => length)
  const isEven = Math.max(...lengths) <= 4 * Math.min(...lengths) + 4
  return (
    list.length >= (words.every((one) => /^[一-鿿“”]{2,10}(?:类|组|篇)/.test(one)) ? 2 : 3) &&
    isClean &&
    isEven &&
    shapes.some((shape) => words.every((one) => shape.test(one))) &&
    !areOthers(notice, list) &&
    !mostOf(words)(isForm) &&
    !areSlogans(notice.text, list)
  )
}
