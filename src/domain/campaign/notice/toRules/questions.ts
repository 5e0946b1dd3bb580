import type { Say } from '../../../../foundation/wording/wording.ts'
import { type RuleKey, type Rules, ruleKeys } from '../../rules.ts'
import { tellRule } from '../../telling.ts'
import { questionOf } from '../question.ts'
import type { Doubt, RuleKind, Span } from '../reading.ts'
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

function meet(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1]
}

/** Which rule of the call each doubt of a reading is about. */
export function askedOf(doubts: readonly Doubt[], drawn: readonly Drawn[]): Asked[] {
  return doubts
    .filter(({ code, kind }) => code !== 'not-stated' || byKind[kind] === undefined)
    .map((doubt) => {
      const rests = drawn.find(({ used }) =>
        used.some(({ kind, span }) => kind === doubt.kind && meet(span, doubt.span)),
      )
      return { doubt, key: byCode[doubt.code] ?? rests?.key ?? byKind[doubt.kind] ?? null }
    })
}

type About = {
  readonly rules: Rules
  readonly drawn: readonly Drawn[]
  readonly asked: readonly Asked[]
  readonly text: string
  readonly say: Say
}

/** What each rule leaves open, as one question that ends in what holds until somebody answers. */
export function openQuestions(about: About): ReadonlyMap<RuleKey, string> {
  const questions = ruleKeys.flatMap((key): [RuleKey, string][] => {
    const question = questionUnder(key, about)
    return question === null ? [] : [[key, question]]
  })
  return new Map(questions)
}

/** Everybody reads the questions, so none quotes the name or the telephones of the contact. */
function questionUnder(key: RuleKey, { rules, drawn, asked, text, say }: About): string | null {
  const own = drawn.filter((one) => one.key === key)
  const doubts = asked.filter((one) => one.key === key).map(({ doubt }) => doubt)
  const now = tellRule(rules, key, say).join('')
  if (own.length === 0 && doubts.length === 0)
    return say('noticeDesk.silent', { name: say(`rules.name.${key}`), now })
  const settled = own.some(({ set, open }) => set !== undefined && open === undefined)
  const questions = [
    ...doubts.map((doubt) =>
      key === 'contact' ? say('noticeDesk.open.contact') : questionOf(doubt, text, say),
    ),
    ...own.flatMap(({ open }) =>
      open === undefined || settled || (open.asks === 'awards' && doubts.length > 0)
        ? []
        : (say.find(`noticeDesk.open.${open.asks}`, open.values ?? {}) ?? []),
    ),
  ]
  return questions.length === 0
    ? null
    : say('noticeDesk.holding', { questions: [...new Set(questions)].join(''), now })
}
