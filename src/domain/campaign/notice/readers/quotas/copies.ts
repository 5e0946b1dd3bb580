import type { Amount } from '../../amounts.ts'
import { handsIn, makes } from '../../handingIn.ts'
import { lastClause } from '../../lookup.ts'
import type { Sentence } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import { bodiesIn } from './bodies.ts'
import { praise } from './honours.ts'
import { namesAllotment, sending } from './wordings.ts'
import { countsWorks } from './works.ts'

/** A number with the words since the last quota, since the last number, and behind it. */
export type Told = {
  readonly sentence: Sentence
  readonly amount: Amount
  readonly before: string
  readonly own: string
  readonly after: string
}

/** 各学院推荐教案不超过5份: works are sent and not their papers. */
const ofWorks = new RegExp(
  `[各每].*(?:${handsIn}|创作)[一-鿿]{0,4}(?:案例|作品|教案|论文|成果|课件|征文|报告|故事|设计|方案|事迹)$|其中[一-鿿]{2,8}$`,
)

/** Papers of which copies are counted; 经验材料 are works. */
const copied =
  /(?<!(?:经验|案例|典型|事迹|做法|[作操]法|品牌)[一-鿿]{0,2})材料|[表证书册盘]|(?<!稿)件|纸|原件|一式|照片/

/** 各科室提交1-3份, 每人限报1份: copies are never bounded; papers are named. */
function isOfCases(text: string, amount: Amount, before: string): boolean {
  const { min, max, exact } = amount
  const counted = text.slice(amount.start, amount.end)
  const words = lastClause(before) + counted
  const isBounded =
    (exact === null && (min ?? max) !== null) ||
    /限[报投]|只能/.test(words) ||
    /(?:推荐|推选|选送|推报|申报)$/.test(lastClause(before))
  const bodies = bodiesIn(before, 0)
  const isBeside = isBounded && bodies.at(-1)?.end === before.length && /[各每]|^[,;]/.test(before)
  if ((isBeside || isAllToldOf(text, amount)) && !copied.test(before)) return true
  return (
    (isBounded || (exact ?? 0) > 1) &&
    (isBounded || /(?:经验|典型|案例|做法|[作操]法|品牌)材料/.test(words)) &&
    bodies.length > 0 &&
    sending.test(words) &&
    !copied.test(words + (/^[^,。;、(]*/.exec(text.slice(amount.end))?.[0] ?? ''))
  )
}

/** 各支部推荐优秀共产党员事迹材料|1份: the papers of those whom bodies recommend stand for them. */
const ofHonoured = new RegExp(
  `[各每](?:(?!附|并)[^,;。])*${handsIn}(?:(?!附|并|表|汇总)[^,;。])*?(?:${praise}|典型|五[一四好]|文明|示范)(?!事迹|经验|典型|个人材料)[^,;。、\\d]{2,14}?(?:(?:先进)?事迹|经验|典型)?材料$`,
)
const isOfHonoured = (words: string) => words.endsWith('材料') && ofHonoured.test(words)

const sendsAlone = new RegExp(
  `^(?:各|可|应|须|需|均|要|分别|统一|限)*(?:${handsIn}|报|[上提]?交|投)?(?:各|限)?$`,
)

/** 市级工会各报送|3份;各支部可报|1份: bodies and that they hand in are all that is said, and no paper is named. */
function isAllToldOf(text: string, amount: Amount): boolean {
  const lead = text.slice(0, amount.start)
  const clause = lastClause(lead)
  const verb = /^[^\d一二两三四五六七八九十]*/.exec(text.slice(amount.start, amount.end))?.[0] ?? ''
  const last = bodiesIn(clause, 0).at(-1)
  const said = last === undefined ? '' : clause.slice(last.end) + verb
  return (
    last !== undefined &&
    sendsAlone.test(said) &&
    (/[各可限]|推|选|申/.test(said) || !/单位$/.test(last.label)) &&
    !copied.test(lead) &&
    !/[版稿文]|一式|盖章|装订/.test(lead) &&
    /^(?:$|[,;。])/.test(text.slice(amount.end))
  )
}

/** 1份优秀案例, 一份班会课设计: copies of a kind of works are works. */
const ofKind =
  /份(?:(?:优秀|典型|候选|经验|精品|先进|获奖)*(?:案例|典型|作品|成果|材料|论文|征文|教案|调研报告|教学设计|故事|方案设计)|(?!(?:申报|推荐|佐证|证明|支[持撑]|有关|相关|书面|电子|纸质|情况|个人|工作|详细|简要))[一-鿿“”]{2,8}?(?:案例|故事|设计|教案|课件|征文|论文|心得|体会|读后感|剧本|脚本|作品|点子|建议|提案)(?=$|[,;。、)]))/

/** 一份本地区工作综述 is a paper. */
const summary =
  /^[^,。;]{0,24}(?:综述|总结|小结|工作报告|情况报告)|^[^,。;各每]{0,16}(?:光盘|[U优]盘|硬盘|磁盘|复印件|打印件)/

const untilSent = new RegExp(`^.*(?:${handsIn}|${makes}|提供|[上递]?交|投|[报送])(?=.)|^[、,;和及与]+`)

/** 提供教案、课件各|1份: the words before a number end with nothing but kinds of works. */
function countsEach(own: string): boolean {
  const named = own.replace(untilSent, '').replace(/^[、,;和及与]+|各$/g, '')
  return countsWorks(own.replace(/^[、,;和及与]+/, '')) || named.split(/[、和及与]/).every(countsWorks)
}

/** 用户使用证明各|1份, 案例打印稿|3份: what copies are of is named right before the number. */
const paper = new RegExp(
  `(?:${oneOf([
    '[表证书册件版盘页签章]|[名清]单|(?<![剧脚绘读课样])本|样[本书]',
    '(?:打印|文字|文本|电子|纸质|签字|送审|定|原|底|正文|文)稿|文本|正文|全文|底片|光盘|封面|目录',
    '证明|声明|承诺|授权|说明|简介|介绍|意见|资料|协议|合同|凭证|回执|批复|[A-Z]{3}\\s?',
  ])})(?:各|共|均|分别)?$`,
)

/** 份 counts cases only where numbers are allotted; copies of papers are 份 as well. */
export function isOfPapers({ sentence, amount, before, own }: Told): boolean {
  const { text, headings } = sentence
  const counted = text.slice(amount.start, amount.end + 2)
  if (
    /人$/.test(own) &&
    /^一份$/.test(text.slice(amount.start, amount.end)) &&
    /^(?:材料|档案|资料)/.test(text.slice(amount.end))
  )
    return true
  if (text.slice(amount.start, amount.end).includes('份') && summary.test(text.slice(amount.end))) return true
  if (
    !counted.includes('份') ||
    ofWorks.test(before) ||
    isOfHonoured(text.slice(0, amount.start)) ||
    (!/(?<!经验|案例|典型|事迹)材料|照片|图片(?!类)|纸质|电子[版稿文]|文本|书面|打印|签字|盖章/.test(own) &&
      countsEach(own)) ||
    isOfCases(text, amount, before) ||
    ofKind.test(counted + text.slice(amount.end + 2, amount.end + 14))
  )
    return false
  const isAllotting = [...headings, text.slice(0, amount.start)].some((words) => namesAllotment.test(words))
  return !isAllotting || /留|纸|存/.test(before) || paper.test(before)
}
