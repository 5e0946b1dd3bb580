import { type DateSpan, dateSpansIn } from '../../dateSpans.ts'
import { namesDay } from '../../days.ts'
import { timeAt } from '../../dayTimes.ts'
import type { Sentence } from '../../noticeText.ts'
import type { Stage } from '../../reading.ts'
import { announced, overThen } from './judged.ts'
import { type Found, limited } from './limits.ts'
import { listed } from './listed.ts'
import { beginsUntilDone, comesEachMonth, isOfOrganiser, isOfPaperSent } from './others.ts'
import { isBelow, isRelay, isSetAbove, recipientsIn } from './relays.ts'
import { labelled } from './stages.ts'
import type { About } from './stops.ts'
import { alike, batched, eachInTurn, handed, stretched, underLabel, unnamed } from './stretches.ts'

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

/** The days that a sentence sets, each with its stage; `behind` is what its line says after it. */
export function dueIn(sentence: Sentence, issuer: string, behind = ''): Due[] {
  const spans = dateSpansIn(sentence.text)
  let last: Found | null = null
  const read = spans.map((span, index): Due | null => {
    const before = sentence.text.slice(spans[index - 1]?.end ?? 0, span.start)
    const after = sentence.text.slice(span.end, spans[index + 1]?.start ?? sentence.text.length)
    const own = { span: withSharedTime(sentence.text, span), before, after }
    const about = { ...own, before: beforeMoved(sentence.text, spans, index) ?? before }
    const due =
      limited(sentence, about) ??
      stretched(sentence, about) ??
      listed(sentence, about) ??
      unnamed(sentence, about, behind) ??
      handed(about) ??
      underLabel(sentence, about) ??
      batched(sentence, about) ??
      overThen(about) ??
      announced(sentence, about) ??
      alike(about, last) ??
      eachInTurn(sentence, about, last)
    last = due
    if (denied.test(before) || (span.from === null && beginsThen.test(after))) return null
    if (beginsUntilDone(span, after) || comesEachMonth(span, sentence.text)) return null
    if (isOfPaperSent(span, before)) return null
    if (!due || (openedBy.test(before) && closedBehind.test(`${after}${behind}`))) return null
    const relayed =
      (due.stage === 'submission' || due.stage === 'other') &&
      isRelay(before, toldOf(about, spans[index + 1] !== undefined, behind), issuer) &&
      !(span.from !== null && comesToUs(own, behind, issuer))
    const inner = due.stage === 'review' && isBelow(before, issuer)
    const isTheirs = due.stage === 'registration' || (due.stage === 'review' && actsThen.test(before))
    const above = isTheirs && isSetAbove(before, issuer)
    const given = due.stage === 'submission' && isOfOrganiser(own) ? 'other' : due.stage
    const stage =
      inner && comesToUs(own, behind, issuer) ? 'submission' : relayed || inner || above ? 'relay' : given
    const subject = isOfOrganiser(own) ? null : subjectOf(before)
    return { ...due, ...own, sentence, subject, stage }
  })
  return withShared(read, spans).flatMap((due) => due ?? [])
}

/** 省厅将于9月30日前完成遴选: who judges by the day stands before it. */
const actsThen = /[一-鿿]{2}(?:将|拟|计划)?[于在]$/

/** 报送截止时间由6月10日延至7月4日: the day moved to is of what the earlier one was. */
function beforeMoved(text: string, spans: readonly DateSpan[], index: number): string | null {
  const [last, span] = [spans[index - 1], spans[index]]
  if (!last || !span || !moved.test(text.slice(last.end, span.start))) return null
  const before = text.slice(spans[index - 2]?.end ?? 0, last.start)
  return from.test(before) ? before.replace(from, '为') : null
}

const moved =
  /^(?:[(][^()]{1,8}[)])?(?:前|止)?(?:延[长期后迟]?|调整|推迟|顺延|宽限|变更|更改|修改|改)(?:至|为|到|成)$/
const from = /(?:,?即)?[由从]原?(?:定|来)?的?$/

/** 申报（4月20日前）。向学区提交: a step with its day in brackets, told by what the line says behind it. */
const bracketed = /^(?:之?前|以前|截?止)?\)$/
/** 向区局提出，区局签署意见后转市局: a step ends where what came in is passed on to. */
const untilPassedOn =
  /^.*,(?=[^,]{0,24}(?:后|并|再|统一|集中)(?:[转送]|上?报(?!名)|推荐)(?:[报送交至到]{1,2})?(?:[省市州本我集总]|[,。;]|$))/
const bracketedStep = /^((?:之?前|以前|截?止)?)\)[:,](.*)$/
/** 推荐截止5月19日，我会推荐至省总截止6月9日: what leads up to the next day is of that one. */
const leadsOn = /(?:,|^)[^,。;]*$/

/** （5月1日至6月30日）。经县工会审核报市总工会。各市总工会向省总工会推荐: a step of several hands ends with whoever writes. */
function comesToUs({ before, after }: About, behind: string, issuer: string): boolean {
  if (!bracketed.test(after)) return false
  const told = behind.slice(0, longestStep).split(/[。;]/)
  return told.some((words) => recipientsIn(words).length > 0 && !isRelay(before, `,${words}`, issuer))
}

const longestStep = 400

