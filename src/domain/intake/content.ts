import type { DocumentText } from '../../formats/document.ts'
import type { Rules } from '../campaign/rules.ts'
import type { CaseContent } from '../case/content.ts'
import type { ParcelFacts } from '../case/facts.ts'
import { orderParcel, type ParcelPart } from '../case/reading/parcel.ts'
import { type FoundCase, plain } from './cases.ts'
import type { SortedFile } from './sorting.ts'

/** What a case of a mail comes to, and what was seen of its files. */
export type ReadCase = { readonly content: CaseContent; readonly parcel: ParcelFacts | undefined }

type Around = {
  readonly rules: Pick<Rules, 'focusAreas' | 'form'>
  readonly known: readonly string[]
  /** What the mail itself says. */
  readonly words: string
  readonly measuredOn: string
}

/** Puts the files of a case in order; its photos and its scan are named by the parts of the mail that they are. */
export function readCase({ told, files }: FoundCase, around: Around): ReadCase {
  const parts = distinct(files).map((file): ParcelPart => partOf(file, told?.document ?? null))
  const { rules, known, measuredOn } = around
  const { content, facts } = orderParcel(parts, { layout: rules.form, known, measuredOn })
  const scan = files.filter(isScan).at(-1)
  const photos = content.photos
    .map((photo) => ({ ...photo, attachmentId: photo.attachmentId.split('/')[0] ?? '' }))
    .filter(({ attachmentId }) => attachmentId !== scan?.id)
  return {
    content: {
      ...content,
      topic: content.topic.slice(0, 500),
      focusArea: focusAreaIn(around.words, rules),
      photos: photos.slice(0, 60),
      scanId: scan?.id ?? null,
    },
    parcel: facts.parcel,
  }
}

/** A scan, or a form that is a PDF and says by its name that it is stamped. */
function isScan({ role, path, picture }: SortedFile): boolean {
  if (role === 'scan') return true
  return role === 'form' && picture?.format === 'pdf' && /盖章|扫描|签章/.test(path.split('/').at(-1) ?? '')
}

/** A document that tells several cases lies in each of their parcels with its own stretch alone. */
function partOf(file: SortedFile, document: DocumentText | null): ParcelPart {
  const path = `${file.id}/${file.path}`
  if (file.picture && ['photo', 'scan'].includes(file.role) && !file.scanned) {
    return { kind: 'picture', path, picture: file.picture, sha256: file.id }
  }
  const own = file.role === 'material' && document ? document : file.document
  return own
    ? { kind: 'document', path, document: own }
    : { kind: 'unread', path, reason: file.scanned ? 'scanned' : null }
}

/** The same picture twice in a mail, as in a document and beside it, is one photo. */
function distinct(files: readonly SortedFile[]): SortedFile[] {
  const names = new Set<string>()
  return files.filter(({ role, path, picture }) => {
    if (role !== 'photo') return true
    const name = `${path.split('/').at(-1)} ${picture?.bytes}`
    const first = !names.has(name)
    names.add(name)
    return first
  })
}

/** The focus area that a mail names, where it names exactly one. */
function focusAreaIn(words: string, { focusAreas }: Pick<Rules, 'focusAreas'>): number | null {
  const text = plain(words)
  const named = focusAreas.filter(({ name }) => text.includes(plain(name)))
  return named.length === 1 ? (named[0]?.number ?? null) : null
}

/** A later content over an earlier one of the same case: what the later lacks stays. */
export function mergedContent(earlier: CaseContent, later: CaseContent): CaseContent {
  const form = { ...earlier.form }
  for (const [key, value] of Object.entries(later.form)) if (value !== '' || !(key in form)) form[key] = value
  return {
    ...earlier,
    topic: later.topic || earlier.topic,
    body: later.body || earlier.body,
    form,
    focusArea: later.focusArea ?? earlier.focusArea,
    photos: later.photos.length > 0 ? later.photos : earlier.photos,
    scanId: later.scanId ?? earlier.scanId,
  }
}

/** What a mail is about, without Re:, 回复 and the marks of a corrected version. */
export function subjectCore(subject: string): string {
  return plain(
    subject
      .replace(/^(?:\s*(?:re|fw|fwd|回复|答复|转发|转)\s*(?:\[\d+\])?\s*[:：])+/i, '')
      .replace(
        /[（(【[]?(?:修改|更正|订正|补充|最终|定稿|重新报送|重发|更新)(?:版|稿|材料)?\d*[】）)\]]?/g,
        '',
      ),
  )
}

/** Whether two topics are those of one case: equal but for marks, or with nearly the same pairs of characters. */
export function isSameTopic(one: string, other: string): boolean {
  const [a, b] = [subjectCore(one), subjectCore(other)]
  if (a === '' || b === '') return false
  if (a === b) return true
  const [pairs, others] = [pairsOf(a), pairsOf(b)]
  const shared = [...pairs].filter((pair) => others.has(pair)).length
  return Math.min(pairs.size, others.size) >= 5 && (2 * shared) / (pairs.size + others.size) >= 0.8
}

function pairsOf(text: string): Set<string> {
  const characters = Array.from(text)
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}
