import { namesDay } from '../../days.ts'
import type { Sentence } from '../../noticeText.ts'
import type { Stage } from '../../reading.ts'
import { deedsOf, made } from '../doneDeeds.ts'
import { eligible, held } from './events.ts'
import { judgedThen } from './judged.ts'
import { type Found, readies, stepAbove, timetable } from './limits.ts'
import { areWorks, beginsAndEnds, isGathering, isOwnWork, isUnderBeforehand, untold } from './listed.ts'
import { labelled, labelledBehind, stageOf, stepNamedBehind } from './stages.ts'
import type { About } from './stops.ts'

const handsIn =
  /^,?(?:每[天日])?(?:工作|上班|办公)?(?:时间|日)?(?:之?内|期间)?,?(?:(?:由|请|各|[一-鿿]{2,6}(?:单位|作者|企业|部门|工会|学校)|材料|稿件|案例|作品|论文|集中|进行|完成|组织|将|把|登录|登陆|在线|以|在[“《]?[^,。;]{1,12}(?:平台|系统|网站)|扫码|进入|一律|统一|通过|向|报|提交|发|寄|送)[^。;]{0,60}?)?(?:报送|上报|报[至到]|提交|发送|发[至到]|寄[至到]|[送交][市省区县州总我集局学协组评编](?!展|通)|送[至到交]|交[至到稿齐给]|报[市省区县总我集]|填报|上传|申报|收[件稿取齐]|受理|接收|投稿)/
/** 10月20日—25日（双休日除外）送, 期间报送: what only goes on with the days. */
const aroundStretch = /^(?:\([^()]{1,12}\))?(?:期间|之间|内)?/
/** 各新闻单位3月10日—25日填报, 在6月20日至24日: who hands in stands right before the days, or a word that leads to them. */
const beforeHanding =
  /(?:^|[于在从自]|(?:^|[,。;:])[^,。;:]{0,12}(?:单位|部门|工会|学校|院校|企业|公司|作者|个人|组织|党委|支部|团委|医院|集团|[局委会办院校市县区镇]))$/

/** What a day is for, as a list of kinds: 《案例》和推荐表, “先锋杯”类论文. */
const kinds = '(?:[一-鿿A-Z、()]|[《“"][^《》“”"]{1,24}[》”"]){1,30}?'
const kindBefore = new RegExp(`^[、,;]?(?:[^,。;:]{2,16}:)?(?:${kinds})?(?:为|是|:)?$`)
const nextKind = new RegExp(`^[,、;](?:第?[一二三四五六\\d]{1,2}[批期轮]|${kinds})(?:为|是|:)$`)

/** 活动时间, 时间安排: a label or a heading that does not say of what the time is. */
const event = '(?:本次|此次)?(?:活动|大赛|比赛|竞赛|赛事|展评|作品)?的?(?:起止|具体|总体)?'
const anyTime = new RegExp(
  `^${event}(?:时间|日期|期限|时限|时段|周期|期间)(?:安排|要求)?(?:为|是|自|从|由|:)*$`,
)
const overTime = new RegExp(`^${event}(?:时间|日期|期限|时限|周期)(?:安排|要求)?(?:[及与和、].{1,12})?$`)
/** 时间：市直学校为10月17日至18日，各县教研室为11月1日至2日: one label for the times of several. */
const timeOf = /^(?:具体|报送|受理)?(?:时间|日期)(?:安排)?[:为]/
/** What shows that such a time is the one of handing in. */
const handing =
  /逾期|过期|逾时|过时|超期|超时|截止|截稿|投稿|来稿|送稿|交稿|收稿|征稿|报送|提交|上传|送达|递交|寄送|投送|征集/

/** 6月1日至6月24日。逾期不收: what stands alone and has a lateness is the time of handing in. */
const lateNext = /^[,;。]?(?:逾期|过期|逾时|过时|超期|超时)/

/** 成果须为…期间完成: when what is called for came about. */
const madeIn = new RegExp(`^(?:之间|期间|之?内|间)${made}`)

