import { actorFor } from '../../../actions/actors.ts'
import type { App } from '../../../actions/app.ts'
import { addAttachment } from '../../../actions/attachments.ts'
import { createCase } from '../../../actions/caseBeginning.ts'
import { saveDraft } from '../../../actions/caseDrafts.ts'
import { submitCase, withdrawCase } from '../../../actions/caseSubmission.ts'
import type { CaseContent } from '../../../domain/case/content.ts'
import type { Actor } from '../../../domain/person/roles.ts'
import type { ToldCase } from './material.ts'
import { mendedFor } from './mending.ts'
import { type Painted, paintAll, paintForm } from './photos.ts'

/** A case that has been written in the house. */
export type Written = { readonly told: ToldCase; readonly id: string; readonly reporter: Actor }

type Pictures = { readonly photoIds: readonly string[]; readonly scanId: string | null }

function contentOf(told: ToldCase, pictures: Pictures, pledged: boolean): CaseContent {
  return {
    topic: told.topic,
    body: told.body.join('\n'),
    form: told.form,
    focusArea: told.focusArea,
    furtherFocusAreas: told.furtherFocusAreas,
    facets: told.facets,
    periodFrom: told.periodFrom,
    periodTo: told.periodTo,
    brand: told.brand,
    photos: told.photos.flatMap(({ time, place, activity }, index) => {
      const attachmentId = pictures.photoIds[index]
      return attachmentId ? [{ attachmentId, time, place, activity }] : []
    }),
    scanId: pictures.scanId,
    pledge: pledged,
    consent: pledged,
  }
}

/** A case with its photos painted, as it will be handed in. */
export type Painting = {
  readonly told: ToldCase
  readonly story: ToldCase
  readonly photos: readonly Painted[]
}

/** Paints the photos of a case; what the checks would refuse at the submission is mended. */
export async function paintCase(told: ToldCase): Promise<Painting> {
  const handsIn = told.ending !== 'draft'
  const story = handsIn ? mendedFor(told) : told
  const photos = await paintAll(story, story.photos, handsIn)
  return { told, story, photos }
}

async function addPictures(
  app: App,
  actor: Actor,
  caseId: string,
  { told, story, photos }: Painting,
): Promise<Pictures> {
  const photoIds: string[] = []
  for (const { name, bytes } of photos) {
    photoIds.push((await addAttachment(app, actor, caseId, { kind: 'photo', name, content: bytes })).id)
  }
  if (story.flaw === 'no-scan' && told.ending === 'draft') return { photoIds, scanId: null }
  const scan = await paintForm(story, { reference: caseId, version: 1 })
  const added = await addAttachment(app, actor, caseId, {
    kind: 'scan',
    name: scan.name,
    content: scan.bytes,
  })
  return { photoIds, scanId: added.id }
}

/** Writes a case and, unless it ends as a draft, hands it in, mended where the checks would refuse it. */
export async function writeCase(app: App, callId: string, painting: Painting): Promise<Written> {
  const { told, story } = painting
  const reporter = await actorFor(app, told.unit.code.toLowerCase(), 'reporter')
  const { id } = await createCase(app, reporter, callId)
  const pictures = await addPictures(app, reporter, id, painting)
  const content = contentOf(story, pictures, told.flaw !== 'no-pledge')
  const draft = await saveDraft(app, reporter, id, { revision: 1, content })
  if (told.ending !== 'draft')
    await submitCase(app, reporter, id, { revision: draft.revision, pledge: true, consent: true })
  if (told.ending === 'withdrawn') {
    await withdrawCase(app, reporter, id, '涉及的改革事项尚在推进，待总结成熟后再报送。')
  }
  return { told, id, reporter }
}
