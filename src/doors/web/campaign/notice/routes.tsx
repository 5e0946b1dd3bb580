import { listCalls } from '../../../../actions/calls.ts'
import { readRules } from '../../../../actions/campaignRules.ts'
import { correctNotice, openCorrection, takeCorrection } from '../../../../actions/noticeCorrection.ts'
import {
  type ReadText,
  readNoticeFile,
  readNoticeText,
  setUpFromNotice,
} from '../../../../actions/noticeReading.ts'
import { answerDoubt, confirmRead, openReading, pinRule } from '../../../../actions/noticeRules.ts'
import { type RuleKey, ruleKeys } from '../../../../domain/campaign/rules.ts'
import { type Refusal, refusal } from '../../../../foundation/refusal.ts'
import { show } from '../../page.tsx'
import { parcel } from '../../parcel.ts'
import {
  attempt,
  onward,
  param,
  type Route,
  route,
  type Sent,
  sent,
  statusOf,
  type Visit,
} from '../../visit.ts'
import { NewCallForm } from '../newCall.tsx'
import { CorrectionPage } from './correctionPage.tsx'
import { DropForm } from './dropping.tsx'
import { ReadingPage } from './readingPage.tsx'

/** What was typed when it was refused; the page shows it again. */
export type Refused = { readonly values: Readonly<Record<string, string>>; readonly refusal: Refusal }

function readingPath(visit: Visit): string {
  return `/desk/calls/${param(visit, 'call')}/notice/reading`
}

/** The first step of a call: its notice, an earlier call, or the bare form; `typed` says which of them was refused. */
export async function newCallPage(visit: Visit, dropped?: Refused, typed?: Refused) {
  const { say, app, actor } = visit
  const calls = await listCalls(app, actor)
  const earlier = [
    { value: 'notice2019', label: say('campaign.templateNotice') },
    ...calls.map(({ id, title }) => ({ value: id, label: say('campaign.templateCall', { title }) })),
  ]
  const templates = [{ value: 'bare', label: say('campaign.templateNone') }, ...earlier]
  const problem = dropped?.refusal ?? typed?.refusal
  const status = problem ? statusOf(problem) : 200
  const drop = {
    refusal: dropped?.refusal ?? null,
    pasted: dropped?.values['pasted'] ?? '',
    template: dropped?.values['template'] ?? '',
  }
  return show(
    visit,
    { title: say('campaign.create'), lead: say('noticeDesk.drop.lead'), status },
    <>
      <DropForm say={say} action="/desk/calls/notice" templates={templates} {...drop} />
      <details class="without-notice" open={typed !== undefined}>
        <summary>{say('noticeDesk.drop.without')}</summary>
        <p class="hint">{say('noticeDesk.drop.withoutLead')}</p>
        <NewCallForm
          say={say}
          templates={earlier}
          action="/desk/calls"
          values={typed?.values ?? {}}
          refusal={typed?.refusal ?? null}
        />
      </details>
    </>,
  )
}

/** Takes a notice out of a form, the file before what was pasted. */
async function noticeIn(visit: Visit): Promise<{ form: Sent; read: () => ReadText }> {
  const { app, actor } = visit
  const files: ReadText[] = []
  const form = await parcel(visit.c, async (file) => {
    files.push(await readNoticeFile(app, actor, file))
  })
  const [refused] = form.refusals
  const read = () => {
    if (refused) throw refused
    const [file] = files
    if (file) return file
    if (form.text('pasted').trim() === '') throw refusal('invalid', 'notice-none')
    return readNoticeText(app, actor, form.text('pasted'))
  }
  return { form, read }
}

/** Does what a notice was handed in for; the script gets the address of the page, a plain form is led to it. */
async function handedIn(
  visit: Visit,
  take: (form: Sent, read: ReadText) => Promise<string>,
  again: (refused: Refused) => Promise<Response>,
): Promise<Response> {
  const scripted = visit.c.req.header('accept')?.includes('application/json')
  const { form, read } = await noticeIn(visit)
  if (scripted) return visit.c.json({ to: await take(form, read()) })
  return attempt(
    async () => onward(visit, await take(form, read())),
    (refused) => again({ values: form.values, refusal: refused }),
  )
}

async function readingPage(visit: Visit, refused: Refusal | null = null) {
  const { say, app, actor } = visit
  const opened = await openReading(app, actor, param(visit, 'call'), say)
  const { call, stored } = opened
  const name = stored.fileName === '' ? say('noticeDesk.pastedName') : stored.fileName
  const lead = say('noticeDesk.lead', { title: call.title, name, count: stored.reading.rules.length })
  const acts = (
    <>
      <a class="btn btn-outline-secondary" href={`/desk/calls/${call.id}/notice/correction`}>
        {say('noticeDesk.correction.again')}
      </a>
      <a class="btn btn-outline-secondary" href={`/desk/calls/${call.id}`}>
        {say('noticeDesk.toCall')}
      </a>
    </>
  )
  const options = { title: say('noticeDesk.title'), lead, acts, wide: true }
  return show(
    visit,
    { ...options, status: refused ? statusOf(refused) : 200 },
    <ReadingPage say={say} opened={opened} refusal={refused} />,
  )
}

