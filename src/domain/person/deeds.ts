import type { Role } from './roles.ts'

/**
 * How the actor's office must stand to the thing: `own` the unit of the case is the office's organisation;
 * `channel` the case is recommended through the office's organisation; `call` the call is organised by the
 * office's organisation; `assigned` the case is assigned to the person; `below` the organisation stands at or
 * below the office's; `anywhere` the role alone suffices.
 */
export type Relation = 'own' | 'channel' | 'call' | 'assigned' | 'below' | 'anywhere'

type Grant = Partial<Record<Role, Relation>>

const callStaff: Grant = { clerk: 'call', examiner: 'call', organiser: 'call', supervisor: 'call' }

/** The one table of permissions: which role may do a deed, and in which relation to the thing. */
export const deeds = {
  'case.create': { reporter: 'anywhere' },
  'case.read': {
    reporter: 'own',
    recommender: 'channel',
    reviewer: 'assigned',
    editor: 'call',
    ...callStaff,
  },
  'case.edit': { reporter: 'own' },
  'case.submit': { reporter: 'own' },
  'case.withdraw': { reporter: 'own' },
  'case.correct': { reporter: 'own' },
  'case.history': { reporter: 'own', recommender: 'channel', ...callStaff },
  'case.unmask': { recommender: 'channel', examiner: 'call', organiser: 'call' },
  'channel.read': { recommender: 'anywhere' },
  'case.return': { recommender: 'channel' },
  'case.endorse': { recommender: 'channel' },
  'case.rank': { recommender: 'channel' },
  'batch.report': { recommender: 'anywhere' },
  'batch.close': { recommender: 'anywhere' },
  'intake.read': { recommender: 'anywhere', clerk: 'call', organiser: 'call' },
  'intake.begin': { recommender: 'anywhere', clerk: 'call', organiser: 'call' },
  'intake.apply': { recommender: 'anywhere', clerk: 'call', organiser: 'call' },
  'intake.undo': { recommender: 'anywhere', clerk: 'call', organiser: 'call' },
  'case.receive': { clerk: 'call', examiner: 'call' },
  'examination.read': { clerk: 'call', examiner: 'call', organiser: 'call', supervisor: 'call' },
  'case.examine': { examiner: 'call' },
  'finding.overrule': { examiner: 'call' },
  'likeness.read': { recommender: 'channel', examiner: 'call', organiser: 'call' },
  'likeness.rule': { examiner: 'call' },
  'likeness.map': { organiser: 'call' },
  'likeness.configure': { organiser: 'anywhere' },
  'case.disqualify': { organiser: 'call' },
  'review.read': { organiser: 'call', supervisor: 'call' },
  'review.arrange': { organiser: 'call' },
  'score.read': { reviewer: 'anywhere' },
  'case.score': { reviewer: 'assigned' },
  'conflict.declare': { reviewer: 'assigned' },
  'result.read': { organiser: 'call', supervisor: 'call' },
  'award.decide': { organiser: 'call' },
  'publication.open': { organiser: 'call' },
  'publication.close': { organiser: 'call' },
  'objection.read': { supervisor: 'call' },
  'objection.rule': { supervisor: 'call' },
  'showcase.read': { editor: 'call', organiser: 'call' },
  'showcase.publish': { editor: 'call' },
  'campaign.create': { organiser: 'anywhere' },
  'campaign.read': {
    reporter: 'anywhere',
    recommender: 'anywhere',
    reviewer: 'anywhere',
    editor: 'anywhere',
    clerk: 'anywhere',
    examiner: 'anywhere',
    organiser: 'anywhere',
    supervisor: 'anywhere',
  },
  'campaign.edit': { organiser: 'call' },
  'campaign.open': { organiser: 'call' },
  'campaign.close': { organiser: 'call' },
  'campaign.progress': { organiser: 'call', clerk: 'call', supervisor: 'call' },
  'quota.transfer': { organiser: 'call' },
  'addressee.remind': { organiser: 'call' },
  'organisation.read': { organiser: 'anywhere', systemAdministrator: 'anywhere' },
  'organisation.import': { organiser: 'anywhere', systemAdministrator: 'anywhere' },
  'account.read': { systemAdministrator: 'anywhere', securityAdministrator: 'anywhere' },
  'account.create': { systemAdministrator: 'anywhere' },
  'account.disable': { systemAdministrator: 'anywhere' },
  'account.enable': { systemAdministrator: 'anywhere' },
  'account.unlock': { systemAdministrator: 'anywhere' },
  'account.resetPassword': { systemAdministrator: 'anywhere' },
  'office.grant': { securityAdministrator: 'anywhere' },
  'office.end': { securityAdministrator: 'anywhere' },
  'log.read': { auditAdministrator: 'anywhere', supervisor: 'anywhere' },
  'log.export': { auditAdministrator: 'anywhere', supervisor: 'anywhere' },
  'log.verify': { auditAdministrator: 'anywhere' },
  'mail.read': { organiser: 'call', clerk: 'call' },
  'mail.intake': { organiser: 'call', clerk: 'call' },
  'mail.automatic': { organiser: 'call' },
  'outbox.read': { organiser: 'call', clerk: 'call' },
  'outbox.retry': { organiser: 'call', clerk: 'call' },
  'paper.form': { reporter: 'own', recommender: 'channel', ...callStaff },
  'paper.summary': { organiser: 'call', clerk: 'call', recommender: 'anywhere' },
  'paper.receipt': { reporter: 'own', recommender: 'channel', ...callStaff },
  'paper.scores': { reviewer: 'assigned', organiser: 'call', supervisor: 'call' },
  'paper.overview': { recommender: 'channel', ...callStaff },
  'paper.certificate': {
    reporter: 'own',
    recommender: 'channel',
    organiser: 'call',
    clerk: 'call',
    editor: 'call',
  },
  'paper.official': { organiser: 'call' },
} as const satisfies Record<string, Grant>

export type Deed = keyof typeof deeds

export const deedNames = Object.keys(deeds) as Deed[]

/** The grant of a deed, widened for look-up by role. */
export function grantOf(deed: Deed): Grant {
  return deeds[deed]
}
