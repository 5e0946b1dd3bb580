import { dateSpansIn } from '../../dateSpans.ts'
import type { Standpoint } from '../../days.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import type { Doubt } from '../../reading.ts'
import type { Due } from './days.ts'
import { lastDay } from './once.ts'

/** 活动时间, 邀请时间: a time of the whole call; a time of some other kind tells of something that takes place. */
const ofCall =
  /^(?![^:]*(?:展|会|训|课|讲|演|赛程|奖|评|审|示|投票|施工|有效|拍摄|创作|发表|完成|实施|形成|出版|起草|写))[一-鿿“”]{0,6}(?:时间|日期|期限|时限)(?:安排)?$/

/** 三、活动时间 over 7月8日—9月20日: the only stretch of days that a notice tells, which names no day for handing in. */
export function wholeTime(sentences: readonly Sentence[], named: readonly Due[]): Due[] {
  if (named.some(isOfThoseBelow)) return []
  const times = sentences.flatMap((sentence): Due[] => {
    if (!/\d/.test(sentence.text.slice(0, 40))) return []
    const [span, other] = dateSpansIn(sentence.text)
    if (!span || other || span.to.day === null || span.from === null) return []
    const [before, after] = [sentence.text.slice(0, span.start), sentence.text.slice(span.end)]
    const label = before.replace(/[:为是自从]+$/, '')
    const heading = sentence.headings.at(-1) ?? ''
    if (!ofCall.test(label === '' ? heading : label) || !/^[)]?$/.test(after)) return []
    return [{ sentence, span, stage: 'submission', weight: 1, end: span.end, subject: null, before, after }]
  })
  return times.length === 1 ? times : []
}

/** What those below hand in by a day, to whomever. */
function isOfThoseBelow({ stage }: Due): boolean {
  return stage === 'submission' || stage === 'registration' || stage === 'relay'
}

/** Whether the time of the whole is the one of handing in too is asked. */
export function wholeDoubt({ plain, text }: NoticeText, from: Standpoint) {
  return (due: Due): Doubt => {
    const { sentence, span } = due
    const [start, end] = [sentence.start + span.start, sentence.start + span.end]
    const values = { seen: text.slice(start, end) }
    return {
      kind: 'deadline',
      code: 'several-readings',
      values,
      options: [lastDay(due, from) ?? ''].filter(Boolean),
      span: plain.spanOf(start, end),
    }
  }
}
