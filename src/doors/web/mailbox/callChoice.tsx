import { whichCall } from '../../../domain/intake/intake.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Select } from '../ui/form.tsx'
import type { MailPageValues } from './mail.tsx'

/** Which of the calls that are open a mail answers, where there is more than one; asked where nothing tells it. */
export function CallChoice({ say, page }: { say: Say; page: MailPageValues }) {
  const { mail, call, calls, proposals } = page
  const decided = proposals.some(({ state }) => state === 'taken' || state === 'replaced')
  if (calls.length < 2 || mail.state !== 'read' || decided) return <></>
  const unknown = mail.reason === whichCall
  const form = (
    <form method="post" action={`/desk/mailbox/${mail.id}/call`}>
      <Select
        say={say}
        name="call"
        label={say('mailbox.callAnswered')}
        options={calls.map(({ id, title }) => ({ value: id, label: title }))}
        {...(unknown ? { empty: say('mailbox.callChoose') } : { value: call.id })}
        required
        wide
      />
      <button class="btn btn-primary gap-above" type="submit">
        {say('mailbox.callSet')}
      </button>
    </form>
  )
  if (unknown)
    return (
      <section class="sheet" id="call">
        <h2>{say('mailbox.callWhich')}</h2>
        <p class="notice notice-warn">{say('mailbox.callWhichLead', { title: call.title })}</p>
        {form}
      </section>
    )
  return (
    <details class="sheet" id="call">
      <summary>{say('mailbox.callIs', { title: call.title })}</summary>
      {form}
    </details>
  )
}
