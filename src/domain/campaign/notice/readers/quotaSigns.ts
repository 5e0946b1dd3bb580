import type { Amount } from '../amounts.ts'
import { lastClause, nearest } from '../lookup.ts'
import type { Sentence } from '../noticeText.ts'
import { type Body, bodiesIn } from './quotaBodies.ts'
import { isByNumber, isOfOneWork, isOfOthers } from './quotaOthers.ts'
import { furtherIn, partBehind } from './quotaParts.ts'
import { withoutShares } from './quotaShares.ts'
import {
  allotted,
  bygone,
  choosing,
  counting,
  honour,
  judging,
  ofCaller,
  outOfAll,
  sending,
  superior,
} from './quotaWordings.ts'
import { countsWorks } from './quotaWorks.ts'

/** What cases and works are counted by. */
export const unit =
  '门(?!店|类|诊|户|票|槛)|堂(?!课?时)|张(?=$|[,。;(]|作品)|套(?!餐|路|期)|支(?=[一-鿿]{0,4}(?:视频|歌曲|作品|短片|舞蹈|微))|款(?!项|式)|家(?![一-鿿\\d])|户(?!(?!家庭)[一-鿿]|\\d)|个(?!工作日|月|字|百分|自然|部分|方面|小组参|环节|阶段|类别|板块|专题|栏目|单元|系列|主题|组别|人$)|件|篇(?!幅|章)|封|项(?!目组)|对(?!于|照|应)|名(?![一-鿿]{1,6}(?:只[能可准]|仅[能可限]|限|最多|至多|不得|不能)|称|额|单|义|师|联|负|专|工作|指导|教|干)|(?<=(?:推荐|推选|选送|申报)[至\\d一二两三-]{1,4})名(?=[一-鿿]{1,6}(?:参评|参选|参加评|参与评))|部(?!门|分|署)|组(?!织)|例(?!如|会|行)|则|首|条|份|幅|节(?!目|日|气|点|能|选|约)'

/** More may be sent, which no other number is told by. */
const allowing = /可以?(?:适当|另外)?[增另多再追放]|放宽|[增多]报|另加|(?<=可[^,;]{0,16})[再另]增加/
/** 至少包括一个园区案例: a part of what the number before allots. */
const including = /^(?:至少|不少于|最少)(?:要|须|应)?(?:包括|包含|含|有)/
/** Behind the number it is said that the case goes up to the superior. */
const passedOn =
  /^[^,。;]{0,10}(?:发表|刊[发登载]|参[加评](?:全?省|全?市|全国|上级|国家)|[报送](?:省|市总|国家|全国)|角逐|报送至(?:省|国家|全国)|(?:作为|进入|参加|参与)(?:终评|复评|决赛|终审|备选|候选))/
/** And that works of so many won. */
const won = /^(?:的)?(?:以上)?(?:的)?(?:案例|作品|项目|成果|论文|征文)?(?:获|入[选围]|中选)/
/** What bodies spread is not what they hand in: 各县每周转载不少于1篇. */
const spreading = /转载|转发|刊播|展播|播放/

/** What is known of a sentence when a number is reached. */
export type Reached = {
  /** Where the last number ended that was a quota, and the last that counted anything. */
  readonly quota: number
  readonly number: number
  /** Whether the last number counted something else, which words without a verb go on with. */
  readonly elsewhere: boolean
  /** Whether the line has spoken of quotas already. */
  readonly continues: boolean
  /** Whether a body has been named that the number may be for. */
  readonly isCarried: boolean
}

/** A quota, a number of those who win or were there before, or a number of other things. */
export type Counts = 'quota' | 'elsewhere' | 'nothing'

