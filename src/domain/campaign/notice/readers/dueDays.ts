import { type DateSpan, dateSpansIn } from '../dateSpans.ts'
import { namesDay } from '../days.ts'
import { timeAt } from '../dayTimes.ts'
import type { Sentence } from '../noticeText.ts'
import type { Stage } from '../reading.ts'
import { announcesOnly, labelled, labelledBehind, stageOf } from './deadlineStages.ts'
import { isBelow, isRelay } from './relays.ts'

/** A day by which a sentence wants something done. */
export type Due = {
  readonly sentence: Sentence
  readonly span: DateSpan
  readonly stage: Stage
  /** How surely the words set a limit: 3 for 前 and 截止, 2 for the end of a named stretch, 1 for any other. */
  readonly weight: 1 | 2 | 3
  /** The offset in the sentence behind 前 or 止. */
  readonly end: number
  /** What is due by then, where the sentence parts it from something else. */
  readonly subject: string | null
  readonly before: string
  readonly after: string
}

type About = { readonly span: DateSpan; readonly before: string; readonly after: string }

const until =
  /^(?:[()]|\((?:含|以)[^)]{0,12}\))*(?:之?前(?!后|期|往|述|言|夕|来|身|[一二三四五六七八九十\d](?!次))|以前|截?止(?!境)|为止|截稿|结束)/
const endsHere =
  /^(?:[^,。;\d]{1,6})(?:截止|截稿|止)|^(?:为|是|即)[^,。;]{0,12}(?:最后期限|最后时限|最后(?:一|的)?(?:报送|交稿|截稿|投稿|提交|申报|收件)?[天日]|截止[日时期]|终止[日时期]|截稿[日时])/
/** A day on which the way to hand in is shut; by itself it only repeats the day that another sentence sets. */
const shuts =
  /^,?(?:[投报申填推网上]{1,2}[稿送报荐]?)?(?:通道|系统|平台|端口|入口)?将?(?:自动|准时)?(?:关闭|关停|停用)/
