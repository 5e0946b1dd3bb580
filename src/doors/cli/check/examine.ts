import type { Rules } from '../../../domain/campaign/rules.ts'
import { orderParcel, type Parcel, type ParcelPart } from '../../../domain/case/reading/parcel.ts'
import { checkParcel } from '../../../domain/check/checks.ts'
import type { Finding } from '../../../domain/check/finding.ts'
import { readDocumentApart, readPictureApart } from '../../../formats/apart.ts'
import { withFormMarks } from './forms.ts'
import type { Rejected } from './gather.ts'
import type { CasePackage } from './packages.ts'
import type { FoundFile } from './tree.ts'

/** A package that was looked at: its files with their readers, what it holds and what the checks find. */
export type ExaminedPackage = {
  readonly path: string
  readonly readers: ReadonlyMap<string, string>
  readonly parcel: Parcel
  readonly findings: readonly Finding[]
  readonly rejected: readonly Rejected[]
}

const pictures = /\.(?:jpe?g|jpe|jfif|png|webp|gif|heic|heif|tiff?|bmp)$/i
const documents = /\.(?:docx?|docm|wps|pdf|ofd|rtf|html?|txt)$/i
const others = /\.(?:xlsx?|et|csv|pptx?|dps|mp4|mov|avi|mp3|wav|zip|rar|7z|eml|msg|exe|xml|json|psd|ai|dwg)$/i
const largest = 200 * 1024 * 1024

/** Reads the files of a package, puts them in order and lets every check look at them. */
export async function examinePackage(found: CasePackage, rules: Rules, now: Date): Promise<ExaminedPackage> {
  const read = await Promise.all(found.files.map(readPart))
  const parts = await withFormMarks(
    read.map(({ part }) => part),
    found.files,
  )
  const parcel = orderParcel(parts, { layout: rules.form, measuredOn: now.toISOString() })
  return {
    path: found.path,
    readers: new Map(read.map(({ part, reader }) => [part.path, reader])),
    parcel,
    findings: checkParcel(rules, parcel.content, parcel.facts),
    rejected: read.flatMap(({ part }) => {
      const reason = noReading(part)
      return reason === null ? [] : [{ path: part.path, reason }]
    }),
  }
}

/** Why nothing could be read of a file; a picture that is none stays a photo of the case and is found fault with too. */
function noReading(part: ParcelPart): string | null {
  if (part.kind === 'unread') return part.reason
  if (part.kind === 'document' || part.picture.format !== 'other') return null
  return part.picture.bytes === 0 ? 'empty' : 'unsupported'
}

type ReadPart = { readonly part: ParcelPart; readonly reader: string }

async function readPart(file: FoundFile): Promise<ReadPart> {
  const unread = (reason: string | null): ReadPart => ({
    part: { kind: 'unread', path: file.path, reason },
    reader: 'none',
  })
  try {
    if (others.test(file.name)) return unread(null)
    if (file.size > largest) return unread('too-large')
    const bytes = await file.read()
    if (!documents.test(file.name)) {
      const read = await readPictureApart(bytes)
      if (!read.ok) return unread(read.reason)
      const { picture, sha256 } = read.value
      if (pictures.test(file.name) || (picture.format !== 'other' && picture.format !== 'pdf'))
        return { part: { kind: 'picture', path: file.path, picture, sha256 }, reader: picture.format }
    }
    const document = await readDocumentApart(bytes, file.name)
    if (!document.ok) return unread(document.reason)
    return {
      part: { kind: 'document', path: file.path, document: document.value },
      reader: document.value.reader,
    }
  } catch {
    return unread('closed')
  }
}
