import type { Context } from 'hono'
import type { App } from '../../actions/app.ts'
import { instantOf } from '../../foundation/clock.ts'
import { refusal } from '../../foundation/refusal.ts'
import { sent } from './visit.ts'

/** Moves the clock of the demonstration forward to nine in the morning of a day. */
export async function moveClock(
  c: Context,
  app: App,
  localPath: (path: string) => string,
): Promise<Response> {
  if (!app.demonstration) throw refusal('not-found', 'not-found')
  const form = await sent(c)
  const day = form.text('day')
  const back = localPath(form.text('back'))
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return c.redirect(back, 303)
  const instant = instantOf(day, '09:00')
  if (instant > app.clock.now()) await app.demonstration.moveTo(instant)
  return c.redirect(back, 303)
}
