import type { readRules } from '../../../actions/campaignRules.ts'
import type { RuleField } from '../../../domain/campaign/editing/reading.ts'
import { ruleForms } from '../../../domain/campaign/editing.ts'
import { tellOpenPoint } from '../../../domain/campaign/openPoint.ts'
import type { RuleKey } from '../../../domain/campaign/rules.ts'
import { tellRule } from '../../../domain/campaign/telling.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { maskPhone } from '../../../foundation/text.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { CheckBoxes, RadioButtons } from '../ui/choices.tsx'
import { sayInstant } from '../ui/dates.ts'
import { RefusalSummary, Select, TextArea, TextField } from '../ui/form.tsx'
import { FurtherQuotas, RulesTold, Source, Standing } from './rulesTold.tsx'

type Read = Awaited<ReturnType<typeof readRules>>
type RulesProps = { say: Say; read: Read; refusal?: Refusal | null }

/** What the notice leaves open, as questions to be confirmed one by one or together. */
function Doubts({ say, read }: RulesProps) {
  const { call, doubts } = read
  if (doubts.length === 0) return <div class="notice notice-good">{say('rules.noDoubts')}</div>
  return (
    <form class="sheet" method="post" action={`/desk/calls/${call.id}/rules/confirmation`}>
      <h2>{say('rules.doubtsTitle')}</h2>
      <p class="hint">{say('rules.doubtsLead', { count: doubts.length })}</p>
      <input type="hidden" name="version" value={String(call.rulesVersion)} />
      {doubts.map(({ key }) => (
        <div class="question">
          <input class="form-check-input" type="checkbox" name="rule" value={key} id={`confirm-${key}`} />
          <label for={`confirm-${key}`}>
            <b>{say(`rules.name.${key}`)}</b>
            <p>{tellOpenPoint(call.rules, key, say)}</p>
          </label>
          <a href={`/desk/calls/${call.id}/rules/${key}`}>{say('rules.edit')}</a>
        </div>
      ))}
      <button class="btn btn-primary" type="submit">
        {say('rules.confirmSelected')}
      </button>
    </form>
  )
}

