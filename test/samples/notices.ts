import { readNotice } from '../../src/domain/campaign/notice/read.ts'
import type { NoticeReading, ReadRule, RuleKind } from '../../src/domain/campaign/notice/reading.ts'
import { stateCouncilCalendar } from '../../src/foundation/calendar.ts'

const around = { calendar: stateCouncilCalendar() }

/** A small notice that says one thing under one heading. */
export function noticeSaying(words: string, heading = '有关要求'): string {
  const top = '关于征集典型案例的通知\n\n各县（市、区）总工会：\n现将有关事项通知如下。\n'
  return `${top}一、${heading}\n${words}\n\n海州市总工会\n2023年3月1日\n`
}

/** A small notice of one's own lines, down to who signs it and when. */
export function noticeWith(body: string, signed = '海州市总工会\n2023年3月1日'): string {
  return `关于征集典型案例的通知\n\n各县（市、区）总工会：\n现将有关事项通知如下。\n${body}\n\n${signed}\n`
}

/** What a small notice is read as: the rules of one kind, and the codes of what is asked about them. */
export function readingOf<K extends RuleKind>(kind: K, words: string, heading?: string): KindRead<K> {
  return kindIn(kind, noticeSaying(words, heading))
}

type KindRead<K extends RuleKind> = { rules: ReadRule<K>[]; asked: string[]; reading: NoticeReading }

/** What a whole notice says of one kind. */
export function kindIn<K extends RuleKind>(kind: K, notice: string): KindRead<K> {
  const reading = readNotice(notice, around)
  const rules = reading.rules.flatMap((rule) => (rule.kind === kind ? [rule as unknown as ReadRule<K>] : []))
  return { rules, asked: reading.doubts.filter((one) => one.kind === kind).map(({ code }) => code), reading }
}

/** The days that a small notice sets, each with what it is for, as 2023-05-19 submission; `by` signs it. */
export function daysIn(body: string, by: string): string[] {
  const { rules } = kindIn('deadline', noticeWith(body, `${by}\n2023年3月1日`))
  return rules.map(({ value }) => `${value.date} ${value.stage}`)
}
