import { readDay } from '../../foundation/text.ts'
import type { CaseSubject, Report } from './check.ts'
import { caseCheck } from './check.ts'
import { dayMeasured, type Span, spanOf } from './writtenTime.ts'

const outcomes = {
  'period-missing': { severity: 'warning', rule: 'period' },
  'period-unreadable': { severity: 'error', rule: 'period' },
  'period-order': { severity: 'error', rule: 'period' },
  'period-too-early': { severity: 'warning', rule: 'period' },
  'period-before-preferred': { severity: 'notice', rule: 'period' },
  'period-too-late': { severity: 'warning', rule: 'period' },
  'period-in-future': { severity: 'warning', rule: 'period' },
} as const
type Code = keyof typeof outcomes

const from = { part: 'period', item: 'periodFrom' } as const
const to = { part: 'period', item: 'periodTo' } as const

/** The practice told lies within the period that the call asks for (notice 一: 党的十八大特别是十九大以来). */
export const periodCheck = caseCheck({
  name: 'period',
  whileTyping: true,
  outcomes,
  examine(subject, report) {
    const { content } = subject
    const lasting = /^(?:至今|今|现在|目前)?$/.test(content.periodTo.trim())
    const start = read(content.periodFrom)
    const end = lasting ? null : read(content.periodTo)
    if (content.periodFrom.trim() === '') report('period-missing', from)
    else if (!start) report('period-unreadable', from, { text: content.periodFrom })
    if (!lasting && !end) report('period-unreadable', to, { text: content.periodTo })
    if (start && end && end.to < start.from)
      report('period-order', to, { from: content.periodFrom, to: content.periodTo })
    lookAtBounds(subject, start, end, report)
  },
})

function read(text: string): Span | null {
  const written = readDay(text)
  return written && spanOf(written)
}

function lookAtBounds(
  { rules, facts }: CaseSubject,
  start: Span | null,
  end: Span | null,
  report: Report<Code>,
) {
  const { period } = rules
  const today = dayMeasured(facts.measuredOn)
  if (start && period.from && start.to < period.from) report('period-too-early', from, { floor: period.from })
  if (end && period.preferredFrom && end.to < period.preferredFrom)
    report('period-before-preferred', to, { preferred: period.preferredFrom })
  if (start && period.to && start.from > period.to) report('period-too-late', from, { ceiling: period.to })
  if (start && start.from > today) report('period-in-future', from, { today })
  if (end && end.from > today) report('period-in-future', to, { today })
}
