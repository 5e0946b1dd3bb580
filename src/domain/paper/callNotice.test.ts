import { expect, test } from 'vitest'
import { callRules } from '../../../test/samples/callRules.ts'
import { pageReading } from '../../../test/samples/pageReading.ts'
import { readDocument } from '../../formats/document.ts'
import { writeDocx } from '../../formats/docx.ts'
import { stateCouncilCalendar } from '../../foundation/calendar.ts'
import { type GivenTable, readNotice } from '../campaign/notice/read.ts'
import type { ReadRule, RuleKind } from '../campaign/notice/reading.ts'
import { toRules } from '../campaign/notice/toRules.ts'
import { rulesOfNotice2019 } from '../campaign/noticeOf2019.ts'
import type { Quota, Rules, TextLimit } from '../campaign/rules.ts'
import { worksOf } from '../campaign/works.ts'
import { type CallNotice, callNotice } from './callNotice.ts'

const calendar = stateCouncilCalendar()

function noticeOf(rules: Rules, sequence = 7): CallNotice {
  return {
    mark: '江州市总工会文件',
    number: `江工发〔2023〕${sequence}号`,
    campaignTitle: '江州市职工思想政治工作典型案例征集活动',
    addressees: '',
    purpose: '',
    issuer: '江州市总工会',
    collectorOf: () => '市总工会基层工作部',
    rules,
    day: '2023-12-20',
    copies: '',
    printer: '江州市总工会办公室',
  }
}

/** Rules that no generated call has, so that what is not read cannot come out right by chance. */
const template: Rules = {
  ...rulesOfNotice2019,
  quotas: [],
  onePerDocument: false,
  deadline: { ...rulesOfNotice2019.deadline, late: 'flag' },
  originals: 'on-request',
}

function boundsOf({ min, max }: TextLimit) {
  return { min, max }
}

/** What a notice says of the rules of a call; the kind of unit is no facet that cases are to span. */
function saidOf(rules: Rules) {
  const { period, photos, onePerDocument, mailbox, contact, emphasis, publicity, form } = rules
  const { day, time, late } = rules.deadline
  return {
    ...{ period, photos, onePerDocument, mailbox, contact, emphasis, publicity },
    focusAreas: rules.focusAreas.map(({ number, text }) => ({ number, text: text.replace(/。$/, '') })),
    limits: [boundsOf(rules.textLimits.case), boundsOf(rules.textLimits.overview)],
    overview: rules.overview.of,
    works: worksOf(rules),
    quotas: rules.quotas.toSorted((one, other) => one.class.localeCompare(other.class)),
    deadline: { day, time, late },
    facets: rules.facets.map(({ name }) => name),
    awards: rules.awards,
    printed: rules.originals === 'needed',
    form: { title: form.title, cells: form.cells.map(({ field: _field, ...cell }) => placed(cell)) },
  }
}

function placed({ row, column, rowSpan, columnSpan }: Rules['form']['cells'][number] | Placed): Placed {
  return { row, column, rowSpan, columnSpan }
}
type Placed = { row: number; column: number; rowSpan: number; columnSpan: number }

/** What a notice does not speak of keeps the template's value. */
function expectedOf(rules: Rules): Rules {
  const { from, to } = rules.period
  const { overview } = rules.textLimits
  const owed = rules.overview.of.length > 0
  const limited = owed && (overview.min ?? overview.max) !== null
  return {
    ...rules,
    period: from === null && to === null ? template.period : rules.period,
    textLimits: { ...rules.textLimits, overview: limited ? overview : template.textLimits.overview },
    overview: owed ? rules.overview : template.overview,
    mailbox: rules.mailbox === '' ? template.mailbox : rules.mailbox,
    facets: rules.facets.length > 1 ? rules.facets : template.facets,
  }
}

function namesRead(rules: readonly ReadRule[], kind: RuleKind): unknown[] {
  return rules.filter((rule) => rule.kind === kind).map(({ value }) => (value as { name?: string }).name)
}

/** Kinds of which a notice must not give more rules than were written. */
const counted = [
  'deadline',
  'quota',
  'contact',
  'mailbox',
  'award',
  'form',
  'titlePattern',
  'address',
] as const

/** The numbers of cases in a notice: of classes, of units by name and of kinds of works; 个数不限 is none. */
function numbersIn({ quotas, casesPerUnit }: Rules): number {
  const counts = quotas.flatMap(({ named = [], works = [], ...quota }) => [quota, ...named, ...works])
  const told = counts.filter(({ min, max }) => min > 0 || max !== null)
  return told.length + (casesPerUnit === null ? 0 : 1)
}

