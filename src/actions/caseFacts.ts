import { type CaseContent, caseTitle } from '../domain/case/content.ts'
import { type Kept, withKept } from '../domain/case/draft.ts'
import type { CaseFacts, PhotoFacts, PictureFacts } from '../domain/case/facts.ts'
import { checkCase } from '../domain/check/checks.ts'
import type { Finding } from '../domain/check/finding.ts'
import { type AttachmentRow, attachmentsOf, filesElsewhere } from '../engines/store/attachments.ts'
import type { CaseRow } from '../engines/store/cases.ts'
import { otherCasesOf, titlesHolding } from '../engines/store/drafts.ts'
import type { Read } from '../engines/store/store.ts'
import { countText, foldWidth } from '../foundation/text.ts'
import type { Call } from './calls.ts'

type Measured = Pick<CaseRow, 'campaignId' | 'id' | 'unitId' | 'unitName' | 'number' | 'version'>

/** A content with its files, what was measured of both and what the checks find. */
export type Examined = {
  readonly content: CaseContent
  readonly attachments: readonly AttachmentRow[]
  readonly facts: CaseFacts
  readonly findings: readonly Finding[]
}

/** Joins a content to the files kept for the case, measures it and lets every check look at it. */
export async function examine(
  read: Read,
  theCase: Measured,
  call: Pick<Call, 'rules'>,
  written: CaseContent,
  now: Date,
): Promise<Examined> {
  return examineWith(
    read,
    theCase,
    call,
    written,
    await attachmentsOf(read, theCase.campaignId, theCase.id),
    now,
  )
}

/** Does the same with files that are named, such as those of a case that is only proposed. */
export async function examineWith(
  read: Read,
  theCase: Measured,
  call: Pick<Call, 'rules'>,
  written: CaseContent,
  attachments: readonly AttachmentRow[],
  now: Date,
): Promise<Examined> {
  const kept: Kept[] = attachments.filter((one) => one.removedAt === null)
  const content = withKept(written, kept)
  const facts = await measure(read, theCase, content, attachments, now)
  return { content, attachments, facts, findings: checkCase(call.rules, content, facts) }
}

async function measure(
  read: Read,
  theCase: Measured,
  content: CaseContent,
  attachments: readonly AttachmentRow[],
  now: Date,
): Promise<CaseFacts> {
  const byId = new Map(attachments.map((one) => [one.id, one]))
  const files = content.photos.flatMap(({ attachmentId }) => byId.get(attachmentId) ?? [])
  const elsewhere = await filesElsewhere(
    read,
    theCase,
    files.map((file) => file.sha256),
  )
  const scan = content.scanId === null ? undefined : byId.get(content.scanId)
  return {
    count: countText(content.body),
    photos: files.map((file) => photoFacts(file, elsewhere)),
    scan: scan ? pictureOf(scan) : null,
    printed: { id: theCase.id, number: theCase.number, version: theCase.version + 1 },
    unionName: theCase.unitName,
    otherCasesOfUnit: await otherCasesOf(read, theCase),
    sameTopicIn: await sameTopicIn(read, theCase, content.topic),
    measuredOn: now.toISOString(),
  }
}

function photoFacts(
  file: AttachmentRow,
  elsewhere: readonly { sha256: string; title: string }[],
): PhotoFacts {
  const alsoIn = elsewhere.filter((other) => other.sha256 === file.sha256).map((other) => other.title)
  return { ...pictureOf(file), attachmentId: file.id, name: file.name, sha256: file.sha256, alsoIn }
}

function pictureOf(file: AttachmentRow): PictureFacts {
  return file.picture ?? { ...unmeasured, bytes: file.bytes }
}

const unmeasured: PictureFacts = {
  format: 'other',
  bytes: 0,
  width: 0,
  height: 0,
  complete: false,
  takenAt: null,
  camera: null,
  software: null,
  place: null,
}

/** Titles of other cases with the same topic, width and spaces aside; the longest Chinese run narrows the search. */
async function sameTopicIn(read: Read, theCase: Measured, topic: string): Promise<string[]> {
  const wanted = plain(topic)
  if (wanted === '') return []
  const [piece = ''] = (topic.match(/\p{Script=Han}+/gu) ?? []).sort((a, b) => b.length - a.length)
  const others = await titlesHolding(read, theCase, piece.slice(0, 30))
  return others
    .filter(({ title, unitName }) => plain(topicIn(title, unitName)) === wanted)
    .map(({ title }) => title)
}

function topicIn(title: string, unitName: string): string {
  const start = caseTitle(unitName, '')
  return title.startsWith(start) ? title.slice(start.length) : title.slice(title.indexOf('：') + 1)
}

function plain(text: string): string {
  return foldWidth(text).replace(/\s+/g, '').toLowerCase()
}
