import { partRoles } from '../../../domain/intake/intake.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { saySize } from '../ui/size.ts'
import type { MailPageValues } from './mail.tsx'

type Props = { say: Say; page: MailPageValues }
type Part = MailPageValues['parts'][number]

function Group({ say, page, part }: Props & { part: Part }) {
  const open = page.proposals.filter(({ state }) => state !== 'dismissed')
  const own = open.findIndex(({ id }) => id === part.proposalId) + 1
  const name = part.path.split('/').at(-1) ?? part.path
  return (
    <select class="form-select" name={`group.${part.id}`} aria-label={`${say('mailbox.belongsTo')} ${name}`}>
      <option value="0">{say('mailbox.groupNone')}</option>
      {open.map((_, index) => (
        <option value={String(index + 1)} selected={own === index + 1}>
          {say('mailbox.groupOption', { number: index + 1 })}
        </option>
      ))}
      <option value={String(open.length + 1)}>{say('mailbox.groupNew')}</option>
    </select>
  )
}

function Role({ say, part, mayChange }: { say: Say; part: Part; mayChange: boolean }) {
  const isPicture = !['other', 'pdf', undefined].includes(part.picture?.format) || part.reason === 'scanned'
  const name = part.path.split('/').at(-1) ?? part.path
  if (!mayChange || !isPicture) return <>{say(`mailbox.roles.${part.role}`)}</>
  return (
    <select class="form-select" name={`role.${part.id}`} aria-label={`${say('mailbox.role')} ${name}`}>
      {partRoles
        .filter((role) => role === 'photo' || role === 'scan' || role === 'other' || role === part.role)
        .map((role) => (
          <option value={role} selected={role === part.role}>
            {say(`mailbox.roles.${role}`)}
          </option>
        ))}
    </select>
  )
}

function Row({ say, page, part, mayChange }: Props & { part: Part; mayChange: boolean }) {
  const [code = '', ...named] = part.reason.split(' ')
  const reason = say.find(`mailbox.unread.${code}`, { named: named.join(' ') }) ?? part.reason
  return (
    <tr>
      <td data-label={say('mailbox.part')}>
        <a href={`/desk/mailbox/${page.mail.id}/parts/${part.id}`} data-turbo="false">
          {part.path}
        </a>{' '}
        <span class="hint">
          {saySize(part.bytes)} {reason}
        </span>
        {mayChange && part.role === 'material' && part.reader !== '' ? (
          <>
            {' '}
            <a href={`/desk/mailbox/${page.mail.id}/parts/${part.id}/split`}>{say('mailbox.splitLink')}</a>
          </>
        ) : (
          ''
        )}
      </td>
      <td data-label={say('mailbox.role')}>
        <Role say={say} part={part} mayChange={mayChange} />
      </td>
      <td data-label={say('mailbox.belongsTo')}>
        {mayChange ? <Group say={say} page={page} part={part} /> : groupWords(say, page, part)}
      </td>
    </tr>
  )
}

function groupWords(say: Say, page: MailPageValues, part: Part): string {
  const number = page.proposals.findIndex(({ id }) => id === part.proposalId) + 1
  return number > 0 ? say('mailbox.groupOption', { number }) : say('mailbox.groupNone')
}

/** The files that came with a mail and what each became; a person parts them again. */
export function PartTable({ say, page }: Props) {
  const mayChange = page.mail.state === 'read' && page.proposals.every(({ state }) => state !== 'taken')
  if (page.parts.length === 0) {
    return (
      <section class="sheet">
        <h2>{say('mailbox.parts')}</h2>
        <p>{say('mailbox.noParts')}</p>
      </section>
    )
  }
  return (
    <form class="sheet" method="post" action={`/desk/mailbox/${page.mail.id}/parts`}>
      <h2>{say('mailbox.parts')}</h2>
      <section class="table-frame" tabindex={0} aria-label={say('mailbox.parts')}>
        <table class="list">
          <thead>
            <tr>
              <th>{say('mailbox.part')}</th>
              <th>{say('mailbox.role')}</th>
              <th>{say('mailbox.belongsTo')}</th>
            </tr>
          </thead>
          <tbody>
            {page.parts.map((part) => (
              <Row say={say} page={page} part={part} mayChange={mayChange} />
            ))}
          </tbody>
        </table>
      </section>
      {mayChange ? (
        <p class="row-acts gap-above">
          <button class="btn btn-outline-secondary" type="submit">
            {say('mailbox.regroup')}
          </button>{' '}
          <span class="hint">{say('mailbox.regroupHint')}</span>
        </p>
      ) : (
        ''
      )}
    </form>
  )
}
