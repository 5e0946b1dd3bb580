import { atLeast } from '../amounts.ts'
import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import { number, numeralOf } from '../numerals.ts'
import type { Read } from '../read.ts'
import type { Doubt, DoubtCode, ReadRule } from '../reading.ts'
import { isOfThoseBelow } from './reviewStages/below.ts'
import { isShownByHouse } from './reviewStages/shown.ts'

const days = `(?<count>${number}|[\\dOoIl]{1,2})个?(?<unit>工[作怍乍昨□][日曰目□]|天|日|自然日|周|星期)(?![期历常记])`
/** 3—5个工作日: the office decides later. */
const between =
  /(?<![\d月])(\d{1,2}|[一二三四五六七八九十])(?:-|至|到)(\d{1,2}|[一二三四五六七八九十])个?(?:工作日|天|日)(?!前|止)(?<!月\d{1,2}(?:-|至|到)\d{1,2}[天日])/
const wordings: readonly RegExp[] = [
  new RegExp(
    `公示的?\\(?(?:期[限间]?|时间|时限|时长|日期|周期|天数|时段)?\\(?(?:原则上)?(?:[自从](?:公布|公示|发布)之日起|为|是|:|${atLeast}|满|持续|期满|共|一般为)*期?${days}`,
  ),
  new RegExp(`(?:为期|期限为|${atLeast})${days}的?(?:网上|社会|公开|集中|网络)?公示`),
  new RegExp(`公示[^。;(]{0,30}\\((?:[^()。;]{0,24}[,、])?(?:共|计|为期)*${days}\\)`),
  new RegExp(`(?<!\\d月\\d{0,2}日?(?:-|至|到)|月|\\d)${days}的?公示`),
  new RegExp(`公[示告布]栏(?:[内里上中])?(?:张贴|张挂|公布|展示)(?:公示|${atLeast})*${days}`),
  new RegExp(`(?:公布|张榜)(?:期|时间)?(?:为|${atLeast}|满)*${days}`),
  new RegExp(`公示(?:(?:时间|期[间限]?)[^。;]{0,24},(?:共|为期)计?|(?:环节|阶段)?:[^。;\\d]{2,14},)${days}`),
  new RegExp(`公示[^。;]{0,24}?(?:为期|期限为?|公示期为?|时间为?|时长为?|${atLeast})(?:${atLeast})?${days}`),
]

/** How long the names of those chosen are shown, in days or working days; a week has seven days. */
export function publicityPeriods(notice: NoticeText): Read {
  const read = notice.bodySentences.map((sentence) => shownFor(notice, sentence))
  const rules = read.flatMap(({ rule }) => rule ?? [])
  const first = rules.filter(
    ({ value }, index) => rules.findIndex((one) => one.value.days === value.days) === index,
  )
  return { rules: first, doubts: read.flatMap(({ doubt }) => doubt ?? []) }
}

type Shown = { readonly rule?: ReadRule<'publicityPeriod'>; readonly doubt?: Doubt }

/** 公示。7个工作日, and in a table 公示 with 4月上旬，5天 beside it: what a line that is headed so tells first. */
const headed = new RegExp(
  `^(?:[一-鿿]{2,10}(?:网|网站|公众号|栏),)?(?:\\d{1,2}月(?:[上中下]旬|底|初)?[,(])?(?:为期|共)?${days}(?=[,。;)]|$)`,
)

/** As far back as 网上公示 and what stands between it and its days. */
const nearby = 20

function isHeaded(notice: NoticeText, { line, start }: Sentence): boolean {
  const before = notice.text.slice(Math.max(line.wordsAt, start - nearby), start)
  return /(?:^|[。;\t])(?:网上|社会|结果|名单|媒体)?公示[。\t:,]+$/.test(before)
}

