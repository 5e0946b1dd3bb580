import { namesDay } from '../../days.ts'
import type { Sentence } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import type { Stage } from '../../reading.ts'
import { made } from '../doneDeeds.ts'
import { isAside, isNoLimit } from './events.ts'
import { announcesOnly, labelled, stageOf } from './stages.ts'
import { type About, headingOfTime, isStopped, stops, timed } from './stops.ts'
import { isUndone, isUnmet } from './unmet.ts'

/** What makes a day a limit: its stage, how surely it is one, and where its words end. */
export type Found = { readonly stage: Stage; readonly weight: 1 | 2 | 3; readonly end: number }

const until =
  /^(?:[()]|\((?:含|以|[本下这]个?(?:周|星期)|第[\d一二三四五六七八九十]{1,3}周|农历|节)[^)]{0,12}\))*(?:(?:(?<=\))(?:当天)?(?:[上下]午)?(?:下班|放学)|\(下班\)|[上下]午|[一-鿿“”]{2,12}[日节]”?(?:来临|到来|活动)?|放[假学]|开学|离校|收假)?之?前(?!后|期|往|述|言|夕|身|[一二三四五六七八九十\d]{1,3}(?:年|季|个|名|周|天|期|届|轮|项|位|批|阶段|学期|月|类|等))|以前|截?止(?!境)|截(?=[,。;、]|$)|为止|截稿|结束|收官|封稿|停收|终(?=[,。;]|$))/
const endsHere = new RegExp(
  oneOf([
    '^,(?!活动|大赛|比赛|培训|展览)[^,。;\\d]{2,8}(?:结束|截止|停止)(?=[,;。]|$)',
    '^,(?:截止|截稿)(?:投稿|报[名送]|征[集稿]|申报|提交|收稿|来稿|上传|$)',
    '^(?![至到])(?:[^,。;\\d]{1,6})(?:截止|截稿|止)',
    '^(?:为|是|即)[^,。;]{0,12}(?:最后(?:一|的)?(?:报送|交稿|截稿|投稿|提交|申报|收件)?(?:的)?(?:期限|时限|时间|日期|[天日])|截止[日时期]|终止[日时期]|截稿[日时])',
  ]),
)
/** A day on which the way to hand in is shut; by itself it only repeats the day that another sentence sets. */
const shuts =
  /^[),]{0,2}(?:(?:[投报申填推网上线][一-鿿]{0,4})?(?:通道|系统|平台|端口|入口|邮箱|信箱|链接|窗口|后台))?[将即]?(?:自动|准时|统一)?(?:关闭|关停|关门|停用|停收|收口|封口|锁定|下线)/
const opens = /开[通放启]|[\d日号](?:起|开始)[^。;前止]{0,30}(?:填报|申报|提交|上传|投稿|报送|报名)/
/** 截止时间由5月5日延期至5月19日, 原定5月19日的截止时间: the day that no longer holds. */
const wasUntil = /(?:原定?|由|从)[^,。;\d]{0,12}$/
const first = /原定?[^,。;\d]{0,8}$/
const isMovedLater = /^[^。;]{0,48}(?:延|推迟|提前|调整|改)(?:期|后|长)?[至到为]/
const isMoved =
  /^[^,。;\d]{0,10}(?:延[期长后迟至]|推[迟后]|顺延|宽限|提前|提早|调整|改[为至到期成]|变更|更正|修正)|^,(?:现|兹|经)[^。;\d]{0,14}(?:延|推[迟后]|提前|调整|改)/
/** 起至2022年12月31日止，在刊物上发表的论文: a stretch in which what is called for came about. */
const madeThen = new RegExp(`^(?:期间|之间|内)?,?(?:[在由于已首公][^,。;]{0,20}?)?${made}[^,。;]{0,6}的`)

/** 完成时间为9月20日，届时将打印稿送: on the day by which a thing is ready it is handed in. */
const handsThen = /^,届时[^,。;]{0,4}[将把][^,。;]{1,30}(?:报|送|交|寄|发)/

