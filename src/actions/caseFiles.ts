import type { AttachmentRow } from '../engines/store/attachments.ts'
import type { Tx } from '../engines/store/store.ts'
import { enqueuePicture } from './photoPrints.ts'

/** A file that becomes one of a case, whose content is kept already. */
export type CaseFile = Pick<
  AttachmentRow,
  'campaignId' | 'caseId' | 'id' | 'kind' | 'name' | 'sha256' | 'addedAt'
>

/** The one way for a file into a case, whether it was dropped in, mailed or uploaded with others. */
export async function attachFile(tx: Tx, file: CaseFile, addedBy: string): Promise<void> {
  const { campaignId, caseId, id, kind, name, sha256, addedAt } = file
  await tx
    .insertInto('attachments')
    .values({
      ...{ campaign_id: campaignId, case_id: caseId, id, kind, name, sha256 },
      ...{ added_at: addedAt, added_by: addedBy, removed_at: null },
    })
    .execute()
  if (kind === 'photo') enqueuePicture(tx, sha256)
}
