import { type RuleKey, ruleKeys } from '../../../../domain/campaign/rules.ts'
import { tellRule } from '../../../../domain/campaign/telling.ts'
import { maskPhone } from '../../../../foundation/text.ts'
import type { Say } from '../../../../foundation/wording/wording.ts'
import { Standing } from '../rulesTold.tsx'
import { EditLink, type Opened, QuestionCard, Where } from './cards.tsx'

export type PaneProps = { say: Say; opened: Opened; at: ReadonlyMap<string, number> }

/** Rules in the order of the notice; what it does not say comes last. */
function inOrder(at: ReadonlyMap<string, number>, keys: readonly RuleKey[]): RuleKey[] {
  const place = (key: RuleKey) => at.get(key) ?? Number.POSITIVE_INFINITY
  return keys.toSorted((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)))
}

function Questions({ say, opened, at }: PaneProps) {
  const { questions } = opened
  if (questions.length === 0) return <></>
  const order = inOrder(
    at,
    questions.map(({ key }) => key),
  )
  const cards = order.flatMap((key) => questions.filter((one) => one.key === key))
  return (
    <section id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{say('noticeDesk.questions', { count: questions.length })}</h2>
      <p class="hint">{say('noticeDesk.questionsLead')}</p>
      {cards.map((question) => (
        <QuestionCard say={say} opened={opened} question={question} at={at.get(question.key)} />
      ))}
    </section>
  )
}

function RuleRow({ say, opened, at, ruleKey }: PaneProps & { ruleKey: RuleKey }) {
  const { rules, id } = opened.call
  const source = rules.sources[ruleKey]
  const open = source === undefined || source.confirmedBy === null
  const name = say(`rules.name.${ruleKey}`)
  const told = [
    ...tellRule(rules, ruleKey, say),
    ...(ruleKey === 'contact' ? [rules.contact.phones.map(maskPhone).join(say('rules.and'))] : []),
  ]
  return (
    <li class="read-rule" id={`rule-${ruleKey}`} data-read-notice-target="rule" data-on={ruleKey}>
      {open ? (
        <input class="form-check-input" type="checkbox" name="rule" value={ruleKey} id={`take-${ruleKey}`} />
      ) : (
        ''
      )}
      <div>
        <label class="read-name" for={open ? `take-${ruleKey}` : undefined}>
          {name}
        </label>{' '}
        <Standing say={say} source={source} />
        <p>{told.join(' ')}</p>
        <div class="rule-acts">
          <Where say={say} clause={source?.clause ?? ''} at={at.get(ruleKey)} />
          <EditLink say={say} path={`/desk/calls/${id}`} ruleKey={ruleKey} />
        </div>
      </div>
    </li>
  )
}

function Settled(props: PaneProps) {
  const { say, opened, at } = props
  const { rules, id, rulesVersion } = opened.call
  const asked = new Set(opened.questions.map(({ key }) => key))
  const keys = inOrder(
    at,
    ruleKeys.filter((key) => !asked.has(key)),
  )
  const groups = Map.groupBy(keys, (key) => rules.sources[key]?.clause ?? '')
  const open = keys.some((key) => (rules.sources[key]?.confirmedBy ?? null) === null)
  return (
    <form
      id="settled"
      method="post"
      action={`/desk/calls/${id}/notice/confirmation`}
      aria-labelledby="settled-title"
    >
      <input type="hidden" name="version" value={String(rulesVersion)} />
      <h2 id="settled-title">{say('noticeDesk.rules', { count: keys.length })}</h2>
      {open ? (
        <div class="rule-acts take-row">
          <button class="btn btn-primary btn-sm" type="submit" name="which" value="certain">
            {say('noticeDesk.confirmCertain')}
          </button>
          <button class="btn btn-outline-secondary btn-sm" type="submit" name="which" value="chosen">
            {say('rules.confirmSelected')}
          </button>
        </div>
      ) : (
        ''
      )}
      {[...groups].map(([clause, group]) => (
        <>
          <h3>{clause === '' ? say('noticeDesk.notSaid') : say('noticeDesk.clause', { clause })}</h3>
          <ul class="read-rules">
            {group.map((ruleKey) => (
              <RuleRow {...props} ruleKey={ruleKey} />
            ))}
          </ul>
        </>
      ))}
    </form>
  )
}

/** What was read and has no place among the rules, and the sentences that nobody understood. */
function Rest({ say, opened, at }: PaneProps) {
  const { drawn, stored } = opened
  const { unread } = stored.reading
  const quote = (words: string) => maskPhone(words.replaceAll(/\s+/g, ' ').trim()).slice(0, 120)
  return (
    <>
      {drawn.notes.length === 0 ? (
        ''
      ) : (
        <section id="notes" aria-labelledby="notes-title">
          <h2 id="notes-title">{say('noticeDesk.notes', { count: drawn.notes.length })}</h2>
          <p class="hint">{say('noticeDesk.notesLead')}</p>
          <ul class="read-notes">
            {drawn.notes.map((note, index) => (
              <li id={`rule-note.${index}`} data-read-notice-target="rule" data-on={`note.${index}`}>
                <b>{say(`noticeReading.kind.${note.kind}`)}</b>{' '}
                <a href={`#at-${at.get(`note.${index}`) ?? note.span[0]}`} data-turbo="false">
                  {quote(note.quote)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section id="unread" aria-labelledby="unread-title">
        <h2 id="unread-title">{say('noticeDesk.unread', { count: unread.length })}</h2>
        <p class="hint">{say(unread.length === 0 ? 'noticeDesk.allRead' : 'noticeDesk.unreadLead')}</p>
        <ul class="read-notes">
          {unread.map(({ span, quote: words }) => (
            <li>
              <a href={`#at-${span[0]}`} data-turbo="false">
                {quote(words)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** The rules beside the notice: questions first, then each rule under its clause, then what is left over. */
export function RulesPane(props: PaneProps) {
  return (
    <>
      <Questions {...props} />
      <Settled {...props} />
      <Rest {...props} />
    </>
  )
}
