import type { App } from '../../actions/app.ts'

/** Takes jobs from the queue; several programs on one database share the work. */
export async function startJobs(app: App): Promise<void> {
  await app.queue.work('reminders.send', async () => undefined)
}
