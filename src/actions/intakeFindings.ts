import type { CaseContent } from '../domain/case/content.ts'
import type { ParcelFacts, PictureFacts } from '../domain/case/facts.ts'
import { findingsOf } from '../domain/check/check.ts'
import type { Finding } from '../domain/check/finding.ts'
import { parcelCheck } from '../domain/check/parcel.ts'
import type { AttachmentRow } from '../engines/store/attachments.ts'
import { caseRowsOf } from '../engines/store/cases.ts'
import { partsOf } from '../engines/store/mails.ts'
import type { Read } from '../engines/store/store.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { examineWith } from './caseFacts.ts'

type Fresh = {
  readonly id: string
  readonly path: string
  readonly role: string
  readonly picture: PictureFacts | null
}

/** What the checks find in a content whose files are parts of mails. */
export async function findingsIn(
  app: App,
  read: Read,
  call: Call,
  proposed: {
    readonly unit: { readonly id: string; readonly name: string } | null
    readonly content: CaseContent
    readonly fresh?: readonly Fresh[]
    readonly parcel?: ParcelFacts | undefined
    /** The case that the content corrects. */
    readonly caseId?: string
  },
): Promise<Finding[]> {
  const { content, unit, fresh = [], parcel, caseId = '' } = proposed
  const wanted = [...content.photos.map(({ attachmentId }) => attachmentId), content.scanId ?? '']
  const missing = wanted.filter((id) => id !== '' && !fresh.some((one) => one.id === id))
  const earlier = missing.length > 0 ? await partsOf(read, { partIds: missing }) : []
  const files = [...earlier, ...fresh].filter(({ id }) => wanted.includes(id))
  const rows = files.map((file): AttachmentRow => attachmentOf(file, content.scanId, app.clock.now()))
  const [corrected] = await caseRowsOf(read, caseId === '' ? [] : [caseId])
  const { id, number, version } = corrected ?? { id: '', number: null, version: 0 }
  const own = { unitId: unit?.id ?? '', unitName: unit?.name ?? '' }
  const theCase = { campaignId: call.id, id, number, version, ...own }
  const { facts, findings } = await examineWith(read, theCase, call, content, rows, app.clock.now())
  const ofFiles = parcel
    ? findingsOf([parcelCheck], {
        rules: call.rules,
        content,
        facts: { ...facts, noticeDay: call.issuedOn, parcel },
      })
    : []
  return [...ofFiles, ...findings]
}

function attachmentOf(
  file: {
    readonly id: string
    readonly path: string
    readonly picture: PictureFacts | null
    sha256?: string
  },
  scanId: string | null,
  at: Date,
): AttachmentRow {
  return {
    ...{ campaignId: '', caseId: '', id: file.id, kind: file.id === scanId ? 'scan' : 'photo' },
    ...{ name: file.path.split('/').at(-1) ?? file.path, sha256: file.sha256 ?? file.id },
    ...{ bytes: file.picture?.bytes ?? 0, picture: file.picture, addedAt: at, removedAt: null },
  }
}
