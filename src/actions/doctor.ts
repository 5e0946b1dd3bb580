import { sql } from 'kysely'
import { transitions } from '../domain/case/state.ts'
import { firstBreak } from '../engines/store/chain.ts'
import type { App } from './app.ts'

/** One invariant and how many rows break it. */
export type Examined = { readonly name: string; readonly broken: number }

const stateByStep = Object.entries(transitions)
  .map(([step, { to }]) => `when '${step}' then '${to}'`)
  .join(' ')

const needReason = Object.entries(transitions)
  .filter(([, { needsReason }]) => needsReason)
  .map(([step]) => `'${step}'`)
  .join(', ')

/** Each invariant in words and the query that counts the rows which break it. */
const invariants: readonly (readonly [name: string, query: string])[] = [
  [
    'a case stands in the state its newest step leads to',
    `select 1 from cases c join lateral (select step from case_steps s where s.campaign_id = c.campaign_id and s.case_id = c.id order by sequence desc limit 1) s on true where c.state <> case s.step ${stateByStep} end`,
  ],
  [
    'every case was created by its first step',
    `select 1 from cases c where not exists (select 1 from case_steps s where s.case_id = c.id and s.sequence = 1 and s.step = 'create')`,
  ],
  [
    'the steps of a case are numbered without a gap',
    'select 1 from case_steps group by campaign_id, case_id having max(sequence) <> count(*)',
  ],
  [
    'the steps of a case follow each other in time',
    'select 1 from case_steps a join case_steps b on a.case_id = b.case_id and b.sequence = a.sequence + 1 where b.at < a.at',
  ],
  [
    'every step that needs a reason has one',
    `select 1 from case_steps where step in (${needReason}) and trim(words) = ''`,
  ],
  [
    'the versions of a case are numbered without a gap',
    'select 1 from case_versions group by campaign_id, case_id having max(version) <> count(*)',
  ],
  [
    'a case knows its newest version',
    'select 1 from cases c where c.version <> (select coalesce(max(version), 0) from case_versions v where v.case_id = c.id)',
  ],
  ['a case with a version has a number', 'select 1 from cases where version > 0 and number is null'],
  [
    'numbers are unique within a call',
    'select 1 from cases where number is not null group by campaign_id, number having count(*) > 1',
  ],
  [
    'the title of a case is that of its newest version',
    `select 1 from cases c join case_versions v on v.case_id = c.id and v.version = c.version where c.title <> v.title and c.state not in ('draft', 'returned', 'deficient')`,
  ],
  [
    'a forwarded case was endorsed before',
    `select 1 from case_steps f where f.step = 'forward' and not exists (select 1 from case_steps e where e.case_id = f.case_id and e.step = 'endorse' and e.sequence < f.sequence)`,
  ],
  [
    'a forwarded case belongs to a closed batch',
    `select 1 from case_steps f join cases c on c.id = f.case_id where f.step = 'forward' and not exists (select 1 from batches b where b.campaign_id = c.campaign_id and b.organisation_id = c.channel_id and b.closed_at is not null)`,
  ],
  [
    'no recommender forwarded more than its cap',
    `select 1 from (select c.campaign_id, c.channel_id, count(distinct c.id) as sent from cases c join case_steps s on s.case_id = c.id and s.step = 'forward' group by 1, 2) f join organisations o on o.id = f.channel_id join campaign_rules r on r.campaign_id = f.campaign_id and r.version = (select max(version) from campaign_rules n where n.campaign_id = f.campaign_id) join lateral jsonb_array_elements(r.rules -> 'quotas') q on (q ->> 'class' = o.kind or q ->> 'collectorId' = o.id) where f.sent > greatest((q ->> 'max')::int, (select max((n ->> 'max')::int) from jsonb_array_elements(q -> 'named') n))`,
  ],
  [
    'ranks of endorsed cases are unique within a batch',
    `select 1 from cases where rank is not null and state in ('endorsed', 'forwarded') group by campaign_id, channel_id, rank having count(*) > 1`,
  ],
  [
    'the unit of a case is known',
    'select 1 from cases c left join organisations o on o.id = c.unit_id where o.id is null',
  ],
  [
    'the path of an organisation ends in itself and begins with its leader',
    `select 1 from organisations o left join organisations p on p.id = o.parent_id where o.path <> coalesce(p.path, '/') || o.id || '/'`,
  ],
  ['the tree of leadership has one root', 'select 1 from organisations where parent_id is null offset 1'],
  [
    'every organisation has its official name on record',
    `select 1 from organisations o where not exists (select 1 from organisation_names n where n.organisation_id = o.id and n.name = o.name and n.kind = 'official')`,
  ],
  [
    'nobody holds two of the three administrators',
    `select 1 from offices where ended_at is null and role in ('systemAdministrator', 'securityAdministrator', 'auditAdministrator') group by person_id having count(distinct role) > 1`,
  ],
  [
    'no administrator holds an office that sees business data',
    `select 1 from offices a join offices b on a.person_id = b.person_id and b.ended_at is null where a.ended_at is null and a.role in ('systemAdministrator', 'securityAdministrator', 'auditAdministrator') and b.role not in ('systemAdministrator', 'securityAdministrator', 'auditAdministrator')`,
  ],
  [
    'every attachment is kept as a file',
    'select 1 from attachments a left join files f on f.sha256 = a.sha256 where f.sha256 is null',
  ],
  [
    'nobody is assigned a case of a declared conflict',
    'select 1 from assignments a join conflicts c on c.case_id = a.case_id and c.person_id = a.person_id where a.ended_at is null',
  ],
  [
    'nobody is assigned a case of the own line of unions',
    `select 1 from assignments a join cases c on c.id = a.case_id join organisations u on u.id = c.unit_id join offices f on f.person_id = a.person_id and f.role = 'reviewer' and f.ended_at is null join organisations o on o.id = f.organisation_id where a.ended_at is null and o.parent_id is not null and (u.path like o.path || '%' or o.path like u.path || '%')`,
  ],
  [
    'every score was given by somebody assigned',
    'select 1 from score_sheets s where not exists (select 1 from assignments a where a.case_id = s.case_id and a.person_id = s.person_id and a.round_id = s.round_id)',
  ],
  [
    'the total of a score sheet is the sum of its scores',
    'select 1 from score_sheets s where abs(s.total - (select coalesce(sum(value::numeric), 0) from jsonb_each_text(s.scores))) > 0.005',
  ],
  [
    'revisions of a score sheet are numbered without a gap',
    'select 1 from score_sheets group by case_id, round_id, person_id having max(revision) <> count(*)',
  ],
  [
    'a round knows how many reviewers and sheets each of its cases has',
    'select 1 from round_cases t where t.assigned <> (select count(*) from assignments a where a.round_id = t.round_id and a.case_id = t.case_id and a.ended_at is null) or t.sheets <> (select count(distinct s.person_id) from score_sheets s join assignments a on a.round_id = s.round_id and a.case_id = s.case_id and a.person_id = s.person_id and a.ended_at is null where s.round_id = t.round_id and s.case_id = t.case_id)',
  ],
  [
    'an assignment is marked as scored where it has a sheet, and only there',
    'select 1 from assignments a where (a.scored_at is not null) <> exists (select 1 from score_sheets s where s.round_id = a.round_id and s.case_id = a.case_id and s.person_id = a.person_id)',
  ],
  [
    'an awarded case was publicised before',
    `select 1 from case_steps a where a.step = 'award' and not exists (select 1 from case_steps p where p.case_id = a.case_id and p.step = 'publicise' and p.sequence < a.sequence)`,
  ],
  [
    'an awarded or published case has an award',
    `select 1 from cases c where c.state in ('awarded', 'published') and not exists (select 1 from awards a where a.case_id = c.id and a.revoked_at is null)`,
  ],
  [
    'a shown case is published and nothing else is',
    `select 1 from showcase_entries e join cases c on c.id = e.case_id where (e.published_at is not null and e.withdrawn_at is null) <> (c.state = 'published')`,
  ],
  [
    'every step of a case is in the log',
    `select 1 from case_steps s where not exists (select 1 from events e where e.subject_kind = 'case' and e.subject_id = s.case_id and e.deed = 'case.step.' || s.step)`,
  ],
  [
    'in a call that has ended nothing was done but reading, printing and showing',
    `select 1 from events e join campaigns c on c.id = e.campaign_id where e.at > c.closed_at and e.deed !~ '^(paper|showcase|log|outbox|session)[.]' and e.deed not in ('campaign.close', 'addressee.read', 'case.unmask', 'case.step.publish', 'case.step.unpublish')`,
  ],
  [
    'every mail is kept as the file that came',
    'select 1 from mails m left join files f on f.sha256 = m.sha256 where f.sha256 is null or f.bytes = 0',
  ],
  [
    'every mail is kept once and lies in the mailbox',
    'select 1 from mails m left join mail_places p on p.mail_id = m.id where p.mail_id is null union all select 1 from mails group by account, message_id, body_sha256 having count(*) > 1',
  ],
  [
    'a case is proposed only from a mail that was read',
    `select 1 from intake_proposals p join mails m on m.id = p.mail_id where m.state in ('waiting', 'unreadable')`,
  ],
  [
    'a proposal that was taken became a case',
    `select 1 from intake_proposals where state = 'taken' and case_id is null`,
  ],
  [
    'a mail is done only when nothing that it proposed is left to decide',
    `select 1 from mails m join intake_proposals p on p.mail_id = m.id where m.state in ('taken', 'dismissed') and p.state = 'proposed'`,
  ],
  [
    'an intake that was applied made a draft of every case that it took, and one that was not made none',
    'select 1 from intake_cases r join intakes i on i.id = r.intake_id where (r.case_id is not null) <> (i.applied_at is not null and r.taken)',
  ],
  [
    'an intake that was undone left none of its drafts standing',
    `select 1 from intakes i join intake_cases r on r.intake_id = i.id join cases c on c.id = r.case_id where i.undone_at is not null and c.state <> 'withdrawn'`,
  ],
  [
    'every call has rules',
    'select 1 from campaigns c where not exists (select 1 from campaign_rules r where r.campaign_id = c.id)',
  ],
]

/** Examines every invariant of the database, the files and the chain of events. */
export async function examineHouse(app: App): Promise<Examined[]> {
  const examined: Examined[] = []
  for (const [name, query] of invariants) {
    const { rows } = await sql
      .raw<{ broken: number }>(`select count(*)::int as broken from (${query}) broken`)
      .execute(app.store.read)
    examined.push({ name, broken: rows[0]?.broken ?? 0 })
  }
  const chain = await firstBreak(app.store.read)
  examined.push({ name: 'the chain of events is unbroken', broken: chain.brokenAt === null ? 0 : 1 })
  const files = await app.store.read.selectFrom('files').select('sha256').execute()
  let missing = 0
  for (const file of files) if (!(await app.files.has(file.sha256))) missing += 1
  examined.push({ name: 'every file on record is in the store of files', broken: missing })
  return examined
}
