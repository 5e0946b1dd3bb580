import type { Amount } from '../amounts.ts'
import { nearest } from '../lookup.ts'
import type { Sentence } from '../noticeText.ts'
import { type Body, bodiesIn } from './quotaBodies.ts'
import { furtherIn, partBehind } from './quotaParts.ts'
import {
  allotted,
  bygone,
  choosing,
  counting,
  honour,
  judging,
  noCount,
  otherThings,
  papers,
  sending,
  superior,
} from './quotaWordings.ts'

/** What cases and works are counted by. */
export const unit =
  '门(?!店|类|诊|户|票|槛)|堂(?!课?时)|张(?=$|[,。;(]|作品)|套(?!餐|路|期)|支(?=[一-鿿]{0,4}(?:视频|歌曲|作品|短片|舞蹈|微))|款(?!项|式)|家(?![一-鿿\\d])|户(?![一-鿿\\d])|个(?!工作日|月|字|百分|自然|部分|方面|小组参|环节|阶段|类别|板块|专题|栏目|单元|系列|主题|组别|人$)|件|篇(?!幅|章)|封|项(?!目组)|对(?!于|照|应)|名(?!称|额|单|义|师|联|负|专|工作|指导|教|干)|(?<=(?:推荐|推选|选送|申报)[至\\d一二两三-]{1,4})名(?=[一-鿿]{1,6}(?:参评|参选|参加评|参与评))|部(?!门|分|署)|组(?!织)|例(?!如|会|行)|则|首|条|份|幅|节(?!目|日|气|点|能|选|约)'

/** More may be sent, which no other number is told by. */
const allowing = /可以?(?:适当|另外)?[增另多再追放]|放宽|[增多]报|另加/
/** Behind the number it is said that the case goes up to the superior. */
const passedOn =
  /^[^,。;]{0,10}(?:参加(?:省|市|全国|上级|国家)|[报送](?:省|市总|国家|全国)|角逐|报送至(?:省|国家|全国)|(?:作为|进入|参加|参与)(?:终评|复评|决赛|终审|备选|候选))/
/** Inside a title, or in brackets that tell how a number is made up. */
const ofPhrase =
  /《[^》]*$|“[^”]*[+＋][^”]*$|\((?![^()]*(?:每|各[一-鿿]{2}|其中|以上|以下|不足|超过|可))[^()]*$/

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
  const own = text.slice(reached.number, amount.start)
  const bodies = bodiesIn(before, 0)
  if (allowing.test(own) && furtherIn(own)?.appliesTo) return 'quota'
  const isPassedOn = passedOn.test(after.replace(/\([^()]*\)/, '')) && isOfOne(own)
  if (reached.quota > 0 && /^[,、;(](?:其中)?(?:须|必须|应当?|要)有$/.test(own)) return 'quota'
  if (reached.quota > 0 && !reached.elsewhere && partBehind(own, after) !== null) return 'quota'
  if (isOfElse(own, reached.elsewhere, reached.quota > 0 && reached.quota === reached.number) || isPassedOn)
    return 'elsewhere'
  if (/同$/.test(own)) return 'nothing'
  if (noCount.test(own.slice(-24)) || otherThings.test(after) || (amount.exact ?? 0) > 500) return 'nothing'
  if (papers.test(nearOf(own)) || isOfPapers(text, amount, headings, before)) return 'nothing'
  if (ofPhrase.test(before.slice(-30))) return 'nothing'
  const counted = text.slice(amount.start, amount.end)
  if (/组织.*[名家户]$/.test(counted) || isSubject(own, counted, after)) return 'nothing'
  if (counted.includes('张') && !/每(?:位|名|个)?(?:人|作者|职工|选手)|(?:海报|漫画|招贴|剪纸)$/.test(before))
    return 'nothing'
  if (/以[上下内]$/.test(counted) && /^的(?!案例|作品|典型|成果|稿件)/.test(after)) return 'nothing'
  if (/[\d一-十][家户]/.test(counted) && !isOfHouseholds(text, amount)) return 'nothing'
  const known = bodies.length > 0 || reached.isCarried || /(?:数|量|名额|指标)(?:[:为]|$)/.test(before)
  const isSent =
    (reached.quota > 0 && (known || isBounded(amount))) ||
    (reached.continues && bodies.length > 0) ||
    (sending.test(text) && (bodies.length > 0 || (sending.test(before) && (known || isBounded(amount))))) ||
    (known && headings.some((heading) => allotted.test(heading))) ||
    (bodies.length > 0 && allotment.test(text)) ||
    (!counted.includes('名') && isPaired(before, after, bodies.at(-1), amount))
  return isSent ? 'quota' : 'nothing'
}

/** 一门课程只能报一个组: one work of its kind, of which something is said. */
function isSubject(own: string, counted: string, after: string): boolean {
  return (
    /(?:^|[,;:])$/.test(own) &&
    counted.startsWith('一') &&
    /^(?:案例|作品|项目|课题|成果|论文|课程|视频|故事)/.test(after)
  )
}

/** The words that may tell what a number counts: its clause where that names a body, else some signs before it. */
function nearOf(own: string): string {
  const last = /[^,;:]*$/.exec(own)?.[0] ?? ''
  return /^[各每](?!个?$|[件篇项组部套])/.test(last) ? last : own.slice(-24)
}

/** Whether a clause names one body that acts, and not several that send: 统战部择优2个. */
function isOfOne(own: string): boolean {
  const last = /[^,;:]*$/.exec(own)?.[0] ?? ''
  return !/各|每/.test(bodiesIn(last, 0).length > 0 ? last : own)
}

/** Households and firms are sent where their clause says so, or where the sentence does and each body has its number. */
function isOfHouseholds(text: string, amount: Amount): boolean {
  const clause = /[^,;:]*$/.exec(text.slice(0, amount.start))?.[0] ?? ''
  const sends = /推荐|推选|选送|申报|报送/
  const isOfEach = /^[各每]/.test(clause) && bodiesIn(clause, 0).at(-1)?.end === clause.length
  return sends.test(clause) || (isOfEach && sends.test(text))
}

/** 名额分配：海山区8个, 每单位名额3个, 各县区5个名额: the sentence says itself that it allots. */
const allotment =
  /^[^:,;]{0,6}(?:名额|指标|任务|数量|配额)(?:(?:分配)?(?:如下|为|是)?:|分配(?:为|是))|(?:名额|指标)(?:为|是|各)?[\d一二两三四五六七八九十]|^[^,;]{2,14}\d{1,2}个?(?:名额|指标)/

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
  const isTold = body.from > body.start || body.condition !== null
  return (
    isTold && isBounded(amount) && /^[,:]?[一-鿿]{0,4}$/.test(between) && !/[参派有建设开搞办]/.test(between)
  )
}

