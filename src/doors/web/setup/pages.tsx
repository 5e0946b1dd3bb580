import { type Founded, houseLevels } from '../../../actions/firstRun.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { CheckBoxes } from '../ui/choices.tsx'
import { RefusalSummary, Select, TextField } from '../ui/form.tsx'
import { TrialOffer } from './trial.tsx'

type SetupProps = { say: Say; values: Readonly<Record<string, string>>; refusal: Refusal | null }

function fieldOf({ say, values, refusal }: SetupProps) {
  return (name: string) => ({ say, name, value: values[name] ?? '', refusal })
}

function OrganisationFields(props: SetupProps) {
  const { say, values } = props
  const field = fieldOf(props)
  const levels = houseLevels.map((value) => ({ value, label: say(`setup.levels.${value}`) }))
  return (
    <section class="sheet">
      <h2>{say('setup.organisation')}</h2>
      <div class="setup-fields">
        <TextField
          {...field('name')}
          label={say('setup.name')}
          hint={say('setup.nameHint')}
          required
          maxlength={80}
        />
        <TextField
          {...field('code')}
          label={say('setup.code')}
          hint={say('setup.codeHint')}
          required
          maxlength={30}
        />
        <Select
          {...field('level')}
          value={values['level'] ?? 'city'}
          label={say('setup.level')}
          options={levels}
        />
      </div>
    </section>
  )
}

function AccountFields(props: SetupProps) {
  const { say, values, refusal } = props
  const field = fieldOf(props)
  return (
    <section class="sheet">
      <h2>{say('setup.first')}</h2>
      <p class="hint">{say('setup.firstLead')}</p>
      <div class="setup-fields">
        <TextField
          {...field('login')}
          label={say('setup.login')}
          hint={say('setup.loginHint')}
          required
          autocomplete="username"
        />
        <TextField
          {...field('title')}
          label={say('setup.personTitle')}
          hint={say('setup.personTitleHint')}
          required
          maxlength={40}
        />
        <TextField {...field('email')} label={say('setup.email')} type="email" autocomplete="email" />
        <TextField
          {...field('password')}
          value=""
          label={say('setup.password')}
          hint={say('shell.passwordRule')}
          type="password"
          required
          autocomplete="new-password"
        />
        <TextField
          {...field('again')}
          value=""
          label={say('setup.again')}
          type="password"
          required
          autocomplete="new-password"
        />
        <CheckBoxes
          say={say}
          name="supervisor"
          label={say('setup.supervisor')}
          hint={say('setup.supervisorHint')}
          options={[{ value: 'yes', label: say('setup.supervisorYes') }]}
          chosen={[values['supervisor'] ?? '']}
          refusal={refusal}
        />
      </div>
    </section>
  )
}

/** The first-run form: the organiser, the first account, what the administrators are; or the demonstration. */
export function SetupForm(props: SetupProps & { mayTry: boolean }) {
  const { say, refusal } = props
  const labels = {
    name: say('setup.name'),
    code: say('setup.code'),
    login: say('setup.login'),
    title: say('setup.personTitle'),
    email: say('setup.email'),
    password: say('setup.password'),
    again: say('setup.again'),
  }
  return (
    <>
      <form method="post" action="/desk/setup" data-turbo="false">
        <RefusalSummary say={say} refusal={refusal} labels={labels} />
        <p class="hint">{say('setup.lead')}</p>
        <OrganisationFields {...props} />
        <AccountFields {...props} />
        <section class="sheet">
          <h2>{say('setup.administrators')}</h2>
          <p class="hint">{say('setup.administratorsLead')}</p>
          <button class="btn btn-primary" type="submit">
            {say('setup.submit')}
          </button>
        </section>
      </form>
      {props.mayTry ? <TrialOffer say={say} /> : ''}
    </>
  )
}

/** What was set up: the administrators' one-time passwords, shown only now, and the next steps. */
export function SetupDone(props: { say: Say; founded: Founded }) {
  const { say, founded } = props
  const labels = [say('setup.role'), say('setup.login'), say('registry.oneTime')]
  return (
    <>
      <section class="sheet">
        <p class="notice notice-warn">{say('setup.doneLead')}</p>
        <table class="list">
          <thead>
            <tr>
              {labels.map((label) => (
                <th>{label}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {founded.administrators.map(({ role, login, password }) => (
              <tr>
                <td data-label={labels[0]}>{say(`state.role.${role}`)}</td>
                <td data-label={labels[1]}>
                  <code>{login}</code>
                </td>
                <td data-label={labels[2]}>
                  <code>{password}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section class="sheet">
        <h2>{say('setup.next')}</h2>
        <ol>
          <li>{say('setup.next1')}</li>
          <li>{say('setup.next2')}</li>
          <li>{say('setup.next3')}</li>
        </ol>
        <a class="btn btn-primary" href="/desk/login">
          {say('setup.logIn')}
        </a>
      </section>
    </>
  )
}
