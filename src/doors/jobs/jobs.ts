import type { App } from '../../actions/app.ts'
import { derivePictures } from '../../actions/attachments.ts'
import { readIntake } from '../../actions/intakeReading.ts'
import { indexAnew, tendIndex } from '../../actions/likeness.ts'
import { makeMap, refreshMaps } from '../../actions/likenessMapping.ts'
import { readSource } from '../../actions/likenessSourceReading.ts'
import { printPhotos } from '../../actions/photoPrints.ts'
import { sendReminders } from '../../actions/reminders.ts'
import { sendLetter } from '../../actions/sending.ts'

/** Takes jobs from the queue; several programs on one database share the work. */
export async function startJobs(app: App): Promise<void> {
  await app.queue.work('outbox.send', ({ outboxId }) => sendLetter(app, outboxId))
  await app.queue.work('picture.derive', ({ sha256 }) => derivePictures(app, sha256), 4)
  await app.queue.work('photo.print', async ({ sha256 }) => void (await printPhotos(app, sha256)), 20)
  await app.queue.work('intake.read', ({ intakeId }) => readIntake(app, intakeId))
  await app.queue.work('likeness.index', ({ organisationId }) => indexAnew(app, organisationId))
  await app.queue.work('likeness.map', ({ campaignId }) => makeMap(app, campaignId))
  await app.queue.work('likeness.maps', () => refreshMaps(app))
  await app.queue.repeat('likeness.maps', '30 4 * * *')
  await app.queue.work('likeness.source', (source) => readSource(app, source))
  await app.queue.work('likeness.tend', () => tendIndex(app))
  await app.queue.work('reminders.send', async () => void (await sendReminders(app)))
  await app.queue.repeat('reminders.send', '0 9 * * *')
  await app.queue.repeat('likeness.tend', '30 3 * * *')
  await app.store.write(async (tx) => tx.enqueue('likeness.tend', {}))
}