const inRow = /(?:日程|安排|进度|步骤|流程|程序|时间)(?:表)?(?:如下|为|是)?:$|^(?:[一-鿿]{2,10})?[,;、]$/
/** 第二阶段（4月16日至5月15日）：作品报送, 第三个十天（11月21日—11月30日）， */
const ofPhase =
  /第[一二三四五六七八\d]{1,2}(?:阶段|步|环节|个?(?:[一二两三四五十\d]{1,3}个?)?[天周月旬])[:(]$/

/** 10月8日至12日在公众号进行网络投票: the stretch in which everybody votes. */
export const votes =
  /^,?(?:期间)?(?:[在于通][^,。;]{2,20})?(?:进行|开展|组织|开通)(?:网络|网上|线上|公众|微信|大众)+投票/

/** 3月10日—25日登录平台填报: a stretch in which it is handed in by a way of its own. */
export const handsInThen =
  /^,?(?:期间)?(?:登[录陆]|通过|[在于]|在线|网上|线上|集中)[^,。;]{0,16}(?:填报|申报|报送|上报|提交|上传|投稿|受理|收件)/

/** 日程如下：3月15日—4月15日组织申报，4月16日—25日资格审查: in a row of steps each stands behind its time. */
function stepBehind(before: string, after: string): Stage | null {
  if (ofPhase.test(before)) {
    const step = /^[):,]{0,2}(?:为|是)?([^,。;]{2,24})/.exec(after)?.[1] ?? ''
    return labelled(`${step.slice(0, 12)}:`) ?? stageOf(step) ?? (readies.test(step) ? 'other' : null)
  }
  const step = /^(?:组织|开展|进行|集中)?([一-鿿]{2,8})(?=[,;。、]|$)/.exec(after)?.[1]
  if (votes.test(after)) return 'review'
  return step && inRow.test(before) ? labelled(`${step}:`) : null
}

