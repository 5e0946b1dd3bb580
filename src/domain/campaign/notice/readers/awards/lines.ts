import { atMost } from '../../amounts.ts'
import { bulletLength, unmarked } from '../../lineSigns.ts'
import type { NoticeText } from '../../noticeText.ts'
import { numeralOf } from '../../numerals.ts'
import type { Line } from '../../outline.ts'
import { isAwardName, isToken, type Named } from './names.ts'
import type { Size } from './sizes.ts'

/** What is longer is no heading but a point of its own. */
const longestHeading = 16

type Sized = Named & Size & { readonly line: Line }

/** “她力量”之星　6名, 特别贡献：2名: nothing but a name and how many of it there are, and what goes with it. */
const sized = new RegExp(
  `^(?<name>[一-鿿A-ZⅠ-Ⅻ“”]{2,16}?)[ \\t:(-]*(?:设|共|各|${atMost})?(?:(?<count>\\d{1,3}|[一二两三四五六七八九十]{1,3})(?<unit>[个名件篇项幅部例份则组家位条首支集户人本册节门])|若干[个名件篇项幅部份]?)(?:\\)|[,;。:(\\t ]|(?=奖[牌金品状杯励]|证书)|$)`,
)
const upper = new RegExp(`[ \\t:(-]*(?:${atMost})$`)

/** 奖项设置, 评选结果: what such lines stand under. */
const over = /奖项|奖励|评奖|奖次|表彰|表扬|荣誉|激励|奖品|等次|称号|(?:评选|入选)(?:结果|数量)/
/** 产生：, 设立以下奖项：: the line that leads them on. */
const leads = /(?:产生|评[选定]?出|设[立置]?|确定|授予|选出|奖项?|如下)[^。;,]{0,10}:$/
/** What is handed in and not given. */
const handedIn = /报送|推荐|名额|申报|限报|征集|上报|选送|分配|参评|任务|提交/
/** What counts something else: 合计20个, 评委5名, 奖金3000元. */
const noAward =
  /^[对给向]|(?<!捐)赠|获[颁发]|[共合总]计$|评[选审定]?出|(?:评|评选|评定|遴选|选)$|^[设评]|授予|确定|选出|产生|最多|不超|不多|限|[评监]委|专家|人员$|奖金|奖品|证书$|每|获奖|附件|单位$(?<!(?:组织|优秀|先进|示范)单位)|^各|^其中|一式|收到|上一?届|往届|[组片区类校县市级]$/

/** 一等奖 3名 2名 1名: one for each kind of works. */
const columns = /\t\d{1,3}[一-鿿]?\t\d{1,3}[一-鿿]?(?:\t|$)/

/** 征文类30篇，其中一等奖5篇: works of a kind and none of its awards. */
const parted = /^,?(?:其中|包括|含|分)[:,]?[^,。;]{0,6}(?:[特一]等|金奖)/

/** The awards that the lines of a list tell with nothing but their name and their number. */
export function awardLines(notice: NoticeText): Sized[] {
  const lines = notice.lines.filter(
    (line) => notice.isOfBody(line) && unmarked(notice.text, line).trim() !== '',
  )
  const runs: { all: Sized[]; lead: string }[] = []
  let last: Line | null = null
  for (const line of lines) {
    const one = sizedIn(notice, line)
    const before = last === null ? '' : unmarked(notice.text, last).trim()
    const isNext = runs.at(-1)?.all.at(-1)?.line === last && last !== null
    if (one && isNext) runs.at(-1)?.all.push(one)
    else if (one) runs.push({ all: [one], lead: before })
    last = line
  }
  return runs.filter(isOfAwards).flatMap(({ all }) => all)
}

/** A run of such lines is one of awards by the heading over it, by what leads it on, or by the awards among its names. */
function isOfAwards({ all, lead }: { all: readonly Sized[]; lead: string }): boolean {
  const heading = all[0]?.line.parent?.heading ?? ''
  const isOfEntrants = handedIn.test(lead) && lead.endsWith(':') && !leads.test(lead)
  if ((handedIn.test(heading) && !/等次|奖/.test(heading)) || isOfEntrants) return false
  const prizes = all.filter(({ name }) => /奖$|^[特一二三]等/.test(name)).length
  const named = all.filter(({ name }) => isAwardName(name)).length
  return (
    (heading.length <= longestHeading && over.test(heading)) ||
    (all.length > 1 && prizes > 0 && (named * 2 >= all.length || leads.test(lead)))
  )
}

function sizedIn(notice: NoticeText, line: Line): Sized | null {
  const words = unmarked(notice.text, line)
  const signs = bulletLength(words)
  const match = sized.exec(words.slice(signs, signs + 40))
  const { name: printed = '', count = '' } = match?.groups ?? {}
  const name = printed.replace(/^[一-鿿]{1,4}类(?=[特一二三四]等奖$)/, '')
  if (!match || columns.test(words) || noAward.test(name) || isToken(name)) return null
  if (parted.test(words.slice(signs + match[0].length)) && !isAwardName(name)) return null
  const size = count === '' ? null : numeralOf(count)
  const start = line.wordsAt + signs
  const isMost = upper.test(match[0].slice(0, match[0].indexOf(count, printed.length)))
  return {
    name: /^“[^”]+”$/.test(name) ? name.slice(1, -1) : name,
    start,
    end: start + match[0].length,
    min: isMost ? null : size,
    max: size,
    ratio: null,
    line,
  }
}
