import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  formRead,
  noticeRules,
  readingOfRules as reading,
  ruleAt,
} from '../../../../test/samples/noticeRules.ts'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { sayIn } from '../../../foundation/wording/wording.ts'
import { rulesOfNotice2019 } from '../noticeOf2019.ts'
import { tellOpenPoint } from '../openPoint.ts'
import { agreeOn } from '../ruleParts.ts'
import { type RuleKey, type Rules, ruleKeys, rulesSchema } from '../rules.ts'
import { readNotice } from './read.ts'
import type { Doubt, ReadRule, RuleKind, RuleValues } from './reading.ts'
import { toRules } from './toRules.ts'

const text = readFileSync(new URL('../../../../demonstration/notice-2019.txt', import.meta.url), 'utf8')
const say = sayIn('zh-CN')
const calendar = stateCouncilCalendar()

function rule<K extends RuleKind>(kind: K, value: RuleValues[K], quote: string, of = text): ReadRule<K> {
  return ruleAt(kind, value, quote, of)
}

/** A template that says something else under every key that a notice can decide. */
const other: Rules = {
  ...rulesOfNotice2019,
  focusAreas: rulesOfNotice2019.focusAreas.map((area) => ({ ...area, number: area.number + 20 })),
  period: { from: '2001-01-01', preferredFrom: null, to: null },
  textLimits: {
    case: { ...rulesOfNotice2019.textLimits.case, min: 10, max: 99 },
    overview: { ...rulesOfNotice2019.textLimits.overview, min: 1, max: 9 },
  },
  photos: { ...rulesOfNotice2019.photos, min: 1, formats: ['png'], reading: 'bytes', mandatory: true },
  onePerDocument: false,
  form: { ...rulesOfNotice2019.form, title: '别的表', rows: 1, cells: [] },
  overview: { ...rulesOfNotice2019.overview, of: ['group'] },
  quotas: [],
  deadline: { ...rulesOfNotice2019.deadline, day: '2001-01-01', time: '12:00' },
  mailbox: 'other@example.com',
  emphasis: { ...rulesOfNotice2019.emphasis, main: ['other'], also: [] },
  awards: {
    ...rulesOfNotice2019.awards,
    grades: [{ name: '别的奖', count: 3, ratio: null }],
    organisationCount: 2,
  },
}

const decided: readonly RuleKey[] = [
  ...([
    'focusAreas',
    'period',
    'textLimits.case',
    'textLimits.overview',
    'photos',
    'photos.mandatory',
  ] as const),
  ...(['photos.reading', 'photos.captionParts', 'title', 'form', 'onePerDocument', 'overview'] as const),
  ...(['quotas.county', 'quotas.industry', 'quotas.group', 'quotas.direct', 'deadline', 'mailbox'] as const),
  ...(['contact', 'facets', 'emphasis', 'criteria', 'awards'] as const),
]

describe('our notice', () => {
  const read = reading(noticeRules(rule))
  const drawn = toRules(read, { text, template: other })

  test.each(decided)('gives %s as the rules of 2019 have it, over whatever template', (key) => {
    expect(drawn.read).toContain(key)
    expect(agreeOn(key, drawn.rules, rulesOfNotice2019)).toBe(true)
  })

  test('gives a form of seven rows and four columns with both seals', () => {
    expect(drawn.rules.form).toEqual(rulesOfNotice2019.form)
    expect(drawn.rules.form.cells.filter(({ kind }) => kind === 'seal').map(({ row }) => row)).toEqual([1, 7])
    expect(formRead.cells).toHaveLength(24)
  })

  test('cites each rule by clause and words, and the words stand at the place that is given', () => {
    const { sources } = drawn.rules
    expect(sources.focusAreas).toMatchObject({ clause: '一', span: [439, 523] })
    expect(sources['textLimits.case']).toMatchObject({ clause: '二、3', quote: '字数控制在2000字以内' })
    expect(sources['quotas.direct']?.clause).toBe('三、1')
    expect(sources.channels?.clause).toBe('主送')
    const misplaced = ruleKeys.filter((key) => {
      const source = sources[key]
      return source?.span && source.quote !== '' && text.slice(...source.span).trim() !== source.quote
    })
    expect(misplaced).toEqual([])
  })

  test('does not quote the name and the telephones of the contact', () => {
    expect(drawn.rules.sources.contact).toMatchObject({ clause: '三、4', quote: '' })
    expect(drawn.rules.contact).toEqual(rulesOfNotice2019.contact)
  })

  test('leaves open at least what the rules of 2019 leave open', () => {
    const open = (rules: Rules) => ruleKeys.filter((key) => rules.sources[key]?.questions.length)
    const settled = open(rulesOfNotice2019).filter((key) => !open(drawn.rules).includes(key))
    expect(settled).toEqual(['photos.mandatory', 'photos.reading', 'quotas.direct'])
  })

  test('keeps what a call has no place for as a note', () => {
    expect(drawn.notes.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['criterion', '代表性'],
      ['attachment', '职工思想政治工作典型案例申报表'],
    ])
  })

  test('as the reader reads it agrees with the rules of 2019 under every key it speaks of', () => {
    const call = toRules(readNotice(text, { calendar }), { text, template: other })
    const wrong = call.read.filter(
      (key) =>
        decided.includes(key) &&
        call.rules.sources[key]?.questions.length === 0 &&
        !agreeOn(key, call.rules, rulesOfNotice2019),
    )
    expect(wrong).toEqual([])
    expect(call.documentNumber).toBe('通工办〔2019〕21号')
    expect(call.title).toBe('南通市职工思想政治工作典型案例征集活动')
    expect(tellOpenPoint(call.rules, 'quotas.direct', say)).toContain(
      '这个数是合计还是每家？现按：全部合计 7—8 个案例',
    )
    expect(rulesSchema.safeParse(call.rules).success).toBe(true)
  })
})

