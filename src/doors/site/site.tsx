import { Hono } from 'hono'
import type { App } from '../../actions/app.ts'

/** The public site under `/`. */
export async function siteDoor(_app: App): Promise<Hono> {
  const door = new Hono()
  door.get('/', (c) => c.redirect('/desk', 303))
  return door
}
