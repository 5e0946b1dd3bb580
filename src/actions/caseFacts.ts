import { type CaseContent, caseTitle } from '../domain/case/content.ts'
import { type Kept, withKept } from '../domain/case/draft.ts'
import type { CaseFacts, PhotoFacts, PictureFacts } from '../domain/case/facts.ts'
import { checkCase } from '../domain/check/checks.ts'
import type { Finding } from '../domain/check/finding.ts'
import { type AttachmentRow, attachmentsOf, filesElsewhere } from '../engines/store/attachments.ts'
import type { CaseRow } from '../engines/store/cases.ts'
import { otherCasesOf, titlesHolding } from '../engines/store/drafts.ts'
import { casesElsewhere, likeWithin } from '../engines/store/photoPlaces.ts'
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
  const known = await knownOfPhotos(read, theCase, files)
  const scan = content.scanId === null ? undefined : byId.get(content.scanId)
  return {
    count: countText(content.body),
    photos: files.map((file) => photoFacts(file, known)),
    scan: scan ? pictureOf(scan) : null,
    printed: { id: theCase.id, number: theCase.number, version: theCase.version + 1 },
    unionName: theCase.unitName,
    otherCasesOfUnit: await otherCasesOf(read, theCase),
    sameTopicIn: await sameTopicIn(read, theCase, content.topic),
    measuredOn: now.toISOString(),
  }
}

type Known = Awaited<ReturnType<typeof knownOfPhotos>>

/** What is known of photos from elsewhere: the same files and what looks like them, in this case and in others. */
async function knownOfPhotos(read: Read, theCase: Measured, files: readonly AttachmentRow[]) {
  const shas = [...new Set(files.map(({ sha256 }) => sha256))]
  return {
    files,
    titles: await filesElsewhere(read, theCase, shas),
    within: (await likeWithin(read, shas)).filter(({ band }) => band === 'same'),
    elsewhere: await casesElsewhere(read, { caseId: theCase.id, unitId: theCase.unitId, shas }),
  }
}

function photoFacts(file: AttachmentRow, { files, titles, within, elsewhere }: Known): PhotoFacts {
  const { sha256 } = file
  const likes = within.flatMap((one) =>
    one.sha256 === sha256 ? one.other : one.other === sha256 ? one.sha256 : [],
  )
  const looksLike = files.filter((one) => likes.includes(one.sha256)).map(({ id }) => id)
  return {
    ...{ ...pictureOf(file), attachmentId: file.id, name: file.name, sha256 },
    alsoIn: titles.filter((other) => other.sha256 === sha256).map((other) => other.title),
    ...(looksLike.length > 0 ? { looksLike } : {}),
    ...(elsewhere.has(sha256) ? { elsewhere: elsewhere.get(sha256) ?? 0 } : {}),
  }
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
