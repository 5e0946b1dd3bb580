import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { iconSvg } from '../../formats/icon.ts'
import type { Say, WordingKey } from '../../foundation/wording/wording.ts'
import type { Visit } from './visit.ts'

/** Where the bundled script and style stand; set once when the door is built. */
export const bundled = { script: '', style: '' }

type PageOptions = {
  readonly title: string
  /** One sentence for search engines and for cards in WeChat. */
  readonly description?: string
  /** Path of a picture for the card. */
  readonly picture?: string | null
  readonly status?: 200 | 404 | 409 | 422 | 500 | 503
  readonly kind?: 'article' | 'website'
}

/** A decorative Bootstrap icon. */
export function Icon(props: { name: string }) {
  return <span class="icon">{raw(iconSvg(props.name))}</span>
}

function Head(props: { visit: Visit; options: PageOptions }) {
  const { visit, options } = props
  const { say, app, c, owner } = visit
  const site = say('showcase.site.name', { owner })
  const address = `${app.publicUrl}${new URL(c.req.url).pathname}`
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="format-detection" content="telephone=no" />
      <title>{options.title === site ? site : `${options.title} · ${site}`}</title>
      <meta name="description" content={options.description ?? say('showcase.site.description', { owner })} />
      <meta property="og:title" content={options.title} />
      <meta
        property="og:description"
        content={options.description ?? say('showcase.site.description', { owner })}
      />
      <meta property="og:type" content={options.kind ?? 'website'} />
      <meta property="og:site_name" content={site} />
      <meta property="og:url" content={address} />
      {options.picture ? <meta property="og:image" content={`${app.publicUrl}${options.picture}`} /> : ''}
      <link rel="canonical" href={address} />
      <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/assets/font.css" />
      <link rel="stylesheet" href={bundled.style} />
      <script type="module" src={bundled.script} />
    </head>
  )
}

const places: readonly (readonly [path: string, label: WordingKey])[] = [
  ['/', 'showcase.site.home'],
  ['/cases', 'showcase.site.cases'],
  ['/calls', 'showcase.site.calls'],
  ['/certificates', 'showcase.site.certificates'],
]

function TopBar(props: { visit: Visit }) {
  const { say, c, owner } = props.visit
  const { pathname } = new URL(c.req.url)
  const here = (path: string) =>
    path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`)
  return (
    <header class="top">
      <div class="frame top-row">
        <a class="owner" href="/">
          <span class="seal" aria-hidden="true">
            典
          </span>
          <span class="owner-words">
            <b>{owner}</b>
            <span>{say('showcase.site.slogan')}</span>
          </span>
        </a>
        <nav class="places" aria-label={say('shell.navigation')}>
          {places.map(([path, label]) => (
            <a href={path} aria-current={here(path) ? 'page' : undefined}>
              {say(label)}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}

function otherLanguage(visit: Visit): string {
  const url = new URL(visit.c.req.url)
  url.searchParams.set('language', visit.say.language === 'en' ? 'zh-CN' : 'en')
  return `${url.pathname}${url.search}`
}

function Foot(props: { visit: Visit }) {
  const { visit } = props
  const { say, owner, app } = visit
  return (
    <footer class="foot">
      <div class="frame foot-row">
        <div>
          <p class="foot-owner">{owner}</p>
          <p>{say('showcase.site.footNote')}</p>
          {app.demonstration ? <p>{say('shell.demonstration')}</p> : ''}
        </div>
        <p class="foot-links">
          <a href={otherLanguage(visit)} lang={say.language === 'en' ? 'zh-CN' : 'en'} rel="nofollow">
            {say('shell.otherLanguage')}
          </a>
          <a href="/desk" rel="nofollow">
            {say('showcase.site.staff')}
          </a>
        </p>
      </div>
    </footer>
  )
}

/** Shows a page of the public site. */
export function show(visit: Visit, options: PageOptions, content: Child): Response | Promise<Response> {
  const { say, c } = visit
  const page = (
    <html lang={say.language}>
      <Head visit={visit} options={options} />
      <body>
        <a class="skip" href="#content">
          {say('shell.skip')}
        </a>
        <TopBar visit={visit} />
        <main id="content" tabindex={-1}>
          {content}
        </main>
        <Foot visit={visit} />
      </body>
    </html>
  )
  return c.html(`<!doctype html>${page.toString()}`, options.status ?? 200)
}

/** The head of a page that has no photograph: where am I, and what is this. */
export function PageHead(props: { title: string; kicker?: Child; lead?: Child; children?: Child }) {
  return (
    <div class="page-head">
      {props.kicker ? <p class="kicker">{props.kicker}</p> : ''}
      <h1>{props.title}</h1>
      {props.lead ? <p class="lead">{props.lead}</p> : ''}
      {props.children}
    </div>
  )
}

/** A heading of a part of a page, with a way to more of it. */
export function PartHead(props: { id: string; title: string; more?: { href: string; label: string } }) {
  return (
    <div class="part-head">
      <h2 id={props.id}>{props.title}</h2>
      {props.more ? (
        <a href={props.more.href}>
          {props.more.label} <Icon name="arrow-right" />
        </a>
      ) : (
        ''
      )}
    </div>
  )
}

/** The sentence of a refusal or of a problem at a field. */
export function sentence(
  say: Say,
  problem: { readonly code: string; readonly values?: Readonly<Record<string, string | number>> },
): string {
  const values = problem.values ?? {}
  return (
    say.find(`refusal.${problem.code}`, values) ??
    say.find(`procedure.${problem.code}`, values) ??
    problem.code
  )
}
