import type { Child } from 'hono/jsx'
import type { PublicPublication } from '../../actions/publicCalls.ts'
import type { Refusal } from '../../foundation/refusal.ts'
import type { Say } from '../../foundation/wording/wording.ts'
import { Icon, sentence } from './page.tsx'

type FormProps = {
  say: Say
  publication: PublicPublication
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}

/** The form by which anyone objects under the real name; what was typed stays when it is sent back. */
export function ObjectionForm(props: FormProps) {
  const { say, publication, values, refusal } = props
  return (
    <form class="objection" method="post" action={`/publicity/${publication.id}#object`}>
      <p class="soft">
        {say('publicity.objectLead')} {letterWords(say, publication)}
      </p>
      {refusal ? (
        <div class="refused" role="alert">
          <Icon name="x-octagon" /> {sentence(say, refusal)}
        </div>
      ) : (
        ''
      )}
      <AboutField {...props} />
      <ObjectorKinds say={say} values={values} />
      <div class="pair">
        <TextField
          say={say}
          name="name"
          label={say('publicity.name')}
          hint={say('publicity.nameHint')}
          values={values}
          refusal={refusal}
          complete="name"
        />
        <TextField
          say={say}
          name="sealName"
          label={say('publicity.sealName')}
          hint={say('publicity.sealHint')}
          values={values}
          refusal={refusal}
          optional
        />
      </div>
      <TextField
        say={say}
        name="contact"
        label={say('publicity.contact')}
        hint={say('publicity.contactHint')}
        values={values}
        refusal={refusal}
        complete="tel"
      />
      <Field
        say={say}
        name="text"
        label={say('publicity.text')}
        hint={say('publicity.textHint')}
        refusal={refusal}
      >
        <textarea id="field-text" name="text" rows={6} maxlength={4000} required {...wrong(refusal, 'text')}>
          {values['text'] ?? ''}
        </textarea>
      </Field>
      <p class="soft">
        <Icon name="shield-lock" /> {say('publicity.privacy')}
      </p>
      <button class="button button-main" type="submit">
        {say('publicity.send')}
      </button>
    </form>
  )
}

function AboutField({ say, publication, values, refusal }: FormProps) {
  return (
    <Field say={say} name="awardId" label={say('publicity.about')} refusal={refusal}>
      <select id="field-awardId" name="awardId" lang="zh-CN">
        <option value="">{say('publicity.wholeList')}</option>
        {publication.entries
          .filter((entry) => !entry.struck)
          .map((entry) => (
            <option value={entry.awardId} selected={values['awardId'] === entry.awardId}>
              {entry.title}
            </option>
          ))}
      </select>
    </Field>
  )
}

function ObjectorKinds({ say, values }: Pick<FormProps, 'say' | 'values'>) {
  const kind = values['kind'] === 'unit' ? 'unit' : 'person'
  return (
    <fieldset class="kinds">
      <legend>{say('publicity.as')}</legend>
      {(['person', 'unit'] as const).map((one) => (
        <label>
          <input type="radio" name="kind" value={one} checked={kind === one} /> {say(`publicity.kind.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}

function letterWords(say: Say, { call }: PublicPublication): string {
  const { mailbox, contact } = call.rules
  return mailbox ? say('publicity.byLetter', { office: contact.office, mailbox }) : ''
}

function wrong(refusal: Refusal | null, name: string) {
  const has = refusal?.fields[name] !== undefined
  return {
    'aria-invalid': has ? ('true' as const) : undefined,
    'aria-describedby': has ? `problem-${name}` : `hint-${name}`,
  }
}

type FieldProps = {
  say: Say
  name: string
  label: string
  hint?: string
  refusal: Refusal | null
  optional?: boolean
}

function Field(props: FieldProps & { children?: Child }) {
  const { say, name, label, hint, refusal } = props
  const problem = refusal?.fields[name]
  return (
    <div class={problem ? 'field field-wrong' : 'field'}>
      <label for={`field-${name}`}>{label}</label>
      {hint ? (
        <span class="soft" id={`hint-${name}`}>
          {hint}
        </span>
      ) : (
        ''
      )}
      {props.children}
      {problem ? (
        <span class="problem" id={`problem-${name}`}>
          <Icon name="exclamation-circle" /> {sentence(say, problem)}
        </span>
      ) : (
        ''
      )}
    </div>
  )
}

function TextField(props: FieldProps & { values: FormProps['values']; complete?: string }) {
  const { name, values, refusal, complete, optional } = props
  return (
    <Field {...props}>
      <input
        id={`field-${name}`}
        type="text"
        name={name}
        value={values[name] ?? ''}
        maxlength={100}
        required={!optional}
        autocomplete={complete ?? 'off'}
        {...wrong(refusal, name)}
      />
    </Field>
  )
}
