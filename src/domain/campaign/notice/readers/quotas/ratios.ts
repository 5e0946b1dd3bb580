import { foldWidth } from '../../../../../foundation/text.ts'
import { handsIn, makes } from '../../handingIn.ts'
import { found, type NoticeText, type Sentence } from '../../noticeText.ts'
import { numeralOf } from '../../numerals.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import type { BodyClass, ReadRule } from '../../reading.ts'
import { topicOf } from '../../topic.ts'
import { works } from '../../workNames.ts'
import { asAddressed } from './addressed.ts'
import { bodiesIn } from './bodies.ts'
import type { Body } from './breaths.ts'
import { isOfCaller } from './callers.ts'
import { kindOf } from './labels.ts'
import { classOfPart } from './parts.ts'
import { kindInLine, kindOfPoint } from './pointKinds.ts'
import { isUpheld } from './underHeadings.ts'
import { eachMaySend } from './value.ts'

const part =
  '(?:(?<!\\d)\\d{1,2}(?:\\.\\d+)?[%‰]|[百千]分之(?:[零〇一二三四五六七八九十]{1,3}点[零〇一二三四五六七八九]{1,2}|[一二三四五六七八九十\\d]{1,4}(?:\\.\\d{1,2})?)|[二三四五六七八九十]分之[一二三四五六七八九]|[一二两三四五六七八九]成)'
const share = new RegExp(
  oneOf([
    `(?:按|数为|按照)[^,。;]{0,24}?(${part})(?!的?(?:比例)?[,]?(?:择优)?(?:确定|评[选定出]|产生|选出|遴选|设[立置]?|认定|表彰|奖励|录用)(?![^,;。]*(?:推荐|报送|申报|上报|人选|名额))[^,;。]*$)[^,。;\\d]{0,10}(?:${handsIn}|报(?=[省市区县本上])|组织投稿|组织申报|组织(?=[,;。]|$)|投稿|[交供撰]稿|$)`,
    `(?:(?:员工|职工|会员|学生|教师|人员|户|基层工会|企业|学校)(?:总|人)?数|社区数|村数|人数)的?(${part})`,
    `${handsIn}[^,。;\\d]{0,8}(?:不(?:得)?(?:超过|高于|多于)|控制在)[^,。;\\d]{0,12}(?:总数|数量?|总量)的?(${part})`,
    `(?<!(?:遴选|评选|[评选]出|择优)[^;]{0,20})(?:数量|总数|件数|篇数)(?:应|须|要|原则上)*(?:不(?:得)?(?:超过|高于|多于)|控制在)[^,。;\\d]{0,14}(?:总数|数量?|总量)的?(${part})`,
    `(?:${handsIn}|提供|[供投]稿)[^,。;\\d]{0,6}(?:数量?|总数|件数|篇数)(?:应|须|要|原则上)*(?:不(?:得|能|应)?(?:低|少)于|达到?)[^,。;\\d]{2,20}?的(${part})`,
    `以(?![上下内])[^,。;\\d]{2,12}数量?的(${part})为限`,
  ]),
  'g',
)
/** What part of a body's cases are to be of one sort: 农村案例占比要达到三成; and of others beside it: ,女性不少于30%. */
const composed = new RegExp(
  oneOf([
    `(?:占比|比例)(?:要|应|须|需|原则上)*(?:达到?|不(?:得|能|应)?(?:低于|少于|高于|超过|多于)|控制在)(${part})`,
    `占(?:比)?(?:${handsIn}?(?:(?:案例|作品|项目|成果|论文|征文|稿件))?(?:总数|总量|名额|数量)的?)?(${part})以上`,
    `不(?:得)?(?:少|低)于[^,。;]{0,8}(?:${handsIn}|投稿|案例|作品|项目)[^,。;]{0,2}(?:总数|总量|名额)的?(${part})`,
    `(?:其中|(?:名额|指标|总数|案例|作品|项目|稿件|成果|论文|征文|人选|对象)中,?)[^,;。]{2,26}(?:的,)?(?:不(?:得|能|应)?(?:低于|少于|超过|高于|多于)|不下于|达到?|应占|须占|占)(?:总数的?)?(${part})`,
    `(?:^|(?<=[,;。:]))(?!其中|总?数|比例|占|[各每])[^,。;:\\d]{2,16}?(?<!数量|[总件篇]数)(?:应|须|要|原则上)*(?:不(?:得|能|应)?(?:低于|少于|超过|高于|多于)|至少占|应占|须占|占)(?:所报|报送|推荐|上报|全部|投稿|本单位)?[一-鿿]{0,4}?(?:总数|总量|总额|名额|全部[一-鿿]{2})的(${part})`,
    `(?:^|(?<=[,;。]))[^,。;:\\d]{2,16}?的(?:不(?:得|能|应)?(?:低于|少于|超过|高于|多于)|应占|须占|占)(${part})`,
    `(?<=(?:少|低)于(?:\\d{1,2}%|[一二三四五六七八九]成),)(?!总?数|比例|[各每])[^,。;:\\d]{2,12}?不(?:得|能|应)?(?:低|少)于(${part})`,
  ]),
  'g',
)
const perHundred =
  /每满?(\d{2,6}|[一二两三五六八]?[百千万])(?:余)?(?:名|人|户|个|家|所)?(?:的)?(?:在职|在岗)?(?:班组|班级|班|支部|行政村|村|门店|企业|单位|社区|职工|会员|员工|教师|教职工|学生|党员|团员|人)?[^,。;\d]{0,8}?([一二两三\d]{1,2})(?:个|件|篇|项|封|份|例|则|部|幅|首|名|节|堂|门|条|张)/g