function readBack(text: string, tables: readonly GivenTable[]) {
  const reading = readNotice(text, { calendar, tables })
  return { reading, drawn: toRules(reading, { text, template }) }
}

test('the notice that is written for a call reads as the same call, for 240 calls that nobody has thought of', () => {
  for (let index = 0; index < 240; index += 1) {
    const rules = callRules(`call ${index}`)
    const { text, tables } = pageReading(callNotice(noticeOf(rules, index + 1)))
    const { reading, drawn } = readBack(text, tables)
    expect(saidOf(drawn.rules), `call ${index}\n${text}`).toEqual(saidOf(expectedOf(rules)))
    expect(
      {
        title: reading.title,
        number: drawn.documentNumber,
        day: drawn.issuedOn,
        issuer: namesRead(reading.rules, 'issuer'),
        criteria: namesRead(reading.rules, 'criterion'),
        counts: [...counted].map((kind) => namesRead(reading.rules, kind).length),
        attachments: reading.rules.flatMap((rule) => (rule.kind === 'attachment' ? [rule.value] : [])),
      },
      `call ${index}\n${text}`,
    ).toEqual({
      title: '关于开展江州市职工思想政治工作典型案例征集活动的通知',
      number: `江工发〔2023〕${index + 1}号`,
      day: '2023-12-20',
      issuer: ['江州市总工会'],
      criteria: rules.criteria.map(({ name }) => name),
      counts: [
        1,
        numbersIn(rules),
        1,
        rules.mailbox === '' ? 0 : 1,
        rules.awards.grades.reduce((sum, { works = [] }) => sum + Math.max(1, works.length), 1),
        1,
        1,
        0,
      ],
      attachments: [{ number: 1, title: rules.form.title, present: true }],
    })
  }
})

test('the notice in the Word file that is printed reads as the same call', async () => {
  for (const seed of ['in Word 1', 'in Word 2']) {
    const rules = callRules(seed)
    const document = await readDocument(await writeDocx(callNotice(noticeOf(rules))))
    expect(document.ok).toBe(true)
    if (!document.ok) continue
    const { drawn } = readBack(document.value.text, document.value.tables)
    expect(saidOf(drawn.rules), document.value.text).toEqual(saidOf(expectedOf(rules)))
  }
})

test('a notice is written as an official document: number, addressees, points by number, annex, signature', () => {
  const { text } = pageReading(callNotice(noticeOf(rulesOfNotice2019)))
  expect(text.split('\n').slice(0, 8)).toEqual([
    '江州市总工会文件',
    '江工发〔2023〕7号',
    '关于开展江州市职工思想政治工作典型案例征集活动的通知',
    '各县（市）区工会，各产业（系统）工会，各集团公司工会，各直属基层工会：',
    '为总结推广基层经验，决定开展江州市职工思想政治工作典型案例征集活动。现将有关事项通知如下：',
    '一、征集重点',
    '党的十八大特别是十九大以来，各级工会的好经验、好做法，特别是有创新、有影响、深受职工群众欢迎的，都属于本次案例征集范围。',
    '1.坚持以习近平新时代中国特色社会主义思想为指导，引领职工树立“四个意识”，坚定“四个自信”，做到“两个维护”，有效做好思想政治教育和国情、省情、市情教育等方面的典型案例。',
  ])
  expect(text).toContain(
    '\n1.2019年3月30日前，请各县（市）区工会提交7—8个案例材料；各产业（系统）工会提交1—2个案例材料；各集团公司工会提交1—2个案例材料；各直属基层工会合计提交7—8个案例材料，由市总工会基层工作部统一收集选送。',
  )
  expect(text).toContain('\n附件：职工思想政治工作典型案例申报表\n江州市总工会\n2023年12月20日\n附件\n')
})

test('each class that is counted together is gathered by its own department', () => {
  const together = { min: 3, max: 5, scope: 'collective', collectorId: null } as const
  const quotas = [
    { class: 'school', ...together },
    { class: 'direct', ...together },
  ] as const
  const rules = { ...callRules('call 1'), quotas: [...quotas] }
  const collectorOf = ({ class: of }: Quota) => (of === 'school' ? '市教育工会' : '市总工会基层工作部')
  const { text } = pageReading(callNotice({ ...noticeOf(rules), collectorOf }))
  expect(text).toContain(
    '各学校合计提交3—5个案例材料，由市教育工会统一收集选送；各直属基层工会合计提交3—5个案例材料，由市总工会基层工作部统一收集选送',
  )
})