const opens = /开[通放启]/
const stops =
  /(?:截止|截稿|(?:时间|日期|征集|征稿|投稿|报送|申报)截至|最迟|最晚|不[得应能]?(?:晚|迟)于|不[得应能]?超过|期限|时限|规定(?:的)?时间|(?:最后|最终)[^,。;\d]{0,6}[日天]|(?:报送|上报|申报|提交|投稿|交稿|推荐|报名|寄送|送达|收稿|收件)的?(?:时间|日期|日)[为是:]*|(?:收[件稿]|受理|接收|开放|投稿|征集)(?:时间)?(?:持续|延续|延长)?[至到]|(?:放宽|宽限|推迟|推后|顺延|延[长期后至到迟缓])(?:时间)?[至到]?)(?:[^,。;\d]{0,10}?)(?:日期|时间)?[:为是于到在(]*$/
/** 截至5月19日，未报送的: by then it should have been done. */
const unmet = /截至,?(?:仍|尚|还)?未/
/** A heading under which a day alone is the limit. */
const timed = /截止|截稿|时限|期限|时间要求|(?:报送|上报|申报|投稿|交稿|提交|推荐)(?:时间|日期)/
const namely = /截[止至][^。]{0,16}前,即$/
const eligible =
  /^(?:[^,。;]{0,4})(?:出生|发表|出版|取得|获得|建成|投产|成立|形成|竣工|注册成立|已|参加工作|年满|未满|完成的|创作的|实施的|入职|立项|备案|授权|注册|投入|开工|开业)/
const held =
  /召开|举[办行]|开幕|培训|会议|讲话|座谈|印发(?!通报|名单|结果|表彰)|施行|生效|颁布|视察|纪念日|开通|下发|展出|巡展|辅导/
const handsIn =
  /^,?(?:由|请|各|材料|稿件|案例|作品|论文|集中|将|把|登录|登陆|在线|以|一律|统一|通过|向|报|提交|发|寄|送)[^。;]{0,60}?(?:报送|上报|报[至到]|提交|发送|发[至到]|寄[至到]|送[至到交]|交[至到]|报[市省区县总我集]|填报|上传|申报)/
const timetable = /时间|节点|安排|步骤|日程|进度|程序|阶段|流程/
const untold = /^(?:之后|以后|后|起|至今|以来|期间|间)/

/** The days that a sentence sets, each with its stage. */
export function dueIn(sentence: Sentence, issuer: string): Due[] {
  const spans = dateSpansIn(sentence.text)
  let last: Found | null = null
  return spans.flatMap((span, index): Due[] => {
    const before = sentence.text.slice(spans[index - 1]?.end ?? 0, span.start)
    const after = sentence.text.slice(span.end, spans[index + 1]?.start ?? sentence.text.length)
    const about = { span: withSharedTime(sentence.text, span), before, after }
    const due =
      limited(sentence, about) ??
      stretched(sentence, about) ??
      listed(sentence, about) ??
      handed(about) ??
      underLabel(sentence, about) ??
      announced(sentence, about) ??
      alike(about, last)
    last = due
    if (!due) return []
    const relayed = due.stage === 'submission' && isRelay(before, after, issuer)
    const inner = due.stage === 'review' && isBelow(before, issuer)
    const stage = relayed || inner ? 'relay' : due.stage
    return [{ ...due, ...about, sentence, subject: subjectOf(before), stage }]
  })
}

type Found = Pick<Due, 'stage' | 'weight' | 'end'>

/** 5月20日前, 截止5月20日: a limit in so many words. */
function limited(sentence: Sentence, about: About): Found | null {
  const { span, before, after } = about
  const close = until.exec(after) ?? endsHere.exec(after) ?? shuts.exec(after)
  const stop = isStopped(sentence, about, close?.[0].length ?? 0)
  const { month, monthsOn, part, readings } = span.to
  const names = month !== null || monthsOn !== null || part !== null || readings.length > 0
  if ((!close && !stop) || !names) return null
  const behind = after.slice(close?.[0].length ?? 0)
  if (eligible.test(behind) || held.test(behind.slice(0, 14))) return null
  const end = span.end + (close?.[0].length ?? 0)
  if (shuts.test(after)) {
    const told = sentence.text.slice(0, span.start)
    return { stage: 'submission', weight: opens.test(told) && stageOf(told) === 'submission' ? 2 : 1, end }
  }
  const stage = limitStage(sentence, about, { behind, stop, ends: close !== null && endsHere.test(after) })
  const weight = close === null && span.from !== null ? 2 : 3
  if (stage && stage !== 'other') return { stage, weight, end }
  const alone =
    stop || span.opensNow || /截|结束|最后|终止/.test(close?.[0] ?? '') || /时间(?:要求)?[:为]$/.test(before)
  if (alone) return { stage: 'submission', weight, end }
  const readies = close !== null && /动员|部署|发动/.test(behind.slice(0, 24) + before.slice(-16))
  return stage || readies ? { stage: 'other', weight: 3, end } : null
}

/** Whether what stands before a day or over it makes it the last one. */
function isStopped(sentence: Sentence, { span, before, after }: About, closed: number): boolean {
  const bare = before === '' && namesDay(span.to) && /^(?:$|[(,])/.test(after.slice(closed))
  return (
    unmet.test(before + after) ||
    stops.test(before) ||
    namely.test(sentence.text.slice(0, span.start)) ||
    (bare && timed.test(sentence.headings.at(-1) ?? ''))
  )
}

/** What is done by a limit: by its label, the words behind it, those before it, those it shares, its headings. */
function limitStage(
  sentence: Sentence,
  { span, before, after }: About,
  { behind, stop, ends }: { behind: string; stop: boolean; ends: boolean },
): Stage | null {
  const label = announcesOnly(before) ? 'registration' : /[:(]$/.test(before) ? labelled(before) : null
  const named = labelled(before.replace(stops, '')) ?? stageOf(ends ? after : behind)
  const shares = !stop && /^(?:[将把][一-鿿]{1,10})?[,、]?(?:[一-鿿()、]{0,14}(?:于|在))?$/.test(behind)
  return (
    label ??
    (stop ? named : stageOf(behind)) ??
    stageOf(before) ??
    (shares ? stageOf(sentence.text.slice(span.end)) : null) ??
    labelOf(sentence) ??
    stageAbove(sentence)
  )
}

/** 征集时间：3月1日—5月31日, 即日起至6月底: the end of a stretch whose name tells what is done in it. */
function stretched(sentence: Sentence, { span, before, after }: About): Found | null {
  if (
    (span.from === null && !span.opensNow) ||
    span.to.month === null ||
    held.test(after.replace(/^\([^()]*\)/, '').slice(0, 20)) ||
    eligible.test(after)
  )
    return null
  const heading = sentence.headings.at(-1) ?? ''
  const above = isFirstOf(before) && /时间|时限|期限|日期|阶段/.test(heading) ? labelled(`${heading}:`) : null
  const stage = labelled(before) ?? labelledBehind(after) ?? above
  if (stage) return { stage, weight: 2, end: span.end }
  if (/(?:^|[于在从自])$/.test(before) && handsIn.test(after.replace(/^(?:期间|之间|内)/, '')))
    return { stage: 'submission', weight: 2, end: span.end }
  return span.opensNow ? { stage: 'submission', weight: 1, end: span.end } : null
}

/**
 * A line of a timetable that begins with its day: 6月5日—6月20日 专家函评. A single day on which others judge or
 * praise is an event and no limit.
 */
function listed(sentence: Sentence, { span, after }: About): Found | null {
  const told = span.start === 0 && span.to.day !== null && after.startsWith(',')
  const first = told || sentence.start + span.start === sentence.line.wordsAt
  const clear = span.from !== null || span.to.day !== null || span.to.part !== null
  if (!first || !clear || span.to.month === null || untold.test(after)) return null
  if (!timetable.test(sentence.headings.join(' ')) || held.test(after.slice(0, 10))) return null
  const stage = stageOf(after.slice(0, 24))
  const isOneDay = span.from === null && span.to.day !== null && !/^[^。;]{0,16}完成/.test(after)
  const isEvent = isOneDay && stage !== 'submission'
  return stage && (!isEvent || stage === 'registration') ? { stage, weight: 2, end: span.end } : null
}

/** 请于5月20日将材料报送: the day itself. */
function handed({ span, before, after }: About): Found | null {
  if (!namesDay(span.to) || untold.test(after) || !/(?:^|[于在,:请])$/.test(before) || !handsIn.test(after))
    return null
  return { stage: stageOf(after) ?? 'submission', weight: 2, end: span.end }
}

/** 第一期 3月1日至3月31日 under 投稿时间. */
function isFirstOf(before: string): boolean {
  return /^(?:第[一二三四五六\d](?:期|批|季度?|轮|阶段):?)?$/.test(before)
}

/** 交稿：甲组4月19日、乙组5月10日: one label before several days. */
function underLabel({ text }: Sentence, { span, before, after }: About): Found | null {
  const label = /^[^,。;:]{2,8}:/.exec(text)?.[0]
  const stage = label && span.from === null && namesDay(span.to) ? labelled(label) : null
  const short = /^[、,]?(?:[^,。;:]{2,8}:)?[一-鿿]{0,8}$/.test(before) && /^(?:[、,;]|$)/.test(after)
  return short && (stage === 'submission' || stage === 'registration')
    ? { stage, weight: 3, end: span.end }
    : null
}

/** 均为当天17:30前: the time of day of all the days before it. */
function withSharedTime(text: string, span: DateSpan): DateSpan {
  const shared = /[均都](?:为|是)?(?:当[天日])?(?=[\d上下中]\S{0,8}前)/.exec(text.slice(span.end))
  const time = shared && timeAt(text, span.end + shared.index + shared[0].length)
  return time && span.to.time === null ? { ...span, to: { ...span.to, time } } : span
}

/** 第一批截止时间为4月28日，第二批为7月28日: what is said of one day holds of the next. */
function alike({ span, before, after }: About, last: Found | null): Found | null {
  const goesOn = /^[,、;][一-鿿\d]{2,12}?(?:为|是|:)$/.test(before) && /^(?:[,。;、(]|$)/.test(after)
  return last?.weight === 3 && goesOn && namesDay(span.to) ? { ...last, end: span.end } : null
}

/** 结果九月十日在公众号公布: the day on which the names are told. */
function announced({ text }: Sentence, { span, after }: About): Found | null {
  const told = /^\)?(?:[一-鿿]{0,4}当[天日]|在[^,。;]{2,24}?)?(?:公布|揭晓|发布)/.test(after)
  const result = /结果|名单|获奖|入选/.test(text)
  return told && result && namesDay(span.to) ? { stage: 'award', weight: 2, end: span.end } : null
}

/** The stage that the nearest heading over a sentence names; a section on time in general says only that there is one. */
function stageAbove({ headings }: Sentence): Stage | null {
  const named = headings.toReversed().flatMap((heading) => stageOf(heading) ?? [])
  return named[0] ?? (/时间|期限|截止|进度|安排|日程/.test(headings.join(' ')) ? 'other' : null)
}

/** What the sentence is about by its first words: 交稿日期：首批…，末批…. */
function labelOf({ text }: Sentence): Stage | null {
  const label = /^[^,。;:]{2,10}(?:日期|时间|期限|时限):/.exec(text)?.[0]
  return label ? labelled(label) : null
}

function subjectOf(before: string): string | null {
  const subject = /(?:^|[,;。])([一-鿿"]{2,12}?)(?:材料|稿件)?(?:请|须|应)?(?:于|在)$/.exec(before)?.[1] ?? ''
  return subject === '' || /^[各请]|单位|工会|部门|学校|同时|并|务必|市|县|作者|个人|专家/.test(subject)
    ? null
    : subject
}
