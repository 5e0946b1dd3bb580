import { type DateSpan, dateSpansIn } from '../dateSpans.ts'
import { edgeOf, placed, type Standpoint, standpointOf } from '../days.ts'
import { bodySentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import { numeralOf } from '../numerals.ts'
import type { Read } from '../read.ts'
import type { Doubt, ReadRule } from '../reading.ts'
import { dueIn } from './dueDays.ts'

/** The days on which the congresses opened from which notices count. */
const congresses: Readonly<Record<string, string>> = {
  十七大: '2007-10-15',
  十八大: '2012-11-08',
  十九大: '2017-10-18',
  二十大: '2022-10-16',
}
const congress =
  /(?:自|从)?(?:中国共产党|党的|党)?(十[七八九]大|二十大)(?:(?:,|、|和|以及)?(?:特别是|尤其是)?(?:党的)?(?:十[七八九]大|二十大))?(?:胜利)?(?:召开)?(?:以来|之后|以后|至今)/
/** The plans of five years, by the Han numeral of their number. */
const plan = /[“"](十[一二三四五])五[”"](?:规划)?(以来|期间|时期)/
const lately =
  /近(?:[一二两三四五六]|\d)(?:至[二三四五]|-\d)?(?:个?年度?|个月)(?:之?内|以?来|间)?|(?:最近|过去|前)(?:[一二两三四五六]|\d)年(?:之?内|以?来|间)?|近年来?|近几年来?/
const since =
  /^[一-鿿“”]{2,28}?以来|^(?:\([^)]{0,10}\))?(?:度)?(?:起至今|至今|迄今|以来|以后|之后|之?后(?![,续的])|后(?=[,形开发拍完])|起(?!至))/
const within =
  /^\)?止?(?:\([^)]{0,10}\))?(?:年?度)?(?:之间|期间|之?内|间|[一二两三四五]年(?:之?内|间)?|的|,|已|首次|正式|形成|发表|完成|开展|实施|公开|拍摄|创作|发生|实际|撰写|建成|投入|运行|产生|取得|获得|应用|使用|推行|推广|探索|组织|承担|新建|在|$)/

const yearOf = /^度?(?:以?内|期间|在[^,。;]{1,12}(?:开展|实施|完成|发表)|开展|实施|完成|发表|形成|取得)/

/** Sections that speak of other times: why, when to hand in, how it is judged. */
const unscoped =
  /目的|意义|背景|缘起|评[选审比]|奖|表彰|报送(?!内容|范围|对象|主题|条件|要求)|投稿|寄送|时间安排|时间节点|进度|步骤|日程|总体要求|工作要求|组织|活动时间|活动安排|何时|联系|问询|咨询|保障/
/** Words by which a sentence outside any section says what is called for. */
const calling =
  /征集|征稿|报送|选取|展示|反映|撰写|是指|所称|应是|包括|围绕|总结|[须写]|(?:时间|时段|期限|时限|跨度)(?:[应须]|必须|一般)?(?:[为是在于:]|不早于|不晚于)|限于|为限|应[当是为在该]?|发生/
const told =
  /案例|作品|论文|成果|项目|做法|活动|经验|课题|拍摄|发生|形成|发表|开展|实施|完成|发明|调研|工作法|故事|报告|品牌|时间[应须为]|成功|承担|任务|举措|措施|改革|办法|事迹|事情|件事|宣讲|操作法|方法|使用|投用|应用|工作/
const past =
  /上届|往届|往年|上一?年度?活动|共收到|已举办|累计|已连续|曾|召开(?!以来|之后|以后|后)|印发|获奖的|联系人|公示|出生|入职|会议精神/

/** 不早于2021年1月1日: the first day of what counts. */
const earliest = /不得?早于$/
const doneBefore = /^(?:之?前|以前)[一-鿿]{0,4}(?:完成|实施|形成|发表|创作|拍摄|建成|竣工|投入|发生|结项)/
/** 6月至9月拍摄的: what is yet to be done for the call. */
const yetDone = /^(?:期间|之间|间|内)?(?:拍摄|创作|开展|完成|形成|实施)/

/** 近三年内未发生事故: what must not have happened qualifies who takes part. */
const lacking = /^(?:之?内|以?来|间)?,?(?:均|从|连续|一直)?(?:未|无|没有|不得|不曾)/

type Stretch = {
  readonly start: number
  readonly end: number
  readonly from: string | null
  readonly to: string | null
  readonly open: boolean
}

/** The time in which what is told must have happened; 近三年 names no day and is asked. */
export function periods(notice: NoticeText): Read {
  const from = standpointOf(notice)
  const told = new Map<string, Told>()
  for (const sentence of bodySentences(notice).filter((one) => isScope(notice, one))) {
    const stretch = stretchesIn(sentence, from).find((one) => isTold(sentence, one))
    if (!stretch) continue
    const key = `${stretch.from} ${stretch.to}`
    if (!told.has(key)) told.set(key, toldBy(notice, sentence, stretch))
  }
  const all = [...told.values()]
  return { rules: all.map(({ rule }) => rule), doubts: all.flatMap(({ doubt }) => doubt ?? []) }
}

type Told = { readonly rule: ReadRule<'period'>; readonly doubt: Doubt | null }

