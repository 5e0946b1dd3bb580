import { type CaseContent, emptyContent } from '../domain/case/content.ts'
import type { Finding } from '../domain/check/finding.ts'
import { casesIn, type FoundCase } from '../domain/intake/cases.ts'
import { isSameTopic, mergedContent, type ReadCase, readCase, subjectCore } from '../domain/intake/content.ts'
import type { Remark, UnionMatch } from '../domain/intake/intake.ts'
import { type Clues, isCertain, type KnownUnion, unionMatcher } from '../domain/intake/matching.ts'
import type { SortedFile } from '../domain/intake/sorting.ts'
import { standingProposals } from '../engines/store/mails.ts'
import type { Tx } from '../engines/store/store.ts'
import type { Mail } from '../formats/mail.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { findingsIn } from './intakeFindings.ts'

/** What mails are read against: the call and the unions of the registry. */
export type Proposing = {
  readonly call: Call
  readonly unions: readonly KnownUnion[]
  /** Whether the mail answers this call for certain; a case of any other is never taken without a person. */
  readonly callIsCertain: boolean
}

export type AboutMail = { readonly id: string; readonly mail: Mail; readonly receivedAt: Date }

/** A case as it is proposed to the clerk. */
export type Proposal = {
  readonly id: string
  readonly campaignId: string
  readonly unitId: string | null
  readonly matches: readonly UnionMatch[]
  readonly certain: boolean
  readonly content: CaseContent
  readonly findings: readonly Finding[]
  readonly remarks: readonly Remark[]
  readonly parts: readonly string[]
  /** The proposal that this one takes the place of. */
  readonly replaces: string | null
  readonly caseId: string | null
}

/** Proposes the cases that a mail holds; one that goes on with an earlier mail of the same case takes over from it. */
export async function propose(
  app: App,
  tx: Tx,
  proposing: Proposing,
  about: AboutMail,
  files: readonly SortedFile[],
): Promise<Proposal[]> {
  const { cases } = casesIn(files)
  const found = cases.length > 0 ? cases : await loneCase(tx, proposing, about, files)
  return proposeCases(app, tx, proposing, about, found)
}

/** Proposes cases that are parted already. */
export async function proposeCases(
  app: App,
  tx: Tx,
  proposing: Proposing,
  about: AboutMail,
  found: readonly FoundCase[],
): Promise<Proposal[]> {
  const matcher = unionMatcher(proposing.unions)
  const proposals: Proposal[] = []
  for (const one of found) {
    const matches = matcher(cluesOf(one, about.mail, found.length))
    const read = readCase(one, {
      ...{ rules: proposing.call.rules, known: proposing.unions.flatMap(({ names }) => names) },
      ...{ words: `${about.mail.subject}\n${about.mail.text}`, measuredOn: app.clock.now().toISOString() },
    })
    proposals.push(await proposalOf(app, tx, proposing, { one, matches, read, subject: about.mail.subject }))
  }
  return proposals
}

/** Photos or a scan alone belong to a case only where the mail answers or repeats one that is known. */
async function loneCase(
  tx: Tx,
  { call }: Proposing,
  { mail }: AboutMail,
  files: readonly SortedFile[],
): Promise<FoundCase[]> {
  const useful = files.filter(({ role }) => role === 'photo' || role === 'scan')
  if (useful.length === 0 || !mail.from) return []
  const earlier = await tx
    .selectFrom('mails')
    .innerJoin('intake_proposals', 'intake_proposals.mail_id', 'mails.id')
    .select(['mails.subject', 'intake_proposals.topic'])
    .where('intake_proposals.campaign_id', '=', call.id)
    .where('mails.sender', '=', mail.from.address)
    .where('intake_proposals.state', 'in', ['proposed', 'taken'])
    .execute()
  const goesOn = earlier.some(
    ({ subject, topic }) =>
      subjectCore(subject) === subjectCore(mail.subject) || isSameTopic(topic, mail.subject),
  )
  return goesOn ? [{ told: null, form: null, files: useful, remarks: [] }] : []
}

