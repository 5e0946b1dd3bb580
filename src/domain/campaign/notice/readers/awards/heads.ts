import { atMost } from '../../amounts.ts'
import { bulletLength, unmarked } from '../../lineSigns.ts'
import type { NoticeText } from '../../noticeText.ts'
import { numeralOf } from '../../numerals.ts'
import type { Line } from '../../outline.ts'
import { isAwardName, type Named } from './names.ts'
import { none, type Size, sizeOf } from './sizes.ts'

/** 伯乐奖：…, 最佳创意奖（按点赞数）, 优秀辅导奖与获奖剧本挂钩: an award that a line begins with. */
const head =
  /^[“"]?([一-鿿]{1,10}奖)[”"]?(?=[:(,。;]|$|[与由按视]|依据|根据|授予|颁[发给]|奖励|用于|面向|表彰|设(?!置))/
/** 奖项设置, 设下列奖项：: what such lines stand under. */
const over = /奖项|奖励|评奖|奖次|表彰|表扬|荣誉|激励/
const opens = /(?:设[立置]?|奖项)[^。;]{0,10}:$/
const noAward =
  /^(?:设|各|每|以上|评|颁|凡)|设[置立有]|分设|[另共]设|[获的对]|[一二三评设颁]奖$|(?<!^[特一二三四])等奖$|^(?:集体|个人|单项|综合|团体|作品)奖$/
/** 集体奖：优秀组织奖10个: a sort of awards and none of them. */
const sort = /^[”"]?[:(][^。;]{0,30}奖(?!励)[^,。;]{0,3}(?:\d|若干|[一二三四五六七八九十]{1,2}[个名])/
/** 每个奖各取3名: how many there are of each of them. */
const each =
  /(?:每[个类项种]?|各|每一?个|以上|上述)(?:单项)?奖项?(?:均|各|分别)*(?:设|取|评出?|评选)?(\d{1,3}|[一二两三四五六八十]{1,2})[个名件篇项部幅例份则组家位]/

/** The awards that lines begin with under a heading of awards, where nothing tells how many there are of one. */
export function awardHeads(notice: NoticeText): (Named & Size)[] {
  let isOpen = false
  const heads: (Named & Size)[] = []
  for (const line of notice.lines.filter(notice.isOfBody)) {
    const words = unmarked(notice.text, line)
    if (words.trim() === '' || words.includes('\t')) continue
    const isUnder: boolean = isOpen || over.test(line.parent?.heading ?? '')
    const named: (Named & Size) | null = isUnder ? headOf(line, words, textBelow(notice, line)) : null
    if (named) heads.push(named)
    isOpen = opens.test(words) || (isOpen && named !== null)
  }
  return heads
}

function headOf({ wordsAt }: Line, words: string, below: string): (Named & Size) | null {
  const signs = bulletLength(words)
  const found = head.exec(words.slice(signs, signs + 20))
  const name = found?.[1] ?? ''
  if (!found || noAward.test(name) || !isAwardName(name)) return null
  const rest = words.slice(signs + found[0].length)
  const isAlone = /^[。:;,]?$/.test(rest.trim())
  if (sort.test(rest) || isCalledBelow(isAlone ? below : rest, name)) return null
  const start = wordsAt + signs + found[0].indexOf(name)
  const sized = sizeBelow.exec(rest)
  return { name, start, end: start + name.length, ...(sized ? sizeOf(sized).size : none) }
}

/** 好新闻奖。评选20篇, 组织奖。对…授予，数量不超过10个: how many there are, in the sentence behind the name. */
const sizeBelow = new RegExp(
  `^[。:](?:[^。;\\d]{2,40},)?(?:共|拟|计划)*(?:评选?出?|设立?|产生|遴选|名额|数量|总数)(?:为|共)?(?<limit>${atMost})?(?<low>\\d{1,3})[个名件篇项部幅例份家户人位条组](?=[,。;]|$)`,
)

/** The line below a point that is nothing but its heading; what is only named there is set there as well. */
function textBelow({ lines, text }: NoticeText, line: Line): string {
  const next = lines.slice(line.index + 1, line.index + 3).find((one) => unmarked(text, one).trim() !== '')
  return next && line.mark && next.parent === line ? `设${unmarked(text, next).trim()}` : ''
}

const called =
  /(?:授予|颁发(?=[“一-鿿])|评选?出|评选|评定|产生|给予|(?<![建开铺附假])设(?![置计施])立?|分为?)(?:(?!获|对)[^。;]){0,16}?(?:“(?<quoted>[一-鿿]{2,14})”|(?<prize>[特一二三]等奖|[金银铜]奖|[一-鿿]{2,8}(?:奖(?![励金状品项])|(?=称号))))/

/** 组织奖。对组织得力的单位，授予优秀组织奖: a heading whose awards have their own names behind it. */
function isCalledBelow(rest: string, name: string): boolean {
  const { quoted, prize = '' } = called.exec(rest)?.groups ?? {}
  const told = quoted ?? prize
  return told !== '' && (!told.endsWith(name) || /[一-鿿]{2}$/.test(told.slice(0, -name.length)))
}

/** How many there are of each award, where the notice tells it of all at once. */
export function countOfEach({ bodySentences }: NoticeText): number | null {
  for (const { text } of bodySentences) {
    const count = each.exec(text)?.[1]
    if (count !== undefined) return numeralOf(count)
  }
  return null
}
