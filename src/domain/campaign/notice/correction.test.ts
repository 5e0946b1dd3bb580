import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { confirmRules } from '../editing.ts'
import { rulesOfNotice2019 } from '../noticeOf2019.ts'
import { keysHeld } from '../quotasHeld.ts'
import type { Rules } from '../rules.ts'
import { correctionOf } from './correction.ts'
import { readNotice } from './read.ts'
import { toRules } from './toRules.ts'

const original = readFileSync(new URL('../../../../demonstration/notice-2019.txt', import.meta.url), 'utf8')
const around = { calendar: stateCouncilCalendar() }
const at = new Date('2019-03-05T01:00:00Z')

function drawn(text: string, template: Rules) {
  return { text, drawn: toRules(readNotice(text, around), { text, template }) }
}

const first = drawn(original, rulesOfNotice2019).drawn.rules
const confirmed = confirmRules(first, keysHeld(first), '组织者', at)

function corrected(text: string, now = confirmed) {
  return correctionOf(now, drawn(original, now), drawn(text, now))
}

test('a notice that comes again as it was changes nothing', () => {
  const { added, changed, gone, rules, sentences } = corrected(original)
  expect({ added, changed, gone }).toEqual({ added: [], changed: [], gone: [] })
  expect(sentences).toEqual({ added: [], gone: [] })
  expect(rules).toEqual(confirmed)
})

test('what the corrected notice changes is open again, what it says as before stays confirmed at its new place', () => {
  const text = `更正\n${original.replace('控制在2000字以内', '控制在1800字以内')}`
  const { changed, rules, sentences } = corrected(text)
  expect(changed).toEqual(['textLimits.case'])
  expect(rules.textLimits.case.max).toBe(1800)
  expect(rules.sources['textLimits.case']?.confirmedBy).toBe(null)
  expect(rules.sources['textLimits.overview']?.confirmedBy).toBe('组织者')
  const { quote, span } = rules.sources['textLimits.overview'] ?? {}
  expect(text.slice(...(span ?? [0, 0]))).toBe(quote)
  expect(sentences.gone).toEqual([
    '每个案例材料需有一个能彰显本地区工作特点的题目，字数控制在2000字以内。'.replace('。', ''),
  ])
})

test('what the organiser set by hand stays where the notice says the same as before', () => {
  const own = {
    ...confirmed,
    textLimits: { ...confirmed.textLimits, case: { ...confirmed.textLimits.case, max: 1500 } },
  }
  const { changed, rules } = corrected(original.replace('ntzghtg@126.com', 'other@example.com'), own)
  expect(changed).toEqual(['mailbox'])
  expect(rules.textLimits.case.max).toBe(1500)
  expect(rules.sources['textLimits.case']?.confirmedBy).toBe('组织者')
})

test('what the corrected notice no longer says keeps its value and becomes a question', () => {
  const { gone, rules } = corrected(original.replace('，报送邮箱：ntzghtg@126.com', ''))
  expect(gone).toEqual(['mailbox', 'originals'])
  expect(rules.mailbox).toBe('ntzghtg@126.com')
  expect(rules.sources.mailbox).toMatchObject({
    questions: [{ asks: 'openPoint.silent', values: { rule: 'mailbox' } }],
    confirmedBy: null,
    span: null,
  })
})

test('a rule pinned by hand keeps its words where the corrected notice has them', () => {
  const quote = '做好推广应用'
  const start = original.indexOf(quote)
  const span: [number, number] = [start, start + quote.length]
  const source = {
    clause: '三、4',
    quote,
    questions: [],
    confirmedBy: '组织者',
    confirmedAt: at.toISOString(),
    span,
  }
  const own = { ...confirmed, sources: { ...confirmed.sources, consent: source } }
  const { rules } = corrected(`更正\n${original}`, own)
  expect(rules.sources.consent).toEqual({ ...source, span: [start + 3, start + 9] })
})