test('where a notice is silent the template holds, as an open question in its words, unless it asks nothing', () => {
  const { rules, read } = toRules(reading([]), { text: '', template: rulesOfNotice2019 })
  expect(read).toEqual([])
  expect(rules.textLimits).toEqual(rulesOfNotice2019.textLimits)
  expect(rules.sources.publicity).toEqual({
    clause: '',
    quote: '',
    questions: [{ asks: 'openPoint.silent', values: { rule: 'publicity' } }],
    confirmedBy: null,
    confirmedAt: null,
    span: null,
  })
  expect(tellOpenPoint(rules, 'publicity', say)).toBe(
    '通知没有说明“结果公示”。现按：评选结果在本网站公示 5 个工作日。',
  )
  expect(tellOpenPoint(rules, 'publicity', sayIn('en'))).toMatch(
    /^The notice does not say anything about “Public notice of results”\. Until settled: /,
  )
  expect(ruleKeys.filter((key) => rules.sources[key]?.questions.length === 0)).toEqual([
    'works',
    'casesPerUnit',
  ])
})

test('a second deadline, a further class and a paper demanded are kept as notes', () => {
  const words = '5月10日前报县区，5月20日前报市里。每名职工限报1件，附承诺书。'
  const due = { time: null, inclusive: true, raw: '', weekday: null, workingDay: true }
  const given = [
    rule('deadline', { ...due, date: '2021-05-20', stage: 'submission' }, '5月20日前', words),
    rule('deadline', { ...due, date: '2021-05-10', stage: 'relay' }, '5月10日前', words),
    rule(
      'quota',
      { class: 'individual', min: null, max: 1, ratio: null, scope: 'perPerson', collector: null },
      '每名职工限报1件',
      words,
    ),
    rule('requirement', { what: 'pledge', of: null, minChars: null, maxChars: null }, '承诺书', words),
  ]
  const { rules, notes } = toRules(reading(given), { text: words, template: rulesOfNotice2019 })
  expect(rules.deadline).toMatchObject({ day: '2021-05-20', time: '23:59' })
  expect(notes.map(({ kind, quote }) => [kind, quote])).toEqual([
    ['deadline', '5月10日前'],
    ['quota', '每名职工限报1件'],
    ['requirement', '承诺书'],
  ])
})

test('each grade is drawn once, and a share of organisations, which no rule holds, is asked about', () => {
  const words = '设一等奖2个、二等奖占10%，组织奖占20%；微视频另设一等奖3个。'
  const award = (name: string, max: number | null, ratio: number | null, quote: string) =>
    rule('award', { name, min: max, max, ratio }, quote, words)
  const given = [
    award('一等奖', 2, null, '一等奖2个'),
    award('二等奖', null, 0.1, '二等奖占10%'),
    award('组织奖', null, 0.2, '组织奖占20%'),
    award('一等奖', 3, null, '一等奖3个'),
  ]
  const { rules, notes } = toRules(reading(given), { text: words, template: rulesOfNotice2019 })
  expect(rules.awards).toEqual({
    grades: [
      { name: '一等奖', count: 2, ratio: null },
      { name: '二等奖', count: null, ratio: 0.1 },
    ],
    organisationName: '组织奖',
    organisationCount: null,
  })
  expect(rules.sources.awards?.questions).toEqual([{ asks: 'openPoint.awards', values: {} }])
  expect(notes.map(({ quote }) => quote)).toEqual(['一等奖3个'])
})

test('a doubt of the reader is asked of the rule that it is about, with what holds until it is answered', () => {
  const words = '案例材料8001500字。'
  const limit = { scope: 'case', min: 800, max: 1500, approx: null, unit: '字' } as const
  const given = [rule('textLimit', limit, '8001500字', words)]
  const seen = { kind: 'textLimit', code: 'damaged-number', values: { seen: '8001500字' } } as const
  const doubts: Doubt[] = [{ ...seen, options: ['800-1500'], span: [4, 12] }]
  const { rules, asked } = toRules(reading(given, doubts), { text: words, template: rulesOfNotice2019 })
  expect(asked.map(({ key }) => key)).toEqual(['textLimits.case'])
  expect(tellOpenPoint(rules, 'textLimits.case', say)).toMatch(
    /^“8001500字”处的数字似有脱漏或误植，原意是多少？.*现按：800—1500 字。/,
  )
})

test('a value that no rule can hold, such as a day that does not exist, is not taken and stays as a note', () => {
  const limit = { scope: 'case', min: 900, max: 0, approx: null, unit: '字' } as const
  const given = [rule('textLimit', limit, '字', text)]
  const { read, notes } = toRules(reading(given), { text, template: rulesOfNotice2019 })
  expect(read).toEqual([])
  expect(notes).toHaveLength(1)
})

test('a call is named without the pictures around the title of its page', () => {
  const page = '🌟征集令🌟｜寻找“最美劳动瞬间”\n\n县总工会面向全县征集摄影作品。\n'
  const drawn = toRules(readNotice(page, { calendar }), { text: page, template: rulesOfNotice2019 })
  expect(drawn.title).toBe('征集令｜寻找“最美劳动瞬间”')
  const marked = page.replace('🌟征集令🌟', '征集令™→')
  const kept = toRules(readNotice(marked, { calendar }), { text: marked, template: rulesOfNotice2019 })
  expect(kept.title).toBe('征集令™→｜寻找“最美劳动瞬间”')
})
