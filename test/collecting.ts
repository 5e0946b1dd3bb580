import type { App } from '../src/actions/app.ts'
import { addAttachment } from '../src/actions/attachments.ts'
import { type Call, callById } from '../src/actions/calls.ts'
import { createCampaign, openCampaign } from '../src/actions/campaign.ts'
import { createCase } from '../src/actions/caseBeginning.ts'
import { readDraft, saveDraft } from '../src/actions/caseDrafts.ts'
import { submitCase } from '../src/actions/caseSubmission.ts'
import { importRegistry } from '../src/actions/registry.ts'
import type { CaseContent } from '../src/domain/case/content.ts'
import type { Actor, Role } from '../src/domain/person/roles.ts'
import { actorOfLogin } from '../src/engines/store/people.ts'
import { campaignOf2019, found, issueTestPassword, smallRegistry } from './founded.ts'
import { plainJpeg } from './samples/pictures.ts'
import { soundCase } from './soundCase.ts'

/** A call that collects, and the way to everybody who has an office in it. */
export type Collecting = { call: Call; organiser: Actor; as(login: string, role: Role): Promise<Actor> }

/** Founds the organiser, imports the small registry and opens the call of 2019. */
export async function collecting(app: App, rules: Partial<Call['rules']> = {}): Promise<Collecting> {
  const { organiser } = await found(app)
  await importRegistry(app, organiser, smallRegistry, issueTestPassword)
  const input = { ...campaignOf2019, rules: { ...campaignOf2019.rules, ...rules } }
  const { campaignId } = await createCampaign(app, organiser, input)
  await openCampaign(app, organiser, campaignId)
  return {
    call: await callById(app, campaignId),
    organiser,
    async as(login, role) {
      const actor = await actorOfLogin(app.store.read, login, role)
      if (!actor) throw new Error(`No ${role} ${login}`)
      return actor
    },
  }
}

/** A JPEG of over a megabyte that no other number gives; what stands behind its end is a camera's own. */
export async function heavyPhoto(number: number): Promise<Buffer> {
  return Buffer.concat([await plainJpeg(1200, 1000), Buffer.alloc(1_100_000, number)])
}

const scan = Buffer.from('%PDF-1.4\nstamped form\n%%EOF\n')

/** A case of the reporter's unit that no check finds fault with, ready to be submitted. */
export async function writtenCase(
  app: App,
  reporter: Actor,
  callId: string,
  changes: Partial<CaseContent> = {},
): Promise<{ id: string; revision: number }> {
  const { id } = await createCase(app, reporter, callId)
  for (const number of [1, 2, 3]) {
    const content = await heavyPhoto(number)
    await addAttachment(app, reporter, id, { kind: 'photo', name: `IMG_${number}.jpg`, content })
  }
  await addAttachment(app, reporter, id, { kind: 'scan', name: '申报表.pdf', content: scan })
  const draft = await readDraft(app, reporter, id)
  const { content } = soundCase()
  const photos = content.photos.map((photo, index) => ({
    ...photo,
    attachmentId: draft.content.photos[index]?.attachmentId ?? '',
  }))
  const written = { ...content, photos, scanId: null, ...changes }
  const { revision } = await saveDraft(app, reporter, id, { revision: draft.revision, content: written })
  return { id, revision }
}

/** A case that was submitted. */
export async function submittedCase(
  app: App,
  reporter: Actor,
  callId: string,
  changes: Partial<CaseContent> = {},
): Promise<{ id: string; number: string }> {
  const { id, revision } = await writtenCase(app, reporter, callId, changes)
  const { number } = await submitCase(app, reporter, id, { revision, pledge: true, consent: true })
  return { id, number }
}