const sends =
  /核定|提供的?[一-鿿]{2,6}?(?=数|占|[不达])|报(?=[省市区县本])|送评|掌握|推荐|报送|申报|选送|推[报选]|上报|推送|提交|征集|名额|数量|指标|任务|件数|篇数|投稿|[组供交]稿|(?:所报|来)?(?:案例|作品|稿件?|征文|项目|成果|论文)中,/

/** 教职工作品占比: a share of works is of those that are sent. */
const ofWorks = /(?:作品|案例|论文|征文|稿件|成果|项目|人选|干部|职工)(?:占比|比例|所占比例)/

/** 农民工作品不少于总数的30%: and so is one of all. */
const ofTotal = /(?:(?:少|低)于|占)[^,;]{0,8}(?:总数|总量|全部[一-鿿]{2})的/

/** What part 8%, 百分之三 and 三成 are. */
function partOf(written: string): number {
  const [, below, above] = /^([二三四五六七八九十])分之(.)/.exec(written) ?? []
  if (below && above) return Math.round(((numeralOf(above) ?? 0) / (numeralOf(below) ?? 1)) * 10_000) / 10_000
  const whole = /‰|千分/.test(written) ? 10 : 1
  const digits = /\d+(?:\.\d+)?/.exec(written)?.[0]
  const percent = digits ? Number(digits) : spelled(written.replaceAll(/[百千]分之|成/g, ''))
  return Math.round(percent * (written.endsWith('成') ? 1000 : 100)) / (10_000 * whole)
}

/** 零点五 is 0.5, 十二 12. */
function spelled(words: string): number {
  const [whole = '', behind = ''] = words.split('点')
  const tenths = [...behind].map((sign) => '零一二三四五六七八九'.indexOf(sign.replace('〇', '零'))).join('')
  return Number(`${/^[零〇]$/.test(whole) ? 0 : (numeralOf(whole) ?? 0)}.${tenths || 0}`)
}

/** What firms must be like is no part of cases. */
const business =
  /(?:成员|队员|完成人|参赛者|人员比例|投入|收入|营收|利润|研发|产值|股份|人员)[^,;]{0,12}$|占[^,;]{2,10}的$|(?:入[选围]|刊用|录用|获评|展出|收录)的?$|(?:成员|队员|完成人|主创|参与者|参与人员)(?:人数)?[^,;\d]{0,10}\d{1,2}(?:[至-]\d{1,2})?[人名](?:以[内上下])?,[^,;]{0,16}$/

/** 职工参与率不低于职工总数的|60%: a rate that a body must reach. */
const ofRate = /率(?:应|须|要|原则上)*(?:不(?:得|能)?(?:低|少|高|超)[于过]|达到?|在|为)[^,;。]{0,12}$/
const ofTrade = /投入|收入|营收|利润|研发|产值|股份|经费|分值|得分|合格率|重复率|查重|入选|获奖|录用/

type Share = { readonly at: number; readonly end: number; readonly ratio: number }

