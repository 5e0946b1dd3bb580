import { readFormToken } from '../domain/case/formToken.ts'
import { callAnswered } from '../domain/intake/callMatching.ts'
import { sortFiles } from '../domain/intake/sorting.ts'
import type { Actor } from '../domain/person/roles.ts'
import { campaignsOfCases, campaignsOfMails } from '../engines/store/mails.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById, callsOfMails } from './calls.ts'
import { permit } from './deed.ts'
import { lookAtForms } from './intakeScans.ts'
import { logMail, openMail } from './mailAccess.ts'
import type { Gathered } from './mailParts.ts'
import { readAnew, refuseTaken } from './mailReopening.ts'

/** A mail with the codes of the printed forms among its files, by which a case, and so its call, names itself. */
export async function withCodes(app: App, call: Call, { mail, files }: Gathered): Promise<Gathered> {
  const looked = await lookAtForms(app, call.id, sortFiles(files, call.rules.form, []), files, 'scan')
  const pictures = new Map(looked.files.map(({ id, picture }) => [id, picture]))
  return { mail, files: files.map((file) => ({ ...file, picture: pictures.get(file.id) ?? file.picture })) }
}

const caseNumbers = /(?<![\dA-Za-z])\d{4}-[A-Za-z0-9]{1,12}-\d{3,5}(?!\d)/g

/**
 * The call that a mail answers, and whether that is certain: by a case that it names, the mail it replies to, the number
 * or title of the notice, the closing day. What names none is laid to the newest call until the clerk says which.
 */
export async function callOfMail(
  app: App,
  open: readonly Call[],
  newest: Call,
  { mail, files }: Gathered,
): Promise<{ readonly call: Call; readonly certain: boolean }> {
  if (open.length < 2) return { call: newest, certain: true }
  const begun = files.map(({ path, document }) => `${path}\n${document?.text.slice(0, 1_000) ?? ''}`)
  const words = [mail.text, ...begun].join('\n')
  const codes = files.flatMap(({ picture }) => readFormToken(picture?.marks?.code ?? '')?.reference ?? [])
  const numbers = `${mail.subject}\n${words}`.match(caseNumbers) ?? []
  const { read } = app.store
  const named = [
    ...(await campaignsOfCases(read, [...codes, ...numbers].slice(0, 100))),
    ...(await campaignsOfMails(read, mail.inReplyTo ?? '')),
  ]
  const known = open.map(({ id, title, documentNumber, rules }) => ({
    ...{ id, title, documentNumber, deadlineDay: rules.deadline.day },
  }))
  const meant = callAnswered(known, { named: [...new Set(named)], subject: mail.subject, words })
  const call = open.find(({ id }) => id === meant?.id)
  return { call: call ?? newest, certain: call !== undefined }
}

/** Lays a mail to another call, whose rules it is then read against anew. */
export async function chooseCall(app: App, actor: Actor, mailId: string, campaignId: string): Promise<void> {
  const opened = await openMail(app, actor, 'mail.intake', mailId)
  const open = await callsOfMails(app)
  if (!open.some(({ id }) => id === campaignId))
    throw refusal('invalid', 'form', {}, { call: { code: 'required' } })
  const call = await callById(app, campaignId)
  permit(actor, 'mail.intake', { organiserId: call.organiserId })
  await app.store.write(async (tx) => {
    await refuseTaken(tx, mailId)
    if (opened.mail.state !== 'read') throw refusal('conflict', 'proposal-decided')
    if (call.id !== opened.call.id) await readAnew(tx, mailId, call.id)
    else await tx.updateTable('mails').set({ reason: '' }).where('id', '=', mailId).execute()
    logMail(app, tx, actor, { mail: opened.mail, call }, 'mail.call', { title: call.title })
  })
}
