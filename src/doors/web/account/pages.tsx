import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { RefusalSummary, TextField } from '../ui/form.tsx'

/** The log-in form; keeps the account that was typed. */
export function LogInForm(props: {
  say: Say
  login?: string
  to: string
  refusal?: Refusal | null
  hint?: string
}) {
  const { say } = props
  return (
    <form class="sheet sheet-narrow" method="post" action="/desk/session">
      <RefusalSummary say={say} refusal={props.refusal} />
      <p class="hint">{props.hint ?? say('shell.logInHint')}</p>
      <TextField
        say={say}
        name="login"
        label={say('shell.login')}
        value={props.login ?? ''}
        required
        autocomplete="username"
      />
      <TextField
        say={say}
        name="password"
        type="password"
        label={say('shell.password')}
        required
        autocomplete="current-password"
      />
      <input type="hidden" name="to" value={props.to} />
      <button class="btn btn-primary" type="submit">
        {say('shell.logIn')}
      </button>
    </form>
  )
}

/** The form that changes the own password. */
export function PasswordForm(props: { say: Say; must: boolean; refusal?: Refusal | null }) {
  const { say, refusal } = props
  return (
    <form class="sheet sheet-narrow" method="post" action="/desk/password">
      <RefusalSummary say={say} refusal={refusal} />
      {props.must ? <p class="notice notice-warn">{say('shell.mustChange')}</p> : ''}
      <TextField
        say={say}
        name="current"
        type="password"
        label={say('shell.currentPassword')}
        refusal={refusal}
        required
        autocomplete="current-password"
      />
      <TextField
        say={say}
        name="next"
        type="password"
        label={say('shell.newPassword')}
        hint={say('shell.passwordRule')}
        refusal={refusal}
        required
        autocomplete="new-password"
      />
      <TextField
        say={say}
        name="again"
        type="password"
        label={say('shell.newPasswordAgain')}
        refusal={refusal}
        required
        autocomplete="new-password"
      />
      <button class="btn btn-primary" type="submit">
        {say('shell.save')}
      </button>
    </form>
  )
}
