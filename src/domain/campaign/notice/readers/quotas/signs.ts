import type { Amount } from '../../amounts.ts'
import { handsIn } from '../../handingIn.ts'
import { lastClause } from '../../lookup.ts'
import type { Sentence } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import { type Around, type Reached, wordsAround } from './around.ts'
import { isFloorOnly } from './bareParts.ts'
import { deedOf, sentWith } from './bounds.ts'
import type { Body } from './breaths.ts'
import { isOfElse } from './elsewhere.ts'
import { shareNumber } from './kindLists.ts'
import { isOfOneWork } from './oneWork.ts'
import { isByNumber, isOfOthers } from './others.ts'
import { furtherIn, partBehind, partBeside, partIn } from './parts.ts'
import { isOfSome, thing } from './partsSent.ts'
import { time } from './shares.ts'
import { isOfHeads } from './things.ts'
import { isOfConditions, isSifted } from './underHeadings.ts'
import { isOfWinners } from './winners.ts'
import {
  allotted,
  isOfGathered,
  isOfJudged,
  namesAllotment,
  ofCaller,
  outOfAll,
  sending,
} from './wordings.ts'
import { countsWorks } from './works.ts'

/** More may be sent, which no other number is told by. */
const allowing =
  /可以?(?:适当|另外)?[增另多再追放]|放宽|[增多]报|另加|[另再]增(?=$)|(?<=级[一-鿿]{0,8})(?<![参更附])加(?=$)|(?<=可[^,;]{0,16})[再另]增加/
/** 至少包括一个园区案例: a part of what the number before allots. */
const including = /^(?:至少|不少于|最少)(?:要|须|应)?(?:包括|包含|含|有)/
/** What bodies spread is not what they hand in: 各县每周转载不少于1篇. */
const spreading =
  /转载|转发|刊播|展播|播放|(?:公众号|视频号|微博|网站|平台|媒体|专栏|客户端)[^,;]{0,8}(?:推送|推介|宣传)/

/** 选编40篇在公众号连载,每周推送|2篇. */
const isRepeated = /(?:^|[,、])(?:每|平均每?)[周日天月期次季][^,;各]*$/

/** 先进集体|3个 under 各县推荐名额: who is honoured, and nothing more. */
const honouredAlone = /^[、,]?(?:优秀|先进|优胜|最佳|最美|模范)[一-鿿]{0,6}(?:集体|个人|单位|组织|工作者)$/

/** 推荐2个县级案例和|3个村级案例报省厅: what several bodies send goes on. */
const listedOn = /^[A-Z一-鿿“”]{0,12}[、和及与]$/

/** A quota, a number of those who win or were there before, or a number of other things. */
export type Counts = 'quota' | 'elsewhere' | 'nothing'

/** Whether a number tells how many cases may be sent, and not how many win, are attached or were there before. */
export function countsOf(sentence: Sentence, amount: Amount, reached: Reached): Counts {
  const { text, headings } = sentence
  const around = wordsAround(sentence, amount, reached)
  const { before, own, after, isWhole, bodies } = around
  const lead = text.slice(0, amount.start)
  if (allowing.test(own) && furtherIn(own)?.appliesTo) return 'quota'
  if (reached.elsewhere && isRepeated.test(own)) return 'elsewhere'
  if (isOfOneWork(lead, own) || isByNumber(lead, after)) return 'nothing'
  if (isPartOfNone(own, reached)) return 'elsewhere'
  if (isFurther(text, amount, reached, around)) return 'quota'
  if (isBounded(amount) && isOfSome(own) && !/奖|评出|入选|评选/.test(lead.slice(-40))) return 'quota'
  if (reached.isCarried && honouredAlone.test(own) && headings.some((one) => namesAllotment.test(one)))
    return 'quota'
  if (bodies.length > 0 && isOfGathered(lead, after)) return 'quota'
  const deed = deedOf(text.slice(amount.start, amount.end))
  const follows = reached.quota > 0 && reached.quota === reached.number
  if (
    isOfElse(own, after, { elsewhere: reached.elsewhere && !isWhole, follows, deed }) ||
    (!(follows && listedOn.test(own)) && isOfWinners(own, after, bodies.length > 0))
  )
    return 'elsewhere'
  if (!isWhole && (outOfAll.test(lead) || ofCaller.test(lead) || isOfJudged(lead, after))) return 'elsewhere'
  if (isOfOthers({ sentence, amount, before: isWhole ? own : before, own, after })) return 'nothing'
  if (bodies.length === 0 && !reached.isCarried && isSifted(headings)) return 'nothing'
  if (isOfConditions(headings) && (areSizesAlone(bodies) || isOfHeads(text))) return 'nothing'
  if (spreading.test(lead) && !sending.test(text.replaceAll('推送', ''))) return 'nothing'
  return isSent(sentence, amount, reached, around) ? 'quota' : 'nothing'
}

