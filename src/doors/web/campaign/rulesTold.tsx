import type { Child } from 'hono/jsx'
import { ruleSections } from '../../../domain/campaign/editing.ts'
import { tellOpenPoint } from '../../../domain/campaign/openPoint.ts'
import { keysHeld, quotaKeysMissing } from '../../../domain/campaign/quotasHeld.ts'
import type { RuleKey, RuleSource, Rules } from '../../../domain/campaign/rules.ts'
import { tellRule } from '../../../domain/campaign/telling.ts'
import { maskPhone } from '../../../foundation/text.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { sayInstant } from '../ui/dates.ts'

type Told = { say: Say; rules: Rules; ruleKey: RuleKey }

/** Where a rule stands in the notice, word for word; `at` is the place that it leads to. */
export function Source(props: { say: Say; source: RuleSource | undefined; at?: number }) {
  const { say, source, at } = props
  const where =
    source && source.clause !== '' ? say('rules.source', { clause: source.clause }) : say('rules.silent')
  return (
    <p class="rule-source">
      {at === undefined ? (
        where
      ) : (
        <a href={`#at-${at}`} data-turbo="false">
          {where}
        </a>
      )}{' '}
      {source && source.quote !== '' ? say('rules.quote', { quote: source.quote }) : ''}
    </p>
  )
}

/** Whether somebody answers for a rule: doubtful until confirmed. */
export function Standing(props: { say: Say; source: RuleSource | undefined }) {
  const { say, source } = props
  if (source?.confirmedBy && source.confirmedAt) {
    const at = sayInstant(say, new Date(source.confirmedAt))
    return (
      <Mark tone="good" icon="check-circle">
        {say('rules.confirmed', { at, by: source.confirmedBy })}
      </Mark>
    )
  }
  if (!source || source.questions.length === 0) return <></>
  return (
    <Mark tone="warn" icon="question-circle">
      {say('rules.doubt')}
    </Mark>
  )
}

function FurtherWords({ rules, ruleKey, say }: Told) {
  if (ruleKey === 'focusAreas') {
    return (
      <ol class="areas">
        {rules.focusAreas.map(({ name, text }) => (
          <li>
            <b>{name}</b>：{text}
          </li>
        ))}
      </ol>
    )
  }
  if (ruleKey === 'criteria') return <Criteria say={say} rules={rules} />
  if (ruleKey === 'contact') return <p>{rules.contact.phones.map(maskPhone).join(say('rules.and'))}</p>
  return <></>
}

function Criteria(props: { say: Say; rules: Rules }) {
  const { say, rules } = props
  return (
    <div class="table-frame">
      <table class="list">
        <thead>
          <tr>
            <th>{say('campaign.page.criterion')}</th>
            <th class="number">{say('campaign.page.weight')}</th>
            <th>{say('campaign.page.best')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.criteria.map(({ name, weight, anchors }) => (
            <tr>
              <td data-label={say('campaign.page.criterion')}>{name}</td>
              <td class="number" data-label={say('campaign.page.weight')}>
                {weight}
              </td>
              <td data-label={say('campaign.page.best')}>{anchors[0]?.text ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Rule(props: Told & { acts?: Child; at?: number }) {
  const { say, rules, ruleKey } = props
  const source = rules.sources[ruleKey]
  const doubtful = source && source.questions.length > 0 && source.confirmedBy === null
  return (
    <div class="rule" id={`rule-${ruleKey}`}>
      <dt>
        {say(`rules.name.${ruleKey}`)}
        <div>
          <Standing say={say} source={source} />
        </div>
      </dt>
      <dd>
        {tellRule(rules, ruleKey, say).map((sentence) => (
          <p>{sentence}</p>
        ))}
        <FurtherWords say={say} rules={rules} ruleKey={ruleKey} />
        <Source say={say} source={source} at={props.at} />
        {doubtful ? <p class="rule-doubt">{tellOpenPoint(rules, ruleKey, say)}</p> : ''}
        {props.acts ? <div class="rule-acts">{props.acts}</div> : ''}
      </dd>
    </div>
  )
}

/**
 * All rules of a call in plain words, grouped as people read a notice; `acts` stand below each rule, `at` are the places
 * of the notice on the same page that they lead to.
 */
export function RulesTold(props: {
  say: Say
  rules: Rules
  acts?: (key: RuleKey) => Child
  at?: ReadonlyMap<string, number>
}) {
  const { say, rules, acts, at } = props
  const held = keysHeld(rules)
  return (
    <>
      {ruleSections.map(({ name, keys }) => (
        <section class="sheet" id={`part-${name}`} aria-labelledby={`part-${name}-title`}>
          <h2 id={`part-${name}-title`}>{say.find(`rules.section.${name}`) ?? name}</h2>
          <dl class="rules">
            {keys
              .filter((key) => held.includes(key))
              .map((key) => (
                <Rule say={say} rules={rules} ruleKey={key} acts={acts?.(key)} at={at?.get(key)} />
              ))}
          </dl>
        </section>
      ))}
    </>
  )
}

/** The way to the quotas of classes that the call does not address, from the page of it that they lead back to. */
export function FurtherQuotas(props: { say: Say; rules: Rules; callId: string; back: 'rules' | 'reading' }) {
  const { say, rules, callId, back } = props
  return (
    <details class="sheet" id="further-quotas">
      <summary>{say('rules.furtherQuotas')}</summary>
      <p class="hint">{say('rules.furtherQuotasLead')}</p>
      <ul class="names">
        {quotaKeysMissing(rules).map((key) => (
          <li>
            <a href={`/desk/calls/${callId}/rules/${key}?back=${back}`}>{say(`rules.name.${key}`)}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