/** 一是组织申报，4月3日至5月19日 under a timetable, 步骤二 推荐，3月9日至4月15日: the step at the head of its line. */
const stepName =
  /^(?:-|(?<counted>(?:第[一二三四五六七八\d]{1,2}(?:步|阶段|环节)|(?:步骤|环节|阶段)[一二三四五六七八\d]{1,2})[:,]?))?(?<step>(?![一-鿿、“”]*(?:时间|日期|时限|期限|周期|范围))[一-鿿“”][一-鿿、“”]{1,9}(?<![于在自从将由]))[,:(]?$/

function stepBefore({ headings, start, line }: Sentence, before: string): string | null {
  const { step, counted } = stepName.exec(before)?.groups ?? {}
  if (step && areWorks(before)) return null
  const isRow = counted !== undefined || timetable.test(headings.join(' '))
  return step && start === line.wordsAt && isRow ? step : null
}

function stepAhead(sentence: Sentence, before: string): Stage | null {
  const step = stepBefore(sentence, before)
  return step === null ? null : labelled(`${step}:`)
}

/** 征集时间：3月1日—5月31日, 即日起至6月底: the end of a stretch whose name tells what is done in it; 3月下旬至5月中旬 is a plan. */
export function stretched(sentence: Sentence, { span, before, after }: About): Found | null {
  if (
    (span.from === null && !span.opensNow) ||
    span.to.month === null ||
    span.to.part?.endsWith('旬') ||
    (labelled(before) === null &&
      !isUnderBeforehand(sentence, before) &&
      held.test(after.replace(/^\([^()]*\)/, '').slice(0, 20))) ||
    eligible.test(after) ||
    deedsOf.test(after) ||
    (/(?:须|应当?|限|必须)[为是于在]$/.test(before) && madeIn.test(after))
  )
    return null
  const heading = sentence.headings.at(-1) ?? ''
  const isTimed = /时间|时限|期限|日期|阶段|截止/.test(heading)
  const above = isFirstOf(before) ? (isTimed ? labelled(`${heading}:`) : stepAbove(sentence)) : null
  const isMonth = span.to.day === null && span.to.part !== '底' && span.to.part !== '末'
  const step = stepBehind(before, after)
  const stage =
    step ??
    stepAhead(sentence, before) ??
    labelled(before) ??
    labelledBehind(after) ??
    (isMonth && above !== 'submission' ? null : above)
  if (isMonth && (stage === 'review' || stage === 'publicity' || stage === 'award')) return null
  if (stage) return { stage: isShown(stage, after) ? 'publicity' : stage, weight: 2, end: span.end }
  if (timetable.test(heading) && areWorks(before) && beginsAndEnds(span))
    return { stage: 'submission', weight: 2, end: span.end }
  if (beforeHanding.test(before) && handsIn.test(after.replace(aroundStretch, '')))
    return { stage: 'submission', weight: 2, end: span.end }
  const isOther = isOfWork(sentence, before) || isOfWorkBehind(after) || isUnderBeforehand(sentence, before)
  if (beginsAndEnds(span) && isOther) return { stage: 'other', weight: 2, end: span.end }
  const judged = span.from === null ? null : judgedThen(sentence, { span, before, after })
  if (judged) return { stage: judged, weight: 2, end: span.end }
  const then = doneThen(after)
  return span.opensNow ? { stage: then ?? 'submission', weight: then ? 2 : 1, end: span.end } : null
}

/** 结果发布：10月12日至16日在网站公示: names that are told through several days are shown. */
function isShown(stage: Stage, after: string): boolean {
  return stage === 'award' && /^[^。;]{0,24}公示/.test(after)
}

/** 1 | 动员部署 | 6月12日至6月23日: the step in which a call is made known, wherever it stands in a timetable. */
function isReadyingStep({ headings }: Sentence, before: string): boolean {
  const step = stepName.exec(/[^,;。]*$/.exec(before)?.[0] ?? '')?.groups?.['step'] ?? ''
  return readies.test(step) && timetable.test(headings.join(' '))
}

/** Whether the words before a stretch call it a step of those who take part, or one in which a call is made known. */
function isOfWork(sentence: Sentence, before: string): boolean {
  return (
    isOwnWork(before) ||
    (!isGathering(before) &&
      !areWorks(before) &&
      (stepBefore(sentence, before) !== null || ofPhase.test(before) || isReadyingStep(sentence, before)))
  )
}

/** 6月1日至6月20日为组织发动阶段: the step is named behind its days. */
function isOfWorkBehind(after: string): boolean {
  const step = isNamedBehind(after) ? stepNamedBehind(after) : ''
  return step !== '' && !isGathering(step) && (readies.test(step) || isOwnWork(`${step}阶段:`))
}

/** Whether the words behind a stretch tell what step it is: 为宣传发动阶段. */
export function isNamedBehind(after: string): boolean {
  return /^[):,]*(?:期间)?[为是,:]/.test(after) && stepNamedBehind(after) !== ''
}

/** 即日起至5月12日报名, 自即日起至5月19日，作品发至邮箱: what is done in a stretch that begins with the call. */
function doneThen(after: string): 'registration' | 'submission' | null {
  const first = stageOf(/^[,:]?[^,。;]{0,12}/.exec(after)?.[0] ?? '')
  const stage = first === 'registration' ? stageOf(/^[^。;]{0,60}/.exec(after)?.[0] ?? '') : first
  return stage === 'registration' || stage === 'submission' ? stage : null
}

/** 活动时间：4月1日至5月19日，逾期不再受理: what is near a time without a name tells that things are handed in by it. */
export function unnamed(
  { text, headings }: Sentence,
  { span, before, after }: About,
  behind: string,
): Found | null {
  if (span.from === null || span.to.day === null || span.to.month === null || eligible.test(after))
    return null
  const over = headings.slice(-2)
  const isShared = kindBefore.test(before) && timeOf.test(text) && /^(?:[、,;]|$)/.test(after)
  const isTime = anyTime.test(before) || isShared || (before === '' && overTime.test(over.at(-1) ?? ''))
  const near = `${over.join(' ')} ${isShared ? text : after}${behind}`
  const isToTheHour = isTime && /^(?:23:59|24:00)/.test(span.to.time?.time ?? '')
  const isLateNext = before === '' && lateNext.test(`${after}${behind}`)
  return (isLateNext || isToTheHour || (isTime && handing.test(near))) && !held.test(after)
    ? { stage: 'submission', weight: 1, end: span.end }
    : null
}