/** 全省遴选12个报部,其中大型矿山不超过|6个: a part of a number that is no quota. */
function isPartOfNone(own: string, { quota, number, isCarried }: Reached): boolean {
  return number > 0 && quota === 0 && !isCarried && /^其中(?![各每])/.test(lastClause(own))
}

/** What a quota before goes on with: a part that it must have, before or behind its number. */
function isFurther(text: string, amount: Amount, reached: Reached, { own, after }: Around): boolean {
  if (reached.quota === 0 && !(reached.continues && lastClause(own).startsWith('其中'))) return false
  if (/^[,、;(](?:且|并且?|其中)?(?:须|必须|应当?|要)有$/.test(own)) return true
  if (/^[,;(](?:且|并且?|其中)?$/.test(own) && including.test(text.slice(amount.start))) return true
  if (partBeside(text.slice(0, reached.quota), own, isFloorOnly(amount)) !== null) return true
  return !reached.elsewhere && partBehind(own, after) !== null
}

/** Whether those who may send, and that they do, are told by the words of a number or by what stands before or over it. */
function isSent(sentence: Sentence, amount: Amount, reached: Reached, around: Around): boolean {
  const { text, headings } = sentence
  const { before, own, after, bodies } = around
  const counted = text.slice(amount.start, amount.end)
  const known =
    bodies.length > 0 ||
    reached.isCarried ||
    /(?:数|量|名额|指标)(?:[:为]|$)/.test(before) ||
    perBody.test(after) ||
    isOfPlaces(reached.quota > 0 ? text.slice(0, amount.start) : before, amount)
  return (
    (reached.quota > 0 && (known || isBounded(amount))) ||
    (isBounded(amount) && (ofSent.test(before) ? partIn(before) !== null : ownTotal.test(own))) ||
    (reached.continues && (bodies.length > 0 || (reached.isCarried && countsWorks(own)))) ||
    (bodies.length > 0
      ? sending.test(text)
      : (known || isBounded(amount)) && sending.test(before.slice(-600) + sentWith(counted))) ||
    (known && headings.some((heading) => allotted.test(heading))) ||
    (bodies.length > 0 && (allotment.test(text) || sharedBound.test(counted))) ||
    (!counted.includes('名') && isPaired(around, amount, counted)) ||
    (reached.continues && isBounded(amount) && lastClause(own).startsWith('其中') && partIn(own) !== null)
  )
}

/** 所报案例中,2022年办结的纠纷|不少于1篇: a part of what is sent. */
const ofSent = new RegExp(`^(?:所|各(?:\\([^()]*\\)|[一-鿿]){1,12}?)?(?:${handsIn}|报)的?[一-鿿]{2,4}中`)

/** 本部门合计|不超过15篇. */
const ownTotal = /(?:^|[,;])本(?:单位|部门|校|院|系统|地区|支部|公司|局|区|县|市)(?:合计|共|总数|总计)$/

/** 镇总工会、街道总工会|至少各1个. */
const sharedBound = /^(?:至[少多]|最[少多]|不少于|不超过)各/

/** 名额分配：海山区8个, 每单位名额3个, 各县区5个名额: the sentence says itself that it allots. */
const allotment = new RegExp(
  oneOf([
    '^(?:作品|推荐|报送|申报|征集)?(?:数量|名额|件数|篇数)(?:上|方面)?,',
    '^[^:,;]{0,16}(?:名额|指标|任务|数量|配额)(?:(?:分配|安排|明确|确定|下达|规定){0,2}(?:如下|为|是)?:|分配(?:为|是)|(?=[各每]))',
    '(?:名额|指标)(?:为|是|各)?[\\d一二两三四五六七八九十]',
    '^[^,;]{2,14}[\\d一二两三四五六七八九十]{1,2}个?(?:名额|指标)',
    '[,;](?:具体)?(?:名额|指标|任务|数量)分配[^,;:]{0,4}:',
  ]),
)

function isBounded({ min, max, exact, approx }: Amount): boolean {
  return exact === null && approx === null && (min !== null || max !== null)
}

/** 3篇|/单位: who has the number stands behind it. */
const perBody = /^\/[一-鿿]{1,4}(?![一-鿿\d])/

/** What follows a number for each that is told without a verb: 每人一件, 一人一篇征文. */
const ofOne = /^(?:$|[,;)、]|(?:案例|作品|论文|征文)(?!一))/

/** 乡镇每期|1部: how often stands between a body and its number. */
const times = new RegExp(`(?<=^:?)${time}`)

/** 各分厂三项, 职工一百人以上的单位,家书不少于五封: a body and its number with nothing between that does something else. */
function isPaired({ before, after, bodies }: Around, amount: Amount, counted: string): boolean {
  const body = bodies.at(-1)
  if (!body) return false
  const areWorks = inWorks.test(counted)
  const between = before.slice(body.end).replace(times, '')
  if ((areWorks ? /^(?:各|每[一-鿿]{1,3}|[合共总]计|共)$/ : /^(?:各|每[一-鿿]{1,3})$/).test(between))
    return true
  if (between === '' && /^[每一]/.test(before.slice(body.start)) && ofOne.test(after)) return true
  if (
    between === '' &&
    isBare(before, bodies, after, areWorks || (/^\d+个$/.test(counted) && called.test(after)))
  )
    return true
  if (
    ownNumber.test(between) ||
    /^\(每[一-鿿]{1,3}\):?$/.test(between) ||
    (body.from > body.start && shareNumber(between))
  )
    return true
  if (between.startsWith(':') && (countsWorks(between.slice(1)) || (areWorks && kindsAlone.test(between))))
    return true
  const isTold =
    bodies.some(({ from, start }) => from > start) || body.condition !== null || body.class === 'individual'
  if (isTold && areWorks && /^(?:参赛|参评|申报|征集)?作品(?:数量?)?[:为]?$/.test(between)) return true
  return (
    isTold &&
    isBounded(amount) &&
    /^[,:]?[一-鿿]{0,4}$/.test(between) &&
    !/[参派有建设开搞办挖培树抓]|选取/.test(between)
  )
}

/** 各市案例数量为|3个: nothing but that it is the number of a body stands between. */
const ownNumber = new RegExp(
  `^的?(?:${handsIn}|参[赛评]|征集|投稿)*的?${thing}?(?:数量|名额|[件篇]数)(?:原则上|一般)?[:为是]$`,
)
/** What is counted by these is a work, whatever is said of it. */
const inWorks = /[篇件例项部首幅条则种]/
/** 4个|案例: what is counted, behind its number. */
const called = /^(?:案例|作品|论文|故事|项目|成果|征文|稿件)/
/** 各乡镇:摄影、书法、绘画各|2件. */
const kindsAlone = /^:(?:(?![各每])[A-Z一-鿿]{2,8}[、和及与])*(?![各每])[A-Z一-鿿]{2,8}(?:各|均)?$/

/** 各分公司3项;各县5项, 技能类,各车间2件, 设计板块:设计院3篇: nothing is said but the body and its number. */
function isBare(before: string, bodies: readonly Body[], after: string, areWorks: boolean): boolean {
  const body = bodies.at(-1)
  if (!body || !/^(?:$|[,;、(/])/.test(after.replace(called, ''))) return false
  const lead = before.slice(0, listedFrom(before, bodies))
  if (/^[各每]/.test(before.slice(body.start)))
    return /^[,;、和及与]?$|(?:^|[;:])[一-鿿]{2,8}类[,:]$/.test(lead)
  return areWorks && !countsWorks(body.label) && /^(?:[一-鿿]{2,8}:)?$/.test(lead)
}

/** 检修公司、送变电公司6项: where the list begins that ends with the last body. */
function listedFrom(before: string, bodies: readonly Body[]): number {
  let first = bodies.length - 1
  while (first > 0 && /^[、和及与]$/.test(before.slice(bodies[first - 1]?.end, bodies[first]?.start)))
    first -= 1
  return bodies[first]?.start ?? 0
}

/** 各地推荐2个: the places below who calls; a few dozen are what came from all of them. */
function isOfPlaces(before: string, { max, exact, min }: Amount): boolean {
  return /[各每]地(?!区|点|方)/.test(before) && (max ?? exact ?? min ?? 0) <= 20
}

/** 藏书不少于2000册,报刊不少于20种: sizes that are of nobody. */
const areSizesAlone = (bodies: readonly Body[]) =>
  bodies.length > 0 && bodies.every(({ class: sort, condition }) => sort === 'other' && condition !== null)
