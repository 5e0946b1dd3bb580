import { bodySentences, found, type NoticeText } from '../noticeText.ts'
import type { Doubt, ReadRule } from '../reading.ts'
import { bodiesIn } from './quotaBodies.ts'
import { isUpheld } from './quotaSigns.ts'

const share =
  /按[^,。;]{0,24}?(\d{1,2}(?:\.\d+)?)%[^,。;\d]{0,10}(?:推荐|报送|组织投稿|组织申报|申报|选送|投稿|上报)/g

/** Quotas that are set as a share alone: 按职工人数1%的比例推荐. */
export function ratioQuotas(notice: NoticeText): ReadRule<'quota'>[] {
  return bodySentences(notice).flatMap((sentence) => {
    if (isUpheld(sentence)) return []
    return [...sentence.text.matchAll(share)].map((match) => {
      const body = bodiesIn(sentence.text.slice(0, match.index), 0).at(-1)
      const ratio = Math.round(Number(match[1]) * 100) / 10_000
      const value = {
        class: body?.class ?? ('all' as const),
        min: null,
        max: null,
        ratio,
        scope: 'perUnit' as const,
        collector: null,
      }
      const start = sentence.start + (body?.start ?? match.index)
      return found(notice, 'quotaRatios', 'quota', value, {
        start,
        end: sentence.start + match.index + match[0].length,
      })
    })
  })
}

/** 报23个 beside quotas of a few may be 2—3 without its dash; it is asked about. */
export function gluedOf(rules: readonly ReadRule<'quota'>[]): Doubt[] {
  const most = rules.map(({ value }) => value.max ?? value.min ?? 0).toSorted((one, other) => other - one)
  return rules.flatMap(({ value, span, quote }): Doubt[] => {
    const { min, max } = value
    const low = Math.floor((max ?? 0) / 10)
    const consecutive = min !== null && min === max && min > 12 && min < 99 && min % 10 === low + 1
    const others = most[0] === max ? most[1] : most[0]
    if (!consecutive || others === undefined || others > 10) return []
    const options = [`${low}-${min % 10}`, String(min)]
    return [{ kind: 'quota', code: 'damaged-number', values: { seen: quote }, options, span }]
  })
}