function sharesIn(text: string): Share[] {
  const shares = [...text.matchAll(share)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    ratio: partOf(match.slice(1).find((one) => one !== undefined) ?? ''),
  }))
  const ofSort = [...text.matchAll(composed)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    ratio: partOf(match.slice(1).find((one) => one !== undefined) ?? ''),
  }))
  const counts = [...text.matchAll(perHundred)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    ratio:
      Math.round(
        ((numeralOf(match[2] ?? '') ?? 0) / (numeralOf((match[1] ?? '').replace(/^[百千万]/, '一$&')) ?? 1)) *
          10_000,
      ) / 10_000,
  }))
  return [
    ...shares.filter(({ at }) => !ofRate.test(text.slice(0, at))),
    ...ofSort.filter(
      ({ at, end }) =>
        !business.test(text.slice(0, at)) &&
        !ofTrade.test(text.slice(at, end)) &&
        !ofRate.test(text.slice(at, end).replace(new RegExp(`${part}.*$`), '')),
    ),
    ...counts,
  ]
}

/** 向集团工会推荐: to whom something is sent. */
const towards = new RegExp(`向(?![各每])[一-鿿]{2,10}?(?=${handsIn})`, 'g')

/** Bodies that send, and not those of whose number a share is taken. */
function senders(words: string): Body[] {
  return bodiesIn(words.replaceAll(towards, ''), 0).filter(
    (body) => body.class !== 'individual' && body.class !== 'other',
  )
}

/** 按各集团会员人数的: the bodies of whose number a share is theirs to send. */
function owned(words: string): string {
  return (
    /^按照?([各每][^,;]*?)(?:的?(?:会员|职工|员工|教师|学生|人员|在校生|党员|团员|基层工会|单位)(?:总|人)?数|人数)/.exec(
      words,
    )?.[1] ?? ''
  )
}

/** 其中来自农村学校的不低于30%: whose works a share is of. */
const ofPart =
  /(?<=其|名额|指标|总数|案例|作品|项目|稿件|成果|论文|征文|人选|对象)中,?(?:来自|由|出自)?([^,。;]{2,16}?)的?,?(?:不|达|应占|须占|占)/

const madeBy = new RegExp(`(?:${makes}|完成|写|牵头|主持|参与)$`)

/** What sort of cases a part is of, where it stands before the words for the share: 班组长牵头完成的成果应|占. */
const partBefore =
  /(?:^|[,;。:])(?:其中)?[,:]?((?![各每])[^,;。:]{2,16}?)(?:的?(?:案例|作品|成果|项目|论文|稿件|征文))?(?:数量?)?(?:原则上|一般)?(?:应当?|须|要|必须|不)?$/

/** 农民工作品|不少于总数的30%: the sort of works that a share begins with. */
const alone = new RegExp(
  `^(?!占|比例|不|其中|${handsIn}|提供|[供投]稿|[一-鿿]{2}中)[^,;:]{2,16}?(?<!数量|[总件篇]数)(?=的?(?:应|须|要|原则上)*(?:不|至少占|应|须|占))`,
)
const ofSome = /^(?:占|比例|不|其中|(?:名额|指标|总数|案例|作品|项目|稿件|成果|论文|征文|人选|对象)中)/

/** 一线职工|的作品比例: what the words for a part end with. */
const shareOf =
  /(?<=..)(?:的?(?:案例|作品|成果|项目|论文|稿件|征文))?(?:所占)?(?:比例|占比|比重|数量)(?:应|须|要|原则上)*$|(?<=..)的(?:案例|作品|成果|项目|论文|稿件|征文)$/

/** Which cases a share is of, where it is of some of them: the words for them, and whose they are. */
function partOfShare(
  text: string,
  { at, end }: Share,
): { sort: BodyClass | null; appliesTo?: string | undefined; isPart: boolean } {
  const words = text.slice(at, end)
  const part = ofPart.exec(words)?.[1]?.replace(shareOf, '')
  const first = alone.exec(words)?.[0].replace(/(?<=..)的?(?:案例|作品|成果|项目|论文|稿件|征文)$/, '')
  if (part === undefined && first !== undefined)
    return { sort: classOfPart(first), appliesTo: first, isPart: true }
  const sort = part === undefined ? null : classOfPart(part)
  if (first === undefined && !ofSome.test(words)) return { sort, isPart: false }
  const isQuality = part !== undefined && (sort === null || sort === 'individual' || madeBy.test(part))
  const before = part === undefined ? partBefore.exec(text.slice(0, at))?.[1] : undefined
  return { sort, appliesTo: isQuality ? part : before, isPart: true }
}

/** 实践故事:各学院按团队数的|20%推荐: the kind of works that a label before a share names. */
function topicOfShare(notice: NoticeText, sentence: Sentence, { at }: Share): string | undefined {
  return (
    kindInLine(notice, sentence, at) ??
    kindOf(topicOf(sentence, at)) ??
    kindOfPoint(notice, sentence.line) ??
    undefined
  )
}

