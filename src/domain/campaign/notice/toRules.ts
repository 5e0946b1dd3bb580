import type { Day } from '../../../foundation/clock.ts'
import { keysHeld } from '../quotasHeld.ts'
import { type Question, type RuleKey, type RuleSource, type Rules, ruleKeys, rulesSchema } from '../rules.ts'
import { withoutPictographs } from './pictographs.ts'
import type { NoticeReading, ReadRule, Span } from './reading.ts'
import { clausesIn } from './sentences.ts'
import { templateFor } from './toRules/addressed.ts'
import { type Drawn, type Ground, type Told, toldBy } from './toRules/drawn.ts'
import { form } from './toRules/form.ts'
import { judging } from './toRules/judging.ts'
import { material } from './toRules/material.ts'
import { photos } from './toRules/photos.ts'
import { type About, type Asked, askedOf, questionsUnder } from './toRules/questions.ts'
import { sending } from './toRules/sending.ts'
import { works } from './toRules/works.ts'

/** A place of the notice and the rule that rests on it. */
export type Lit = { readonly key: RuleKey; readonly span: Span }

/** A notice as the call that it makes. */
export type DrawnCall = {
  readonly title: string
  readonly documentNumber: string
  readonly issuedOn: Day | null
  readonly rules: Rules
  /** The rules that the notice speaks of; of the others it says nothing. */
  readonly read: readonly RuleKey[]
  /** Where each rule of the call stands in the notice; several places for one that several sentences make. */
  readonly lit: readonly Lit[]
  /** What was read and has no place among the rules of a call; it is kept as a note. */
  readonly notes: readonly ReadRule[]
  readonly asked: readonly Asked[]
}

const subjects: readonly ((told: Told) => Drawn[])[] = [material, photos, works, form, sending, judging]

/**
 * The rules of a call as a notice gives them, over a template. Where the notice says nothing the template's value
 * holds, but as an open question, unless it asks nothing: nothing is taken from another notice in silence.
 */
export function toRules(reading: NoticeReading, ground: Ground): DrawnCall {
  const template = templateFor(toldBy(reading.rules, ground))
  const told = toldBy(reading.rules, { ...ground, template })
  const drawn = subjects.flatMap((subject) => subject(told)).filter((one) => holds(one, template))
  const asked = askedOf(reading.doubts, drawn)
  const set = drawn.reduce((rules, one) => one.set?.(rules) ?? rules, template)
  const keys = keysHeld({ quotas: set.quotas, sources: {} })
  const sources = sourcesOf(keys, { drawn, asked, text: ground.text, rules: set })
  const number = told.of('documentNumber')[0]?.value
  const date = told.of('issueDate')[0]?.value.date ?? null
  return {
    title: callTitle(reading.title),
    documentNumber: number ? `${number.code}〔${number.year}〕${number.sequence}号` : '',
    issuedOn: date === null || date.startsWith('--') ? null : (date as Day),
    rules: { ...set, sources },
    read: ruleKeys.filter((key) => drawn.some((one) => one.key === key)),
    lit: drawn.flatMap(({ key, seen, used }) => [seen, ...used].map(({ span }) => ({ key, span }))),
    notes: notesOf(reading.rules, drawn),
    asked,
  }
}

/** 印发《“岗位建功”案例征集活动方案》: what a letter is called that hands on the paper of the call. */
const handsOn = /^[^《“，。]{0,20}?(?:印发|下发|转发)[^《]{0,30}?(?:《(.+)》|(?!.*《)(.+))$/

/**
 * What the call is named: the title of its notice, or of the plan or the notice that this hands on, without the
 * issuer, 关于开展, 的通知 and 方案.
 */
function callTitle(title: string): string {
  const name = withoutPictographs(title)
    .replace(/^[^，。“《]{0,30}?关于(?:组织开展|开展|举办|组织|做好|公布)?/, '')
    .replace(/的(?:通知|公告|启事|函|通告)$/, '')
  const [, quoted, bare] = handsOn.exec(name) ?? []
  const paper = quoted ?? bare
  return paper ? callTitle(paper).replace(/(?:实施|工作)?(?:方案|办法|细则|规则|指南)$/, '') : name
}

/** Whether the rules of a call can hold what was drawn, such as a year that no calendar has. */
function holds({ set }: Drawn, template: Rules): boolean {
  return set === undefined || rulesSchema.safeParse(set(template)).success
}

const inTheHead: readonly ReadRule['kind'][] = ['documentNumber', 'issueDate', 'addressees', 'issuer']

function notesOf(rules: readonly ReadRule[], drawn: readonly Drawn[]): ReadRule[] {
  const used = new Set(drawn.flatMap((one) => one.used))
  return rules.filter((rule) => !used.has(rule) && !inTheHead.includes(rule.kind))
}

/**
 * Where each rule stands. The points of a list are cited by the clause that holds them. Everybody reads the quotes,
 * so the name and the telephones of the contact are not quoted.
 */
function sourcesOf(keys: readonly RuleKey[], about: About): Rules['sources'] {
  const { drawn, asked, text } = about
  const clauseOf = clausesIn(text)
  const entries = keys.map((key): [RuleKey, RuleSource] => {
    const own = drawn.filter((one) => one.key === key)
    const seen = (own.findLast(({ set }) => set !== undefined) ?? own[0])?.seen
    const doubted = asked.find((one) => one.key === key)?.doubt.span
    const span = seen?.span ?? doubted ?? null
    const source = sourceAt(span, questionsUnder(key, about), text, clauseOf)
    if (key === 'focusAreas')
      return [key, { ...source, clause: source.clause.replace(/、?[（(]?\d+[）)]?$/, '') }]
    return [key, key === 'contact' ? { ...source, quote: '' } : source]
  })
  return Object.fromEntries(entries)
}

function sourceAt(
  span: Span | null,
  questions: Question[],
  text: string,
  clauseOf: (span: Span) => string,
): RuleSource {
  const open = { questions, confirmedBy: null, confirmedAt: null }
  if (span === null) return { clause: '', quote: '', ...open, span: null }
  const quote = text.slice(span[0], span[1]).trim()
  return { clause: clauseOf(span), quote, ...open, span: [span[0], span[1]] }
}
