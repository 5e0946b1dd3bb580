import type { Readable } from 'node:stream'
import { readFormToken } from '../domain/case/formToken.ts'
import type { Actor } from '../domain/person/roles.ts'
import { printedCase } from '../engines/store/intakes.ts'
import { measurePicture } from '../formats/picture.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { addAttachment, attachmentLimits, withMarks } from './attachments.ts'
import { permit } from './deed.ts'

/** Puts a stamped scan or photo of a printed form to the case of the own unit that its code names. */
export async function placeScan(
  app: App,
  actor: Actor,
  callId: string,
  file: { readonly name: string; readonly content: Readable },
): Promise<{ caseId: string }> {
  permit(actor, 'case.edit', { unitId: actor.office.organisationId })
  const { sha256 } = await app.files.put(file.content, attachmentLimits)
  const known = await app.store.read
    .selectFrom('files')
    .select('sha256')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  try {
    const measured = await app.files.withPath(sha256, measurePicture)
    const { marks } = await withMarks(app, sha256, measured)
    const printed = readFormToken(marks?.code ?? '')
    if (!printed) throw refusal('invalid', 'scan-without-code', { name: file.name })
    const theCase = await printedCase(app.store.read, callId, printed)
    if (theCase?.unitId !== actor.office.organisationId)
      throw refusal('not-found', 'scan-of-no-own-case', { name: file.name })
    const { stream } = await app.files.open(sha256)
    await addAttachment(app, actor, theCase.id, { kind: 'scan', name: file.name, content: stream })
    return { caseId: theCase.id }
  } catch (error) {
    if (!known) await forget(app, sha256)
    throw error
  }
}

/** A file that came to nothing is not kept, unless somebody has it by now. */
async function forget(app: App, sha256: string): Promise<void> {
  const kept = await app.store.read
    .selectFrom('files')
    .select('sha256')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  if (!kept) await app.files.remove(sha256)
}
