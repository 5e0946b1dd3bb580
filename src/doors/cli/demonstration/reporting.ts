import { actorFor } from '../../../actions/actors.ts'
import type { App } from '../../../actions/app.ts'
import { addAttachment } from '../../../actions/attachments.ts'
import { createCase, saveDraft } from '../../../actions/caseDrafts.ts'
import { submitCase, withdrawCase } from '../../../actions/caseSubmission.ts'
import type { CaseContent } from '../../../domain/case/content.ts'
import type { Actor } from '../../../domain/person/roles.ts'
import type { ToldCase } from './material.ts'
import { mendedFor } from './mending.ts'
import { paintAll, paintForm } from './photos.ts'

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

async function addPictures(
  app: App,
  actor: Actor,
  caseId: string,
  told: ToldCase,
  mended: boolean,
): Promise<Pictures> {
  const photoIds: string[] = []
  for (const { name, bytes } of await paintAll(told, told.photos, mended)) {
    photoIds.push((await addAttachment(app, actor, caseId, { kind: 'photo', name, content: bytes })).id)
  }
  if (told.flaw === 'no-scan' && !mended) return { photoIds, scanId: null }
  const { name, bytes } = await paintForm(told)
  const scan = await addAttachment(app, actor, caseId, { kind: 'scan', name, content: bytes })
  return { photoIds, scanId: scan.id }
}

/** Writes a case and, unless it ends as a draft, hands it in, mended where the checks would refuse it. */
export async function writeCase(app: App, callId: string, told: ToldCase): Promise<Written> {
  const reporter = await actorFor(app, told.unit.code.toLowerCase(), 'reporter')
  const { id } = await createCase(app, reporter, callId)
  const handsIn = told.ending !== 'draft'
  const story = handsIn ? mendedFor(told) : told
  const pictures = await addPictures(app, reporter, id, story, handsIn)
  const content = contentOf(story, pictures, told.flaw !== 'no-pledge')
  const draft = await saveDraft(app, reporter, id, { revision: 1, content })
  if (handsIn) await submitCase(app, reporter, id, { revision: draft.revision, pledge: true, consent: true })
  if (told.ending === 'withdrawn')
    await withdrawCase(app, reporter, id, '涉及的改革事项尚在推进，待总结成熟后再报送。')
  return { told, id, reporter }
}