/** The nearest of the words that govern a number tells what it counts: sent, chosen, there before, attached. */
function isOfElse(own: string, elsewhere: boolean, follows: boolean): boolean {
  const clause = /[^;]*$/.exec(own)?.[0] ?? ''
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
  return governed === null ? elsewhere && !/;|[各每][一-鿿]/.test(own) : governed === 'chosen'
}

/** 已获评省级示范点的单位: what bodies have won tells which they are. */
const relative =
  /(?:已|曾|被|荣|新)*(?:获得?|获评|评[为定]|评定为|命名为?|入选|认定为?|列入|表彰)[^,;]{1,24}?的(?=[^,;\d]{0,8}(?:单位|企业|学校|高校|医院|县|市|区|镇|乡|街道|支部|工会|部门|机关|协会|园|馆|集体|团队))/g

const governing: readonly (readonly ['sent' | 'chosen', RegExp])[] = [
  ['chosen', choosing],
  ['chosen', /(?<![只限可各撰以来]|其中)(?:写(?![给得])|讲述|反映|叙述|围绕)/],
  ['sent', sending],
]

/** 各学院推荐教案不超过5份: works are sent and not their papers. */
const ofWorks =
  /[各每].*(?:推荐|报送|选送|推选|申报)[一-鿿]{0,4}(?:案例|作品|教案|论文|成果|课件|征文|报告|故事|设计|方案)$|其中[一-鿿]{2,8}$/

/** 各科室提交1-3份: copies are never from one number to another; papers are named. */
function isOfCases(text: string, { min, max, exact }: Amount, before: string): boolean {
  return (
    exact === null &&
    (min ?? max) !== null &&
    /[各每]/.test(before) &&
    sending.test(before) &&
    !/材料|[表证书册件盘]|纸|原件|一式|照片/.test(text)
  )
}

/** 份 counts cases only where numbers are allotted; copies of papers are 份 as well. */
function isOfPapers(text: string, amount: Amount, headings: readonly string[], before: string): boolean {
  const counted = text.slice(amount.start, amount.end + 2)
  if (
    !counted.includes('份') ||
    ofWorks.test(before) ||
    isOfCases(text, amount, before) ||
    /份(?:案例|典型|作品|成果|材料)/.test(counted + text.slice(amount.end + 2, amount.end + 4))
  )
    return false
  const isAllotting = [...headings, text.slice(0, amount.start)].some((words) =>
    /名额|数量|份数|指标|任务|数额|多少|分配/.test(words),
  )
  return !isAllotting || /[表证书册件]$|留|纸|存/.test(before)
}

/** Whether a sentence stands under a heading of honours, where numbers count winners. */
export function isUpheld({ headings }: Sentence): boolean {
  return headings.some(
    (heading) => /奖项|奖励|表彰|奖次|评奖/.test(heading) && !/名额|推荐|报送/.test(heading),
  )
}
