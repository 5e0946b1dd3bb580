import { namesDay } from '../../days.ts'
import type { Sentence } from '../../noticeText.ts'
import { held } from './events.ts'
import type { Found } from './limits.ts'
import { stageOf } from './stages.ts'
import type { About } from './stops.ts'

/** 5月13日至18日由各组评委盲评, 3月28日至4月8日，邀请高校代表评审: what is judged or shown in a stretch of days. */
export function judgedThen(
  { text }: Sentence,
  { span, before, after }: About,
): 'review' | 'publicity' | null {
  const isClause = /(?:^|[,;。:.\d）)]|拟于|将于|于|在)$/.test(before)
  if (span.to.day === null || !isClause || ofThoseBelow.test(after) || held.test(after.slice(0, 12)))
    return null
  if (/已|去年|上届/.test(text.slice(0, span.start))) return null
  const stage = stageOf(/^[,:]?(?:期间)?[^。;]{0,40}/.exec(after)?.[0] ?? '')
  return stage === 'review' || stage === 'publicity' ? stage : null
}

/** 各单位自评: those who hand in judge first. */
const ofThoseBelow =
  /^[,:]?(?:期间)?(?:由|请)?(?:各(?!组|专业|学科|评|类)|基层|所在|推荐|申报)|自评|自查|自荐|本单位/

/** 7月底完成初选, 4月30日，完成案例征集: the day by which handing in or judging is to be over. */
export function overThen({ span, after }: About): Found | null {
  const work = /^,?(?:之?内)?(?:全部|全面|基本)?(完成[^,。;了的]{2,12})(?=[,。;]|$)/.exec(after)?.[1] ?? ''
  const stage = span.from === null && namesDay(span.to) ? stageOf(work) : null
  const isOver = stage === 'review' || stage === 'submission' || stage === 'registration'
  return isOver ? { stage, weight: 2, end: span.end } : null
}

/** 结果九月十日在公众号公布: the day on which the names are told. */
export function announced({ text }: Sentence, { span, after }: About): Found | null {
  const told = /^\)?(?:[一-鿿]{0,4}当[天日]|在[^,。;]{2,24}?)?(?:公布|揭晓|发布)/.test(after)
  const result = /结果|名单|获奖|入选/.test(text) && !/入围|晋级/.test(text)
  return told && result && span.to.day !== null ? { stage: 'award', weight: 2, end: span.end } : null
}
