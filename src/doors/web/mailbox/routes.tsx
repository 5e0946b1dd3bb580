import { Readable } from 'node:stream'
import { allowAutomatic } from '../../../actions/mailAutomatic.ts'
import { chooseCall } from '../../../actions/mailCalls.ts'
import {
  chooseUnit,
  dismissMail,
  dismissProposal,
  noteFetched,
  readAgain,
} from '../../../actions/mailDecisions.ts'
import {
  askForMails,
  findUnions,
  openMailPart,
  openRawMail,
  readMailbox,
  readMailPage,
} from '../../../actions/mailDesk.ts'
import { regroupMail } from '../../../actions/mailGrouping.ts'
import { takeProposal } from '../../../actions/mailIntake.ts'
import { replyToMail } from '../../../actions/mailReply.ts'
import { couldEver } from '../../../domain/person/may.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
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
import { FetchNow, MailList, mayFetch } from './list.tsx'
import { MailPage } from './mail.tsx'
import { splitRoutes } from './splitRoutes.tsx'

async function listPage(visit: Visit) {
  const { say, app, actor } = visit
  const asked = listQuery(visit, ['received'], ['state'])
  const found = await readMailbox(app, actor, asked)
  const options = { title: say('mailbox.title'), lead: say('mailbox.lead'), wide: true }
  if (!found) return show(visit, options, <div class="empty">{say('desk.noCall')}</div>)
  const acts = mayFetch(found) ? <FetchNow say={say} callId={found.call.id} /> : ''
  return show(
    visit,
    { ...options, acts },
    <MailList say={say} found={found} query={asked} mayAllow={couldEver(actor, 'mail.automatic')} />,
  )
}

async function mailPage(visit: Visit, values: Sent['values'] = {}, refusal: Refusal | null = null) {
  const { say, app, actor, now } = visit
  const page = await readMailPage(app, actor, param(visit, 'mail'))
  const words = query(visit, 'union')
  const unions = { proposalId: query(visit, 'proposal'), words, found: await findUnions(app, words) }
  const options = {
    title: page.mail.subject || say('mailbox.noSubject'),
    lead: page.call.title,
    wide: true,
    status: refusal ? statusOf(refusal) : 200,
  } as const
  return show(
    visit,
    options,
    <MailPage say={say} page={page} typed={{ values, refusal, unions }} now={now} />,
  )
}

/** Does an act on a mail; refused, the page comes again with what was typed. */
function act(deed: (visit: Visit, form: Sent, mailId: string) => Promise<string>) {
  return async (visit: Visit) => {
    const form = await sent(visit.c)
    const mailId = param(visit, 'mail')
    return attempt(
      async () => onward(visit, `/desk/mailbox/${mailId}`, await deed(visit, form, mailId)),
      (refusal) => mailPage(visit, form.values, refusal),
    )
  }
}

async function take(visit: Visit, form: Sent): Promise<string> {
  const area = Object.entries(form.values).find(([name]) => name.startsWith('focusArea'))?.[1] ?? ''
  const { number } = await takeProposal(visit.app, visit.actor, form.text('proposal'), {
    unitId: form.text('unit'),
    focusArea: /^\d{1,3}$/.test(area) ? Number(area) : null,
    pledge: form.text('pledge') !== '',
    consent: form.text('consent') !== '',
  })
  return number ? 'mailbox.taken' : 'mailbox.takenDraft'
}

async function regroup(visit: Visit, form: Sent, mailId: string): Promise<string> {
  const choices = Object.entries(form.values).flatMap(([name, value]) => {
    const id = /^group\.(.+)$/.exec(name)?.[1]
    return id ? [[id, { group: Number(value) || 0, role: form.text(`role.${id}`) }] as const] : []
  })
  await regroupMail(visit.app, visit.actor, mailId, new Map(choices))
  return 'mailbox.regrouped'
}

type Download = Awaited<ReturnType<typeof openRawMail>>

/** Files of mails are only ever downloaded: what strangers sent is not shown on a page of ours. */
function download({ name, sha256, content }: Download): Response {
  return new Response(Readable.toWeb(content.stream) as ReadableStream, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(content.bytes),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      etag: `"${sha256}"`,
    },
  })
}

/** The clerk's desk for the mails that came in. */
export const mailboxRoutes: Route[] = [
  ...splitRoutes,
  route('get', '/desk/mailbox', 'mail.read', listPage),
  route('post', '/desk/calls/:call/mailbox/fetch', 'mail.intake', async (visit) => {
    await askForMails(visit.app, visit.actor)
    return onward(visit, '/desk/mailbox', 'mailbox.fetching')
  }),
  route('post', '/desk/calls/:call/mailbox/automatic', 'mail.automatic', async (visit) => {
    const on = (await sent(visit.c)).text('on') === 'yes'
    await allowAutomatic(visit.app, visit.actor, param(visit, 'call'), on)
    return onward(visit, '/desk/mailbox', on ? 'mailbox.allowed' : 'mailbox.stopped')
  }),
  route('get', '/desk/mailbox/:mail', 'mail.read', (visit) => mailPage(visit)),
  route('get', '/desk/mailbox/:mail/raw', 'mail.read', async (visit) =>
    download(await openRawMail(visit.app, visit.actor, param(visit, 'mail'))),
  ),
  route('get', '/desk/mailbox/:mail/parts/:part', 'mail.read', async (visit) =>
    download(await openMailPart(visit.app, visit.actor, param(visit, 'mail'), param(visit, 'part'))),
  ),
  route('post', '/desk/mailbox/:mail/intake', 'mail.intake', act(take)),
  route('post', '/desk/mailbox/:mail/parts', 'mail.intake', act(regroup)),
  route(
    'post',
    '/desk/mailbox/:mail/call',
    'mail.intake',
    act(async ({ app, actor }, form, mailId) => {
      await chooseCall(app, actor, mailId, form.text('call'))
      return 'mailbox.callChosen'
    }),
  ),
  route(
    'post',
    '/desk/mailbox/:mail/unit',
    'mail.intake',
    act(async ({ app, actor }, form) => {
      await chooseUnit(app, actor, form.text('proposal'), form.text('unit'))
      return 'mailbox.chosen'
    }),
  ),
  route(
    'post',
    '/desk/mailbox/:mail/drop',
    'mail.intake',
    act(async ({ app, actor }, form) => {
      await dismissProposal(app, actor, form.text('proposal'))
      return 'mailbox.dropped'
    }),
  ),
  route(
    'post',
    '/desk/mailbox/:mail/dismissal',
    'mail.intake',
    act(async ({ app, actor }, form, mailId) => {
      await dismissMail(app, actor, mailId, form.text('reason'))
      return 'mailbox.dismissed'
    }),
  ),
  route(
    'post',
    '/desk/mailbox/:mail/reply',
    'mail.intake',
    act(async ({ app, actor }, form, mailId) => {
      await replyToMail(app, actor, mailId, { subject: form.text('subject'), body: form.text('body') })
      return 'mailbox.sent'
    }),
  ),
  route(
    'post',
    '/desk/mailbox/:mail/again',
    'mail.intake',
    act(async ({ app, actor }, _form, mailId) => {
      await readAgain(app, actor, mailId)
      return 'mailbox.againSaid'
    }),
  ),
  route(
    'post',
    '/desk/mailbox/:mail/links/:link',
    'mail.intake',
    act(async (visit, _form, mailId) => {
      await noteFetched(visit.app, visit.actor, mailId, param(visit, 'link'))
      return 'mailbox.fetchedSaid'
    }),
  ),
]