/** 当天, 上午: the part of a day that stands before what is handed in on it. */
const ofDay = /^(?:\([^()]{1,12}\))?(?:当[天日])?(?:上午|下午|全天|中午)?/

/** 请于5月20日将材料报送: the day itself. */
export function handed({ span, before, after }: About): Found | null {
  if (
    !namesDay(span.to) ||
    untold.test(after) ||
    !/(?:^|[于在,:请])$/.test(before) ||
    !handsIn.test(after.replace(ofDay, ''))
  )
    return null
  return { stage: stageOf(after) ?? 'submission', weight: 2, end: span.end }
}

/** 第一期 3月1日至3月31日 under 投稿时间. */
function isFirstOf(before: string): boolean {
  return /^(?:第[一二三四五六\d](?:期|批|季度?|轮|阶段):?)?(?:自|从)?(?:本|此)?(?:通知|启事|公告)?$/.test(
    before,
  )
}

/** 交稿：甲组4月19日、乙组5月10日: one label before several days. */
export function underLabel({ text }: Sentence, { span, before, after }: About): Found | null {
  const label = /^[^,。;:]{2,16}:/.exec(text)?.[0]
  const stage = label && span.from === null && namesDay(span.to) ? labelled(label) : null
  const isShort = kindBefore.test(before) && /^(?:[、,;]|$)/.test(after)
  return isShort && (stage === 'submission' || stage === 'registration')
    ? { stage, weight: 3, end: span.end }
    : null
}

/** 分两批报送，首批5月19日，第二批8月18日: batches of which the head of the sentence tells the deed. */
const inBatches =
  /分(?:[两二三四五多\d]个?)?[批期次轮](?:次)?(?:进行)?(报送|提交|申报|征集|投稿|上报|收稿|受理|交稿|报名)/
const batch =
  /^[,:;、]?(?:首|末|最后一|第?[一二三四五\d]{1,2})[批期次轮][一-鿿]{0,4}(?:截止)?(?:时间|日期)?(?:为|于|是|:)?$/

/** The day of one of several batches. */
export function batched({ text }: Sentence, { span, before, after }: About): Found | null {
  const deed = inBatches.exec(text.slice(0, span.start))
  const label = before.slice(deed && before.includes(deed[0]) ? before.indexOf(deed[0]) + deed[0].length : 0)
  if (!deed || !namesDay(span.to) || !batch.test(label) || !/^(?:[,;。、]|$)/.test(after)) return null
  return { stage: stageOf(deed[1] ?? '') ?? 'submission', weight: 3, end: span.end }
}

/** 第一批截止时间为4月28日，第二批为7月28日: what is said of one day holds of the next. */
export function alike({ span, before, after }: About, last: Found | null): Found | null {
  const goesOn = nextKind.test(before) && /^(?:[,。;、(]|$)/.test(after)
  return last?.weight === 3 && goesOn && namesDay(span.to) ? { ...last, end: span.end } : null
}

/** 报名与作品提交截止时间分别为4月28日和5月28日: the second day is of what is named second. */
export function eachInTurn(
  { text }: Sentence,
  { span, before, after }: About,
  last: Found | null,
): Found | null {
  const [, second] = inTurn.exec(text.slice(0, span.start)) ?? []
  const isNext = /^[前止]?[、和及与,]$/.test(before) && /^(?:前|之前|止|截止|$|[,。;)])/.test(after)
  if (!second || !isNext || last === null || last.weight < 2 || !namesDay(span.to)) return null
  return { stage: labelled(`${second}时间:`) ?? last.stage, weight: 3, end: span.end }
}

const inTurn =
  /[与和及、]([一-鿿]{2,8}?)(?:的?(?:截止)?(?:时间|日期))?分别(?:截止)?[为是于在到至]{1,2}[^,。;与和及、]{0,24}前?[与和及、,]$/
