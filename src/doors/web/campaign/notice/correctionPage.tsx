import type { openCorrection } from '../../../../actions/noticeCorrection.ts'
import type { RuleKey, Rules } from '../../../../domain/campaign/rules.ts'
import { tellRule } from '../../../../domain/campaign/telling.ts'
import { maskPhone } from '../../../../foundation/text.ts'
import type { Say } from '../../../../foundation/wording/wording.ts'

type Opened = Awaited<ReturnType<typeof openCorrection>>
type CorrectionProps = { say: Say; opened: Opened }

function Side({ say, rules, ruleKey, label }: { say: Say; rules: Rules; ruleKey: RuleKey; label: string }) {
  return (
    <td data-label={label}>
      {tellRule(rules, ruleKey, say).join('')}
      {rules.sources[ruleKey]?.quote ? (
        <p class="rule-source">{say('rules.quote', { quote: rules.sources[ruleKey]?.quote ?? '' })}</p>
      ) : (
        ''
      )}
    </td>
  )
}

function Rows({ say, opened, keys, title }: CorrectionProps & { keys: readonly RuleKey[]; title: string }) {
  const { call, correction } = opened
  return (
    <>
      {keys.map((ruleKey) => (
        <tr>
          <th scope="row">
            {say(`rules.name.${ruleKey}`)}
            <p class="rule-source">{title}</p>
          </th>
          <Side say={say} rules={call.rules} ruleKey={ruleKey} label={say('noticeDesk.correction.before')} />
          <Side
            say={say}
            rules={correction.rules}
            ruleKey={ruleKey}
            label={say('noticeDesk.correction.after')}
          />
        </tr>
      ))}
    </>
  )
}

function Changes(props: CorrectionProps) {
  const { say } = props
  const { added, changed, gone } = props.opened.correction
  if (added.length + changed.length + gone.length === 0)
    return <div class="notice notice-good">{say('noticeDesk.correction.none')}</div>
  return (
    <div class="table-frame">
      <table class="list corrected">
        <thead>
          <tr>
            <th scope="col">{say('noticeDesk.correction.rule')}</th>
            <th scope="col">{say('noticeDesk.correction.before')}</th>
            <th scope="col">{say('noticeDesk.correction.after')}</th>
          </tr>
        </thead>
        <tbody>
          <Rows {...props} keys={changed} title={say('noticeDesk.correction.changed')} />
          <Rows {...props} keys={added} title={say('noticeDesk.correction.added')} />
          <Rows {...props} keys={gone} title={say('noticeDesk.correction.gone')} />
        </tbody>
      </table>
    </div>
  )
}

function Sentences({
  title,
  sentences,
  gone,
}: {
  title: string
  sentences: readonly string[]
  gone: boolean
}) {
  if (sentences.length === 0) return <></>
  return (
    <section class="sheet">
      <h2>{title}</h2>
      <ul class="read-notes">
        {sentences.map((text) => (
          <li>{gone ? <del>{maskPhone(text)}</del> : <ins>{maskPhone(text)}</ins>}</li>
        ))}
      </ul>
    </section>
  )
}

/** What a corrected notice changes, rule by rule and sentence by sentence, before it is taken over. */
export function CorrectionPage(props: CorrectionProps) {
  const { say, opened } = props
  const { call, fresh, correction } = opened
  const { added, gone } = correction.sentences
  const path = `/desk/calls/${call.id}/notice`
  return (
    <>
      <section class="sheet">
        <h2>{say('noticeDesk.correction.rules')}</h2>
        <Changes {...props} />
        <p class="hint gap-above">{say('noticeDesk.correction.kept')}</p>
        <form class="rule-acts" method="post" action={`${path}/corrections/${fresh.number}`}>
          <input type="hidden" name="version" value={String(call.rulesVersion)} />
          <button class="btn btn-primary" type="submit">
            {say('noticeDesk.correction.take')}
          </button>
          <a href={`${path}/reading`}>{say('noticeDesk.correction.leave')}</a>
        </form>
      </section>
      <Sentences title={say('noticeDesk.correction.sentencesGone')} sentences={gone} gone />
      <Sentences title={say('noticeDesk.correction.sentencesAdded')} sentences={added} gone={false} />
    </>
  )
}
