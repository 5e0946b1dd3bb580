import type { Context, Hono } from 'hono'
import type { App } from '../../../actions/app.ts'
import type { Role } from '../../../domain/person/roles.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { languageOf, type Say, sayIn } from '../../../foundation/wording/wording.ts'
import { showOutside } from '../page.tsx'
import { sentence } from '../visit.ts'

/** How far the demonstration has come that takes the place of an empty house. */
export type TrialStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed'; readonly problem: Refusal | null }

/** The demonstration that an empty house offers; a second `begin` while it loads changes nothing. */
export type Trial = { begin(): void; standing(): TrialStanding }

/** A log-in of the demonstration as its log-in page prints it. */
export type ShownLogIn = {
  readonly login: string
  readonly password: string
  readonly roles: readonly Role[]
  readonly organisation: string
}

const path = '/desk/setup/demonstration'
const secondsBetween = 2

/** Routes that load the demonstration while there is no organisation, and tell how far it is. */
export function addTrial(door: Hono, app: App, trial: Trial, founded: () => Promise<boolean>): void {
  door.use('/desk/setup', async (c, next) =>
    trial.standing().kind === 'loading' && !(await founded()) ? c.redirect(path, 303) : next(),
  )
  door.post(path, async (c) => {
    if (await founded()) return c.redirect('/desk', 303)
    trial.begin()
    return c.redirect(path, 303)
  })
  door.get(path, async (c, next) => {
    const standing = trial.standing()
    if (standing.kind === 'none' || (await founded())) return next()
    return standingPage(c, app, standing)
  })
}

function standingPage(c: Context, app: App, standing: Exclude<TrialStanding, { kind: 'none' }>) {
  const say = sayIn(languageOf(c.req.header('accept-language')))
  if (standing.kind === 'failed') {
    const options = { title: say('setup.failedTitle'), status: 503 } as const
    return showOutside(c, app, say, options, <Failed say={say} problem={standing.problem} />)
  }
  c.header('refresh', String(secondsBetween))
  return showOutside(c, app, say, { title: say('setup.loadingTitle') }, <Loading say={say} {...standing} />)
}

function Loading(props: { say: Say; done: number; of: number }) {
  const { say, done, of } = props
  const words = done === 0 ? say('setup.loadingBegins') : say('setup.loadingSoFar', { done, of })
  return (
    <section class="sheet" data-turbo="false">
      <p role="status">{words}</p>
      <progress max={of || 1} value={done} aria-label={say('setup.loadingTitle')} />
      <p class="hint">{say('setup.loadingHint', { seconds: secondsBetween })}</p>
      <a class="btn btn-outline-secondary" href={path}>
        {say('setup.loadingNow')}
      </a>
    </section>
  )
}

function Failed(props: { say: Say; problem: Refusal | null }) {
  const { say, problem } = props
  return (
    <section class="sheet">
      <p class="notice notice-warn" role="alert">
        {problem ? sentence(say, problem) : say('setup.failedByFault')}
      </p>
      <p>{say('setup.failedHint')}</p>
      <form method="post" action={path} data-turbo="false">
        <button class="btn btn-primary" type="submit">
          {say('setup.tryAgain')}
        </button>{' '}
        <a class="btn btn-outline-secondary" href="/desk/setup">
          {say('setup.backToSetup')}
        </a>
      </form>
    </section>
  )
}

/** The offer on the first-run page to load the demonstration instead. */
export function TrialOffer(props: { say: Say }) {
  const { say } = props
  return (
    <section class="sheet">
      <h2>{say('setup.tryTitle')}</h2>
      <p>{say('setup.tryLead')}</p>
      <form method="post" action={path} data-turbo="false">
        <button class="btn btn-outline-secondary" type="submit">
          {say('setup.trySubmit')}
        </button>
      </form>
      <p class="hint">{say('setup.tryAfter')}</p>
    </section>
  )
}

/** The log-ins of the demonstration with a button for each, and the way back to an empty house. */
export function DemonstrationLogIns(props: { say: Say; logIns: readonly ShownLogIn[]; to: string }) {
  const { say, logIns, to } = props
  const labels = [say('setup.login'), say('setup.logInsRole'), say('setup.logInsOf')]
  return (
    <section class="sheet">
      <h2>{say('setup.logInsTitle')}</h2>
      <p class="notice">{say('setup.wayBack')}</p>
      <p>
        {say('setup.logInsHead', { password: logIns[0]?.password ?? '' })}
        {say('setup.logInsClick')}
      </p>
      <table class="list">
        <thead>
          <tr>
            {labels.map((label) => (
              <th>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {logIns.map(({ login, password, roles, organisation }) => (
            <tr>
              <td data-label={labels[0]}>
                <form method="post" action="/desk/session">
                  <input type="hidden" name="login" value={login} />
                  <input type="hidden" name="password" value={password} />
                  <input type="hidden" name="to" value={to} />
                  <button class="linklike" type="submit" aria-label={say('setup.logInAs', { login })}>
                    <code>{login}</code>
                  </button>
                </form>
              </td>
              <td data-label={labels[1]}>
                {new Intl.ListFormat(say.language).format(roles.map((role) => say(`state.role.${role}`)))}
              </td>
              <td data-label={labels[2]}>{organisation}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