/** What is said of a day behind it. */
function toldOf({ before, after }: About, goesOn: boolean, behind: string): string {
  if (bracketed.test(after)) {
    const told = /[^。;]*/.exec(behind.replace(/^[。:,]+/, ''))?.[0] ?? ''
    return `${after.slice(0, -1)},${told.replace(untilPassedOn, '')}`
  }
  const [, limit = '', told] = bracketedStep.exec(after) ?? []
  if (told !== undefined) return `${limit}):${told.replace(untilPassedOn, '')}`
  return goesOn && isSetBefore.test(before) ? after.replace(leadsOn, '') : after
}

const isSetBefore = /(?:截[止至稿]|期限|时限|时间|日期|[晚迟]于)[到为是在于:]*$/

/** 电子版于5月19日、纸质版于5月26日前报送: a day parted by 、 from a limit shares what is done by it. */
function withShared(read: readonly (Due | null)[], spans: readonly DateSpan[]): (Due | null)[] {
  const all = [...read]
  for (let index = spans.length - 2; index >= 0; index -= 1) {
    const [span, next] = [spans[index], all[index + 1]]
    if (!span || !next || all[index] || next.weight < 3 || span.from !== null || !namesDay(span.to)) continue
    const { text } = next.sentence
    if (!sharing.test(text.slice(span.end, next.span.start))) continue
    const before = text.slice(spans[index - 1]?.end ?? 0, span.start)
    all[index] = { ...next, span, end: span.end, before, subject: subjectOf(before) }
  }
  return all
}

const sharing = /^(?:[、和及]|以及)(?:[一-鿿A-Za-z()《》“”]{1,12}(?:于|在|为)?)?$/

/** 报送时间为5月28日，不是5月18日: what the day is not. */
const denied = /(?:不是|而?非|并非|不再是)$/

/** 7月1日开始收稿: the day on which it begins. */
const beginsThen = /^,?(?:正式)?(?:开始|启动|开启|开放|起)(?:收|征|受理|接[收受]|投稿|报[名送]|申报|网络|评)/

/** 征稿时间：7月18日；截稿时间：8月31日: the day on which handing in begins. */
const openedBy = /(?:征[稿集文]|投稿|报名|活动)(?:时间|日期)[:为]$/
const closedBehind = /^(?:[,;。]截[稿止]|截[稿止](?:时间|日期))/

/** 均为当天17:30前: the time of day of all the days before it. */
function withSharedTime(text: string, span: DateSpan): DateSpan {
  const shared = /[均都](?:为|是)?(?:当[天日])?(?=[\d上下中]\S{0,8}前)/.exec(text.slice(span.end))
  const time = shared && timeAt(text, span.end + shared.index + shared[0].length)
  return time && span.to.time === null ? { ...span, to: { ...span.to, time } } : span
}

/** 摄影作品于: what or who the day is for. */
const dueBy = /(?:^|[,;。])([一-鿿"]{2,12}?)(?:材料|稿件)?(?:请|须|应|可|将|均|务必|务)*(?:于|在|自|从)$/
/** 市直属基层工会放宽至: who may be later. */
const laterFor = /,([一-鿿]{2,12}?)(?:可以?|适当)*(?:放宽|宽限)(?:时间)?[至到]$/
/** 家风故事5月20日截止: a kind of works directly before its day. */
const workBefore =
  /(?:^|[,;。])([一-鿿A-Z“”]{0,8}(?:故事|项目|作品|论文|案例|视频|征文|[类组]|照片|书法|漫画|海报|[短长]片|歌曲))$/

/** 影像资料：8月30日前: a kind of works that the day stands behind as behind a key. */
const keyedWork =
  /(?:^|[;。])((?![^:]*(?:时间|日期|期限|截止|截稿|要求|方式|报送|提交|阶段|安排|节点|步骤|进度|征集|评审|说明|注意))[一-鿿A-Z“”]{2,8}):$/

/** 各单位, 专家, 征集工作: who does it, by which way or what step it is, and no work that is due. */
const noSubject =
  /^(?:[各请有接务]|连同|随[同附]|加盖)|^(?:系统|平台|通道|端口|入口|邮箱|网站|窗口)$|单位|通知|工会|部门|学校|同时|并|务必|市|县|作者|个人|专家|评委|[查察审]组|截[止稿]|最[迟晚]|不[迟晚]|[一-鿿](?:后|人|者)$|学院|(?:征集|申报|报送|评审)工作|动员|部署|发动|启动|宣传(?![片画册语])|^(?:活动|本次|此次|[以如]上|上述)/

function subjectOf(before: string): string | null {
  const [, later] = laterFor.exec(before) ?? []
  if (later) return later
  const subject = (dueBy.exec(before) ?? workBefore.exec(before) ?? keyedWork.exec(before))?.[1] ?? ''
  return subject === '' ||
    (keyedWork.test(before) && labelled(`${subject}:`) !== null) ||
    noSubject.test(subject)
    ? null
    : subject
}

/** 自荐的按8月31日前的时限提交: a day named as one already set. */
export function isToldAgain({ before, after }: Due): boolean {
  return /(?:按照?|参照|遵照|执行|适用)(?:上述|前述)?$/.test(before) && ofSetDay.test(after)
}
const ofSetDay = /^(?:之?前|以前|截?止)?的?(?:时限|期限|时间|要求|规定|节点|标准)/
