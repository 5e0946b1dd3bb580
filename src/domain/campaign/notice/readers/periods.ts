import { standpointOf } from '../days.ts'
import { bodySentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Doubt, ReadRule } from '../reading.ts'
import type { Stretch } from './periodEvents.ts'
import { isScope, isTold } from './periodScopes.ts'
import { stretchesIn } from './periodStretches.ts'

/** The time in which what is told must have happened; 近三年 names no day and is asked. */
export function periods(notice: NoticeText): Read {
  const from = standpointOf(notice)
  const told = new Map<string, Told>()
  for (const sentence of bodySentences(notice).filter((one) => isScope(notice, one))) {
    const stretch = stretchesIn(sentence, from).find(
      (one) => isTold(sentence, one) && !isPlan(notice, sentence, one),
    )
    if (!stretch) continue
    const key = `${stretch.from} ${stretch.to}`
    if (!told.has(key)) told.set(key, toldBy(notice, sentence, stretch))
  }
  const all = [...told.values()]
  return { rules: all.map(({ rule }) => rule), doubts: all.flatMap(({ doubt }) => doubt ?? []) }
}

/** 4月至10月 开展调研: a line of a timetable, its time parted from what is done in it. */
function isPlan({ plain }: NoticeText, { line, start, text }: Sentence, stretch: Stretch): boolean {
  const isFirst = start + stretch.start === line.wordsAt && stretch.to !== null
  return isFirst && plain.isParted(start + stretch.end) && /^[一-鿿]/.test(text.slice(stretch.end))
}

type Told = { readonly rule: ReadRule<'period'>; readonly doubt: Doubt | null }

function toldBy(notice: NoticeText, sentence: Sentence, stretch: Stretch): Told {
  const at = { start: sentence.start + stretch.start, end: sentence.start + stretch.end }
  const raw = notice.text.slice(at.start, at.end)
  const value = { from: stretch.from, to: stretch.to, raw }
  const rule = found(notice, 'periods', 'period', value, { ...at, confidence: stretch.open ? 0.7 : 0.92 })
  const code = stretch.from === null ? 'relative-date' : 'several-readings'
  const options = stretch.from === null ? [] : [stretch.from]
  const span = notice.plain.spanOf(at.start, at.end)
  const doubt = { kind: 'period', code, values: { seen: raw }, options, span } as const
  return { rule, doubt: stretch.open ? doubt : null }
}