function toldBy(notice: NoticeText, sentence: Sentence, stretch: Stretch): Told {
  const at = { start: sentence.start + stretch.start, end: sentence.start + stretch.end }
  const raw = notice.text.slice(at.start, at.end)
  const value = { from: stretch.from, to: stretch.to, raw }
  const rule = found(notice, 'periods', 'period', value, { ...at, confidence: stretch.open ? 0.7 : 0.92 })
  const code = stretch.from === null ? 'relative-date' : 'several-readings'
  const options = stretch.from === null ? [] : [stretch.from]
  const span = notice.plain.spanOf(at.start, at.end)
  const doubt = { kind: 'period', code, values: { seen: raw }, options, span } as const
  return { rule, doubt: stretch.open ? doubt : null }
}

/** Whether a sentence stands where notices say what they call for. */
function isScope(notice: NoticeText, sentence: Sentence): boolean {
  const headings = sentence.headings.slice(0, -1).join(' ')
  const own = sentence.headings.at(-1) ?? ''
  const over = `${headings} ${own.slice(0, 12)}`
  if (unscoped.test(over) && !/征集(?!时间)|时间要求|范围/.test(over)) return false
  return own !== '' || calling.test(sentence.text) || notice.head.bodyFrom < 0
}

/** The stretches of time that a sentence names, the surest first. */
function stretchesIn(sentence: Sentence, from: Standpoint): Stretch[] {
  const { text } = sentence
  const told = dateSpansIn(text).flatMap((span) => stretchOf(text, span, from) ?? [])
  const due = told.length === 0 ? [] : dueIn(sentence, '')
  const recent = lately.exec(text)
  return [
    ...(congressIn(text) ?? []),
    ...(planIn(text) ?? []),
    ...told.filter((one) => !due.some(({ span }) => span.start === one.start)),
    ...(recent ? [{ ...placeOf(recent), from: null, to: null, open: true }] : []),
  ]
}

function placeOf({ index, 0: words }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + words.length }
}

function congressIn(text: string): Stretch[] | null {
  const event = congress.exec(text)
  const from = congresses[event?.[1] ?? ''] ?? null
  return event && [{ ...placeOf(event), from, to: null, open: false }]
}

function planIn(text: string): Stretch[] | null {
  const planned = plan.exec(text)
  if (!planned) return null
  const first = 1996 + 5 * ((numeralOf(planned[1] ?? '') ?? 0) - 9)
  const to = planned[2] === '以来' ? null : `${first + 4}-12-31`
  return [{ ...placeOf(planned), from: `${first}-01-01`, to, open: false }]
}

function stretchOf(text: string, span: DateSpan, from: Standpoint): Stretch | null {
  const after = text.slice(span.end)
  const behind = since.exec(after) ?? (earliest.test(text.slice(0, span.start)) ? /^/.exec(after) : null)
  const told = behind?.[0] !== '起' || span.to.year !== null
  const late = /^(?:上报|报送|收到|寄|投|提交|送达)/.test(after.slice(behind?.[0].length ?? 0))
  if (span.from === null && behind && told && !late && !span.opensNow) {
    const to = placed(span.to, from)
    const first = edgeOf(to, to.year, 'first')
    if (first === null || first.startsWith('--') || isComing(first, from)) return null
    return {
      start: span.start,
      end: span.end + behind[0].length,
      from: first,
      to: null,
      open: span.to.part !== null && !/半年$/.test(span.to.part),
    }
  }
  if (span.from === null && yearOf.test(after)) return wholeYear(span, from)
  if (span.from === null && doneBefore.test(after)) return upTo(span, from)
  if (span.from === null || !within.test(after)) return null
  const [begin, close] = [placed(span.from, from), placed(span.to, from)]
  const first = edgeOf(begin, begin.year, 'first')
  const last = edgeOf(close, close.year, 'last')
  if (first === null || last === null || first.startsWith('--')) return null
  if (isComing(first, from) && !yetDone.test(after)) return null
  if (last > `${from.year ?? 9999}-12-31`) return null
  const tail = /^(?:之间|期间|间)/.exec(after)?.[0].length ?? 0
  return { start: span.start, end: span.end + tail, from: first, to: last, open: false }
}

/** What begins behind the month in which the notice was signed has not been done yet. */
function isComing(first: string, { year, month }: Standpoint): boolean {
  return year !== null && month !== null && first.slice(0, 7) > `${year}-${String(month).padStart(2, '0')}`
}

/** 2022年12月31日前完成的: what counts was over by then. */
function upTo({ start, end, to: seen }: DateSpan, from: Standpoint): Stretch | null {
  const day = placed(seen, from)
  const last = edgeOf(day, day.year, 'last')
  if (seen.day === null || last === null || last.startsWith('--') || isComing(last, from)) return null
  return { start, end: end + 1, from: null, to: last, open: false }
}

/** 2022年度开展的: from the first to the last day of a year gone by. */
function wholeYear({ start, end, to: seen }: DateSpan, from: Standpoint): Stretch | null {
  const { year, month, part } = placed(seen, from)
  if (month !== null || part !== null || seen.year === null || year === null || year > (from.year ?? 0))
    return null
  return { start, end, from: `${year}-01-01`, to: `${year}-12-31`, open: false }
}

/** Whether what the sentence tells of near the stretch is what the notice calls for. */
function isTold(sentence: Sentence, { start, end }: Stretch): boolean {
  const clause = Math.max(...[',', ';', ':'].map((sign) => sentence.text.lastIndexOf(sign, start - 1))) + 1
  if (past.test(sentence.text.slice(clause, end + 40)) || lacking.test(sentence.text.slice(end))) return false
  const around = sentence.text.slice(Math.max(0, start - 40), end + 60)
  return told.test(around) || /^[^,]{0,6}$/.test(sentence.text.slice(0, start))
}
