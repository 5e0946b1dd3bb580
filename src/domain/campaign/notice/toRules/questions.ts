import { asksNothing } from '../../bareRules.ts'
import type { Question, RuleKey, Rules } from '../../rules.ts'
import { questionOf } from '../question.ts'
import { type Doubt, meet, type RuleKind } from '../reading.ts'
import type { Drawn } from './drawn.ts'

/** A doubt of the reader with the rule that it is about; `null` where it is about none that a call holds. */
export type Asked = { readonly key: RuleKey | null; readonly doubt: Doubt }

const byCode: Partial<Record<Doubt['code'], RuleKey>> = {
  'size-unclear': 'photos.reading',
  'mandatory-unclear': 'photos.mandatory',
  'not-working-day': 'deadline.policy',
}

const byKind: Partial<Record<RuleKind, RuleKey>> = {
  period: 'period',
  focusArea: 'focusAreas',
  criterion: 'criteria',
  facet: 'facets',
  emphasis: 'emphasis',
  textLimit: 'textLimits.case',
  titlePattern: 'title',
  photos: 'photos',
  deadline: 'deadline',
  mailbox: 'mailbox',
  contact: 'contact',
  award: 'awards',
  publicityPeriod: 'publicity',
  form: 'form',
}

/** Which rule of the call each doubt of a reading is about. */
export function askedOf(doubts: readonly Doubt[], drawn: readonly Drawn[]): Asked[] {
  return doubts
    .filter(({ code, kind }) => code !== 'not-stated' || byKind[kind] === undefined)
    .map((doubt) => {
      const rests = drawn.find(({ used }) =>
        used.some(({ kind, span }) => kind === doubt.kind && meet(span, doubt.span)),
      )
      const own = rests?.key === 'works' ? 'works' : byCode[doubt.code]
      return { doubt, key: own ?? rests?.key ?? byKind[doubt.kind] ?? null }
    })
}

/** What the questions of a notice rest on. */
export type About = {
  readonly drawn: readonly Drawn[]
  readonly asked: readonly Asked[]
  readonly text: string
  /** The rules of the call as the notice sets them. */
  readonly rules: Rules
}

/** What the notice leaves open under a rule. */
export function questionsUnder(key: RuleKey, { drawn, asked, text, rules }: About): Question[] {
  const own = drawn.filter((one) => one.key === key)
  const doubts = asked.filter((one) => one.key === key).map(({ doubt }) => doubt)
  if (own.length === 0 && doubts.length === 0)
    return asksNothing(key, rules) ? [] : [{ asks: 'openPoint.silent', values: { rule: key } }]
  const settled = own.some(({ set, open }) => set !== undefined && open === undefined)
  const open = own.flatMap(({ open, besides }) => {
    const isAnswered = settled || (open?.asks === 'awards' && doubts.length > 0)
    return [besides, isAnswered ? undefined : open].filter((one) => one !== undefined)
  })
  const questions = open.map(({ asks, values }) => ({ asks: `openPoint.${asks}`, values: { ...values } }))
  return eachOnce([...doubts.map((doubt) => asking(key, doubt, text)), ...questions])
}

/** Everybody reads the questions, so none quotes the name or the telephones of the contact. */
function asking(key: RuleKey, doubt: Doubt, text: string): Question {
  return key === 'contact' ? { asks: 'openPoint.contact', values: {} } : questionOf(doubt, text)
}

function eachOnce(questions: readonly Question[]): Question[] {
  return [...new Map(questions.map((question) => [JSON.stringify(question), question])).values()]
}
