import type { PublicationDesk } from '../../../actions/publicationDesk.ts'
import { clauseOf } from '../../../domain/campaign/rules.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark } from '../ui/badge.tsx'
import { sayDay, sayInstant } from '../ui/dates.ts'
import { RefusalSummary, TextArea, TextField } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { Pages } from '../ui/list.tsx'
import { sentence } from '../visit.ts'

type Props = {
  say: Say
  desk: PublicationDesk
  query: ListQuery
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}
type Publication = NonNullable<PublicationDesk['publication']>

/** The 公示 at the organiser's desk: opening, the frozen list, closing. */
export function PublicationPage(props: Props) {
  const { say, desk } = props
  if (desk.publication) return <Running {...props} publication={desk.publication} />
  if (desk.cases === 0) {
    return (
      <div class="empty">
        <p>{say('publicity.chosenFirst')}</p>
        <a class="btn btn-primary" href={`/desk/calls/${desk.call.id}/awards`}>
          {say('publicity.toAwards')}
        </a>
      </div>
    )
  }
  return <OpeningForm {...props} />
}

function OpeningForm({ say, desk, values, refusal }: Props) {
  const { call, cases, organisations } = desk
  const words = { title: call.title, number: call.documentNumber }
  const text = call.documentNumber
    ? say('publicity.textDefault', words)
    : say('publicity.textDefaultPlain', words)
  const days = call.rules.publicity.workingDays
  const clause = clauseOf(call.rules, 'publicity')
  return (
    <form class="sheet" method="post" action={`/desk/calls/${call.id}/publication`}>
      <p>{say('publicity.openLead', { cases, organisations })}</p>
      <RefusalSummary
        say={say}
        refusal={refusal}
        labels={{ text: say('publicity.textLabel'), workingDays: say('publicity.days') }}
      />
      <TextArea
        say={say}
        name="text"
        label={say('publicity.textLabel')}
        hint={say('publicity.textLabelHint')}
        value={values['text'] ?? text}
        rows={5}
        refusal={refusal}
        required
      />
      <TextField
        say={say}
        name="workingDays"
        label={say('publicity.days')}
        hint={`${say('publicity.daysHint', { days, date: sayDay(say, desk.endsOnIfToday) })}${clause ? say('shell.clause', { clause }) : say('publicity.rulePeriod')}`}
        value={values['workingDays'] ?? String(days)}
        refusal={refusal}
      />
      <div class="row-acts gap-above">
        <button class="btn btn-primary" type="submit">
          {say('publicity.open')}
        </button>
        <a class="btn btn-outline-secondary" href={`/desk/calls/${call.id}/awards`}>
          {say('awards.title')}
        </a>
      </div>
    </form>
  )
}

function Running({ say, desk, query, refusal, publication }: Props & { publication: Publication }) {
  const { call } = desk
  return (
    <>
      <RefusalSummary say={say} refusal={refusal} />
      <dl class="sheet facts">
        <dt>{say('publicity.period')}</dt>
        <dd>
          {sayDay(say, publication.startsOn)} — {sayDay(say, publication.endsOn)}（
          {say('publicity.workingDays', { days: publication.workingDays })}）
        </dd>
        <dt>{say('publicity.textLabel')}</dt>
        <dd>{publication.text}</dd>
        <dt>{say('publicity.title')}</dt>
        <dd class="row-acts">
          <a href={`/publicity/${publication.id}`}>{say('publicity.viewPublic')}</a>
          <a href={`/desk/calls/${call.id}/papers`}>{say('papers.title')}</a>
          {publication.closedAt ? <a href={`/results/${call.id}`}>{say('publicity.results')}</a> : ''}
        </dd>
      </dl>
      <Closing say={say} desk={desk} publication={publication} />
      <Entries say={say} publication={publication} query={query} />
      {publication.entries.length > query.size ? (
        <Pages say={say} query={query} total={publication.entries.length} />
      ) : (
        ''
      )}
    </>
  )
}

function Closing(props: { say: Say; desk: PublicationDesk; publication: Publication }) {
  const { say, desk, publication } = props
  if (publication.closedAt) {
    return (
      <p class="notice notice-good">
        {say('publicity.closedAt', { at: sayInstant(say, publication.closedAt) })}
      </p>
    )
  }
  const { hindrance } = publication
  if (hindrance) {
    return (
      <p class="notice notice-info">
        <Icon name="hourglass-split" /> {sentence(say, hindrance)}
      </p>
    )
  }
  return (
    <form class="sheet" method="post" action={`/desk/calls/${desk.call.id}/publication/closing`}>
      <h2>{say('publicity.close')}</h2>
      <p>{say('publicity.closeLead', { rest: desk.rest })}</p>
      <button class="btn btn-primary" type="submit">
        {say('publicity.close')}
      </button>
    </form>
  )
}

function Entries(props: { say: Say; publication: Publication; query: ListQuery }) {
  const { say, publication, query } = props
  const before = (query.page - 1) * query.size
  const closed = publication.closedAt !== null
  return (
    <div class="table-frame">
      <table class="list">
        <thead>
          <tr>
            <th class="number">{say('publicity.number')}</th>
            <th>{say('publicity.caseTitle')}</th>
            <th>{say('publicity.entryState')}</th>
            <th>{say('publicity.certificate')}</th>
          </tr>
        </thead>
        <tbody>
          {publication.entries.slice(before, before + query.size).map((entry, index) => (
            <tr>
              <td class="number" data-label={say('publicity.number')}>
                {before + index + 1}
              </td>
              <td data-label={say('publicity.caseTitle')}>{entry.title}</td>
              <td data-label={say('publicity.entryState')}>
                <EntryMark say={say} entry={entry} />
              </td>
              <td data-label={say('publicity.certificate')}>
                {closed && entry.certificateNumber ? (
                  <a href={`/desk/awards/${entry.awardId}/certificate.pdf`} data-turbo="false" class="code">
                    {entry.certificateNumber}
                  </a>
                ) : (
                  ''
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function EntryMark(props: { say: Say; entry: Publication['entries'][number] }) {
  const { say, entry } = props
  if (entry.struck)
    return (
      <Mark tone="bad" icon="x-circle">
        {say('publicity.struck')}
      </Mark>
    )
  if (entry.objections > 0) {
    return (
      <Mark tone="warn" icon="pause-circle">
        {say('publicity.frozen', { count: entry.objections })}
      </Mark>
    )
  }
  return (
    <Mark tone="good" icon="check-circle">
      {say('publicity.stands')}
    </Mark>
  )
}