/** All rules for the organiser: the doubts first, then every rule with its form. */
export function RulesPage(props: RulesProps) {
  const { say, read } = props
  const { call } = read
  return (
    <>
      <RefusalSummary say={say} refusal={props.refusal} />
      <Doubts {...props} />
      <RulesTold
        say={say}
        rules={call.rules}
        acts={(key) => <a href={`/desk/calls/${call.id}/rules/${key}`}>{say('rules.edit')}</a>}
      />
      <FurtherQuotas say={say} rules={call.rules} callId={call.id} back="rules" />
      <section class="sheet">
        <h2>{say('severities.title')}</h2>
        <p class="hint">{say('severities.openHint')}</p>
        <a class="btn btn-outline-secondary" href={`/desk/calls/${call.id}/severities`}>
          {say('severities.open')}
        </a>
      </section>
      <section class="sheet">
        <h2>{say('rules.versions')}</h2>
        <ul>
          {read.versions.map(({ version, setAt, setBy }) => (
            <li>
              {say('rules.version', { version })} ·{' '}
              {say('rules.versionBy', { by: setBy, at: sayInstant(say, setAt) })}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

type FieldProps = { say: Say; field: RuleField; value: string; refusal: Refusal | null }

function labelOf(say: Say, field: RuleField): string {
  return say.find(`rules.field.${field.label}`, { about: field.about ?? '' }) ?? field.label
}

function optionsOf({ say, field }: FieldProps): { value: string; label: string }[] {
  const room = field.room ?? `rules.option.${field.label}`
  return (field.options ?? []).map((option) =>
    typeof option === 'string'
      ? { value: option, label: say.find(`${room}.${option}`)?.trim() ?? option }
      : option,
  )
}

function RuleInput(props: FieldProps) {
  const { say, field, value, refusal } = props
  const label = labelOf(say, field)
  const hint = say.find(`rules.hint.${field.label}`)
  const needed = { required: !field.optional, wide: field.wide }
  const shared = { say, name: field.name, label, value, refusal, ...needed, ...(hint && { hint }) }
  const options = optionsOf(props)
  if (field.kind === 'area')
    return <TextArea {...shared} rows={Math.min(16, value.split('\n').length + 1)} wide />
  if (field.kind === 'checks') {
    return <CheckBoxes {...shared} options={options} chosen={value.split(',')} wide />
  }
  if (field.kind === 'choice' && (field.optional || options.length > 4)) {
    return <Select {...shared} options={options} empty={say('rules.notChosen')} />
  }
  if (field.kind === 'choice') return <RadioButtons {...shared} options={options} chosen={[value]} />
  const types = { number: 'text', text: 'text', day: 'date', time: 'time' } as const
  return <TextField {...shared} type={types[field.kind]} />
}

/** Which sentence of the notice the rule rests on; nothing is chosen until somebody pins it anew. */
function SentenceChoice(props: RulesProps & { ruleKey: RuleKey; at: string | undefined }) {
  const { say, read, ruleKey } = props
  if (read.sentences.length === 0) return <></>
  const options = read.sentences.map(({ span, text, clause }) => ({
    value: span.join('-'),
    label: `${clause === '' ? '' : `${clause}　`}${maskPhone(text).slice(0, 60)}`,
  }))
  const clause = read.call.rules.sources[ruleKey]?.clause ?? ''
  const empty = clause === '' ? say('noticeDesk.pin.none') : say('noticeDesk.pin.keep', { clause })
  return (
    <Select
      say={say}
      name="at"
      label={say('noticeDesk.pin.sentence')}
      options={options}
      empty={empty}
      value={props.at ?? ''}
      refusal={props.refusal ?? null}
      wide
    />
  )
}

/** The form of one rule: its source, the question it leaves open, its fields. */
export function RuleForm(
  props: RulesProps & {
    ruleKey: RuleKey
    typed: Readonly<Record<string, string>> | null
    /** The page of the call that it leads back to. */
    back: '/rules' | '/notice/reading'
    at: string | undefined
  },
) {
  const { say, read, ruleKey, typed, refusal = null } = props
  const { call } = read
  const source = call.rules.sources[ruleKey]
  const form = ruleForms[ruleKey]
  const departments = read.departments.map(({ id, name }) => ({ value: id, label: name }))
  const values = typed ?? form.values(call.rules)
  const fields = form.fields(call.rules, { departments })
  const labels = Object.fromEntries(fields.map((field) => [field.name, labelOf(say, field)]))
  return (
    <form class="sheet" method="post" action={`/desk/calls/${call.id}/rules/${ruleKey}`}>
      <RefusalSummary say={say} refusal={refusal} labels={labels} />
      <Source say={say} source={source} />
      <Standing say={say} source={source} />
      {source && source.questions.length > 0 ? (
        <p class="rule-doubt">{tellOpenPoint(call.rules, ruleKey, say)}</p>
      ) : (
        ''
      )}
      {tellRule(call.rules, ruleKey, say).map((sentence) => (
        <p>{sentence}</p>
      ))}
      <input type="hidden" name="version" value={String(call.rulesVersion)} />
      <input type="hidden" name="back" value={props.back === '/rules' ? 'rules' : 'reading'} />
      <div class="fields">
        {fields.map((field) => (
          <RuleInput say={say} field={field} value={values[field.name] ?? ''} refusal={refusal} />
        ))}
        <SentenceChoice say={say} read={read} ruleKey={ruleKey} refusal={refusal} at={props.at} />
      </div>
      <div class="rule-acts">
        <button class="btn btn-primary" type="submit" name="confirm" value="yes">
          {say('rules.saveAndConfirm')}
        </button>
        <button class="btn btn-outline-secondary" type="submit" name="confirm" value="no">
          {say('rules.save')}
        </button>
        <a href={`/desk/calls/${call.id}${props.back}`}>{say('shell.cancel')}</a>
      </div>
    </form>
  )
}
