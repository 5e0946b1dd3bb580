import type { Deed } from '../../domain/person/deeds.ts'
import { grantOf } from '../../domain/person/deeds.ts'
import type { Role } from '../../domain/person/roles.ts'
import type { WordingKey } from '../../foundation/wording/wording.ts'

/** A place in the navigation: shown to the roles that may do its deed. `{call}` is the current call. */
type Place = {
  readonly path: string
  readonly label: WordingKey
  readonly icon: string
  readonly deed: Deed | null
  /** Where further pages of the place begin, if not below its own path. */
  readonly also?: string
}

const places: readonly Place[] = [
  { path: '/desk', label: 'shell.desk', icon: 'house-door', deed: null },
  { path: '/desk/cases', label: 'reporter.myCases', icon: 'file-earmark-text', deed: 'case.create' },
  { path: '/desk/calls', label: 'campaign.title', icon: 'megaphone', deed: 'campaign.read' },
  {
    path: '/desk/calls/{call}/rules',
    label: 'rules.title',
    icon: 'list-check',
    deed: 'campaign.edit',
    also: '/desk/calls/{call}/severities',
  },
  {
    path: '/desk/calls/{call}/progress',
    label: 'progress.title',
    icon: 'bar-chart',
    deed: 'campaign.progress',
  },
  { path: '/desk/registry', label: 'registry.title', icon: 'diagram-3', deed: 'organisation.read' },
  {
    path: '/desk/calls/{call}/channel',
    label: 'channel.title',
    icon: 'box-arrow-up-right',
    deed: 'channel.read',
  },
  {
    path: '/desk/calls/{call}/intake',
    label: 'intake.title',
    icon: 'cloud-upload',
    deed: 'intake.read',
    also: '/desk/intakes/',
  },
  {
    path: '/desk/calls/{call}/examination',
    label: 'examination.title',
    icon: 'inbox',
    deed: 'examination.read',
  },
  {
    path: '/desk/calls/{call}/likeness',
    label: 'likenessDesk.map.title',
    icon: 'files',
    deed: 'likeness.map',
    also: '/desk/likeness',
  },
  { path: '/desk/calls/{call}/review', label: 'review.title', icon: 'people', deed: 'review.read' },
  {
    path: '/desk/calls/{call}/results',
    label: 'review.result.title',
    icon: 'bar-chart-line',
    deed: 'result.read',
  },
  {
    path: '/desk/calls/{call}/scoring',
    label: 'review.scoring.title',
    icon: 'clipboard-check',
    deed: 'score.read',
  },
  { path: '/desk/calls/{call}/awards', label: 'awards.title', icon: 'trophy', deed: 'award.decide' },
  {
    path: '/desk/calls/{call}/publication',
    label: 'publicity.title',
    icon: 'clipboard-check',
    deed: 'publication.open',
  },
  {
    path: '/desk/calls/{call}/objections',
    label: 'publicity.objections',
    icon: 'chat-square-quote',
    deed: 'objection.read',
  },
  { path: '/desk/calls/{call}/showcase', label: 'showcase.title', icon: 'images', deed: 'showcase.read' },
  {
    path: '/desk/calls/{call}/papers',
    label: 'papers.title',
    icon: 'file-earmark-arrow-down',
    deed: 'campaign.read',
  },
  { path: '/desk/mailbox', label: 'mailbox.title', icon: 'mailbox', deed: 'mail.read' },
  { path: '/desk/calls/{call}/outbox', label: 'outbox.title', icon: 'envelope', deed: 'outbox.read' },
  { path: '/desk/accounts', label: 'administration.accounts', icon: 'people', deed: 'account.read' },
  { path: '/desk/log', label: 'administration.log', icon: 'journal-check', deed: 'log.read' },
]

/** The navigation of a role; places that need a call are left out where there is none. */
export function entriesFor(role: Role, callId: string | null): Place[] {
  return places
    .filter((place) => place.deed === null || grantOf(place.deed)[role] !== undefined)
    .filter((place) => callId !== null || !place.path.includes('{call}'))
    .map((place) => ({
      ...place,
      path: place.path.replace('{call}', callId ?? ''),
      ...(place.also && { also: place.also.replace('{call}', callId ?? '') }),
    }))
}
