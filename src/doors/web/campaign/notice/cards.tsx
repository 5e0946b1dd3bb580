import type { openReading } from '../../../../actions/noticeRules.ts'
import { tellOpenPoint, tellQuestions } from '../../../../domain/campaign/openPoint.ts'
import type { RuleKey, Rules } from '../../../../domain/campaign/rules.ts'
import type { Say } from '../../../../foundation/wording/wording.ts'
import { Icon } from '../../ui/icon.tsx'

export type Opened = Awaited<ReturnType<typeof openReading>>
type Question = Opened['questions'][number]

/** Where a rule stands, as a way to the sentence. */
export function Where(props: { say: Say; clause: string; at: number | undefined }) {
  const { say, clause, at } = props
  const words = clause === '' ? say('noticeDesk.toPlace') : say('rules.source', { clause })
  if (at === undefined) return <span class="rule-source">{clause === '' ? say('rules.silent') : words}</span>
  return (
    <a class="rule-source" href={`#at-${at}`} data-turbo="false">
      <Icon name="text-left" />
      {words}
    </a>
  )
}

function Answers({ say, question }: { say: Say; question: Question }) {
  const { key, answers } = question
  if (answers.length < 2) return <input type="hidden" name="answer" value={answers[0]?.set ?? ''} />
  return (
    <fieldset class="answers">
      <legend class="visually-hidden">{say(`rules.name.${key}`)}</legend>
      {answers.map(({ set, told }, index) => (
        <label class="choice">
          <input class="form-check-input" type="radio" name="answer" value={set} checked={index === 0} />{' '}
          <span>
            {told}
            {index === 0 ? <small class="now">{say('noticeDesk.now')}</small> : ''}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** The question without what holds now, which stands first among the answers. */
function asked(rules: Rules, { key, answers }: Question, say: Say): string {
  return answers.length < 2 ? tellOpenPoint(rules, key, say) : tellQuestions(rules, key, say)
}

/** A question that the notice leaves, with the answers that are thinkable. */
export function QuestionCard(props: {
  say: Say
  opened: Opened
  question: Question
  at: number | undefined
}) {
  const { say, opened, question } = props
  const { call } = opened
  const { key, source } = question
  const path = `/desk/calls/${call.id}`
  return (
    <form
      class="question-card"
      id={`rule-${key}`}
      method="post"
      action={`${path}/notice/answers/${key}`}
      data-read-notice-target="rule"
      data-on={key}
      aria-labelledby={`name-${key}`}
    >
      <input type="hidden" name="version" value={String(call.rulesVersion)} />
      <h3 id={`name-${key}`}>
        {say(`rules.name.${key}`)} <Where say={say} clause={source.clause} at={props.at} />
      </h3>
      <p class="question-words">{asked(call.rules, question, say)}</p>
      <Answers say={say} question={question} />
      <div class="rule-acts">
        <button class="btn btn-primary btn-sm" type="submit">
          {say(question.answers.length < 2 ? 'rules.confirmOne' : 'noticeDesk.confirm')}
        </button>
        <EditLink say={say} path={path} ruleKey={key} />
      </div>
    </form>
  )
}

/** The way to the form of a rule, and back here. */
export function EditLink(props: { say: Say; path: string; ruleKey: RuleKey }) {
  const { say, path, ruleKey } = props
  return (
    <a
      href={`${path}/rules/${ruleKey}?back=reading`}
      aria-label={say('rules.editTitle', { name: say(`rules.name.${ruleKey}`) })}
    >
      {say('rules.edit')}
    </a>
  )
}
