import { formTokenMark } from '../../../domain/case/formToken.ts'
import { isFormName, type ParcelPart } from '../../../domain/case/reading/parcel.ts'
import { readMarksApart } from '../../../formats/apart.ts'
import { mayBePaper } from '../../../formats/picture/paper.ts'
import { measureBytes } from '../../../formats/picture.ts'
import type { FoundFile } from './tree.ts'

/**
 * Looks for the code and the seals of a form on what is a scan by its name; where nothing is, on scanned pages and
 * upright pictures that may show paper, because looking for a code takes longer than all else.
 */
export async function withFormMarks(
  parts: readonly ParcelPart[],
  files: readonly FoundFile[],
): Promise<ParcelPart[]> {
  const scans = parts.filter((part) => isPage(part) && isFormName(part.path))
  const sought = scans.length > 0 ? scans : parts.filter(isPage)
  const byPath = new Map(files.map((file) => [file.path, file]))
  return Promise.all(
    parts.map((part) => {
      const file = byPath.get(part.path)
      return file && sought.includes(part) ? looked(part, file) : part
    }),
  )
}

function isPage(part: ParcelPart): boolean {
  if (part.kind === 'unread') return part.reason === 'scanned' && /\.pdf$/i.test(part.path)
  if (part.kind !== 'picture') return false
  const { format, width, height } = part.picture
  return format !== 'other' && (height > width || isFormName(part.path))
}

async function looked(part: ParcelPart, file: FoundFile): Promise<ParcelPart> {
  if (part.kind === 'document') return part
  const bytes = await file.read().catch(() => null)
  if (!bytes) return part
  if (part.kind === 'picture' && !isFormName(part.path) && !(await mayBePaper(bytes))) return part
  const read = await readMarksApart(bytes, formTokenMark)
  const picture = part.picture ?? (await measureBytes(bytes))
  return { ...part, picture: { ...picture, marks: read.ok ? read.value : null } }
}
