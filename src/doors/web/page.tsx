import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { App } from '../../actions/app.ts'
import { callInSight } from '../../actions/calls.ts'
import { namesOfOrganisations } from '../../actions/organisations.ts'
import type { Visitor } from '../../actions/session.ts'
import { closingOf, isPast, workingDaysBetween } from '../../domain/campaign/deadline.ts'
import { dayOf } from '../../foundation/clock.ts'
import type { Say } from '../../foundation/wording/wording.ts'
import { sayDay } from './ui/dates.ts'
import { type Frame, Page } from './ui/layout.tsx'
import type { Visit } from './visit.ts'

/** Where the bundled script and style stand; set once when the door is built. */
export const bundled = { script: '', style: '' }

type PageOptions = {
  title: string
  lead?: Child
  acts?: Child
  wide?: boolean
  status?: 200 | 403 | 404 | 409 | 422 | 500 | 503
}

async function callOf(app: App, say: Say, visitor: Visitor, now: Date): Promise<Frame['call']> {
  const call = await callInSight(app, visitor.actor)
  if (!call) return null
  const closing = closingOf(call.rules.deadline, app.calendar)
  const days = workingDaysBetween(dayOf(now), closing.day, app.calendar)
  const left = call.closedAt
    ? say('campaign.states.closed')
    : isPast(closing, now)
      ? say('shell.passed')
      : days === 0
        ? say('shell.lastDay')
        : say('shell.daysLeft', { days })
  return {
    id: call.id,
    title: call.title,
    due: say('shell.deadlineOn', { date: sayDay(say, closing.day) }),
    left,
  }
}

/** Whom no mail could reach, as the address tells it: some units by their ids, then how many there are. */
async function unreachedIn(app: App, say: Say, word: string | undefined): Promise<string | null> {
  const ids = word?.split('.') ?? []
  const count = Number(ids.pop())
  const found = await namesOfOrganisations(app, ids)
  if (found.length === 0) return null
  const names = new Intl.ListFormat(say.language).format(found)
  return say('shell.unreached', {
    names: count > found.length ? say('shell.unreachedOf', { names, count }) : names,
  })
}

async function frameFor(c: Context, app: App, say: Say, visitor: Visitor | null, now: Date): Promise<Frame> {
  const asked = c.req.query('said')
  const url = new URL(c.req.url)
  return {
    say,
    path: url.pathname,
    assets: bundled,
    visitor,
    call: visitor ? await callOf(app, say, visitor, now) : null,
    said: asked && /^[a-zA-Z.]+$/.test(asked) ? (say.find(asked) ?? null) : null,
    unreached: visitor ? await unreachedIn(app, say, c.req.query('unreached')) : null,
    demonstrationNow: app.demonstration ? now : null,
  }
}

/** Shows a page to a person who has logged in. */
export async function show(visit: Visit, options: PageOptions, content: Child): Promise<Response> {
  const frame = await frameFor(visit.c, visit.app, visit.say, visit.visitor, visit.now)
  return render(visit.c, frame, options, content)
}

/** Shows a page to anyone, such as the log-in. */
export async function showOutside(
  c: Context,
  app: App,
  say: Say,
  options: PageOptions,
  content: Child,
): Promise<Response> {
  return render(c, await frameFor(c, app, say, null, app.clock.now()), options, content)
}

function render(
  c: Context,
  frame: Frame,
  options: PageOptions,
  content: Child,
): Response | Promise<Response> {
  const { status, ...rest } = options
  const page = (
    <Page frame={frame} {...rest}>
      {content}
    </Page>
  )
  return c.html(`<!doctype html>${page.toString()}`, status ?? 200)
}