function cluesOf({ told, form }: FoundCase, mail: Mail, cases: number): Clues {
  const { text } = mail
  const material = told?.material
  return {
    address: mail.from?.address ?? '',
    form: form?.form?.values['implementer'] ?? '',
    title: `${material?.union ?? ''}\n${material?.unitLine ?? ''}\n${form?.form?.title ?? ''}`,
    signature: cases > 1 ? '' : text.slice(-200),
    subject: cases > 1 ? '' : mail.subject,
    words: `${mail.from?.name ?? ''}\n${cases > 1 ? '' : text}`,
  }
}

type Reading = {
  readonly one: FoundCase
  readonly matches: readonly UnionMatch[]
  readonly read: ReadCase
  readonly subject: string
}

async function proposalOf(app: App, tx: Tx, proposing: Proposing, told: Reading): Promise<Proposal> {
  const { call, unions } = proposing
  const unit = told.matches[0] ?? null
  const former = unit ? await formerOf(tx, call.id, unit.id, told) : null
  const content = former ? mergedContent(former.content, told.read.content) : told.read.content
  const remarks: Remark[] = [...told.one.remarks]
  if (former) remarks.push({ code: former.caseId ? 'corrects-case' : 'corrects-mail', values: {} })
  const parts = told.one.files.map(({ id }) => id).filter((id) => id !== '\0')
  const fresh = told.one.files.map((file) => ({ ...file, bytes: file.picture?.bytes ?? 0 }))
  const parcel = former ? undefined : told.read.parcel
  const caseId = former?.caseId ?? null
  const findings = await findingsIn(app, tx, call, { unit, content, fresh, parcel, caseId: caseId ?? '' })
  return {
    ...{ id: app.ids.next(), campaignId: call.id, unitId: unit?.id ?? null, matches: told.matches },
    ...{
      certain: proposing.callIsCertain && isCertain(told.matches, unions),
      content,
      findings,
      remarks,
      parts,
    },
    ...{ replaces: former?.id ?? null, caseId },
  }
}

async function formerOf(tx: Tx, campaignId: string, unitId: string, { read: { content }, subject }: Reading) {
  const topic = content.topic || subject
  const standing = await standingProposals(tx, campaignId, unitId)
  return (
    standing.find((one) => isSameTopic(one.topic, topic)) ??
    (content.topic === '' && standing.length === 1 ? standing[0] : undefined) ??
    null
  )
}

/** Writes proposals of a mail; what they take the place of is no longer to be decided. */
export async function writeProposals(
  app: App,
  tx: Tx,
  { id: mailId }: Pick<AboutMail, 'id'>,
  proposals: readonly Proposal[],
): Promise<void> {
  for (const [position, one] of proposals.entries()) {
    await tx
      .insertInto('intake_proposals')
      .values({
        ...{ id: one.id, campaign_id: one.campaignId, mail_id: mailId, position, state: 'proposed' },
        ...{ unit_id: one.unitId, matches: JSON.stringify(one.matches), certain: one.certain },
        ...{ topic: one.content.topic, content: JSON.stringify({ ...emptyContent(), ...one.content }) },
        ...{ findings: JSON.stringify(one.findings), remarks: JSON.stringify(one.remarks) },
        ...{ case_id: one.caseId, decided_at: null, decided_by: null },
      })
      .execute()
    if (one.replaces) {
      await tx
        .updateTable('intake_proposals')
        .set({ state: 'replaced', decided_at: app.clock.now() })
        .where('id', '=', one.replaces)
        .where('state', '=', 'proposed')
        .execute()
      await settleMailOf(tx, one.replaces)
    }
    if (one.parts.length === 0) continue
    await tx
      .updateTable('mail_parts')
      .set({ proposal_id: one.id })
      .where('mail_id', '=', mailId)
      .where('id', 'in', one.parts)
      .execute()
  }
}

/** A mail is done when nothing that it proposed is left to decide. */
export async function settleMailOf(tx: Tx, proposalId: string): Promise<void> {
  await tx
    .updateTable('mails')
    .set({ state: 'taken' })
    .where('state', '=', 'read')
    .where('id', 'in', (one) =>
      one.selectFrom('intake_proposals').select('mail_id').where('id', '=', proposalId),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('intake_proposals')
            .select('id')
            .whereRef('intake_proposals.mail_id', '=', 'mails.id')
            .where('state', '=', 'proposed'),
        ),
      ),
    )
    .execute()
}
