import { buffer } from 'node:stream/consumers'
import type { FoundCase } from '../domain/intake/cases.ts'
import { type PartRole, partRoles, whichCall } from '../domain/intake/intake.ts'
import { type MailFile, type SortedFile, sortFiles } from '../domain/intake/sorting.ts'
import type { Actor } from '../domain/person/roles.ts'
import { knownUnions, partsOf } from '../engines/store/mails.ts'
import { readDocumentApart, readMailApart } from '../formats/apart.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { logMail, openMail } from './mailAccess.ts'
import { proposeCases, writeProposals } from './mailProposals.ts'

/** Where a file of a mail belongs, as a person says: the number of a case, 0 for none; and what it is in it. */
export type PartChoice = { readonly group: number; readonly role: string }

/** The reason of a document that a person parted into texts of its own; it tells no case itself any more. */
export const splitByHand = 'split'
const largestDocument = 60_000_000

/** Parts the files of a mail into cases as a person says: so a case is split and two are made one. */
export async function regroupMail(
  app: App,
  actor: Actor,
  mailId: string,
  choices: ReadonlyMap<string, PartChoice>,
): Promise<void> {
  const opened = await openMail(app, actor, 'mail.intake', mailId)
  if (opened.mail.state !== 'read') throw refusal('conflict', 'proposal-decided')
  const unions = await knownUnions(app.store.read)
  const known = unions.flatMap(({ names }) => names)
  const files = await filesOf(app, mailId)
  const sorted = sortFiles(files, opened.call.rules.form, known).map((file) => ({
    ...file,
    role: roleFor(file, choices.get(file.id)?.role ?? ''),
  }))
  const cases = groupsOf(sorted, choices)
  if (cases.length === 0) throw refusal('invalid', 'no-group')
  const stream = (await app.files.open(opened.mail.sha256)).stream
  const mail = await readMailApart(await buffer(stream))
  if (!mail.ok) throw refusal('unavailable', 'mail-unreadable')
  await app.store.write(async (tx) => {
    await tx.selectFrom('mails').select('id').where('id', '=', mailId).forUpdate().execute()
    const before = await tx
      .selectFrom('intake_proposals')
      .select(['id', 'state'])
      .where('mail_id', '=', mailId)
      .execute()
    if (before.some(({ state }) => state === 'taken')) throw refusal('conflict', 'proposal-decided')
    const ids = before.map(({ id }) => id)
    await tx.updateTable('mail_parts').set({ proposal_id: null }).where('mail_id', '=', mailId).execute()
    if (ids.length > 0) await tx.deleteFrom('intake_proposals').where('id', 'in', ids).execute()
    for (const { id, role } of sorted)
      await tx.updateTable('mail_parts').set({ role }).where('id', '=', id).execute()
    const about = { id: mailId, mail: mail.value, receivedAt: opened.mail.received_at }
    await writeProposals(
      app,
      tx,
      about,
      await proposeCases(
        app,
        tx,
        { call: opened.call, unions, callIsCertain: opened.mail.reason !== whichCall },
        about,
        cases,
      ),
    )
    logMail(app, tx, actor, opened, 'mail.regroup', { cases: cases.length })
  })
}

async function filesOf(app: App, mailId: string): Promise<MailFile[]> {
  const parts = await partsOf(app.store.read, { mailId })
  return Promise.all(
    parts.map(async ({ id, path, sha256, bytes, picture, reader, reason }) => {
      const own = { id, path, picture, scanned: reason === 'scanned', inline: false }
      const isDocument = reader !== '' && reader !== 'archive' && picture?.format !== undefined
      if (!isDocument || reason === splitByHand || bytes > largestDocument || isPicture(picture.format))
        return { ...own, document: null }
      const { stream } = await app.files.open(sha256)
      const read = await readDocumentApart(await buffer(stream), path)
      return { ...own, document: read.ok ? read.value : null }
    }),
  )
}

function isPicture(format: string): boolean {
  return format !== 'other' && format !== 'pdf'
}

/** A person may say of a picture or scan what it is; a document is what it tells. */
function roleFor(file: SortedFile, wanted: string): PartRole {
  const role = partRoles.find((one) => one === wanted)
  if (!role || file.document !== null || (!file.scanned && !isPicture(file.picture?.format ?? 'other')))
    return file.role
  return role
}

function groupsOf(files: readonly SortedFile[], choices: ReadonlyMap<string, PartChoice>): FoundCase[] {
  const numbers = [...new Set([...choices.values()].map(({ group }) => group))].filter((group) => group > 0)
  return numbers
    .sort((one, other) => one - other)
    .flatMap((number): FoundCase[] => {
      const own = files.filter(({ id }) => choices.get(id)?.group === number)
      if (own.length === 0) return []
      const [told = null, ...further] = own.find(({ role }) => role === 'material')?.tells ?? []
      const form = own.find((file) => file.form !== null) ?? null
      const shared = own.filter(({ tells }) => tells.length > 1)
      const alone = further.map((one) => ({ told: one, form: null, files: shared, remarks: [] }))
      return [{ told, form, files: own, remarks: [] }, ...alone]
    })
}
