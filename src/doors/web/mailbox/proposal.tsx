import { tally } from '../../../domain/check/finding.ts'
import { countText } from '../../../foundation/text.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark, StateBadge } from '../ui/badge.tsx'
import { FindingList } from '../ui/findings.tsx'
import { Select } from '../ui/form.tsx'
import { Tally } from '../ui/tally.tsx'
import type { MailPageValues } from './mail.tsx'

/** Unions that were looked for by name, for the proposal that they were looked for. */
export type Unions = { readonly proposalId: string; readonly words: string; readonly found: readonly Union[] }
type Union = { readonly id: string; readonly name: string }

type Proposal = MailPageValues['proposals'][number]
type Props = { say: Say; page: MailPageValues; proposal: Proposal; number: number; unions: Unions }

const mostShown = 6

const tones = {
  proposed: ['warn', 'inbox'],
  taken: ['good', 'check-circle'],
  replaced: ['quiet', 'arrow-repeat'],
  dismissed: ['quiet', 'dash-circle'],
} as const

/** A case proposed from a mail: its unit, what it says, what the checks find, and the acts. */
export function ProposalSheet(props: Props) {
  const { say, proposal, number } = props
  const [tone, icon] = tones[proposal.state]
  const topic = proposal.topic || say('mailbox.untitled')
  return (
    <section class="sheet" id={`proposal-${proposal.id}`}>
      <h2>
        {say('mailbox.proposal', { number, topic })}{' '}
        <Mark tone={tone} icon={icon}>
          {say(`mailbox.proposalStates.${proposal.state}`)}
        </Mark>
      </h2>
      {proposal.remarks.map(({ code, values }) => (
        <p class="notice notice-info">{say.find(`mailbox.remarks.${code}`, values) ?? code}</p>
      ))}
      <BornCase {...props} />
      <UnitChoice {...props} />
      <Content {...props} />
      <Findings {...props} />
      {proposal.state === 'proposed' ? <Acts {...props} /> : ''}
    </section>
  )
}

/** What the checks find, folded where it is long, so that the acts below stay in sight. */
function Findings({ say, page, proposal: { findings } }: Props) {
  if (findings.length === 0) return <p>{say('mailbox.noFindings')}</p>
  const { error, warning } = tally(findings)
  return (
    <details open={findings.length <= mostShown}>
      <summary>
        {say('mailbox.findings')} <Tally say={say} errors={error} warnings={warning} />
      </summary>
      <FindingList say={say} rules={page.call.rules} findings={findings} />
    </details>
  )
}

function BornCase({ say, proposal }: Props) {
  if (!proposal.case_id || !proposal.caseState) return <></>
  return (
    <p>
      <StateBadge say={say} state={proposal.caseState} /> {proposal.caseNumber ?? say('mailbox.inDraft')}
    </p>
  )
}

function UnitChoice({ say, page, proposal, unions }: Props) {
  const own = proposal.matches.find(({ id }) => id === proposal.unit_id)
  const clues = own?.by.map((clue) => say(`mailbox.clues.${clue}`)).join(say('log.and'))
  const looked = unions.proposalId === proposal.id ? unions : null
  const options = [...proposal.matches, ...(looked?.found ?? [])]
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <p>
        {say('mailbox.unit')}：<b>{proposal.unitName ?? say('mailbox.unitUnknown')}</b>{' '}
        <span class="hint">{clues ? say('mailbox.matchedBy', { clues }) : ''}</span>{' '}
        {proposal.certain ? (
          <Mark tone="good" icon="check-circle">
            {say('mailbox.certain')}
          </Mark>
        ) : (
          ''
        )}
      </p>
      {proposal.state === 'proposed' ? (
        <details open={proposal.unit_id === null || looked !== null}>
          <summary>{say('mailbox.choose')}</summary>
          <form class="filters" method="get" action={`/desk/mailbox/${page.mail.id}`}>
            <input type="hidden" name="proposal" value={proposal.id} />
            <input
              class="form-control"
              type="search"
              name="union"
              value={looked?.words ?? ''}
              aria-label={say('mailbox.search')}
              placeholder={say('mailbox.search')}
            />
            <button class="btn btn-outline-secondary" type="submit">
              {say('mailbox.searchGo')}
            </button>
          </form>
          {options.length > 0 ? (
            <form class="filters" method="post" action={`/desk/mailbox/${page.mail.id}/unit`}>
              <input type="hidden" name="proposal" value={proposal.id} />
              <select class="form-select" name="unit" aria-label={say('mailbox.unit')}>
                {options.map(({ value, label }) => (
                  <option value={value} selected={value === proposal.unit_id}>
                    {label}
                  </option>
                ))}
              </select>
              <button class="btn btn-outline-secondary" type="submit">
                {say('mailbox.choose')}
              </button>
            </form>
          ) : (
            ''
          )}
        </details>
      ) : (
        ''
      )}
    </>
  )
}

function Content({ say, page, proposal }: Props) {
  const { content } = proposal
  const labels = page.call.rules.form.fields.flatMap((field) =>
    (field.parts ?? [{ key: '', label: field.label }]).map((part) => ({
      key: part.key ? `${field.key}.${part.key}` : field.key,
      label: part.label,
    })),
  )
  const values = { count: countText(content.body).word, photos: content.photos.length }
  return (
    <details>
      <summary>{say('mailbox.count', values)}</summary>
      <h3>{say('mailbox.form')}</h3>
      <dl class="facts">
        {labels.map(({ key, label }) => (
          <>
            <dt>{label}</dt>
            <dd>{content.form[key] || '—'}</dd>
          </>
        ))}
      </dl>
      <h3>{say('mailbox.captions')}</h3>
      <ol>
        {content.photos.map(({ time, place, activity }) => (
          <li>
            {[time, place, activity].filter((words) => words !== '').join('，') ||
              say('mailbox.captionMissing')}
          </li>
        ))}
      </ol>
      <h3>{say('mailbox.body')}</h3>
      <pre class="letter">{content.body}</pre>
    </details>
  )
}

function Acts({ say, page, proposal }: Props) {
  const { content } = proposal
  const areas = page.call.rules.focusAreas.map(({ number, name }) => ({
    value: String(number),
    label: `${number}. ${name}`,
  }))
  return (
    <div class="gap-above">
      <form method="post" action={`/desk/mailbox/${page.mail.id}/intake`}>
        <input type="hidden" name="proposal" value={proposal.id} />
        <input type="hidden" name="unit" value={proposal.unit_id ?? ''} />
        <Select
          say={say}
          name={`focusArea-${proposal.position}`}
          label={say('mailbox.focusArea')}
          options={areas}
          empty={say('mailbox.focusAreaEmpty')}
          value={String(content.focusArea ?? '')}
        />
        <p class="gap-above">
          <label class="choice">
            <input class="form-check-input" type="checkbox" name="pledge" checked={content.scanId !== null} />{' '}
            {say('mailbox.pledge')}
          </label>
        </p>
        <p>
          <label class="choice">
            <input class="form-check-input" type="checkbox" name="consent" /> {say('mailbox.consent')}
          </label>
        </p>
        <button class="btn btn-primary" type="submit" disabled={proposal.unit_id === null}>
          {say('mailbox.take')}
        </button>
      </form>
      <form class="gap-above" method="post" action={`/desk/mailbox/${page.mail.id}/drop`}>
        <input type="hidden" name="proposal" value={proposal.id} />
        <button class="btn btn-sm btn-outline-secondary" type="submit">
          {say('mailbox.drop')}
        </button>
      </form>
    </div>
  )
}
