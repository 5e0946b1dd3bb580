import { type DateSpan, dateSpansIn } from '../dateSpans.ts'
import { timeAt } from '../dayTimes.ts'
import type { Sentence } from '../noticeText.ts'
import type { Stage } from '../reading.ts'
import { type Found, limited } from './dueLimits.ts'
import { alike, announced, handed, listed, stretched, underLabel, unnamed } from './dueStretches.ts'
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

/** The days that a sentence sets, each with its stage; `behind` is what its line says after it. */
export function dueIn(sentence: Sentence, issuer: string, behind = ''): Due[] {
  const spans = dateSpansIn(sentence.text)
  let last: Found | null = null
  return spans.flatMap((span, index): Due[] => {
    const before = sentence.text.slice(spans[index - 1]?.end ?? 0, span.start)
    const after = sentence.text.slice(span.end, spans[index + 1]?.start ?? sentence.text.length)
    const about = { span: withSharedTime(sentence.text, span), before, after }
    const due =
      limited(sentence, about) ??
      stretched(sentence, about) ??
      unnamed(sentence, about, behind) ??
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

/** 均为当天17:30前: the time of day of all the days before it. */
function withSharedTime(text: string, span: DateSpan): DateSpan {
  const shared = /[均都](?:为|是)?(?:当[天日])?(?=[\d上下中]\S{0,8}前)/.exec(text.slice(span.end))
  const time = shared && timeAt(text, span.end + shared.index + shared[0].length)
  return time && span.to.time === null ? { ...span, to: { ...span.to, time } } : span
}

function subjectOf(before: string): string | null {
  const subject = /(?:^|[,;。])([一-鿿"]{2,12}?)(?:材料|稿件)?(?:请|须|应)?(?:于|在)$/.exec(before)?.[1] ?? ''
  return subject === '' || /^[各请]|单位|工会|部门|学校|同时|并|务必|市|县|作者|个人|专家/.test(subject)
    ? null
    : subject
}
