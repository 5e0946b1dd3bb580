import type { readMailPage } from '../../../actions/mailDesk.ts'
import { dayOf } from '../../../foundation/clock.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { sayFullDay, sayInstant } from '../ui/dates.ts'
import { RefusalSummary, TextArea, TextField } from '../ui/form.tsx'
import { CallChoice } from './callChoice.tsx'
import { MailStateMark } from './list.tsx'
import { PartTable } from './parts.tsx'
import { ProposalSheet, type Unions } from './proposal.tsx'

export type MailPageValues = Awaited<ReturnType<typeof readMailPage>>

/** What a mail page shows besides the mail: what was typed and refused, and unions that were looked for. */
export type Typed = {
  readonly values: Readonly<Record<string, string>>
  readonly refusal: Refusal | null
  readonly unions: Unions
}

type Props = { say: Say; page: MailPageValues; typed: Typed; now: Date }

function Headers({ say, page }: Props) {
  const { mail, places, late } = page
  return (
    <section class="sheet">
      <h2>{say('mailbox.headers')}</h2>
      <dl class="facts">
        <dt>{say('mailbox.state')}</dt>
        <dd>
          <MailStateMark say={say} state={mail.state} /> {mail.state === 'dismissed' ? mail.reason : ''}
        </dd>
        <dt>{say('mailbox.sender')}</dt>
        <dd>{`${mail.sender_name} ${mail.sender}`.trim() || '—'}</dd>
        <dt>{say('mailbox.received')}</dt>
        <dd>
          {sayInstant(say, mail.received_at)}{' '}
          {late ? (
            <Mark tone="bad" icon="alarm">
              {say('mailbox.late')}
            </Mark>
          ) : (
            ''
          )}
        </dd>
        <dt>{say('mailbox.folder')}</dt>
        <dd>{[...new Set(places.map(({ folder }) => folder))].join('、')}</dd>
      </dl>
      <details>
        <summary>{say('mailbox.text')}</summary>
        {mail.words ? <pre class="letter">{mail.words}</pre> : <p>{say('mailbox.noText')}</p>}
      </details>
      <p class="row-acts gap-above">
        <a class="btn btn-outline-secondary" href={`/desk/mailbox/${mail.id}/raw`} data-turbo="false">
          {say('mailbox.raw')}
        </a>
      </p>
    </section>
  )
}

function Unreadable({ say, page }: Props) {
  const { mail } = page
  if (mail.state !== 'unreadable' && mail.state !== 'dismissed') return <></>
  const reason = say.find(`mailbox.unreadable.${mail.reason}`) ?? mail.reason
  return (
    <div class={mail.state === 'unreadable' ? 'notice notice-bad' : 'notice notice-info'}>
      <p>
        {mail.state === 'unreadable' ? say('mailbox.unreadableLead', { reason }) : say('mailbox.dismissed')}
      </p>
      <form method="post" action={`/desk/mailbox/${mail.id}/again`}>
        <button class="btn btn-outline-secondary" type="submit">
          {say('mailbox.again')}
        </button>
      </form>
    </div>
  )
}

function Links({ say, page, now }: Props) {
  if (page.links.length === 0) return <></>
  return (
    <section class="sheet">
      <h2>{say('mailbox.large')}</h2>
      <p class="hint">{say('mailbox.largeLead')}</p>
      <ul class="findings">
        {page.links.map(({ id, name, address, expires_at: until, fetched_at: fetched }) => {
          const day = until ? sayFullDay(say, dayOf(until)) : ''
          const gone = until !== null && until < now
          const words = gone ? 'mailbox.expired' : until ? 'mailbox.until' : 'mailbox.untilUnknown'
          return (
            <li class="finding">
              <a href={address} rel="noreferrer noopener" target="_blank">
                {name || say('mailbox.open')}
              </a>{' '}
              <Mark
                tone={fetched ? 'good' : gone ? 'bad' : 'warn'}
                icon={fetched ? 'check-circle' : 'cloud-download'}
              >
                {fetched ? say('mailbox.fetched') : say(words, { day })}
              </Mark>
              {fetched ? (
                ''
              ) : (
                <form method="post" action={`/desk/mailbox/${page.mail.id}/links/${id}`}>
                  <button class="btn btn-sm btn-outline-secondary" type="submit">
                    {say('mailbox.fetched')}
                  </button>
                </form>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Dismissal({ say, page, typed }: Props) {
  if (page.mail.state !== 'read' && page.mail.state !== 'unreadable') return <></>
  return (
    <form class="sheet" method="post" action={`/desk/mailbox/${page.mail.id}/dismissal`}>
      <h2>{say('mailbox.notCase')}</h2>
      <TextField
        say={say}
        name="reason"
        label={say('mailbox.reason')}
        value={typed.values['reason'] ?? ''}
        refusal={typed.refusal}
        required
        maxlength={1000}
      />
      <button class="btn btn-outline-danger gap-above" type="submit">
        {say('mailbox.dismiss')}
      </button>
    </form>
  )
}

function Reply({ say, page, typed }: Props) {
  if (page.mail.sender === '') return <></>
  return (
    <form class="sheet" method="post" action={`/desk/mailbox/${page.mail.id}/reply`}>
      <h2>{say('mailbox.replyTitle')}</h2>
      <p class="hint">{say('mailbox.replyHint')}</p>
      <TextField
        say={say}
        name="subject"
        label={say('mailbox.replySubject')}
        value={typed.values['subject'] ?? page.reply.subject}
        maxlength={300}
      />
      <TextArea
        say={say}
        name="body"
        label={say('mailbox.replyBody')}
        value={typed.values['body'] ?? page.reply.body}
        rows={10}
        refusal={typed.refusal}
      />
      <button class="btn btn-primary gap-above" type="submit">
        {say('mailbox.send')}
      </button>
    </form>
  )
}

/** One mail: what it says, what its files became, the cases proposed from it and the reply. */
export function MailPage(props: Props) {
  const { say, page, typed } = props
  return (
    <>
      <RefusalSummary say={say} refusal={typed.refusal} />
      <Unreadable {...props} />
      <Headers {...props} />
      <CallChoice say={say} page={page} />
      {page.proposals.map((proposal, index) => (
        <ProposalSheet say={say} page={page} proposal={proposal} number={index + 1} unions={typed.unions} />
      ))}
      {page.proposals.length === 0 && page.mail.state === 'read' ? (
        <div class="empty">{say('mailbox.noProposals')}</div>
      ) : (
        ''
      )}
      <Links {...props} />
      <PartTable say={say} page={page} />
      <Reply {...props} />
      <Dismissal {...props} />
    </>
  )
}