/** 5月20日前, 截止5月20日: a limit in so many words. */
export function limited(sentence: Sentence, about: About): Found | null {
  const { span, before, after } = about
  const close = until.exec(after) ?? endsHere.exec(after) ?? shuts.exec(after)
  const stop = isStopped(sentence, about, close?.[0].length ?? 0)
  const { month, monthsOn, part, readings } = span.to
  if (!close && handsThen.test(after) && namesDay(span.to))
    return { stage: 'submission', weight: 3, end: span.end }
  const names = month !== null || monthsOn !== null || part !== null || readings.length > 0
  if ((!close && !stop) || !names) return null
  if (!close && /^(?:\([^()]*\))?(?:以来|以后|之后|后|起|开始|至今)/.test(after)) return null
  if (!stop && close?.[0] === '结束' && span.to.day === null && part === null) return null
  const behind = after.slice(close?.[0].length ?? 0)
  const words = { told: sentence.text.slice(Math.max(0, span.start - 24), span.start), before, behind }
  if (isNoLimit({ ...words, close: close?.[0] ?? '', stop })) return null
  if (span.from !== null && madeThen.test(behind)) return null
  if (span.from !== null && close?.[0] === '结束' && isWhole(before, behind)) return null
  if (wasUntil.test(before) && (isMoved.test(behind) || isMovedBelow(sentence, about))) return null
  const end = span.end + (close?.[0].length ?? 0)
  if (shuts.test(after)) {
    const told = sentence.text.slice(0, span.start)
    if (/^[),]{0,2}报名/.test(after) || stageOf(before.slice(before.search(/[^,;]*$/))) === 'registration')
      return { stage: 'registration', weight: 3, end }
    return { stage: 'submission', weight: opens.test(told) && stageOf(told) === 'submission' ? 2 : 1, end }
  }
  const stage = limitStage(sentence, about, { behind, stop, close: close?.[0] ?? '' })
  const tellsLateness = close === null ? isUnmet(before + after) : isUndone(before, behind)
  const weight = tellsLateness ? 1 : close === null && span.from !== null ? 2 : 3
  if (stage === 'submission' && chosen.test(before)) return { stage: 'other', weight, end }
  const isPlan = close === null && !namesDay(span.to) && othersAct.test(stage ?? '')
  if (isPlan) return null
  if (stage && stage !== 'other') return { stage, weight, end }
  const alone =
    stop ||
    span.opensNow ||
    /截|结束|最后|终|收官|封稿|停收/.test(close?.[0] ?? '') ||
    (/止$/.test(close?.[0] ?? '') && !ofEvent.test(before)) ||
    /时间(?:要求)?[:为]$/.test(before)
  if (alone) return { stage: 'submission', weight, end }
  const isReady =
    close !== null && (finishes.test(behind) || readies.test(behind.slice(0, 24) + before.slice(-16)))
  if (behind.startsWith('的')) return null
  return stage || isReady || isBound(before, behind, close) ? { stage: 'other', weight: 3, end } : null
}

/** What is done with works: in a month without a limit it is but planned. */
const othersAct = /^(?:review|publicity|award)$/

/** 社区应于5月6日前张榜听取意见: who is bound to do something by a day has a limit, whatever it is. */
function isBound(before: string, behind: string, close: RegExpExecArray | null): boolean {
  return (
    close !== null &&
    /前|以前/.test(close[0]) &&
    !isAside(behind) &&
    !/(?:须|应当?|限|均|必须)[为是]$/.test(before)
  )
}

/** The last day that an earlier paper set, moved further on in the sentence. */
function isMovedBelow({ text }: Sentence, { before, span }: About): boolean {
  return first.test(before) && isMovedLater.test(text.slice(span.end))
}

function isWhole(before: string, behind: string): boolean {
  return ofWhole.test(before) && !/逾期|过期|超期|截止|投稿|报送|提交/.test(behind)
}

