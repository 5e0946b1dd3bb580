import { unmarked } from '../../lineSigns.ts'
import { type Stretch, trimmedStretch } from '../../listing.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import { bodiesIn, endsAsBody, gapsParted, isBody, isEach, nameIn } from './bodies.ts'
import { keptBy } from './takers.ts'

const sponsor = '(?:[一-鿿]{0,4}(?:主办|举办|发起)(?:单位|机构|方)|主办|活动组织|组织单位)'
/** 【主办单位】 tells the names in full. */
const sponsorKey = new RegExp(`^(?:【主办(?:单位|方)】|${sponsor}:)`)
const sponsorAlone = new RegExp(`^${sponsor}:?$`)
/** What stands behind the names of the sponsors where nothing parts the lines: 承办单位：, 1.征集阶段. */
const behindNames = /(?:承办|协办|指导|支持|执行|技术支持|媒体支持)[一-鿿]{0,4}:|[\d【·]|[一二三四五六七八]、/

/** 大赛由市总工会、市妇联联合举办; 参加由市纪委举办的展览 tells of another's. */
const passive =
  /(?<!参加|参与|组织|选送|报送|推荐|根据|按照|落实)(?<!各[^,。;]{1,14})由((?!我|本|各)[一-鿿、()·“”《》]{3,60}?)(?:联合|共同)?(?:主办|举办|发起|牵头|组织实施|组织开展|(?<=(?:活动|大赛|征[集文]|评选|展览?)由[一-鿿、()“”《》]{3,60})(?:负责|具体)(?:组织|实施|承办|开展))/

/** 县委宣传部负责组织开展本次活动. */
const responsible =
  /^((?!我|本|各)[一-鿿、()]{3,60}?)(?:具体|全面)?(?:负责)?(?:组织|开展|实施|承担|主持){1,2}(?:本|此|这)[次届项][^,。;]{0,12}(?:活动|大赛|征集|征文|评选|工作)/

/** 经市摄协主席团商定: whose own organ has settled the call. */
const settled =
  /经((?!我|本|各|上级)[一-鿿]{3,20}?)(?:主席团|(?:常务)?理事会|党组|党委|常委会|(?:局长|院长|校长)?办公会|秘书处|班子)(?:会议)?(?:集体)?(?:研究|商定|决定|讨论|审议|通过|同意)/

/** 市教育局将举办展评，县教育局先行征集: who takes up the call of the superior named before. */
const takesUp =
  /(?:^|(?<=[,。;]))((?!我|本|各|其)[一-鿿]{2,24}?)(?:随即|积极|立即|及时|迅速|第一时间|主动)?(?:响应|跟进|(?:决定|现|拟)?先行(?:开展|征集|组织|遴选))/

/** 区教育局将组织专家评审: where nothing else tells, who has the works judged. */
const judges =
  /^由?((?!我|本|组委会|评委会|[一-鿿]{0,8}(?:各|组委会))[一-鿿]{2,24}?)将?(?:统一)?(?:组织|邀请|聘请|请|组建|成立)(?:有关|相关|行业|业内|知名|资深|校外)?(?:专家|评委|评审)/

/** Behind so many sentences no text tells any more who calls. */
const mostSentences = 60

/** How far a clause tells who calls before it tells what. */
const farthest = 90

/** 经研究, 即日起, 近日: what stands before who calls. */
const lead =
  /^(?:为此|因此|现|即日起|近[日期]|日前|今年|明年|同时|据悉|经[^,、]{0,8}?研究|在此|20\d{2}年(?:\d{1,2}月)?起?|,){1,3}/

/** The words that may follow the name of who calls. */
const next = new RegExp(
  oneOf([
    '研究|决定|拟|定于|计划|将|现|特|已|每年|继续|今年|再次|正式|共同|联合|携手|会同|协同|开展|举办|举行|启动',
    '组织(?!部|处|科|人事|委|工作)',
    '主办|发起|推出|面向|公开|征集|在|于|以|向|自|从|围绕|积极|负责|正在|牵头',
  ]),
  'g',
)
const decides =
  /^(?:研究)?(?:决定|拟|定于|计划|现(?!有|任|代|场|存|象)|特(?!别|色|点|殊|等|长)|联合(?:主办|举办|开展|组织|决定|发起|征集)|(?:将)?面向(?:全|社会|[^,。;]{2,20}?,?(?:举办|开展|征集|组织))|公开征集|将?组织(?:参加|参与))/
/** 将以“…”为主题，举办…; 拟于今年5月，在全市开展…: in what manner, before what. */
const holds =
  /^(?:(?:将|拟|定|现|特|继续)?(?:以|围绕|紧扣|于|在|自|从)[^。;:]{2,48}?,)?(?:[^,。;:]{0,32}?)(?:举办|举行|开展|启动|主办|发起|推出|征集|征稿|评选|组织(?:一|首|第))(?!的|了|过|以来|情况|工作方案)/
