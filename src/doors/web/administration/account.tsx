import type { readAccount } from '../../../actions/accountCare.ts'
import type { Deed } from '../../../domain/person/deeds.ts'
import { couldEver } from '../../../domain/person/may.ts'
import { type Actor, roles } from '../../../domain/person/roles.ts'
import { dayOf } from '../../../foundation/clock.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayFullDay, sayInstant } from '../ui/dates.ts'
import { RefusalSummary, Select, TextField } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { AccountState } from './accountList.tsx'

type One = Awaited<ReturnType<typeof readAccount>>
type Typed = { values: Readonly<Record<string, string>>; refusal: Refusal | null }

function OfficeLines(props: { say: Say; one: One; mayEnd: boolean }) {
  const { say, one, mayEnd } = props
  if (one.offices.length === 0) return <p class="hint">{say('administration.noOffice')}</p>
  return (
    <ul class="names">
      {one.offices.map((office) => {
        const from = sayFullDay(say, dayOf(office.grantedAt))
        const to = office.endedAt ? sayFullDay(say, dayOf(office.endedAt)) : null
        return (
          <li class={office.endedAt ? 'timetable-past' : ''}>
            {office.organisationName} · {say(`state.role.${office.role}`)}{' '}
            <span class="hint">
              {to ? say('administration.sinceUntil', { from, to }) : say('administration.since', { from })}
            </span>{' '}
            {mayEnd && !office.endedAt ? (
              <form class="inline" method="post" action={`/desk/offices/${office.id}/end`}>
                <input type="hidden" name="person" value={one.id} />
                <button
                  class="linklike"
                  type="submit"
                  aria-label={`${say('administration.end')} ${say(`state.role.${office.role}`)}`}
                >
                  {say('administration.end')}
                </button>
              </form>
            ) : (
              ''
            )}
          </li>
        )
      })}
    </ul>
  )
}

function GrantForm(props: { say: Say; personId: string } & Typed) {
  const { say, personId, values, refusal } = props
  const options = roles.map((value) => ({ value, label: say(`state.role.${value}`) }))
  const labels = { role: say('administration.role'), organisation: say('administration.organisation') }
  return (
    <form class="sheet sheet-narrow" method="post" action={`/desk/accounts/${personId}/offices`}>
      <h2>{say('administration.grant')}</h2>
      <RefusalSummary say={say} refusal={refusal} labels={labels} />
      <p class="hint">{say('administration.grantLead')}</p>
      <Select
        say={say}
        name="role"
        label={labels.role}
        value={values['role'] ?? ''}
        refusal={refusal}
        options={options}
        empty={say('administration.chooseRole')}
        required
      />
      <TextField
        say={say}
        name="organisation"
        label={labels.organisation}
        hint={say('administration.organisationHint')}
        value={values['organisation'] ?? ''}
        refusal={refusal}
        required
      />
      <button class="btn btn-primary" type="submit">
        {say('administration.grant')}
      </button>
    </form>
  )
}

function CareForms(props: { say: Say; one: One; self: boolean }) {
  const { say, one, self } = props
  const disabled = one.disabledAt !== null
  return (
    <section class="sheet">
      {one.lockedUntil ? (
        <form class="notice notice-warn" method="post" action={`/desk/accounts/${one.id}/unlocking`}>
          <p>
            <Icon name="lock" />{' '}
            {say('administration.lockedUntil', { until: sayInstant(say, one.lockedUntil) })}
          </p>
          <p class="hint">{say('administration.unlockLead')}</p>
          <button class="btn btn-outline-secondary" type="submit">
            {say('administration.unlock')}
          </button>
        </form>
      ) : (
        ''
      )}
      <h2>{say('administration.reset')}</h2>
      <p class="hint">{say('administration.resetLead')}</p>
      <form method="post" action={`/desk/accounts/${one.id}/password`} data-turbo="false">
        <button class="btn btn-outline-secondary" type="submit">
          {say('administration.reset')}
        </button>
      </form>
      {self ? (
        ''
      ) : (
        <>
          <div class="gap-above" />
          <h2>{say(disabled ? 'administration.enable' : 'administration.disable')}</h2>
          <p class="hint">{say('administration.disableLead')}</p>
          <form method="post" action={`/desk/accounts/${one.id}/${disabled ? 'enabling' : 'disabling'}`}>
            <button class="btn btn-outline-secondary" type="submit">
              {say(disabled ? 'administration.enable' : 'administration.disable')}
            </button>
          </form>
        </>
      )}
    </section>
  )
}

/** One account with what each administrator may do to it. */
export function AccountPage(props: { say: Say; one: One; actor: Actor } & Typed) {
  const { say, one, actor } = props
  const may = (deed: Deed) => couldEver(actor, deed)
  const aboutGrant = props.values['role'] !== undefined
  return (
    <div class="columns">
      <div>
        {aboutGrant ? '' : <RefusalSummary say={say} refusal={props.refusal} />}
        <section class="sheet">
          <h2>{say('administration.offices')}</h2>
          <OfficeLines say={say} one={one} mayEnd={may('office.end') && one.id !== actor.personId} />
        </section>
        {may('office.grant') ? (
          <GrantForm
            say={say}
            personId={one.id}
            values={props.values}
            refusal={aboutGrant ? props.refusal : null}
          />
        ) : (
          ''
        )}
        {may('account.resetPassword') ? (
          <CareForms say={say} one={one} self={one.id === actor.personId} />
        ) : (
          ''
        )}
      </div>
      <section class="sheet">
        <dl class="facts">
          <dt>{say('administration.person')}</dt>
          <dd>{one.name}</dd>
          <dt>{say('administration.email')}</dt>
          <dd>{one.email || '—'}</dd>
          <dt>{say('administration.state')}</dt>
          <dd>
            <AccountState say={say} disabled={one.disabledAt !== null} mustChange={one.mustChange} />
          </dd>
          <dt>{say('administration.created')}</dt>
          <dd>{sayInstant(say, one.createdAt)}</dd>
          <dt>{say('administration.passwordSet')}</dt>
          <dd>{sayInstant(say, one.passwordSetAt)}</dd>
          <dt>{say('administration.lastLogIn')}</dt>
          <dd>{one.lastLogIn ? sayInstant(say, one.lastLogIn) : say('administration.noLogins')}</dd>
          {one.lockedUntil ? (
            <>
              <dt>{say('administration.locked')}</dt>
              <dd>{say('administration.lockedUntil', { until: sayInstant(say, one.lockedUntil) })}</dd>
            </>
          ) : (
            ''
          )}
        </dl>
        <div class="gap-above" />
        <h2>{say('administration.logins')}</h2>
        {one.attempts.length === 0 ? <p class="hint">{say('administration.noLogins')}</p> : ''}
        <ul class="names">
          {one.attempts.map(({ at, address, succeeded }) => (
            <li>
              {sayInstant(say, at)} · {say(succeeded ? 'administration.succeeded' : 'administration.failed')}{' '}
              <span class="hint">{address}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
