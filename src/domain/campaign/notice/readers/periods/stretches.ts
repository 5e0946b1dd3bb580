import { type DateSpan, dateSpansIn } from '../../dateSpans.ts'
import { edgeOf, monthOf, namesDay, placed, type Standpoint } from '../../days.ts'
import type { Sentence } from '../../noticeText.ts'
import { boxes } from '../../numerals.ts'
import { dueIn } from '../deadlines/days.ts'
import { deedsOf, made } from '../doneDeeds.ts'
import { boundsIn, isBegunAlone } from './bounds.ts'
import { eventsIn, type Stretch } from './events.ts'
import { feastsIn } from './feasts.ts'
import { gathered, isSet, worked } from './frames.ts'
import { recentIn, undatedIn } from './undated.ts'

const since =
  /^[一-鿿“”《》()]{2,28}?(?:以来|(?:[施实]行|实施|颁布|出台|生效|换届|成立|挂牌|开通|投[用产]|[开竣]工|启动|获批|改制|命名|[通开][车馆园业]|建成)[之以]?后)|^(?:\([^)]{0,18}\))?(?:度)?(?:来(?=的)|起至今|至今|迄今|起?[至到](?:现在|目前|当前|如今)|至(?:本?通知)?[一-鿿]{0,4}(?:截止|截稿|发布|印发|下发|发出|公布)(?:之?日期?(?!间)|日(?=期间)|时间)?|至(?:作品)?(?:投稿|提交|报送|申报)(?:之日|截止之?日?)?(?:期间)?|以来|及?(?:其|之)?以后|之后|之?后(?![,续的])|后(?=[,形开发拍完创录建已]|的(?=$|[,。;])|的?(?:原创|新作|首次)|的[一-鿿]{0,6}(?:案例|做法|实践|作品|成果|故事))|起(?!至))/
const within = new RegExp(
  `^\\)?止?(?:\\([^)]{0,10}\\))?(?:年?度)?(?:[一-鿿]{1,6}期间(?=${made})|签订|之间|期间|之?内|间|为限|[一二两三四五]年(?:之?内|间)?|的|,|已|首次|正式|公开|实际|原创|涌现|(?!举办(?!过?的))${made}|运行|获得|建成|应用|使用|推广|探索|主持|参与|通过|验收|获批|新建|所?(?:发布|刊发|播出|刊播)|(?![一-鿿]{0,12}(?:报送|上报|提交|投稿|征集|申报|推荐|评|审))[一-鿿]{2,14}的(?=[,。;]|$)|在|$)`,
)
/** 2022年新创作, 2022年会员撰写的: what was done in the year. */
const yearOf = new RegExp(
  `^(?:[之以]?内|期间|全年|(?:所有|全部)[^,。;]{0,40}${made}的|(?:在[^,。;]{1,12})?(?:新|首次|公开|正式|集中|已)*(?:${made}|涌现)(?!成果|报告|课题|文章)|的(?:所[见闻思]|见闻|[经亲]历)|[一-鿿、]{0,8}${made}的)`,
)
/** 2022年度本会会员撰写的, 2022年度的案例: the year as a whole reaches further. */
const wholeYearOf = new RegExp(
  `^(?:[一-鿿、()]{0,30}${made}的|的[一-鿿]{0,6}(?:案例|做法|工作|成果|项目|作品|报告|论文|经验|所[见闻思]|见闻|[经亲]历|变化)|立案|,?(?!有关|关于)(?:(?!报送|评选|征集|推荐|入选|获奖|表彰|发布|下达|制定)[^。;,]){2,40}的[一-鿿]{0,6}(?:案例|做法|实践|经验|事迹|项目|品牌|工作法)(?=[,。;]|$)|(?:[一-鿿]{0,6}[和并]?(?:已|经)?(?:办结|办复|结案|验收)))`,
)
/** 定于2018年开展, 2022年举办的评选: the call itself and others like it. */
const plansFor = /(?:定|拟|将|计划|预计)于?$/
const calls = new RegExp(
  `^[一-鿿]{0,8}${made}的?[^,。;均可参的]{0,16}(?:评选|表彰|征集|推选|大赛|比赛|竞赛|征文|遴选|展评)(?!的[一-鿿、]{0,8}(?:经验|做法|案例))`,
)

/** 不早于2021年1月1日: the first day of what counts. */
const earliest = /不得?早于$/
const doneBefore = new RegExp(`^(?:之?前|以前)[一-鿿]{0,4}(?:${made}|建成|验收|实现|运行)`)
/** 已于2022年底前投入运行, 企业应为2020年底前建成…的: what has lasted since qualifies who takes part. */
const byNow = /已经?[于在]$|(?:企业|单位|职工|车间|班组|作者|个人|人员|团队|组织)(?:应当?|必?须)?[为是在于]$/
/** 6月至9月拍摄的: what is yet to be done for the call. */
const yetDone = /^(?:期间|之间|间|内)?(?:拍摄|创作|开展|完成|形成|实施)/