/** Whether a sentence may set a share of what is sent, and not of winners. */
function tellsShares(sentence: Sentence, lead: string): boolean {
  const { text, headings } = sentence
  const isOfWinners = /奖|等次|[一二三]等/.test(
    text
      .replaceAll(/推荐[^,;。]{0,14}奖(?=控制|不超过|[一二三\d])/g, '')
      .replaceAll(
        /(?<=[于为按])[^,;。]{0,6}[获受得][^,;。]{0,6}奖的?(?=(?:单位|企业|学校|集体|个人|项目|作品)(?:总|数|的))/g,
        '',
      ),
  )
  const isOfConditions = headings.some((words) => /(?:条件|资格)(?:要求)?:?$/.test(words))
  if (isUpheld(sentence) || isOfWinners || (isOfConditions && !sends.test(text))) return false
  return (
    [text, lead, ...headings].some((words) => sends.test(words)) || ofWorks.test(text) || ofTotal.test(text)
  )
}

/** 专家选出20个优秀作品(其中,|基层的不少于50%): a share of what the organiser chooses. */
const ofChosen = new RegExp(
  `(?:主办方|组委会|专家|评委|我[局会厅部委])(?![^;。]*(?:各[^,;。]{1,12}|${handsIn}))[^;。]*(?:[评选]出|遴选|评选|确定)[^;。]*\\d{1,3}[个篇件部项例条幅][^;。]*$`,
)

/** Quotas that are set as a share alone: 按职工人数1%的比例推荐, 每百名职工1件. */
export function ratioQuotas(notice: NoticeText, leadOf: (line: Line) => string): ReadRule<'quota'>[] {
  return notice.bodySentences.flatMap((sentence) => {
    const { text, line } = sentence
    if (!tellsShares(sentence, leadOf(line))) return []
    return sharesIn(text).flatMap((share) => {
      if (isOfCaller(notice, text.slice(0, share.at)) || ofChosen.test(text.slice(0, share.at))) return []
      const { at, end, ratio } = share
      const bodies = sendersOf(text, share).map((body) => asAddressed(notice, body))
      const { sort, appliesTo = topicOfShare(notice, sentence, share), isPart } = partOfShare(text, share)
      const start = sentence.start + (isPart ? at : Math.min(bodies.at(-1)?.start ?? at, at))
      const place = { start, end: sentence.start + end, ...(appliesTo ? { appliesTo } : {}) }
      const named = isPart ? [sort ?? bodies.at(-1)?.class] : bodies.map((body) => body.class)
      const classes = new Set(named.length > 0 ? named : [sort ?? undefined])
      return [...classes].map((each) =>
        found(notice, 'quotaRatios', 'quota', eachMaySend(each ?? 'all', { ratio }), place),
      )
    })
  })
}

/** 学校、医院|由教育局、卫健委按在册数的5%推荐: who recommends them stands behind those whose share it is. */
const handedOn = /^(.*?[^,;。])由(?![各每其本])[^,;。]*$/

/** The bodies that a share is for: before it, in its own words, else behind it. */
function sendersOf(text: string, { at, end }: Share): readonly Body[] {
  const before = text.slice(0, at)
  const tries = [handedOn.exec(before)?.[1] ?? '', before, owned(text.slice(at, end)), text.slice(end)]
  const [first = [], second = [], third = [], behind = []] = tries.map(senders)
  const clause = before.lastIndexOf(',')
  const named = [first, second.filter(({ end: ends }) => ends > clause), second.slice(-1), third]
  return named.find((one) => one.length > 0) ?? behind.slice(0, 1)
}

const kind = `(?:(?![各每按报送推荐])[一-鿿“”]){0,8}?${works}`
/** 各市报送案例数|不低于…的60%, 每百名职工交家书|1封. */
const kindWithin = new RegExp(
  `(?:${handsIn}|报|[交投])(${kind})(?:总?数量?)?(?:应|须|要)?(?:不|达|按|占|[\\d一二两三])`,
)
const kindBehind = new RegExp(`^${handsIn}?(${kind})(?=[,。;、])`)

/** The kind of works that a share is of, by the noun in its words or right behind them. */
export function workOfShare({ plain }: NoticeText, { span, quote }: ReadRule<'quota'>): string | null {
  const within = kindWithin.exec(quote)?.[1]
  return within ?? kindBehind.exec(foldWidth(plain.original.slice(span[1], span[1] + 16)))?.[1] ?? null
}
