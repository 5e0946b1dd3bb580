import type { PictureFacts } from '../domain/case/facts.ts'
import { readFormToken } from '../domain/case/formToken.ts'
import type { SortedFile } from '../domain/intake/sorting.ts'
import { printedCase } from '../engines/store/intakes.ts'
import type { Read } from '../engines/store/store.ts'
import type { App } from './app.ts'
import { withMarks } from './attachments.ts'
import type { GatheredFile } from './mailParts.ts'

/**
 * Looks at scans, and at upright photos that may be some, for the code of a printed form and for seals. The reason of
 * a form of a case that is known already names that case; of an upload it belongs to none of the new ones (`other`),
 * of a mail, which may correct a case, it stays the scan that came with it.
 */
export async function lookAtForms(
  app: App,
  campaignId: string,
  sorted: readonly SortedFile[],
  gathered: readonly GatheredFile[],
  ofKnown: 'other' | 'scan',
): Promise<{ readonly files: readonly SortedFile[]; readonly reasons: ReadonlyMap<string, string> }> {
  const stored = new Map(gathered.map((file) => [file.id, file.stored.sha256]))
  const reasons = new Map<string, string>()
  const files: SortedFile[] = []
  for (const file of sorted) {
    const sha256 = stored.get(file.id)
    if (!sha256 || !file.picture || !mayBeForm(file, file.picture)) {
      files.push(file)
      continue
    }
    const picture = await withMarks(app, sha256, file.picture)
    const code = picture.marks?.code ?? null
    const named = code === null ? null : await caseNamed(app.store.read, campaignId, code)
    if (named !== null) reasons.set(file.id, `form-of-known ${named}`)
    if (named !== null) files.push({ ...file, picture, role: ofKnown })
    else if (code !== null || file.role === 'scan') files.push({ ...file, picture, role: 'scan' })
    else files.push(file)
  }
  return { files, reasons }
}

function mayBeForm({ role, inline }: SortedFile, { width, height }: PictureFacts): boolean {
  return role === 'scan' || (role === 'photo' && !inline && height > width)
}

/** The case of a call that the code on a form names: its number, or its title while it has none. */
async function caseNamed(read: Read, campaignId: string, code: string): Promise<string | null> {
  const printed = readFormToken(code)
  if (!printed) return null
  const found = await printedCase(read, campaignId, printed)
  return found ? (found.number ?? found.title) : null
}
