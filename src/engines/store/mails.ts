import type { KnownUnion } from '../../domain/intake/matching.ts'
import type { Read } from './store.ts'

/** Every union that may send a case, by all its names and with the addresses of its accounts. */
export async function knownUnions(read: Read): Promise<KnownUnion[]> {
  const [unions, names, addresses] = await Promise.all([
    read
      .selectFrom('organisations')
      .select(['id', 'name', 'path'])
      .where('ended_at', 'is', null)
      .where('kind', 'not in', ['federation', 'department'])
      .execute(),
    read.selectFrom('organisation_names').select(['organisation_id as id', 'name']).execute(),
    read
      .selectFrom('offices')
      .innerJoin('people', 'people.id', 'offices.person_id')
      .select(['offices.organisation_id as id', 'people.email as name'])
      .where('offices.ended_at', 'is', null)
      .where('people.disabled_at', 'is', null)
      .where('people.email', '!=', '')
      .execute(),
  ])
  const namesOf = grouped(names)
  const addressesOf = grouped(addresses)
  return unions.map((union) => ({
    ...union,
    names: [...new Set([union.name, ...(namesOf.get(union.id) ?? [])])],
    addresses: addressesOf.get(union.id) ?? [],
  }))
}

function grouped(rows: readonly { id: string; name: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { id, name } of rows) groups.set(id, [...(groups.get(id) ?? []), name])
  return groups
}

/** A part of a mail with what was measured of its file. */
export async function partsOf(read: Read, ids: { mailId?: string; partIds?: readonly string[] }) {
  return read
    .selectFrom('mail_parts')
    .innerJoin('files', 'files.sha256', 'mail_parts.sha256')
    .select(['mail_parts.id', 'mail_parts.mail_id as mailId', 'mail_parts.path', 'mail_parts.sha256'])
    .select(['mail_parts.role', 'mail_parts.reader', 'mail_parts.reason'])
    .select(['mail_parts.proposal_id as proposalId', 'files.bytes', 'files.picture'])
    .$if(ids.mailId !== undefined, (rows) => rows.where('mail_parts.mail_id', '=', ids.mailId ?? ''))
    .$if(ids.partIds !== undefined, (rows) =>
      rows.where('mail_parts.id', 'in', ids.partIds?.length ? [...ids.partIds] : ['']),
    )
    .orderBy('mail_parts.position')
    .execute()
}

/** The newest proposal that stands for a case of a union, by topics that the caller compares. */
export async function standingProposals(read: Read, campaignId: string, unitId: string) {
  return read
    .selectFrom('intake_proposals')
    .select(['id', 'mail_id as mailId', 'topic', 'content', 'state', 'case_id as caseId'])
    .where('campaign_id', '=', campaignId)
    .where('unit_id', '=', unitId)
    .where('state', 'in', ['proposed', 'taken'])
    .orderBy('id', 'desc')
    .execute()
}

/** The calls of the cases that are named by number or identifier. */
export async function campaignsOfCases(read: Read, references: readonly string[]): Promise<string[]> {
  if (references.length === 0) return []
  const names = references.map((one) => one.toUpperCase())
  const found = await read
    .selectFrom('cases')
    .select('campaign_id')
    .distinct()
    .where(({ eb, fn, or }) =>
      or([
        eb(fn<string>('upper', ['number']), 'in', names),
        eb(
          'id',
          'in',
          names.map((one) => one.toLowerCase()),
        ),
      ]),
    )
    .execute()
  return found.map(({ campaign_id: id }) => id)
}

/** The calls of the mail that another one answers. */
export async function campaignsOfMails(read: Read, messageId: string): Promise<string[]> {
  if (messageId === '') return []
  const found = await read
    .selectFrom('mails')
    .select('campaign_id')
    .distinct()
    .where('message_id', '=', messageId)
    .execute()
  return found.flatMap(({ campaign_id: id }) => id ?? [])
}
