import { kindIn, noticeWith } from './notices.ts'

/** Deadlines as `2023-05-19 17:00 submission`, and the questions behind them. */
export function deadlinesIn(body: string, signed?: string): string[] {
  const { rules, asked } = kindIn('deadline', noticeWith(body, signed))
  const shown = rules.map(({ value: { date, time, stage } }) => [date, time, stage].filter(Boolean).join(' '))
  return [...shown, ...asked]
}
