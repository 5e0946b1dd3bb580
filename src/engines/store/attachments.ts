import type { PictureFacts } from '../../domain/case/facts.ts'
import type { Read } from './store.ts'

/** A file of a case with what was measured of it. */
export type AttachmentRow = {
  readonly campaignId: string
  readonly caseId: string
  readonly id: string
  readonly kind: 'photo' | 'scan' | 'seal'
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly picture: PictureFacts | null
  readonly addedAt: Date
  readonly removedAt: Date | null
}

function attachmentRows(read: Read) {
  return read
    .selectFrom('attachments')
    .innerJoin('files', 'files.sha256', 'attachments.sha256')
    .select([
      'attachments.campaign_id as campaignId',
      'attachments.case_id as caseId',
      'attachments.id as id',
      'attachments.kind as kind',
      'attachments.name as name',
      'attachments.sha256 as sha256',
      'files.bytes as bytes',
      'files.picture as picture',
      'attachments.added_at as addedAt',
      'attachments.removed_at as removedAt',
    ])
}

/** All files ever added to a case, the removed ones too, in the order they came. */
export function attachmentsOf(read: Read, campaignId: string, caseId: string): Promise<AttachmentRow[]> {
  return attachmentRows(read)
    .where('attachments.campaign_id', '=', campaignId)
    .where('attachments.case_id', '=', caseId)
    .orderBy('attachments.added_at')
    .orderBy('attachments.id')
    .execute()
}

/** One file of a case, or `undefined`. */
export function attachmentById(read: Read, id: string): Promise<AttachmentRow | undefined> {
  return attachmentRows(read).where('attachments.id', '=', id).executeTakeFirst()
}

/** Other cases of the same unit that hold one of the files, by digest and title. */
export async function filesElsewhere(
  read: Read,
  theCase: { readonly campaignId: string; readonly id: string; readonly unitId: string },
  digests: readonly string[],
): Promise<{ sha256: string; title: string }[]> {
  if (digests.length === 0) return []
  return read
    .selectFrom('attachments')
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.campaign_id', '=', 'attachments.campaign_id')
        .onRef('cases.id', '=', 'attachments.case_id'),
    )
    .select(['attachments.sha256 as sha256', 'cases.title as title'])
    .distinct()
    .where('attachments.campaign_id', '=', theCase.campaignId)
    .where('attachments.sha256', 'in', [...new Set(digests)])
    .where('attachments.case_id', '!=', theCase.id)
    .where('attachments.removed_at', 'is', null)
    .where('cases.state', 'not in', ['withdrawn', 'disqualified'])
    .where('cases.unit_id', '=', theCase.unitId)
    .orderBy('cases.title')
    .execute()
}