/** Whether a number tells how many cases may be sent, and not how many win, are attached or were there before. */
export function countsOf(sentence: Sentence, amount: Amount, reached: Reached): Counts {
  const { text, headings } = sentence
  const before = text.slice(reached.quota, amount.start)
  const after = text.slice(amount.end)
  const said = text.slice(reached.number, amount.start)
  const own = ofItsOwn(said, text.slice(amount.start, amount.end))
  const isWhole = own !== said
  const bodies = bodiesIn(before, 0)
  if (allowing.test(own) && furtherIn(own)?.appliesTo) return 'quota'
  if (isOfOneWork(text.slice(0, amount.start), own) || isByNumber(text.slice(0, amount.start), after))
    return 'nothing'
  const isToCity = bodies.length > 0 && /^[^,。;]{0,10}参加全?市/.test(after)
  const isPassedOn =
    (!isToCity && passedOn.test(after.replace(/\([^()]*\)/, '')) && isOfOne(own)) || won.test(after)
  if (reached.quota > 0 && /^[,、;(](?:且|并且?|其中)?(?:须|必须|应当?|要)有$/.test(own)) return 'quota'
  if (reached.quota > 0 && /^[,;(](?:且|并且?|其中)?$/.test(own) && including.test(text.slice(amount.start)))
    return 'quota'
  if (reached.quota > 0 && !reached.elsewhere && partBehind(own, after) !== null) return 'quota'
  if (
    isOfElse(
      own,
      after,
      reached.elsewhere && !isWhole,
      reached.quota > 0 && reached.quota === reached.number,
    ) ||
    isPassedOn
  )
    return 'elsewhere'
  if (!isWhole && (outOfAll.test(text.slice(0, amount.start)) || ofCaller.test(text.slice(0, amount.start))))
    return 'elsewhere'
  if (isOfOthers({ sentence, amount, before: isWhole ? own : before, own, after })) return 'nothing'
  if (bodies.length === 0 && !reached.isCarried && isSifted(headings)) return 'nothing'
  if (spreading.test(text.slice(0, amount.start)) && !sending.test(text.replaceAll('推送', '')))
    return 'nothing'
  const counted = text.slice(amount.start, amount.end)
  const known =
    bodies.length > 0 ||
    reached.isCarried ||
    /(?:数|量|名额|指标)(?:[:为]|$)/.test(before) ||
    isOfPlaces(reached.quota > 0 ? text.slice(0, amount.start) : before, amount)
  const isSent =
    (reached.quota > 0 && (known || isBounded(amount))) ||
    (reached.continues && (bodies.length > 0 || (reached.isCarried && countsWorks(own)))) ||
    (sending.test(text) && (bodies.length > 0 || (sending.test(before) && (known || isBounded(amount))))) ||
    (known && headings.some((heading) => allotted.test(heading))) ||
    (bodies.length > 0 && (allotment.test(text) || sharedBound.test(counted))) ||
    (!counted.includes('名') && isPaired(before, after, bodies.at(-1), amount))
  return isSent ? 'quota' : 'nothing'
}

/** 优秀作品将编入文集,|每人限投2篇: a clause that says who sends how many is told by no word before it. */
const whole =
  /^(?:原则上|一般|且|但|并且?)*(?:各|每|同一)(?!个?(?:[类项组种不至限最各]|案例|作品|主题|奖))[^,;]{1,16}?(?:限|不得?超过|不[少多低高]于|[至最][多少]|只[能可]|控制在|报送?|投稿?|推荐|提交|选送|申报|上报|交送?)[^,;]{0,16}$/

/** What is said of a number: the words since the last one, or its clause alone where that says all. */
function ofItsOwn(said: string, counted: string): string {
  const last = lastClause(said)
  return last !== said && !bygone.test(said) && whole.test(last + counted) ? last : said
}

/** 镇总工会、街道总工会|至少各1个. */
const sharedBound = /^(?:至[少多]|最[少多]|不少于|不超过)各/

/** Whether a clause names one body that acts, and not several that send: 统战部择优2个. */
function isOfOne(own: string): boolean {
  const words = withoutShares(own)
  const last = lastClause(words)
  return !/各|每/.test(bodiesIn(last, 0).length > 0 ? last : words)
}

/** 名额分配：海山区8个, 每单位名额3个, 各县区5个名额: the sentence says itself that it allots. */
const allotment =
  /^[^:,;]{0,6}(?:名额|指标|任务|数量|配额)(?:(?:分配)?(?:如下|为|是)?:|分配(?:为|是)|(?=[各每]))|(?:名额|指标)(?:为|是|各)?[\d一二两三四五六七八九十]|^[^,;]{2,14}[\d一二两三四五六七八九十]{1,2}个?(?:名额|指标)/

function isBounded({ min, max, exact, approx }: Amount): boolean {
  return exact === null && approx === null && (min !== null || max !== null)
}

/** What follows a number for each that is told without a verb: 每人一件, 一人一篇征文. */
const ofOne = /^(?:$|[,;)、]|(?:案例|作品|论文|征文)(?!一))/

/** 各分厂三项, 职工一百人以上的单位,家书不少于五封: a body and its number with nothing between that does something else. */
function isPaired(before: string, after: string, body: Body | undefined, amount: Amount): boolean {
  if (!body) return false
  const between = before.slice(body.end)
  if (/^(?:各|每[一-鿿]{1,3})$/.test(between)) return true
  if (between === '' && /^[每一]/.test(before.slice(body.start)) && ofOne.test(after)) return true
  if (between === '' && isBare(before, body, after)) return true
  if (/^\(每[一-鿿]{1,3}\):?$/.test(between)) return true
  if (between.startsWith(':') && countsWorks(between.slice(1))) return true
  const isTold = body.from > body.start || body.condition !== null || body.class === 'individual'
  return (
    isTold && isBounded(amount) && /^[,:]?[一-鿿]{0,4}$/.test(between) && !/[参派有建设开搞办]/.test(between)
  )
}

/** 各分公司3项;各县5项: nothing is said but the body and its number. */
function isBare(before: string, body: Body, after: string): boolean {
  const lead = before.slice(0, body.start)
  return /^各/.test(before.slice(body.start)) && /^[,;、和及与]?$/.test(lead) && /^(?:$|[,;、(])/.test(after)
}

/** 根据去年报送情况,: numbers of this year are told in view of it. */
const inView =
  /^[^,;]{0,10}(?:不[少低]于|与|较|根据|按照?|参照|参考|结合|对照)[^,;]{0,4}(?:去年|往年|上年度?|上一?届)[^,;]{0,12},/

/** The nearest of the words that govern a number tells what it counts: sent, chosen, there before, attached. */
function isOfElse(own: string, after: string, elsewhere: boolean, follows: boolean): boolean {
  const clause = (/[^;]*$/.exec(own)?.[0] ?? '').replace(inView, '')
  const last = /[^,]*$/.exec(clause)?.[0] ?? ''
  if (
    counting.test(sending.test(last) ? last : clause.slice(-24)) ||
    superior.test(clause) ||
    judging.test(clause) ||
    bygone.test(clause)
  )
    return true
  if (honour.test(own)) {
    const verb = nearest(own.replace(honour, ''), governing)
    return (
      /评选?$|设立?$|授予?$/.test(own.replace(honour, '')) ||
      (verb !== 'sent' && (verb === 'chosen' || !follows || /[评设授选]/.test(own.replace(honour, ''))))
    )
  }
  const governed = nearest(own.replaceAll(relative, ''), governing)
  if (elsewhere && /^[一-鿿]{1,3}(?:报送|申报|提交|推荐)[一-鿿]{0,4}$/.test(own)) return true
  if (governed === 'chosen') return !(sifted.test(own) && sending.test(after))
  return governed === null && elsewhere && !/;|[各每][一-鿿]/.test(own)
}

/** 已获评省级示范点的单位: what bodies have won tells which they are. */
const relative =
  /(?:已|曾|被|荣|新)*(?:获得?|获评|评[为定]|评定为|命名为?|入选|认定为?|列入|表彰)[^,;]{1,24}?的(?=[^,;\d]{0,8}(?:单位|企业|学校|高校|医院|县|市|区|镇|乡|街道|支部|工会|部门|机关|协会|园|馆|集体|团队))/g

/** 由各市组织初评并遴选出三类作品各10个,报送省总: those who are called sift what they send. */
const sifted = /(?:(?:由|请|经)各[^,;]*(?:遴选|评选|选|评|推)出|各[^,;]*确定)[^,;奖]*$/

const governing: readonly (readonly ['sent' | 'chosen', RegExp])[] = [
  ['chosen', choosing],
  ['chosen', /(?<![只限可各撰以来中])(?:写(?![给得])|讲述|反映|叙述|围绕)/],
  ['sent', sending],
]

/** 各地推荐2个: the places below who calls; a few dozen are what came from all of them. */
function isOfPlaces(before: string, { max, exact, min }: Amount): boolean {
  return /[各每]地(?!区|点|方)/.test(before) && (max ?? exact ?? min ?? 0) <= 20
}

/** Under 遴选 and 评审 a number for nobody is of those who are chosen: 数量:示范案例15个. */
function isSifted(headings: readonly string[]): boolean {
  const isAllotting = headings.some((heading) => /推荐|报送|申报|名额|限额|要求|条件|范围|对象/.test(heading))
  return !isAllotting && headings.some((heading) => /遴选|评选|评审|评定|结果/.test(heading))
}

/** Whether a sentence stands under a heading of honours, where numbers count winners. */
export function isUpheld({ headings }: Sentence): boolean {
  return headings.some(
    (heading) =>
      /奖项|奖励|表彰|奖次|评奖/.test(heading) && !/名额|推荐|报送|[一-鿿]{4}[,;].*[,;]/.test(heading),
  )
}
