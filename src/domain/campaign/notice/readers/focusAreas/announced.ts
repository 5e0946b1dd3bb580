import { firstFound, isFilled, partedAt, piecesOf, type Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { numeralOf } from '../../numerals.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import { joinedIn, listBelow } from './below.ts'
import { countedBefore, countedIn, pointsIn } from './lists.ts'
import { plainListIn } from './plain.ts'
import { topics } from './signs.ts'
import { semicolonClauses, semicolonNames } from './spaced.ts'

/** What points and categories are called where they are announced. */
const called = `${topics}|类|种|任务|做法|问题|组|形式|体裁|环节|作品|案[例件]|故事|成果|经验|论文|稿件`
const these = '以下|下列|如下'
const count = '[二两三四五六七八九十\\d]{1,2}'
/** 围绕以下方面：, 设四个赛道：, 选题方向为：, 作品形式包括： */
const announcing = new RegExp(
  oneOf([
    `(?:${these})[^。:;]{0,12}(?:${called})[^。:;]{0,24}:`,
    `(?:分成|分为|分设|分|设|共|共有|有|包括|围绕|聚焦|涵盖)${count}个?大?(?:${called})[^。:;]{0,20}:`,
    `(?:内容|类别|类型|方向|主题|重点|选题|案例|作品)(?:主要)?(?:是|为|涉及|包含)${count}个?大?(?:${called})[^。:;]{0,8}:`,
    `(?:内容|类别|类型|方向|主题|重点|选题|题目)共?(?:有|分)${count}[个类种项]:`,
    `(?:从|就|按|征集|收集|报送)${count}个?大?(?:${called})(?![^。:;]{0,14}(?:落实|抓|做好|把关|推进|保障|评))[^。:;]{0,14}:`,
    `(?:^|[,。;])[一-鿿]{0,4}(?:题材|体裁|主题|选题|方向|类别|类型|领域|重点)(?:主要)?(?:分为|分|有|为|是|包括|如下)(?:\\(?但不限于\\)?)?:`,
    '重点(?:包括|围绕|征集|反映|聚焦)[^。:;]{0,6}:',
    `(?:征集|案例|选题|推荐|申报|参考|作品|参赛|创作|征文)(?:的)?(?:${called})(?:主要)?(?:有|为|是|包括|涵盖|分为|如下)(?:\\(?但不限于\\)?)?:`,
    `(?:案例|作品|征文|故事|项目|成果|论文|素材)(?:主要|可以?|应当?|须)*(?:为|是|有|包括|属于|涉及|涵盖|反映|分为|分成|分别[为是]):`,
    '(?:内容|选题|题材)可以?(?:是|为|包括):',
    `(?:主题|方向|选题|题目|专题|课题|议题|话题)(?:共|分别|主要)?(?:有|为|是|包括)${count}[个种项]:`,
    `(?:反映|展现|讲述|总结|介绍|提炼)[^。:;,]{0,12}(?:以下|下列)[^。:;,]{0,6}:`,
    `(?:案例|作品|征文|故事|项目|成果|论文|稿件)[^。:;,]{0,8}(?:${these})(?:之一|[任其]?[一1](?:[类项种个])?):`,
    '具体(?:为|如下|包括|内容|类别|方向):',
    '(?:^|[,。;])(?:征集|参赛|作品|案例|征文|论文|故事|课程|项目|活动)(?:类别|类型|方向|主题|选题|题材|组别|种类|体裁):',
    '(?:可以?|主要|重点)(?:拍摄?|写|讲|反映|记录|涉及)[^。:;,]{0,6}:',
  ]),
)
/** Ways to take part, papers and demands are announced in the same words. */
const other = new RegExp(
  oneOf([
    '(?:方式|途径|渠道|步骤|程序|环节(?![总来选]|提炼|撰写)|要求|条件|标准|原则|格式|表格|时间|奖项?|名额|报名|不予|不得|不受理|取消|评[审分价议选]|打分|衡量|存在[^。:;]{0,6}问题):?',
    '(?:以下|下列|如下)[^。:;]{0,4}材料|部分[组构]成|报送材料:',
    '(?<!(?:从|围绕|就)[^。;:]{0,4}(?:方面|角度|方向|问题)[^。;:]{0,6})材料:$',
  ]),
)
/** 论文评选分四个方向： parts works, where 评审分三个环节： does not. */
const judged = /评[选审比](?:活动)?(?:共|拟)?(?=(?:分|设)(?![^:]*(?:环节|步骤)))/

/** 作品分三类，要求分别如下： parts works and tells of each. */
const demanded = new RegExp(
  `(?<=(?:作品|案例|征文|征集|活动|稿件|故事)[^,。;]{0,4}(?:分为?|设|有|包括)${count}个?大?(?:${called})[^。;:]{0,4}),?(?:具体|有关)?要求(?:分别)?(?:如下)?(?=:$)`,
)

/** The announcement at the end of a line, with what follows it in lines of their own. */
export function introducedAt(notice: NoticeText, lines: readonly Line[], line: Line): Stretch[] {
  const printed = notice.text.slice(line.start, line.end).trim()
  const words =
    (line.mark || printed.length <= 20) && /[以如]下[一-鿿]{0,10}$|下列[一-鿿]{1,10}$/.test(printed)
      ? `${printed}:`
      : printed
  const last = words.slice(Math.max(words.lastIndexOf('。'), words.lastIndexOf(';')) + 1)
  const seen = announcing.exec(last)
  if (!seen || seen.index + seen[0].length < last.length || other.test(last.replace(demanded, ''))) return []
  return listBelow(notice, lines, line)
}

/** 本次征文分四个专题。专题一：…; 征集聚焦四个方面。一是… */
const divided = new RegExp(
  `(?:(?:分成|分为|分设|分|设置?|共有?)${count}个大?(?:${called})[^。;:,]{0,6}。(?=(?:${called})[一1])|(?:分成|分为|分设?|设)[A-H](?:[、和]?[A-H]){1,5}[二两三四五六]个?(?:${called})[。,;:](?=A)|(?:征集|案例|作品|征文|选题|主题|来稿|故事|论文)[^。;:]{0,12}(?:聚焦|围绕|突出|包括|涵盖|分为|分|有|是|为)${count}个?大?(?:${called})[。,](?=一是|①|\\(1\\)|\\(一\\)|第一|1[.、]))`,
)
/** 重点征集(1)…(2)…: numbered right behind the verb. */
const numbering =
  /(?:征集|征求|收集|(?:内容|选题|题材|方向|主题|类别)(?:主要)?(?:包括|为|是|有))(?=\(1\)|\(一\)|①|[1A][.、])|(?<=^|[。:])(?=第一[类种][是为])/

/** 涵盖以下方向之一：A.作业辅导；B.科学实验: points that a sentence announces and lists itself. */
export function announcedIn(text: string, at: Stretch): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + 3_000))
  const closed = divided.exec(words)
  const numbered = closed
    ? pointsIn(text, { start: at.start + closed.index + closed[0].length, end: at.end })
    : []
  if (numbered.length > 0 && closed && !other.test(closed[0])) return numbered
  const match = announcing.exec(words) ?? numbering.exec(words)
  const lead = /[^,。;]*$/.exec(words.slice(0, match?.index ?? 0))?.[0] ?? ''
  if (!match || other.test((lead + match[0]).replace(judged, ''))) return []
  const from = match.index + match[0].length
  const isBracketed = /\([^()]*$/.test(words.slice(0, from))
  const closing = isBracketed ? words.indexOf(')', from) : -1
  const list = { start: at.start + from, end: closing < 0 ? at.end : at.start + closing }
  const points = pointsIn(text, list)
  if (points.length > 0) return points
  const counted = countedParts(text, list, match[0])
  if (counted.length > 0) return counted
  const named = semicolonNames(text, list)
  if (named.length > 0) return named
  const parted = joinedIn(text, list)
  const told = parted.length === 0 && ofTopics.test(match[0]) ? semicolonClauses(text, list) : []
  if (told.length > 0) return told
  const others = firstFound([countedBefore, countedIn], text, at)
  if (parted.length === 0 && others[0]?.start === list.start) return others
  const least = /(?:类别|方向|领域|主题|专题|赛道|组别)(?:[^。;]{0,3}[为是有])?:$/.test(match[0]) ? 2 : 3
  return parted.length > 0 ? parted : plainListIn(text, list, least)
}