/** 活动从3月1日开始，至12月31日结束: how long the whole of it lasts. */
const ofWhole =
  /(?:^|[,。;:])(?:本次|此次|本届|整个)?(?:[一-鿿“”]{0,6})?(?:活动|大赛|竞赛|比赛|赛事)(?:时间)?[从自为由:]{0,2}$/

/** 获奖作品请于6月30日前提交原图: what those chosen hand in is no submission. */
const chosen =
  /(?:获奖|入围|入选|当选|录用|晋级)(?:者|作者|作品|单位|选手|案例|项目|团队)?[^,。;]{0,6}$|(?:获奖|入围|入选)[后的][^,。;]{0,14}$/

/** 5月12日前完成台账核对: a work of those below. */
const finishes = /^(?:要|须|应|均|都|全面|基本|全部)*完成(?=[一-鿿])(?!的)/
/** What only readies those below for the call. */
export const readies = /动员|部署|发动|启动|宣传|准备/

/** 开展资格审核，11月20日前全部完成: what is over by a day stands before it. */
const overBy = /^(?:将|须|要|应|均|都|全部|全面|基本)*(?:完成|结束|完毕|办结)(?=[,;。]|$)/
/** 10月底前完成，结果报市里: what is told of the results is another matter. */
const overAndTold = /^[一-鿿]{0,4}(?:完成|结束|完毕|办结),(?:结果|名单|得分|成绩)/
/** 征集于5月19日结束，评选…: so does what ends on it, where the words go on to something else. */
const endsOn = /^(?:结束|为止|截?止|截稿)$/
/** 3月15日截止，3月22日揭晓: what comes on another day. */
const nextDay = /^,(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号]|[初中下底])/
/** 征集时间：, 报名时间截至, （一）征集（: a day directly behind the name of its time. */
const directlyNamed =
  /[:(](?:截[至止到]+|自|从)?$|(?:时间|日期|时限|期限)(?:截[至止到]+|[:为是至到]|为?[自从])?$/

/** 截止时间为5月12日 under 报名时间: of what it is the end the heading tells. */
const endAlone = /(?:^|[,。;:])(?:截止|最后|终止)(?:时间|日期|期限|时限)?(?:截[至止到]+|[:为是至到])*$/

function labelOfDay({ headings }: Sentence, before: string): Stage | null {
  if (!directlyNamed.test(before)) return null
  const heading = endAlone.test(before) ? (headings.at(-1) ?? '') : ''
  return (
    (timed.test(heading) || /时间|日期/.test(heading) ? labelled(`${heading}:`) : null) ?? labelled(before)
  )
}

/** 展览自5月4日起，至6月5日止: something else than handing in lasts until then. */
const ofEvent =
  /(?:展[览出示期播]|培训|活动|[大竞比]赛|赛事|投票|公示|讲座|调研|施工|有效期?|任期)[^。;]{0,8}$/

const lastClause = (before: string) => before.slice(before.search(/[^,;]*$/))

/** 文字稿：6月15日前: works that the day stands behind as behind a key. */
const ofWorks =
  /(?:稿|作品|案例|视频|照片|影像|材料|论文|故事|书画|书法|摄影|绘画|征文|海报|资料|短片|课件)[一-鿿]{0,2}:$/

/** What is done by a limit: by its label, the words behind it, those before it, those it shares, its headings. */
function limitStage(
  sentence: Sentence,
  { span, before, after }: About,
  { behind, stop, close }: { behind: string; stop: boolean; close: string },
): Stage | null {
  const isApart = endsOn.test(close) && nextDay.test(behind)
  const done = overAndTold.test(behind) || isApart ? null : stageOf(endsHere.test(after) ? after : behind)
  const isOver = overBy.test(behind) || (endsOn.test(close) && behind.startsWith(','))
  const isNext =
    stop &&
    before !== '' &&
    behind.startsWith(',') &&
    (done === 'review' || done === 'publicity' || done === 'award')
  const named = labelled(before.replace(stops, '')) ?? (isNext ? null : done)
  const collects = done === 'review' && before === '' && stepAbove(sentence) === 'submission'
  const shares =
    !stop &&
    /^[,、](?:(?:其他|其余|各|市|县|省|区)[一-鿿()、]{1,12}|[一-鿿()、]{1,10}(?:作品|稿件?|材料|案例|论文|类|组|版|视频|照片|表|第?[一二三四末][批期轮]))$|^(?:[将把][一-鿿]{1,10})?(?:[,、]?(?:[一-鿿()、]{0,14}(?:于|在))?|[,、](?:[一-鿿]{1,8}[版件稿]|光盘|[一-鿿]{0,4}表))$/.test(
      behind,
    )
  return (
    (done === 'registration' && ofBoth.test(before) ? done : null) ??
    labelOver(sentence, before, stop) ??
    (close === '截稿' ? 'submission' : null) ??
    (isOver
      ? (stageOf(lastClause(before)) ??
        (overBy.test(behind) && !/^之?前|^以前/.test(before) ? stageOf(before) : null))
      : null) ??
    (stop ? named : collects ? 'submission' : done) ??
    stageOf(lastClause(before)) ??
    stageOf(before) ??
    (shares ? stageOf(sentence.text.slice(span.end)) : null) ??
    (ofWorks.test(before) && /^(?:[,;。]|$)/.test(behind) ? 'submission' : null) ??
    labelOf(sentence) ??
    stepAbove(sentence) ??
    (!stop && readies.test(behind.slice(0, 24)) ? 'other' : stageAbove(sentence))
  )
}

/** 报名及提交：5月10日前报送联系人信息表: of a label for both steps the words behind tell the one. */
const ofBoth = /报名[及和与、并][^,。;:]{0,4}(?:提交|报送|投稿|申报|征集)[^,。;:]{0,4}:$/

/** What the name of the time says that a day stands behind, or the heading over a day alone. */
function labelOver(sentence: Sentence, before: string, stop: boolean): Stage | null {
  if (announcesOnly(before)) return 'registration'
  const heading = headingOfTime(sentence)
  const isAlone = stop && /^(?:(?:具体)?(?:时间|日期):)?$/.test(before) && timed.test(heading)
  return isAlone ? labelled(`${heading}:`) : labelOfDay(sentence, before)
}

/** A heading over the times of several steps. */
export const timetable = /时间|节点|安排|步骤|日程|进度|程序|阶段|流程/

/** （三）表彰。 under a timetable: the step that a heading names in so many words. */
export function stepHeading({ headings }: Sentence): string | null {
  const step = headings.at(-1) ?? ''
  return /^[一-鿿]{2,8}$/.test(step) && timetable.test(headings.slice(0, -1).join(' ')) ? step : null
}

/** The stage of such a step. */
export function stepAbove(sentence: Sentence): Stage | null {
  const step = stepHeading(sentence)
  if (step === null) return null
  const isReadying = /动员|部署|发动|启动/.test(step)
  return labelled(`${step}:`) ?? (handedIn.test(step) ? 'submission' : isReadying ? 'other' : null)
}

/** 推荐申报, 择优上报: the step by which works come in. */
const handedIn =
  /^(?:组织|自主|推荐|择优|逐级|集中)?(?:申报|推荐|报送|上报|选报|投稿|征集)(?:[与和]?(?:推荐|申报|上报|报送))?(?:阶段)?$/

/** The stage that the nearest heading over a sentence names; a section on time in general says only that there is one. */
function stageAbove({ headings }: Sentence): Stage | null {
  const named = headings
    .toReversed()
    .flatMap((heading) => stageOf(heading) ?? (timed.test(heading) ? (labelled(`${heading}:`) ?? []) : []))
  return named[0] ?? (/时间|期限|截止|进度|安排|日程/.test(headings.join(' ')) ? 'other' : null)
}

/** What the sentence is about by its first words: 交稿日期：首批…，末批…. */
function labelOf({ text }: Sentence): Stage | null {
  const label = /^[^,。;:]{2,10}(?:日期|时间|期限|时限|受理|征集|征稿|投稿|收稿|报送|申报|报名|提交):/.exec(
    text,
  )?.[0]
  return label ? labelled(label) : null
}
