import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { RefusalSummary, TextField } from '../ui/form.tsx'

type Typed = { values: Readonly<Record<string, string>>; refusal: Refusal | null }

/** The form that opens an account. */
export function NewAccountForm(props: { say: Say } & Typed) {
  const { say, values, refusal } = props
  const field = (name: string) => ({ say, name, value: values[name] ?? '', refusal })
  const labels = {
    login: say('administration.login'),
    name: say('administration.person'),
    email: say('administration.email'),
  }
  return (
    <form class="sheet sheet-narrow" method="post" action="/desk/accounts" data-turbo="false">
      <RefusalSummary say={say} refusal={refusal} labels={labels} />
      <TextField
        {...field('login')}
        label={labels.login}
        hint={say('administration.loginHint')}
        required
        maxlength={40}
      />
      <TextField
        {...field('name')}
        label={labels.name}
        hint={say('administration.personHint')}
        required
        maxlength={60}
      />
      <TextField {...field('email')} label={labels.email} type="email" maxlength={120} />
      <button class="btn btn-primary" type="submit">
        {say('administration.open')}
      </button>
    </form>
  )
}

/** The only time a new password can be read. */
export function PasswordOnce(props: {
  say: Say
  said: string
  login: string
  password: string
  personId: string
}) {
  const { say } = props
  return (
    <div class="notice notice-warn" role="status">
      <p>{props.said}</p>
      <p>{say('administration.passwordOnce')}</p>
      <dl class="facts">
        <dt>{say('administration.login')}</dt>
        <dd>
          <code>{props.login}</code>
        </dd>
        <dt>{say('registry.oneTime')}</dt>
        <dd>
          <code>{props.password}</code>
        </dd>
      </dl>
      <p>
        <a href={`/desk/accounts/${props.personId}`}>{say('administration.toAccount')}</a>
      </p>
    </div>
  )
}
