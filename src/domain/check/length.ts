import { blankLimits } from '../case/content.ts'
import { type CaseSubject, caseCheck } from './check.ts'
import type { Place } from './finding.ts'
import { shownPhotos } from './shownPhotos.ts'

const outcome = { severity: 'error', rule: null } as const

const outcomes = {
  'topic-over': outcome,
  'text-over': outcome,
  'period-over': outcome,
  'brand-over': outcome,
  'form-over': outcome,
  'caption-time-over': outcome,
  'caption-place-over': outcome,
  'caption-activity-over': outcome,
}
type Code = keyof typeof outcomes

/** One blank of a case that has a limit: its finding, what stands in it, how much it may hold, where it is. */
type Blank = {
  readonly over: Code
  readonly text: string
  readonly max: number
  readonly where: Place
  readonly number?: number
}

/** No blank holds more than the papers and lists made of it can carry. */
export const lengthCheck = caseCheck({
  name: 'length',
  whileTyping: true,
  outcomes,
  examine(subject, report) {
    for (const { over, text, max, where, number } of blanksOf(subject)) {
      const count = Array.from(text).length
      if (count > max) report(over, where, { count, max, ...(number === undefined ? {} : { number }) })
    }
  },
})

function blanksOf(subject: CaseSubject): Blank[] {
  const { content } = subject
  const captions = shownPhotos(subject).flatMap(({ photo, number, where }) =>
    (['time', 'place', 'activity'] as const).map((part) => ({
      ...{ over: `caption-${part}-over` as const, text: photo[part], max: blankLimits[part] },
      ...{ where, number },
    })),
  )
  const periods = (['periodFrom', 'periodTo'] as const).map((item) => ({
    ...{ over: 'period-over' as const, text: content[item], max: blankLimits[item] },
    where: { part: 'period', item } as const,
  }))
  const form = Object.entries(content.form).map(([item, text]) => ({
    ...{ over: 'form-over' as const, text, max: blankLimits.form, where: { part: 'form', item } as const },
  }))
  const brand = { part: 'period', item: 'brand' } as const
  return [
    { over: 'topic-over', text: content.topic, max: blankLimits.topic, where: { part: 'title' } },
    { over: 'text-over', text: content.body, max: blankLimits.body, where: { part: 'body' } },
    ...periods,
    { over: 'brand-over', text: content.brand, max: blankLimits.brand, where: brand },
    ...form,
    ...captions,
  ]
}