/** What is held is a call, not the daily work of who is named. */
const event =
  /征集|征文|征稿|大赛|比赛|竞赛|评选|评奖|遴选|推选|推荐|申报|活动|展|笔会|论文|案例|作品|故事|论坛|研讨会|年会|大会|[化书艺读]节/

const partners =
  /^(?:将|拟|现|特|计划|决定)?(?:联合|携手|会同|协同)(?!会|总|国|社|体|党|大学|学院|工会|公司|银行|支部|医院)/
/** 决定向社会, 由省教育厅: a verb or a preposition is no beginning of a name. */
const noName = oneOf([
  '^(?:决定|面向|根据|按照|通过|组织(?!部|处|科|人事|委)|开展|参加|参与|举办|联合(?!国|会)|协同|优秀|有关|相关|我|本|该|其|贵)',
  '^(?:由|在|被|把|并|请|让|使|向(?!阳)|从(?!化|江)|对(?!外)|为|受|经(?!济|开|管|信|贸|发)|将(?!乐|军)|与|和(?!平|田|县|硕|静|顺|林|政|龙)|及|据|现|特)',
  '^(?:努力|建设|共建|共享|构建|打造|弘扬|展示|展现|推动|促进|营造|创建|传承|讲好|提升|加强|深化|激发|丰富|推进|落实|贯彻|喜迎|庆祝|纪念)',
  '^(?:繁荣|发挥|培育|树立|号召|鼓励|引导|带动|关心|关爱|支持|服务|走进|深入|立足|助力|奋进|迎接|宣传(?!部|处|科|工作)|按|依)',
  '(?<!自)由|承办|协办(?!公)|面向|举办|携手|参加|感谢|邀请|关于',
  '(?:主办方|组委会|评委会|评审委员会|有关部门|工作人员)$',
])
const notNamed = new RegExp(noName)
/** 大赛组委会 alone names nobody, the one of a society does. */
const ofSomebody = /^[一-鿿]{2,}.{4,}(?:组委会|评审委员会)$/

/** 市总工会决定在全市征集…: how the text itself names who calls. */
export function calledBy(notice: NoticeText): Stretch[] {
  const { sentences } = notice
  const first = firstPoint(notice)
  const preamble = sentences.filter(({ zone, line }) => zone === 'body' && line.index < first)
  const further = notice.bodySentences.filter(
    ({ line, headings }) => line.index > first && headings.length === 0,
  )
  const opening = [...preamble, ...further].slice(0, mostSentences)
  const ways: readonly (readonly [readonly Sentence[], (one: Sentence) => Stretch[]])[] = [
    [sentences, (one) => sponsorsFrom(notice, one)],
    [sentences.slice(0, 1), () => sponsorsBelow(notice)],
    [preamble.slice(0, 12), (one) => matched(notice, one, takesUp)],
    [opening, (one) => callersIn(notice, one, decides)],
    [preamble.slice(0, 12), (one) => callersIn(notice, one, holds)],
    [sentences, (one) => matched(notice, one, passive)],
    [sentences, (one) => matched(notice, one, responsible)],
    [sentences, (one) => matched(notice, one, settled)],
    [sentences, (one) => matched(notice, one, judges)],
    [sentences.slice(0, 1), () => keptBy(notice)],
  ]
  for (const [among, way] of ways) {
    for (const one of among) {
      const named = way(one)
      if (named.length > 0) return named
    }
  }
  return []
}

/** The line of the first number or heading, before which a text tells why it calls. */
function firstPoint({ lines, zones }: NoticeText): number {
  const first = lines.find(
    ({ index, mark }) => zones[index] !== 'head' && mark !== null && mark.style !== 'keyed',
  )
  return first?.index ?? lines.length
}

function matched(notice: NoticeText, sentence: Sentence, pattern: RegExp): Stretch[] {
  const at = nameIn(sentence, pattern)
  return at && !notNamed.test(notice.text.slice(at.start, at.end)) ? bodiesIn(notice, at) : []
}

/** 主办单位：A、B承办单位：C: the names behind the key up to the next one. */
function sponsorsIn(notice: NoticeText, { text, start }: Sentence): Stretch[] {
  const key = sponsorKey.exec(text)?.[0]
  if (key === undefined) return []
  const rest = text.slice(key.length)
  const until = behindNames.exec(rest)?.index ?? rest.length
  const at = trimmedStretch(notice.text, { start: start + key.length, end: start + key.length + until })
  return sideBySide(notice, at)
}

/** 主办单位：A over B alone in its line: those behind the key and on the lines below it, up to another key. */
function sponsorsFrom(notice: NoticeText, one: Sentence): Stretch[] {
  const named = sponsorsIn(notice, one)
  if (named.at(-1)?.end !== trimmedStretch(notice.text, one.line).end) return named
  const below = notice.lines.slice(one.line.index + 1, one.line.index + 7)
  const bodies = below.map((line) => (line.mark ? [] : sideBySide(notice, trimmedStretch(notice.text, line))))
  const end = bodies.findIndex((line) => line.length === 0)
  const isKeyed = end >= 0 && /^[一-鿿]{2,8}:/.test(notice.text.slice(below[end]?.start, below[end]?.end))
  return isKeyed ? [...named, ...bodies.slice(0, end).flat()] : named
}