/** 应从2020年1月开始，到报送时仍在持续: what goes on since. */
const goingOn = /^开始(?=,(?:到|至|并|且|目前|现|持续|一直)|[实运推]|建设|开展)/
const mustSince = /(?:应当?|必?须|均|都)[从自于]$/
/** 《办法》（2022年3月1日起实施）: since when a rule holds. */
const ofRule = /》\($/

/** The stretches of time that a sentence names, the surest first. */
export function stretchesIn(sentence: Sentence, from: Standpoint): Stretch[] {
  const { text } = sentence
  const told = yearsTogether(text, dateSpansIn(text)).flatMap((span) => stretchOf(text, span, from) ?? [])
  const due = told.length === 0 ? [] : dueIn(sentence, '')
  const dated = told
    .filter(({ start }) => !/《[^》]*$/.test(text.slice(0, start)))
    .filter((one) => one.isOver || isPast(one, from) || !due.some(({ span }) => span.start === one.start))
  const named = [...feastsIn(text, from), ...eventsIn(text, from)]
  const open = [...recentIn(text), ...undatedIn(text)]
  const closer = dated.filter((one) =>
    [...named, ...open, ...dated].some((other) => other !== one && explains(text, other, one)),
  )
  return [...closer, ...boundsIn(text, from), ...named, ...dated, ...open]
}

/** 近三年（2018年7月至2021年6月）, “十四五”期间，即2021年1月至2025年6月: the days of a time behind its name. */
function explains(text: string, { end }: Stretch, { start, to }: Stretch): boolean {
  return to !== null && start >= end - 1 && /^[(,]?(?:即|也就是|具体为)?[为(]?$/.test(text.slice(end, start))
}

/** 2021年度、2022年度, 2021年度及2022年上半年: years named side by side are one stretch. */
function yearsTogether(text: string, spans: readonly DateSpan[]): DateSpan[] {
  const isYear = (one: DateSpan | undefined) =>
    one?.from === null && one.to.month === null && one.to.part === null
  const isHalf = (one: DateSpan | undefined) =>
    one?.from === null &&
    one.to.year !== null &&
    one.to.month === null &&
    /^[上下]半年$/.test(one.to.part ?? '')
  const isPaired = (one: DateSpan | undefined, other: DateSpan | undefined) =>
    isYear(one) &&
    (isYear(other) || isHalf(other)) &&
    /^度?(?:[、和及与或]|或者)$/.test(text.slice(one?.end, other?.start))
  return spans.flatMap((span, index): DateSpan[] => {
    if (isPaired(spans[index - 1], span)) return []
    let at = index
    while (isPaired(spans[at], spans[at + 1])) at += 1
    const last = spans[at]
    return last && at > index ? [{ ...last, start: span.start, from: span.to }] : [span]
  })
}

function stretchOf(text: string, span: DateSpan, from: Standpoint): Stretch | null {
  const after = text.slice(span.end)
  const lead = text.slice(0, span.start)
  const behind =
    since.exec(after) ??
    (mustSince.test(lead) ? goingOn.exec(after) : null) ??
    (earliest.test(lead) ? /^/.exec(after) : null)
  if (ofRule.test(lead) && /起$/.test(behind?.[0] ?? '')) return null
  const told = behind?.[0] !== '起' || span.to.year !== null
  const late = /^(?:上报|报送|收到|寄|投|提交|送达)(?![入用产运])/.test(after.slice(behind?.[0].length ?? 0))
  if (span.from === null && behind && told && !late && !span.opensNow) {
    const to = placed(span.to, from)
    const first = edgeOf(to, to.year, 'first')
    if (first === null || first.startsWith('--') || isComing(first, from)) return null
    return {
      start: span.start,
      end: span.end + behind[0].length,
      from: first,
      to: null,
      open: span.to.part !== null && !/(?:半年|季度)$/.test(span.to.part),
    }
  }
  if (span.from === null && isOfYear(text, span, from)) return wholeYear(span, from)
  if (span.from === null && doneBefore.test(after) && !byNow.test(lead)) return upTo(span, from)
  if (span.from === null && isBegunAlone(lead, after)) return upTo(span, from)
  if (plansFor.test(lead) && !/^[一-鿿]{0,10}的/.test(after)) return null
  if (span.from === null) return null
  const [begin, close] = [placed(span.from, from), placed(span.to, from)]
  const first = edgeOf(begin, begin.year, 'first')
  const last = edgeOf(close, close.year, 'last')
  if (first === null || last === null || first.startsWith('--')) return null
  const isOver = isRange(text, span) && isLongOver({ from: first, to: last }, from) && !uncalled.test(lead)
  if (!isOver && !isWithin(lead, after)) return null
  if (writing.test(lead) && isComing(last, from)) return null
  if (isComing(first, from) && !yetDone.test(after)) return null
  if (last > `${from.year ?? 9999}-12-31`) return null
  return { start: span.start, end: span.end, from: first, to: last, open: false, isOver }
}

/** 2021年1月至2022年6月, 2018年至2022年: no two years named side by side, nor one that lost a sign. */
function isRange(text: string, { start, end, from }: DateSpan): boolean {
  const joined = from && /(?:-|至|到)$/.test(text.slice(from.end, end).replace(/[^-至到]+$/, ''))
  return joined === true && !lostSign.test(text.slice(start, end + 2))
}
const lostSign = new RegExp(`[${boxes}]`)
/** 三年行动计划（2021—2023年）, 事由：征集2021—2022年度案例: the name of a plan or of the call. */
const uncalled = /(?:规划|计划|方案|纲要|行动|意见|任期|有效期)[为(]?$|^(?:事由|标题):/

/** 案例撰写时间为: the step in which cases are written for the call. */
const writing = /(?:撰写|编写|写作)(?:时间|阶段|期限)?[为是在:(]{0,2}$/

/** Whether a stretch between two days tells when something was done, by the words before it or behind it. */
function isWithin(lead: string, after: string): boolean {
  return (
    within.test(after) ||
    deedsOf.test(after) ||
    isSet(lead, after) ||
    (gathered.test(lead) && worked.test(after))
  )
}

/** 自2001年开始, 市妇联今年在全市开展: what the organiser itself began or does. */
const organisers =
  /(?:[自从]|(?:总工会|妇联|团委|科协|[我本][省市县区会局院校]|协会|学会|组委会)(?:将|拟|于)?)$/

/** 画面须为2022年的, 片子要2022年拍的: the year that what is called for must be of. */
const beOf = /(?:应当?|必?须|要|限)[为是]?$/
const ofIt = /^度?[拍摄写做录画]?的(?=[,。;(]|$)/
/** 能反映合作社2021年生产经营情况的: whose year it is stands between. */
const reflecting = /(?:反映|体现|展示|展现|总结|梳理|聚焦|围绕|回顾)[一-鿿]{0,8}$/
const ofWork =
  /^(?:度|内|全年)?(?![一-鿿]{0,10}(?:规划|计划|要点|部署|主题|目标))[一-鿿]{2,12}(?:情况|成效|工作|成果|变化|亮点|进展)/

/** Whether a year alone, or half of one, tells when something was done. */
function isOfYear(text: string, { start, end, to }: DateSpan, from: Standpoint): boolean {
  const [lead, after] = [text.slice(0, start), text.slice(end)]
  if (to.month !== null || (to.part !== null && !/(?:半年|季度)$/.test(to.part))) return false
  if (isSet(lead, after) || /^度?为限/.test(after) || (beOf.test(lead) && ofIt.test(after))) return true
  if (plansFor.test(lead) || calls.test(after) || organisers.test(lead)) return false
  const isOver = (placed(to, from).year ?? 9999) < (from.year ?? 0)
  if (
    isOver &&
    ((gathered.test(lead) && worked.test(after)) || (reflecting.test(lead) && ofWork.test(after)))
  )
    return true
  return yearOf.test(after) || ((isOver || text.charAt(end - 1) === '度') && wholeYearOf.test(after))
}

/** 2020年6月30日前完成的, in a notice of 2024: no day by which anything is to be done for the call. */
function isPast({ from: first, to }: Stretch, { year, month }: Standpoint): boolean {
  return first === null && to !== null && year !== null && month !== null && to < monthOf(year, month)
}

/** What begins behind the month in which the notice was signed has not been done yet. */
function isComing(first: string, { year, month }: Standpoint): boolean {
  return year !== null && month !== null && first.slice(0, 7) > monthOf(year, month)
}

/** Half a year or more that was over when the notice was signed, or that began half a year before: nothing is collected then, it is what is told of. */
export function isLongOver(
  { from: first, to: last }: { readonly from: string | null; readonly to: string | null },
  { year, month }: Standpoint,
): boolean {
  if (first === null || last === null || year === null) return false
  if (month === null) return daysBetween(first, last) > 150 && first < `${year}` && last <= `${year}-12-31`
  const signed = monthOf(year, month)
  const isLong = daysBetween(first, last) > 150
  return isLong && (last.slice(0, 7) < signed || daysBetween(first, `${signed}-01`) > 180)
}

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000
}

/** 2022年12月31日前完成的: what counts was over by then. */
function upTo({ start, end, to: seen }: DateSpan, from: Standpoint): Stretch | null {
  const day = placed(seen, from)
  const last = edgeOf(day, day.year, 'last')
  if (!namesDay(seen) || last === null || last.startsWith('--') || isComing(last, from)) return null
  return { start, end, from: null, to: last, open: false }
}

/** 2022年度开展的, 2022年上半年: from the first to the last day of a year, or a half of one, that has come. */
function wholeYear({ start, end, to: seen }: DateSpan, from: Standpoint): Stretch | null {
  const year = placed(seen, from)
  const isOther = year.month !== null || (year.part !== null && !/(?:半年|季度)$/.test(year.part))
  if (isOther || year.year === null || year.year > (from.year ?? 9999)) return null
  if (isComing(edgeOf(year, year.year, 'first') ?? '', from)) return null
  return {
    start,
    end,
    from: edgeOf(year, year.year, 'first'),
    to: edgeOf(year, year.year, 'last'),
    open: false,
  }
}
