import { keysHeld } from '../../../../domain/campaign/quotasHeld.ts'
import type { RuleKey } from '../../../../domain/campaign/rules.ts'
import { tellRule } from '../../../../domain/campaign/telling.ts'
import { maskPhone } from '../../../../foundation/text.ts'
import type { Say } from '../../../../foundation/wording/wording.ts'
import { sayFullDay } from '../../ui/dates.ts'
import { FurtherQuotas, Standing } from '../rulesTold.tsx'
import { EditLink, type Opened, QuestionCard, Where } from './cards.tsx'

import { Rest } from './rest.tsx'

export type PaneProps = { say: Say; opened: Opened; at: ReadonlyMap<string, number> }

/** What the head of the notice gives the call: its name, its number, its date. */
function Head({ say, opened }: PaneProps) {
  const { id, title, documentNumber, issuedOn } = opened.call
  return (
    <dl class="read-head">
      <dt>{say('campaign.name')}</dt>
      <dd>
        {title} <a href={`/desk/calls/${id}/notice`}>{say('rules.edit')}</a>
      </dd>
      <dt>{say('campaign.documentNumber')}</dt>
      <dd>{documentNumber === '' ? say('noticeDesk.noneRead') : documentNumber}</dd>
      <dt>{say('campaign.issuedOn')}</dt>
      <dd>{issuedOn ? sayFullDay(say, issuedOn) : say('noticeDesk.noneRead')}</dd>
    </dl>
  )
}

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
    keysHeld(rules).filter((key) => !asked.has(key)),
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

/** The rules beside the notice: questions first, then each rule under its clause, then what is left over. */
export function RulesPane(props: PaneProps) {
  return (
    <>
      <Head {...props} />
      <Questions {...props} />
      <Settled {...props} />
      <FurtherQuotas
        say={props.say}
        rules={props.opened.call.rules}
        callId={props.opened.call.id}
        back="reading"
      />
      <Rest {...props} />
    </>
  )
}
