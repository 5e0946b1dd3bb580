import { decideOrganisations, shortlistCases, unshortlistCase } from '../../../actions/awards.ts'
import { awardsPageSize, readAwards } from '../../../actions/awardsDesk.ts'
import { openCase } from '../../../actions/caseAccess.ts'
import { readPublication } from '../../../actions/publicationDesk.ts'
import { closePublication, openPublication } from '../../../actions/publications.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { readNumber } from '../../../foundation/text.ts'
import { show } from '../page.tsx'
import { listQuery } from '../ui/list.tsx'
import {
  attempt,
  onward,
  param,
  query,
  type Route,
  route,
  type Sent,
  sent,
  statusOf,
  type Visit,
} from '../visit.ts'
import { AwardsPage, nothingTyped, UnshortlistForm } from './pages.tsx'
import type { Typed } from './proposal.tsx'
import { PublicationPage } from './publication.tsx'

function positive(text: string): number | undefined {
  const number = readNumber(text)
  return number !== null && number > 0 && number < 10_000 ? number : undefined
}

/** The list of the ranking; the conditions of the proposal go with it from page to page. */
function awardsList(
  visit: Visit,
  wish: { size?: number | undefined; count?: number | undefined; cover?: readonly string[] | undefined },
): ListQuery {
  const { size, count, cover } = wish
  const kept = {
    size: size === undefined ? '' : String(size),
    count: count === undefined ? '' : String(count),
    cover: cover?.join(',') ?? '',
    asked: cover ? '1' : '',
    organisations: query(visit, 'organisations'),
  }
  return { ...listQuery(visit, []), size: awardsPageSize, filters: kept }
}

function coverAsked(visit: Visit): string[] | undefined {
  if (!query(visit, 'asked')) return undefined
  return (visit.c.req.queries('cover') ?? []).flatMap((keys) => keys.split(',')).filter(Boolean)
}

type Tried = { cases?: Typed; organisations?: Typed; form?: Sent }

async function awardsPage(visit: Visit, tried: Tried = {}) {
  const { say, app, actor } = visit
  const { cases = nothingTyped, organisations = nothingTyped, form } = tried
  const size = positive(form?.text('size') ?? query(visit, 'size'))
  const cover = form?.all('cover') ?? coverAsked(visit)
  const count = positive(form?.text('count') ?? query(visit, 'count'))
  const list = awardsList(visit, { size, count, cover })
  const organisationPage = positive(query(visit, 'organisations')) ?? 1
  const asked = { size, cover, count, page: list.page, organisationPage }
  const desk = await readAwards(app, actor, param(visit, 'call'), asked)
  const refusal = cases.refusal ?? organisations.refusal
  const options = {
    title: say('awards.title'),
    lead: say('awards.lead'),
    wide: true,
    status: refusal ? statusOf(refusal) : 200,
  } as const
  const page = <AwardsPage say={say} desk={desk} query={list} cases={cases} organisations={organisations} />
  return show(visit, options, page)
}

function reasonsIn(form: Sent): Record<string, string> {
  const entries = Object.entries(form.values).filter(([name]) => name.startsWith('reason.'))
  return Object.fromEntries(entries.map(([name, words]) => [name.slice('reason.'.length), words]))
}

async function shortlist(visit: Visit) {
  const form = await sent(visit.c)
  const call = param(visit, 'call')
  const chosen = form.all('case')
  const wish = { size: positive(form.text('size')), cover: form.all('cover') }
  return attempt(
    async () => {
      await shortlistCases(visit.app, visit.actor, call, {
        caseIds: chosen,
        reasons: reasonsIn(form),
        ...wish,
      })
      return onward(visit, `/desk/calls/${call}/awards`, 'awards.shortlisted')
    },
    (refusal) => awardsPage(visit, { cases: { values: form.values, chosen, refusal }, form }),
  )
}

async function decide(visit: Visit) {
  const form = await sent(visit.c)
  const call = param(visit, 'call')
  const chosen = form.all('organisation')
  const choice = { organisationIds: chosen, reasons: reasonsIn(form), count: positive(form.text('count')) }
  return attempt(
    async () => {
      await decideOrganisations(visit.app, visit.actor, call, choice)
      return onward(visit, `/desk/calls/${call}/awards`, 'awards.decided')
    },
    (refusal) => awardsPage(visit, { organisations: { values: form.values, chosen, refusal } }),
  )
}

async function unshortlistPage(visit: Visit, reason = '', refusal: Refusal | null = null) {
  const { say, app, actor } = visit
  const { theCase, call } = await openCase(app, actor, 'award.decide', param(visit, 'id'))
  const back = `/desk/calls/${call.id}/awards`
  const options = {
    title: say('awards.unshortlistTitle'),
    lead: theCase.title,
    status: refusal ? statusOf(refusal) : 200,
  } as const
  return show(
    visit,
    options,
    <UnshortlistForm say={say} caseId={theCase.id} back={back} reason={reason} refusal={refusal} />,
  )
}

async function unshortlist(visit: Visit) {
  const form = await sent(visit.c)
  const { call } = await openCase(visit.app, visit.actor, 'award.decide', param(visit, 'id'))
  return attempt(
    async () => {
      await unshortlistCase(visit.app, visit.actor, param(visit, 'id'), form.text('reason'))
      return onward(visit, `/desk/calls/${call.id}/awards`, 'awards.unshortlisted')
    },
    (refusal) => unshortlistPage(visit, form.text('reason'), refusal),
  )
}

async function publicationPage(visit: Visit, values: Sent['values'] = {}, refusal: Refusal | null = null) {
  const { say, app, actor } = visit
  const desk = await readPublication(app, actor, param(visit, 'call'))
  const options = {
    title: say('publicity.desk'),
    lead: say('publicity.deskLead'),
    status: refusal ? statusOf(refusal) : 200,
  } as const
  const part = { say, desk, query: listQuery(visit, []), values, refusal }
  return show(visit, options, <PublicationPage {...part} />)
}

async function open(visit: Visit) {
  const form = await sent(visit.c)
  const call = param(visit, 'call')
  const workingDays = readNumber(form.text('workingDays')) ?? 0
  return attempt(
    async () => {
      await openPublication(visit.app, visit.actor, call, { text: form.text('text'), workingDays })
      return onward(visit, `/desk/calls/${call}/publication`, 'publicity.opened')
    },
    (refusal) => publicationPage(visit, form.values, refusal),
  )
}

async function close(visit: Visit) {
  const call = param(visit, 'call')
  return attempt(
    async () => {
      const told = await closePublication(visit.app, visit.actor, call)
      return onward(visit, `/desk/calls/${call}/publication`, 'publicity.closedSaid', told)
    },
    (refusal) => publicationPage(visit, {}, refusal),
  )
}

/** The organiser's desk for the choice of winners and the 公示. */
export const awardRoutes: Route[] = [
  route('get', '/desk/calls/:call/awards', 'award.decide', (visit) => awardsPage(visit)),
  route('post', '/desk/calls/:call/awards/cases', 'award.decide', shortlist),
  route('post', '/desk/calls/:call/awards/organisations', 'award.decide', decide),
  route('get', '/desk/cases/:id/shortlisting', 'award.decide', (visit) => unshortlistPage(visit)),
  route('post', '/desk/cases/:id/shortlisting', 'award.decide', unshortlist),
  route('get', '/desk/calls/:call/publication', 'publication.open', (visit) => publicationPage(visit)),
  route('post', '/desk/calls/:call/publication', 'publication.open', open),
  route('post', '/desk/calls/:call/publication/closing', 'publication.close', close),
]