/** A call whose notice was never read leads to where it is handed in. */
async function readingOrDrop(visit: Visit) {
  await readRules(visit.app, visit.actor, param(visit, 'call'))
  try {
    return await readingPage(visit)
  } catch (error) {
    if ((error as Partial<Refusal>).code !== 'notice-not-read') throw error
    return onward(visit, `/desk/calls/${param(visit, 'call')}/notice/correction`)
  }
}

async function correctionForm(visit: Visit, refused?: Refused) {
  const { say, app, actor } = visit
  const { call } = await readRules(app, actor, param(visit, 'call'))
  const drop = { refusal: refused?.refusal ?? null, pasted: refused?.values['pasted'] ?? '' }
  return show(
    visit,
    {
      title: say('noticeDesk.correction.again'),
      lead: say('noticeDesk.correction.lead', { title: call.title }),
      status: refused ? statusOf(refused.refusal) : 200,
    },
    <DropForm say={say} action={`/desk/calls/${call.id}/notice/correction`} {...drop}>
      <a href={`/desk/calls/${call.id}`}>{say('shell.cancel')}</a>
    </DropForm>,
  )
}

async function correctionPage(visit: Visit) {
  const { say, app, actor } = visit
  const opened = await openCorrection(app, actor, param(visit, 'call'), Number(param(visit, 'number')))
  const options = { title: say('noticeDesk.correction.title'), lead: opened.call.title, wide: true }
  return show(visit, options, <CorrectionPage say={say} opened={opened} />)
}

function ruleNamed(words: string): RuleKey {
  const key = ruleKeys.find((one) => one === words)
  if (!key) throw refusal('not-found', 'not-found')
  return key
}

/** Does a deed on the reading page and comes back to it. */
function onPage(visit: Visit, deed: (form: Sent) => Promise<unknown>): Promise<Response> {
  return attempt(
    async () => {
      await deed(await sent(visit.c))
      return onward(visit, readingPath(visit))
    },
    (refused) => readingPage(visit, refused),
  )
}

function confirm(visit: Visit, form: Sent): Promise<unknown> {
  const keys = form.text('which') === 'certain' ? 'certain' : form.all('rule')
  const input = { keys, version: Number(form.text('version')) } as const
  return confirmRead(visit.app, visit.actor, param(visit, 'call'), input)
}

/** The notice of a call: handed in, read beside its rules, its questions answered, corrected. */
export const noticeRoutes: Route[] = [
  route('post', '/desk/calls/notice', 'campaign.create', (visit) =>
    handedIn(
      visit,
      async (form, read) => {
        const { campaignId } = await setUpFromNotice(visit.app, visit.actor, read, form.text('template'))
        return `/desk/calls/${campaignId}/notice/reading`
      },
      (refused) => newCallPage(visit, refused),
    ),
  ),
  route('get', '/desk/calls/:call/notice/reading', 'campaign.edit', readingOrDrop),
  route('post', '/desk/calls/:call/notice/answers/:rule', 'campaign.edit', (visit) =>
    onPage(visit, (form) => {
      const key = ruleNamed(param(visit, 'rule'))
      const input = { key, answer: form.text('answer'), version: Number(form.text('version')) }
      return answerDoubt(visit.app, visit.actor, param(visit, 'call'), input)
    }),
  ),
  route('post', '/desk/calls/:call/notice/confirmation', 'campaign.edit', (visit) =>
    onPage(visit, (form) => confirm(visit, form)),
  ),
  route('post', '/desk/calls/:call/notice/pins', 'campaign.edit', (visit) =>
    onPage(visit, (form) => {
      const input = {
        key: ruleNamed(form.text('key')),
        at: form.text('at'),
        version: Number(form.text('version')),
      }
      return pinRule(visit.app, visit.actor, param(visit, 'call'), input)
    }),
  ),
  route('get', '/desk/calls/:call/notice/correction', 'campaign.edit', (visit) => correctionForm(visit)),
  route('post', '/desk/calls/:call/notice/correction', 'campaign.edit', (visit) =>
    handedIn(
      visit,
      async (_form, read) => {
        const { number } = await correctNotice(visit.app, visit.actor, param(visit, 'call'), read)
        return `/desk/calls/${param(visit, 'call')}/notice/corrections/${number}`
      },
      (refused) => correctionForm(visit, refused),
    ),
  ),
  route('get', '/desk/calls/:call/notice/corrections/:number', 'campaign.edit', correctionPage),
  route('post', '/desk/calls/:call/notice/corrections/:number', 'campaign.edit', async (visit) => {
    const form = await sent(visit.c)
    const input = { number: Number(param(visit, 'number')), version: Number(form.text('version')) }
    await takeCorrection(visit.app, visit.actor, param(visit, 'call'), input)
    return onward(visit, readingPath(visit), 'noticeDesk.correction.taken')
  }),
]
