import type { Child } from 'hono/jsx'
import type { Visitor } from '../../../actions/session.ts'
import type { Role } from '../../../domain/person/roles.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { entriesFor } from '../navigation.ts'
import { sayInstant } from './dates.ts'
import { Icon } from './icon.tsx'

/** What stands around a page: the call it speaks of, who acts, what was just done. */
export type Frame = {
  readonly say: Say
  readonly path: string
  readonly assets: { readonly script: string; readonly style: string }
  readonly visitor: Visitor | null
  readonly call: {
    readonly id: string
    readonly title: string
    readonly due: string
    readonly left: string
  } | null
  readonly said: string | null
  /** Whom a mail should have told and could not reach; `null` where all were told. */
  readonly unreached: string | null
  /** The clock of the demonstration; `null` outside it. */
  readonly demonstrationNow: Date | null
}

function Head(props: { frame: Frame; title: string }) {
  const { frame, title } = props
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="turbo-refresh-method" content="morph" />
      <meta name="turbo-refresh-scroll" content="preserve" />
      <meta name="color-scheme" content="light dark" />
      <title>
        {title} · {frame.say('shell.product')}
      </title>
      <link rel="icon" href="/desk/assets/mark.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/desk/assets/font.css" />
      <link rel="stylesheet" href={frame.assets.style} />
      <script type="module" src={frame.assets.script} />
    </head>
  )
}

function DemonstrationBar(props: { frame: Frame }) {
  const { say, demonstrationNow, path } = props.frame
  if (!demonstrationNow) return <></>
  return (
    <form class="demonstration" method="post" action="/desk/demonstration/clock">
      <span>
        <Icon name="info-circle" /> {say('shell.demonstration')}
      </span>
      <span>
        {say('shell.demonstrationNow')} <time>{sayInstant(say, demonstrationNow)}</time>
      </span>
      <label class="visually-hidden" for="demonstration-day">
        {say('shell.demonstrationNow')}
      </label>
      <input
        id="demonstration-day"
        type="date"
        name="day"
        min={demonstrationNow.toISOString().slice(0, 10)}
        required
      />
      <input type="hidden" name="back" value={path} />
      <button type="submit">{say('shell.demonstrationMove')}</button>
    </form>
  )
}

function TopBar(props: { frame: Frame }) {
  const { say, visitor, call } = props.frame
  return (
    <header class="top">
      <a class="product" href="/desk">
        <span class="product-seal" aria-hidden="true">
          典
        </span>
        <span class="product-name">{say('shell.product')}</span>
      </a>
      <div class="top-call">
        {call ? (
          <>
            <a href={`/desk/calls/${call.id}`}>{call.title}</a>
            <span class="top-due">
              {call.due} <b>{call.left}</b>
            </span>
          </>
        ) : (
          ''
        )}
      </div>
      {visitor ? <Person frame={props.frame} visitor={visitor} /> : ''}
    </header>
  )
}

function Person(props: { frame: Frame; visitor: Visitor }) {
  const { say, path } = props.frame
  const { actor, offices } = props.visitor
  return (
    <details class="person">
      <summary>
        <Icon name="person-circle" />
        <span class="person-office">
          {actor.office.organisationName} · {say(`state.role.${actor.office.role}`)}
        </span>
      </summary>
      <div class="person-menu">
        <p class="person-name">{actor.personName}</p>
        {offices.length > 1 ? (
          <form method="post" action="/desk/office">
            <label class="form-label" for="act-as">
              {say('shell.actAs')}
            </label>
            <select id="act-as" class="form-select" name="office">
              {offices.map((office) => (
                <option value={office.id} selected={office.id === actor.office.id}>
                  {office.organisationName} · {say(`state.role.${office.role}`)}
                </option>
              ))}
            </select>
            <button class="btn btn-outline-secondary" type="submit">
              {say('shell.switchOffice')}
            </button>
          </form>
        ) : (
          ''
        )}
        <a href="/desk/password">{say('shell.changePassword')}</a>
        <a href="/">{say('shell.publicSite')}</a>
        <form method="post" action="/desk/language">
          <input type="hidden" name="back" value={path} />
          <input type="hidden" name="language" value={say.language === 'en' ? 'zh-CN' : 'en'} />
          <button class="linklike" type="submit" lang={say.language === 'en' ? 'zh-CN' : 'en'}>
            {say('shell.otherLanguage')}
          </button>
        </form>
        <form method="post" action="/desk/session/end">
          <button class="linklike" type="submit">
            {say('shell.logOut')}
          </button>
        </form>
      </div>
    </details>
  )
}

function Navigation(props: { frame: Frame; role: Role }) {
  const { say, path, call } = props.frame
  const entries = entriesFor(props.role, call?.id ?? null)
  const best =
    entries.find(({ also }) => also !== undefined && path.startsWith(also)) ??
    entries
      .filter((entry) => path === entry.path || path.startsWith(`${entry.path}/`))
      .sort((a, b) => b.path.length - a.path.length)[0]
  return (
    <nav class="side" aria-label={say('shell.navigation')}>
      <ul>
        {entries.map((entry) => (
          <li>
            <a href={entry.path} aria-current={entry === best ? 'page' : undefined}>
              <Icon name={entry.icon} />
              <span>{say(entry.label)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A whole page of the back office. */
export function Page(props: {
  frame: Frame
  title: string
  lead?: Child
  acts?: Child
  wide?: boolean
  children?: Child
}) {
  const { frame, title } = props
  const { say, visitor } = frame
  return (
    <html lang={say.language}>
      <Head frame={frame} title={title} />
      <body class={visitor ? 'desk' : 'desk desk-closed'}>
        <a class="skip" href="#content">
          {say('shell.skip')}
        </a>
        <DemonstrationBar frame={frame} />
        <TopBar frame={frame} />
        <div class="rooms">
          {visitor ? <Navigation frame={frame} role={visitor.actor.office.role} /> : ''}
          <main id="content" class={props.wide ? 'content content-wide' : 'content'} tabindex={-1}>
            <div class="page-head">
              <div>
                <h1>{title}</h1>
                {props.lead ? <p class="lead">{props.lead}</p> : ''}
              </div>
              {props.acts ? <div class="acts">{props.acts}</div> : ''}
            </div>
            {frame.said ? (
              <div class="notice notice-good" role="status">
                <Icon name="check-circle" /> {frame.said}
              </div>
            ) : (
              ''
            )}
            {frame.unreached ? (
              <div class="notice notice-warn" role="status">
                <Icon name="envelope-exclamation" /> {frame.unreached}
              </div>
            ) : (
              ''
            )}
            {props.children}
          </main>
        </div>
      </body>
    </html>
  )
}
