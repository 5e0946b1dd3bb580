import { openCallPage } from '../../../actions/addressees.ts'
import { listCalls } from '../../../actions/calls.ts'
import { setUpCampaign } from '../../../actions/campaign.ts'
import { changeNotice, readRules } from '../../../actions/campaignRules.ts'
import { couldEver } from '../../../domain/person/may.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { show } from '../page.tsx'
import { attempt, onward, param, type Route, route, sent, statusOf, type Visit } from '../visit.ts'
import { CallActs, CallPage, callLead } from './call.tsx'
import { CallList } from './callList.tsx'
import { endingRoutes } from './ending.tsx'
import { NoticeForm } from './newCall.tsx'
import { newCallPage, noticeRoutes } from './notice/routes.tsx'
import { progressRoutes } from './progressRoutes.tsx'
import { quotaRoutes } from './quotaRoutes.tsx'
import { ruleRoutes } from './ruleRoutes.tsx'

type Typed = { values: Readonly<Record<string, string>> | null; refusal: Refusal | null }
const nothing: Typed = { values: null, refusal: null }

function statusFor({ refusal }: Typed) {
  return refusal ? statusOf(refusal) : 200
}

function callPath(visit: Visit): string {
  return `/desk/calls/${param(visit, 'call')}`
}

async function callsPage(visit: Visit) {
  const { say, app, actor } = visit
  const calls = await listCalls(app, actor)
  const acts = couldEver(actor, 'campaign.create') ? (
    <a class="btn btn-primary" href="/desk/calls/new">
      {say('campaign.create')}
    </a>
  ) : null
  return show(
    visit,
    { title: say('campaign.title'), lead: say('campaign.listLead'), acts },
    <CallList say={say} calls={calls} visit={visit} />,
  )
}

async function callPage(visit: Visit) {
  const { say, app, actor } = visit
  const { call, timetable, part } = await openCallPage(app, actor, param(visit, 'call'))
  const acts = couldEver(actor, 'campaign.edit') ? <CallActs say={say} call={call} /> : null
  return show(
    visit,
    { title: call.title, lead: callLead(say, call), acts, wide: true },
    <CallPage say={say} call={call} timetable={timetable} part={part} actor={actor} />,
  )
}

async function noticePage(visit: Visit, typed: Typed = nothing) {
  const { say, app, actor } = visit
  const { call } = await readRules(app, actor, param(visit, 'call'))
  const { title, documentNumber, issuedOn, noticeText } = call
  const values = typed.values ?? { title, documentNumber, issuedOn: issuedOn ?? '', noticeText }
  const form = <NoticeForm say={say} call={call} values={values} refusal={typed.refusal} />
  return show(
    visit,
    { title: say('campaign.page.editNotice'), lead: call.title, status: statusFor(typed) },
    form,
  )
}

/** The calls and the page of each for everyone; the organiser's editor of rules; progress and coverage. */
export const campaignRoutes: Route[] = [
  route('get', '/desk/calls', 'campaign.read', callsPage),
  route('get', '/desk/calls/new', 'campaign.create', (visit) => newCallPage(visit)),
  route('post', '/desk/calls', 'campaign.create', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        const { campaignId } = await setUpCampaign(visit.app, visit.actor, form)
        return onward(visit, `/desk/calls/${campaignId}/rules`, 'campaign.created')
      },
      (refused) => newCallPage(visit, undefined, { values: form.values, refusal: refused }),
    )
  }),
  route('get', '/desk/calls/:call', 'campaign.read', callPage),
  route('get', '/desk/calls/:call/notice', 'campaign.edit', (visit) => noticePage(visit)),
  route('post', '/desk/calls/:call/notice', 'campaign.edit', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        await changeNotice(visit.app, visit.actor, param(visit, 'call'), form)
        return onward(visit, callPath(visit), 'campaign.page.noticeSaved')
      },
      (refused) => noticePage(visit, { values: form.values, refusal: refused }),
    )
  }),
  ...endingRoutes,
  ...noticeRoutes,
  ...ruleRoutes,
  ...progressRoutes,
  ...quotaRoutes,
]
