import type { Sentence } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import type { DoubtCode } from '../../reading.ts'
import { chooses } from './choosing.ts'
import {
  anyName,
  isAwardName,
  isBodyOf,
  isKeyed,
  isRewarded,
  type Named,
  nameBefore,
  namesListed,
  wholeName,
} from './names.ts'
import { none, ratioOf, type Size, sizeOf } from './sizes.ts'
import { scoring } from './wordings.ts'

/** An award as a sentence names it, and what is to be asked about its number. */
export type Award = Named &
  Size & { readonly asked?: { readonly code: DoubtCode; readonly from: number; readonly to: number } }

const handsIn =
  /送评|(?<=(?:每|各)(?!个?(?:类|组|赛道|专业|奖项|主题))[^,。;]{0,16})推选|参评(?!数|总)|选报|(?<!特别|重点|优先)推荐|(?:报送|申报|选送)(?!(?:工作)?(?:先进|优秀|优胜|组织))|提[交供]|[另须需应并]附|上报|限报|征集(?!活动|工作)|投稿/

/** 其余作者均获参与奖一份: how many of it each gets. */
const toEach = /[均都]可?获得?$/

/** 1个特等奖，|5个|一等奖: a number behind a comma with a name right behind it is of that name. */
function isCountOfNext(text: string, { index, 0: seen }: RegExpExecArray): boolean {
  const behind = text.slice(index + seen.length)
  return (
    (seen.startsWith(',') && /^[“"]?[一-鿿]{1,8}?奖(?!金)/.test(behind)) ||
    (seen.includes(',') && /^[一-鿿]{1,8}“/.test(behind)) ||
    (/前\d{1,3}[名位个]$/.test(seen) && /^的?(?:授予|评为|命名为?)“/.test(behind))
  )
}

/** 校园标语20条|入围作品: works that have come so far, from which others are chosen. */
const comeThrough = /^(?:入[围选展]|候选)(?:作品|稿件|案例|名单)/

/** 优秀案例10个, 一等奖若干, 最佳摄影奖、最佳编剧奖各1部. */
export function countedAwards({ text, headings }: Sentence, match: RegExpExecArray, isLed: boolean): Award[] {
  if (isCountOfNext(text, match)) return []
  const named = isRewarded(text, match.index + match[0].length) ? anyName(text, match.index) : null
  if (comeThrough.test(text.slice(match.index + match[0].length))) return []
  if (/^[^\d]{0,2}限[报投送推]/.test(match[0])) return []
  const last = nameBefore(text, match.index) ?? named ?? (isLed ? wholeName(text, match) : null)
  if (!last || (!isAwardName(last.name) && (isPart(text, match.index) || isBodyOf(last.name, match[0]))))
    return []
  // 三类作品各10个: of each of three kinds.
  if (/^[两三四五六]类/.test(last.name) && match[0].startsWith('各')) return []
  if (!isAwarded({ text, headings }, match, last, isLed)) return []
  const end = match.index + match[0].length
  const { size, code } = toEach.test(text.slice(0, last.start)) ? { size: none, code: null } : sizeOf(match)
  const isQuoted = quotedBefore.test(text.slice(0, last.start))
  const names =
    /^,?(?:若干|(?:数量|名额|[个件篇]数)?(?:均|各|分别))/.test(match[0]) ||
    (!isQuoted && /^[、和及特一二三]/.test(text.slice(last.start - 1, last.start)))
      ? namesListed(text, last)
      : [last]
  const asked = code === null ? undefined : { code, from: match.index, to: end }
  const beside = names.length === 1 && isQuoted ? namesListed(text, last) : []
  return [
    ...beside.slice(0, -1).map((one) => ({ ...one, ...none })),
    ...names.map((named) => ({
      ...named,
      ...size,
      end: named === last ? end : named.end,
      ...(asked && named === last ? { asked: { ...asked, from: last.start } } : {}),
    })),
  ]
}

/** 评出“十大案例”和优秀案例20篇: the number is told of the last alone. */
const quotedBefore = /”[、和及]“?$/

const setting = new RegExp(
  oneOf([
    `(?<![建开铺附假])设(?!计|施|备)|揭晓|${chooses}|另[挑选]|分(?=“)|(?:参评(?=“)|(?<!参)评(?!审|委|分))|选[出定树]|(?:最终|最后|拟)推选|另有|发布|公布|决出|产生|确定`,
    '认定|聘|命名|授予|表[彰扬]|颁发|发给|取|(?<!(?:每|各)(?!个?(?:类|组|赛道|专业|奖项|主题))[^,。;]{0,16})推选|定出|冠名|授牌|分为|推出|挑出|遴选(?=“)|授(?=“)',
    '分[两二三四五]?个?[档等]|[特一二三]等(?:奖|(?=\\d))|[金银铜]牌|[体人织项]奖:',
  ]),
  'g',
)
const handing = new RegExp(handsIn, 'g')
/** 名额有变化：标杆案例由6个增至8个: the organiser's own number, told from year to year. */
const changed = /^由\d/
const ofChoice = /名额|奖|评[选出]/

function lastAt(pattern: RegExp, text: string): number {
  return Math.max(...[...text.matchAll(pattern)].map(({ index }) => index), -1)
}

/** 对“最美班组”5个、“最美家庭”9户|予以表彰: the verb behind its objects. */
const honoured = /^[^,。;]{0,40}(?:予以|给予|进行)[一-鿿]{0,4}(?:表彰|表扬|奖励|嘉奖|颁奖)/

/** Whether a name with its number is awarded: by the verb before it, the key or the heading over it, what goes with it. */
function isAwarded(
  { text, headings }: Pick<Sentence, 'text' | 'headings'>,
  match: RegExpExecArray,
  last: Named,
  isLed: boolean,
): boolean {
  if (/证书|奖[金品牌状杯]/.test(last.name)) return false
  if (last.name.endsWith('奖') || isKeyed(text, last.start)) return true
  if (isRewarded(text, match.index + match[0].length)) return true
  const clause = text.slice(Math.max(0, last.start - 200), last.start)
  if (isAwardName(last.name) && /[每各][组类]$/.test(clause) && !handsIn.test(text)) return true
  const [sets, hands] = [lastAt(setting, clause), lastAt(handing, clause)]
  const isNamed = isAwardName(last.name)
  const isTold = isNamed || clause.endsWith('“')
  if (isTold && honoured.test(text.slice(match.index + match[0].length)) && /对[^,。;]*$/.test(clause))
    return true
  const isGraded = /^[特一二三甲乙丙]等|^[金银铜]牌|军$/.test(last.name)
  const isChanged = changed.test(match[0]) && ofChoice.test(text)
  if ((isNamed && /遴选(?!后)/.test(clause)) || ((isGraded || isChanged) && hands < 0)) return true
  const over = isNamed
    ? /奖|表彰|荣誉|激励|评选|遴选|评审|结果|待遇|等次|档次|入[展选围]名额/
    : /奖|表彰|荣誉|激励|评选|评审|结果/
  const isHeaded = isLed || /证书/.test(text) || over.test(headings.join(' '))
  return hands <= sets && (sets >= 0 || isHeaded)
}

/** 优秀案例20个（个人15个、机构5个）: the numbers in brackets part the one before them. */
function isPart(text: string, at: number): boolean {
  const opened = text.lastIndexOf('(', at - 1)
  return opened > text.lastIndexOf(')', at - 1) && opened < at - 1
}

/** 现场发布占60%, 传播效果15%: what a part of the judging counts. */
const weighed = /(?:评审|发布|答辩|投票|展[示演]|路演|[打评]分|汇报|演讲|说课|考[核评]|测试|效果|[性度])$/

/** 真实性占40%，传播力占60%: shares that make up the whole weigh what is judged. */
function areOfWhole(text: string): boolean {
  const shares = [...text.matchAll(/(\d{1,3})%/g)].map(([, share]) => Number(share))
  return shares.length > 1 && shares.reduce((sum, share) => sum + share, 0) === 100
}

/** 一等作品占作品总数的10%, 组织奖不超过参加单位总数的15%. */
export function sharedAwards(text: string, match: RegExpExecArray): Award[] {
  const apart =
    /[,(:]$/.test(text.slice(0, match.index)) && /^(?:按|占|取|数量|名额|比例|不)/.test(match[0]) ? 1 : 0
  const named = nameBefore(text, match.index - apart)
  const isWeight = scoring.test(text) || areOfWhole(text) || (named && weighed.test(named.name))
  if (named && isWeight && !isAwardName(named.name)) return []
  if (!named) return []
  // 授予优秀组织单位称号,不高于20%: the title is called without what it is.
  const name = named.name.replace(/(?:荣誉)?称号$/, '')
  return [{ ...named, name, end: match.index + match[0].length, ...none, ratio: ratioOf(match) }]
}