/** The bodies that a line of nothing else names, be they parted by blanks alone. */
function sideBySide(notice: NoticeText, at: Stretch): Stretch[] {
  const parted = gapsParted(notice, at).filter((one) => !isEach(notice, one))
  return parted.length > 0 && parted.every((one) => isBody(notice, one)) ? parted : bodiesIn(notice, at)
}

/** The bodies at the head of a clause that goes on to tell what they do. */
function callersIn(notice: NoticeText, { text, start }: Sentence, deed: RegExp): Stretch[] {
  for (const { index, 0: whole } of text.matchAll(/[^,:]+/g)) {
    const led = lead.exec(whole)?.[0].length ?? 0
    const clause = whole.slice(led, led + farthest)
    const from = start + index + led
    const ends = [...[...clause.matchAll(next)].map(({ index: at }) => at), clause.length]
    for (const at of ends) {
      const name = clause.slice(0, at)
      if (at < 2 || !endsAsBody(name) || notNamed.test(name)) continue
      const rest = text.slice(from + at - start).replace(/^,/, '')
      if (!deed.test(rest) && !partners.test(rest)) continue
      const last = bodiesIn(notice, { start: from, end: from + at })
      if (last.length === 0 || (at === clause.length && goesOnNaming(notice, from + at + 1, text, start)))
        continue
      const named = [...bodiesBefore(notice, text.slice(0, from - start), start), ...last]
      const joined = partnersIn(notice, { start: from + at, end: from + clause.length })
      const told = text.slice((joined.at(-1)?.end ?? from + at) - start).replace(/^,/, '')
      if (!named.every((one) => isCaller(notice, one)) || !deed.test(told)) continue
      if (deed === decides || event.test(told)) return [...named, ...joined]
    }
  }
  return []
}

/** 海州市妇联, 中共海州县委宣传部: a name that says of where it is. */
const placed = /^(?:中共|共青团|[一-鿿]{0,4}[省市县区州校])[一-鿿]{2,20},$/

/** A、B，C、D将举办…: the bodies of the clauses right before one that goes on naming them. */
function bodiesBefore(notice: NoticeText, before: string, start: number): Stretch[] {
  if (!before.endsWith(',')) return []
  const from = before.lastIndexOf(',', before.length - 2) + 1
  const named = bodiesIn(notice, { start: start + from, end: start + before.length - 1 })
  const isPlaced = named.length > 1 || placed.test(before.slice(from))
  if (named.length === 0 || !isPlaced || !named.every((one) => isCaller(notice, one))) return []
  return [...bodiesBefore(notice, before.slice(0, from), start), ...named]
}

/** Whether the clause from a place of a sentence begins with bodies before it tells what they do. */
function goesOnNaming(notice: NoticeText, from: number, text: string, start: number): boolean {
  const rest = text.slice(from - start, from - start + farthest)
  const ends = [...rest.matchAll(next)].map(({ index }) => index)
  return ends.some(
    (at) =>
      at > 2 &&
      !rest.slice(0, at).includes(',') &&
      bodiesIn(notice, { start: from, end: from + at }).length > 0,
  )
}

/** 联合市妇联、市文联: who calls together with the first; those that name no body are left out. */
function partnersIn(notice: NoticeText, at: Stretch): Stretch[] {
  const words = notice.text.slice(at.start, at.end)
  const joint = partners.exec(words)?.[0].length ?? 0
  if (joint === 0) return []
  const start = at.start + joint
  const rest = words.slice(joint)
  for (const index of [...[...rest.matchAll(next)].map(({ index: at }) => at), rest.length]) {
    const named = index < 3 ? [] : bodiesIn(notice, { start, end: start + index })
    if (named.length > 0) return named
  }
  return []
}

function isCaller(notice: NoticeText, { start, end }: Stretch): boolean {
  const words = notice.text.slice(start, end)
  return !notNamed.test(words) || ofSomebody.test(words)
}

/** 主办单位 alone in its line, with the names on the lines below it. */
function sponsorsBelow(notice: NoticeText): Stretch[] {
  const wordsOf = (line: Line) => unmarked(notice.text, line).trim()
  const lines = notice.lines.filter((line) => wordsOf(line) !== '')
  const heading = lines.findIndex((line) => sponsorAlone.test(wordsOf(line)))
  const below = heading < 0 ? [] : lines.slice(heading + 1, heading + 9)
  const bodies = below.map((line) =>
    line.mark || notice.zones[line.index] === 'annex'
      ? []
      : sideBySide(notice, trimmedStretch(notice.text, line)),
  )
  const end = bodies.findIndex((one) => one.length === 0)
  return bodies.slice(0, end < 0 ? bodies.length : end).flat()
}
