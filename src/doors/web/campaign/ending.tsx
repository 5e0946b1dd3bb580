import type { Call } from '../../../actions/calls.ts'
import { closeCampaign, readEnding } from '../../../actions/campaignEnding.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { show } from '../page.tsx'
import { StateBadge } from '../ui/badge.tsx'
import { sayInstant } from '../ui/dates.ts'
import { RefusalSummary, TextArea } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { attempt, onward, param, type Route, route, sent, statusOf, type Visit } from '../visit.ts'

type Read = Awaited<ReturnType<typeof readEnding>>

function EndingForm(props: { say: Say; read: Read; words: string; refusal: Refusal | null }) {
  const { say, read, words, refusal } = props
  const { call, states, underWay } = read
  return (
    <form class="sheet sheet-narrow" method="post" action={`/desk/calls/${call.id}/closing`}>
      <RefusalSummary say={say} refusal={refusal} labels={{ words: say('campaign.closing.words') }} />
      <p>{say('campaign.closing.means')}</p>
      {underWay > 0 ? (
        <div class="notice notice-warn">
          <p>{say('campaign.closing.underWay', { count: underWay })}</p>
          <ul class="names">
            {states.map(({ state, count }) => (
              <li>
                <StateBadge say={say} state={state} /> {count}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p class="notice notice-good">{say('campaign.closing.allDone')}</p>
      )}
      <TextArea
        say={say}
        name="words"
        label={say('campaign.closing.words')}
        hint={say(underWay > 0 ? 'campaign.closing.reasonHint' : 'campaign.closing.summaryHint')}
        value={words}
        required={underWay > 0}
        refusal={refusal}
        rows={5}
      />
      <button class="btn btn-primary" type="submit">
        {say('campaign.closing.submit')}
      </button>
    </form>
  )
}

async function endingPage(visit: Visit, words = '', refusal: Refusal | null = null) {
  const { say, app, actor } = visit
  const read = await readEnding(app, actor, param(visit, 'call'))
  const status = refusal ? statusOf(refusal) : 200
  const content = read.call.closedAt ? (
    <CallEnded say={say} call={read.call} />
  ) : (
    <EndingForm say={say} read={read} words={words} refusal={refusal} />
  )
  return show(visit, { title: say('campaign.closing.title'), lead: read.call.title, status }, content)
}

/** What everyone reads at the head of a call that has ended. */
export function CallEnded(props: { say: Say; call: Call }) {
  const { say, call } = props
  if (!call.closedAt) return <></>
  return (
    <div class="notice notice-info">
      <p>
        <Icon name="check-circle" /> {say('campaign.closing.ended', { at: sayInstant(say, call.closedAt) })}
      </p>
      {call.closingWords === '' ? '' : <p class="letter">{call.closingWords}</p>}
    </div>
  )
}

/** Ending a call. */
export const endingRoutes: Route[] = [
  route('get', '/desk/calls/:call/closing', 'campaign.close', (visit) => endingPage(visit)),
  route('post', '/desk/calls/:call/closing', 'campaign.close', async (visit) => {
    const words = (await sent(visit.c)).text('words')
    const call = param(visit, 'call')
    return attempt(
      async () => {
        await closeCampaign(visit.app, visit.actor, call, words)
        return onward(visit, `/desk/calls/${call}`, 'campaign.closing.done')
      },
      (refusal) => endingPage(visit, words, refusal),
    )
  }),
]