/** The first period that is not of those who recommend: 所在单位公示5天后上报，|市里公示7天. */
function ofCaller(notice: NoticeText, sentence: Sentence): RegExpExecArray | undefined {
  const { text } = sentence
  for (let from = 0; from < text.length; ) {
    const rest = ' '.repeat(from) + text.slice(from)
    const match = wordings.map((one) => one.exec(rest)).find((one) => one !== null)
    if (!match || ofPractice.test(text.slice(match.index + match[0].length))) return undefined
    if (!isBelow(notice, sentence, match)) return match
    from = match.index + match[0].length
  }
  return undefined
}

/** 公示收费项目不少于30天|的做法: what cases tell of. */
const ofPractice = /^的?(?:做法|经验|案例|制度|规定|要求)/

function shownFor(notice: NoticeText, sentence: Sentence): Shown {
  const { text, start } = sentence
  const below = isHeaded(notice, sentence) ? headed.exec(text) : null
  if (!below && !/公示|公布|张榜|公告栏/.test(text)) return {}
  const open = /公示/.test(text) ? between.exec(text) : null
  if (open && isBelow(notice, sentence, open)) return {}
  if (open)
    return { doubt: doubtAt(notice, start, open, 'several-readings', open.slice(1, 3).map(inFigures)) }
  if (below && isBelow(notice, sentence, below)) return {}
  const match = below ?? ofCaller(notice, sentence)
  const { count: written = '', unit = '' } = match?.groups ?? {}
  const isDamaged = /[OoIl]/.test(written) || (unit.startsWith('工') && unit !== '工作日')
  const count = numeralOf(written.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1'))
  if (!match || count === null) return {}
  const readings = gluedDays(count)
  if (readings.length > 0) return { doubt: doubtAt(notice, start, match, 'damaged-number', readings) }
  const value = { days: /周|星期/.test(unit) ? count * 7 : count, working: unit.startsWith('工') }
  const at = { start: start + match.index, end: start + match.index + match[0].length, confidence: 0.97 }
  const rule = found(notice, 'publicityPeriods', 'publicityPeriod', value, at)
  return isDamaged
    ? { rule, doubt: doubtAt(notice, start, match, 'damaged-number', [String(count)]) }
    : { rule }
}

/** 单位推荐, 县级初审: a step of those who recommend, as the heading over what they do. */
const theirStep =
  /^(?:(?:[县区乡镇校院系]级|学校|单位|企业|基层|支部|院系|组织|个人|自下而上|逐级)[^评]{0,4}(?:推荐|自荐|申报|初[审评选]|审核|遴选)|推荐|申报)$/

/** 各县区要对推荐对象进行|公示: what each of them has to do. */
const dutyOfEach =
  /(?:^|[,;])(?:请)?各(?![类组]|专业|学科|评)[^,。;]{1,16}(?:[应须]|要(?!求))[^,。;]{0,20}(?:公示,)?$/

/** 在本单位公示5天, 各单位集体研究后公示5天，报市总工会: those who recommend show whom they recommend. */
function isBelow(notice: NoticeText, sentence: Sentence, { index }: RegExpExecArray): boolean {
  const { text, line } = sentence
  const before = text.slice(0, Math.max(index, text.indexOf('公示', index)))
  return (
    isShownByHouse(before) ||
    dutyOfEach.test(before) ||
    theirStep.test(line.heading) ||
    isOfThoseBelow(notice, sentence)
  )
}

function doubtAt(
  notice: NoticeText,
  from: number,
  { index, 0: seen }: RegExpExecArray,
  code: DoubtCode,
  options: readonly string[],
): Doubt {
  const span = notice.plain.spanOf(from + index, from + index + seen.length)
  return { kind: 'publicityPeriod', code, values: { seen }, options, span }
}

function inFigures(written: string): string {
  return String(numeralOf(written) ?? written)
}

/** 35天 is no time to show names for, but 3 to 5 days that lost their dash. */
function gluedDays(count: number): string[] {
  const [low = 0, high = 0] = [Math.floor(count / 10), count % 10]
  return count > 31 && count < 100 && low >= 3 && low < high ? [String(low), String(high)] : []
}
