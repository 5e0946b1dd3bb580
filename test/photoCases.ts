import sharp from 'sharp'
import type { App } from '../src/actions/app.ts'
import { addAttachment } from '../src/actions/attachments.ts'
import { createCase } from '../src/actions/caseBeginning.ts'
import { readDraft, saveDraft } from '../src/actions/caseDrafts.ts'
import { recordStep } from '../src/actions/caseSteps.ts'
import { submitCase } from '../src/actions/caseSubmission.ts'
import type { CaseStep } from '../src/domain/case/state.ts'
import type { Actor } from '../src/domain/person/roles.ts'
import { paintPhoto } from '../src/formats/jpegPainting.ts'
import type { Collecting } from './collecting.ts'
import { soundCase } from './soundCase.ts'

/** What stands behind the end of a JPEG is a camera's own; with it a photo has the bytes that are asked for. */
const behind = Buffer.alloc(1_100_000)
const scan = Buffer.from('%PDF-1.4\nstamped form\n%%EOF\n')

/** A photo that no other seed gives. */
export async function painted(seed: string): Promise<Buffer> {
  const order = { width: 900, height: 680, minBytes: 0, takenAt: '2018-05-02T10:00:00', camera: null }
  return Buffer.concat([await paintPhoto({ ...order, scene: 'workshop', seed }), behind])
}

/** A photo cropped at all sides and compressed once more. */
export async function cropped(photo: Buffer | undefined): Promise<Buffer> {
  const region = { left: 60, top: 30, width: 780, height: 600 }
  return Buffer.concat([await sharp(photo).extract(region).jpeg({ quality: 70 }).toBuffer(), behind])
}

/** A case with some photos that its unit has handed in; one that was begun already is added to. */
export async function handedIn(
  app: App,
  work: Collecting,
  reporter: Actor,
  topic: string,
  pictures: readonly (Buffer | undefined)[],
  begun: string | null = null,
): Promise<string> {
  const id = begun ?? (await createCase(app, reporter, work.call.id)).id
  for (const [at, content] of pictures.entries())
    await addAttachment(app, reporter, id, {
      kind: 'photo',
      name: `IMG_${at + 1}.jpg`,
      content: content ?? scan,
    })
  await addAttachment(app, reporter, id, { kind: 'scan', name: '申报表.pdf', content: scan })
  const draft = await readDraft(app, reporter, id)
  const sound = soundCase().content
  const captions = draft.content.photos.map((photo, at) => ({
    ...(sound.photos[at % 3] ?? photo),
    attachmentId: photo.attachmentId,
  }))
  const content = { ...sound, topic, photos: captions, scanId: null }
  const { revision } = await saveDraft(app, reporter, id, { revision: draft.revision, content })
  await submitCase(app, reporter, id, { revision, pledge: true, consent: true })
  return id
}

/** Takes a case some steps further, in the organiser's name. */
export async function take(app: App, work: Collecting, id: string, ...steps: CaseStep[]): Promise<void> {
  await app.store.write(async (tx) => {
    for (const step of steps)
      await recordStep(app, tx, work.organiser, { campaignId: work.call.id, id }, step, { version: 1 })
  })
}