/** 以下方面：, 下列内容：, 选题方向为：, and no kinds of works. */
const ofTopics =
  /(?:以下|下列|如下)[^:]*(?:方面|领域|方向|主题|内容|选题|题材|重点|范围|角度|工作|做法)|(?:方向|主题|选题|题材|内容|领域|重点)[^:]{0,8}:$/

/** 三方面：拥军方面，如…；爱民方面，如…；宣传方面，如…。: as many parts as are announced, told at length. */
function countedParts(text: string, { start, end }: Stretch, announced: string): Stretch[] {
  const number = numeralOf(new RegExp(`(${count})个?大?(?:${called})`).exec(announced)?.[1] ?? '')
  const [sentence = ''] = text.slice(start, end).split('。')
  const parts = partedAt(text, { start, end: start + sentence.length }, ';').filter(isFilled)
  return number !== null && number > 1 && parts.length === number ? parts : []
}

const optioned =
  /(?:提交|报送|申报|选择|选取|围绕|聚焦|从|在|:)((?:[一-鿿“”]{2,12}[、和或]){1,9}[一-鿿“”]{2,12}?)(?:这?[二两三四五六七八九]个?大?[类项种]?(?:[一-鿿]{2})?)?(?:之?[中里])的?(?:任意|任选|选择|选取|自选|自行选择|选)(?:其)?[一1](?:个|类|项|种|题|方面)/

/** 提交单元作业、跨学科作业中的任意一类: names of which one is to be chosen. */
export function optionedIn(text: string, at: Stretch): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + 3_000))
  const match = optioned.exec(words)
  const list = match?.[1]
  if (!match || !list) return []
  const start = at.start + match.index + match[0].indexOf(list)
  const whole = list.replace(/等[一-鿿]{0,4}$/, '')
  const inner = /^“[^“”]+”$/.test(whole) ? 1 : 0
  const pieces = piecesOf(text, { start: start + inner, end: start + whole.length - inner })
  const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 6)
  return /奖|表|材料|照片|方式|途径|报送|级/.test(list) || /^(?:方式|途径|渠道|办法)/.test(behind)
    ? []
    : pieces
}
