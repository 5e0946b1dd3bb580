import { closeBatch, saveOverview } from '../../../actions/batches.ts'
import { openCase } from '../../../actions/caseAccess.ts'
import { type Channel, readChannel } from '../../../actions/channel.ts'
import { endorseCase, rankCase, retractEndorsement, returnCase } from '../../../actions/endorsement.ts'
import { dayOf } from '../../../foundation/clock.ts'
import { show } from '../page.tsx'
import { listQuery } from '../ui/list.tsx'
import { attempt, onward, param, type Route, route, sent, statusFor, untyped, type Visit } from '../visit.ts'
import { ChannelCases, CloseForm, LedgerTiles, OverviewCard } from './channelPage.tsx'
import { EndorseForm, OverviewForm, ReasonForm } from './forms.tsx'
import { SummaryLinks } from './summaryLinks.tsx'

async function channelPage(visit: Visit, typed = untyped) {
  const { say, app, actor } = visit
  const query = listQuery(visit, ['rank'])
  const channel = await readChannel(app, actor, param(visit, 'call'), query)
  const lead = say('channel.lead', { name: channel.organisation.name })
  return show(
    visit,
    {
      title: say('channel.title'),
      lead,
      acts: <SummaryLinks say={say} channel={channel} />,
      wide: true,
      status: statusFor(typed),
    },
    <>
      <LedgerTiles say={say} channel={channel} />
      <ChannelCases say={say} channel={channel} query={query} />
      <div class="halves gap-above">
        <OverviewCard say={say} channel={channel} />
        <CloseForm say={say} channel={channel} {...typed} />
      </div>
    </>,
  )
}

async function overviewPage(visit: Visit, channel: Channel, typed = untyped) {
  const { say } = visit
  const lead = say('channel.overviewLead', { min: channel.call.rules.textLimits.overview.min ?? 0 })
  return show(
    visit,
    { title: say('channel.overviewTitle'), lead, status: statusFor(typed) },
    <OverviewForm say={say} channel={channel} {...typed} />,
  )
}

async function endorsePage(visit: Visit, typed = untyped) {
  const { say, app, actor } = visit
  const { theCase } = await openCase(app, actor, 'case.endorse', param(visit, 'id'))
  const title = say('channel.endorseTitle', { title: theCase.title })
  return show(
    visit,
    { title, status: statusFor(typed) },
    <EndorseForm say={say} caseId={theCase.id} today={dayOf(visit.now)} {...typed} />,
  )
}

async function returnPage(visit: Visit, typed = untyped) {
  const { say, app, actor } = visit
  const { theCase } = await openCase(app, actor, 'case.return', param(visit, 'id'))
  const title = say('channel.returnTitle', { title: theCase.title })
  const form = (
    <ReasonForm
      say={say}
      action={`/desk/cases/${theCase.id}/return`}
      label={say('channel.return')}
      {...typed}
    />
  )
  return show(visit, { title, status: statusFor(typed) }, form)
}

async function channelPath(visit: Visit): Promise<string> {
  const { theCase } = await openCase(visit.app, visit.actor, 'case.read', param(visit, 'id'))
  return `/desk/calls/${theCase.campaignId}/channel`
}

/** The recommender's desk. */
export const recommenderRoutes: Route[] = [
  route('get', '/desk/calls/:call/channel', 'channel.read', (visit) => channelPage(visit)),
  route('post', '/desk/calls/:call/batch', 'batch.close', async (visit) => {
    const form = await sent(visit.c)
    const input = {
      reasonBelowFloor: form.text('reasonBelowFloor'),
      passOverReason: form.text('passOverReason'),
    }
    return attempt(
      async () => {
        const told = await closeBatch(visit.app, visit.actor, param(visit, 'call'), input)
        return onward(visit, `/desk/calls/${param(visit, 'call')}/channel`, 'channel.closed', told)
      },
      (refusal) => channelPage(visit, { values: form.values, refusal }),
    )
  }),
  route('get', '/desk/calls/:call/overview', 'channel.read', async (visit) => {
    return overviewPage(visit, await readChannel(visit.app, visit.actor, param(visit, 'call')))
  }),
  route('post', '/desk/calls/:call/overview', 'batch.report', async (visit) => {
    const form = await sent(visit.c)
    const input = {
      title: form.text('title'),
      text: form.text('text'),
      revision: Number(form.text('revision')),
    }
    return attempt(
      async () => {
        await saveOverview(visit.app, visit.actor, param(visit, 'call'), input)
        return onward(visit, `/desk/calls/${param(visit, 'call')}/overview`, 'channel.overviewSaved')
      },
      async (refusal) =>
        overviewPage(visit, await readChannel(visit.app, visit.actor, param(visit, 'call')), {
          values: form.values,
          refusal,
        }),
    )
  }),
  route('get', '/desk/cases/:id/endorsement', 'case.endorse', (visit) => endorsePage(visit)),
  route('post', '/desk/cases/:id/endorsement', 'case.endorse', async (visit) => {
    const form = await sent(visit.c)
    const input = { opinion: form.text('opinion'), date: form.text('date'), sealScanId: null }
    return attempt(
      async () => {
        await endorseCase(visit.app, visit.actor, param(visit, 'id'), input)
        return onward(visit, await channelPath(visit), 'channel.endorsed')
      },
      (refusal) => endorsePage(visit, { values: form.values, refusal }),
    )
  }),
  route('get', '/desk/cases/:id/return', 'case.return', (visit) => returnPage(visit)),
  route('post', '/desk/cases/:id/return', 'case.return', async (visit) => {
    const form = await sent(visit.c)
    return attempt(
      async () => {
        const told = await returnCase(visit.app, visit.actor, param(visit, 'id'), form.text('reason'))
        return onward(visit, await channelPath(visit), 'channel.returned', told)
      },
      (refusal) => returnPage(visit, { values: form.values, refusal }),
    )
  }),
  route('post', '/desk/cases/:id/retraction', 'case.endorse', async (visit) => {
    const form = await sent(visit.c)
    await retractEndorsement(visit.app, visit.actor, param(visit, 'id'), form.text('reason'))
    return onward(visit, await channelPath(visit), 'channel.retracted')
  }),
  route('post', '/desk/cases/:id/rank', 'case.rank', async (visit) => {
    const form = await sent(visit.c)
    await rankCase(visit.app, visit.actor, param(visit, 'id'), Number(form.text('rank')))
    return onward(visit, await channelPath(visit), 'channel.ranked')
  }),
]
