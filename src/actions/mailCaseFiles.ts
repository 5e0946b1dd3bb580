import type { CaseContent } from '../domain/case/content.ts'
import type { Actor } from '../domain/person/roles.ts'
import { attachmentsOf } from '../engines/store/attachments.ts'
import { partsOf } from '../engines/store/mails.ts'
import type { Tx } from '../engines/store/store.ts'
import type { App } from './app.ts'
import type { Opened } from './caseAccess.ts'
import { logAbout } from './caseDrafts.ts'
import { attachFile } from './caseFiles.ts'

type Kept = { readonly id: string; readonly sha256: string; readonly kind: 'photo' | 'scan' | 'seal' }

/** Gives a case the files that its content names as parts of mails; its own that are no longer named are taken out. */
export async function attachParts(
  app: App,
  tx: Tx,
  actor: Actor,
  opened: Opened,
  content: CaseContent,
): Promise<CaseContent> {
  const { theCase } = opened
  const { campaignId, id: caseId } = theCase
  const before = (await attachmentsOf(tx, campaignId, caseId)).filter(({ removedAt }) => removedAt === null)
  const wanted = [...content.photos.map(({ attachmentId }) => attachmentId), content.scanId ?? '']
  const parts = new Map((await partsOf(tx, { partIds: wanted })).map((part) => [part.id, part]))
  const kept: Kept[] = []
  const attachment = async (partId: string, kind: 'photo' | 'scan'): Promise<string | null> => {
    const own = before.find(({ id, kind: of }) => id === partId && of === kind)
    if (own) {
      kept.push(own)
      return own.id
    }
    const part = parts.get(partId)
    if (!part) return null
    const known = [...before, ...kept].find((one) => one.sha256 === part.sha256 && one.kind === kind)
    const id = known?.id ?? app.ids.next()
    kept.push({ id, sha256: part.sha256, kind })
    if (known) return id
    const name = part.path.split('/').at(-1)?.slice(0, 160) || '-'
    const { sha256 } = part
    await attachFile(
      tx,
      { campaignId, caseId, id, kind, name, sha256, addedAt: app.clock.now() },
      actor.personId,
    )
    logAbout(app, tx, actor, opened, 'case.attach', { kind, name, sha256 })
    return id
  }
  const photos: CaseContent['photos'] = []
  for (const photo of content.photos) {
    const attachmentId = await attachment(photo.attachmentId, 'photo')
    const twice = photos.some((one) => one.attachmentId === attachmentId)
    if (attachmentId && !twice) photos.push({ ...photo, attachmentId })
  }
  const scanId = content.scanId ? await attachment(content.scanId, 'scan') : null
  await removeOthers(app, tx, opened, kept, scanId === null)
  return { ...content, photos, scanId }
}

async function removeOthers(
  app: App,
  tx: Tx,
  { theCase }: Opened,
  kept: readonly Kept[],
  keepScan: boolean,
): Promise<void> {
  await tx
    .updateTable('attachments')
    .set({ removed_at: app.clock.now() })
    .where('campaign_id', '=', theCase.campaignId)
    .where('case_id', '=', theCase.id)
    .where('removed_at', 'is', null)
    .where('kind', 'in', keepScan ? ['photo'] : ['photo', 'scan'])
    .where('id', 'not in', ['', ...kept.map(({ id }) => id)])
    .execute()
}
