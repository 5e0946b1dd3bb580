import type { readShowcase, ShowcaseCase, ShowcaseRow } from '../../../actions/showcaseDesk.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import { isNarrowed } from '../../../foundation/listQuery.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark, StateBadge } from '../ui/badge.tsx'
import { sayInstant } from '../ui/dates.ts'
import { RefusalSummary, TextArea } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { type Column, List, ListFilters } from '../ui/list.tsx'

type Found = Awaited<ReturnType<typeof readShowcase>>

/** The awarded cases: what is written, what is shown. */
export function ShowcaseList(props: { say: Say; found: Found; query: ListQuery; mayPublish: boolean }) {
  const { say, found, query, mayPublish } = props
  const columns: Column<ShowcaseRow>[] = [
    {
      key: 'number',
      label: say('showcase.number'),
      sortable: true,
      cell: (row) => <span class="code">{row.number ?? ''}</span>,
    },
    {
      key: 'title',
      label: say('showcase.caseTitle'),
      sortable: true,
      cell: (row) => <a href={`/desk/cases/${row.id}/showcase`}>{row.title}</a>,
    },
    {
      key: 'certificate',
      label: say('showcase.certificateNumber'),
      cell: (row) => <span class="code">{row.certificateNumber ?? ''}</span>,
    },
    {
      key: 'state',
      label: say('showcase.state'),
      sortable: true,
      cell: (row) => <StateBadge say={say} state={row.state} />,
    },
    { key: 'summary', label: say('showcase.summary'), cell: (row) => <Written say={say} row={row} /> },
    {
      key: 'published',
      label: say('showcase.publishedAt'),
      cell: (row) => (row.state === 'published' && row.publishedAt ? sayInstant(say, row.publishedAt) : ''),
    },
  ]
  if (mayPublish) columns.push({ key: 'acts', label: '', cell: (row) => <Act say={say} row={row} /> })
  const options = [
    { value: 'awarded', label: say('showcase.ready') },
    { value: 'published', label: say('showcase.shown') },
  ]
  const filtered = isNarrowed(query)
  return (
    <>
      <ListFilters
        say={say}
        query={query}
        filters={[{ name: 'state', label: say('showcase.state'), options }]}
      />
      <List
        say={say}
        query={query}
        columns={columns}
        rows={found.rows}
        total={found.total}
        caption={say('showcase.title')}
        empty={filtered ? say('showcase.emptyFiltered') : say('showcase.empty')}
      />
    </>
  )
}

function Written(props: { say: Say; row: ShowcaseRow }) {
  const { say, row } = props
  if (row.summary)
    return (
      <Mark tone="good" icon="check2">
        {say('showcase.written')}
      </Mark>
    )
  return (
    <Mark tone="quiet" icon="pencil">
      {say('showcase.notWritten')}
    </Mark>
  )
}

function Act(props: { say: Say; row: ShowcaseRow }) {
  const { say, row } = props
  const main = row.state === 'awarded' ? 'btn-primary' : 'btn-outline-secondary'
  return (
    <a class={`btn btn-sm ${main}`} href={`/desk/cases/${row.id}/showcase`}>
      {say('showcase.write')}
    </a>
  )
}

type CaseProps = {
  say: Say
  found: ShowcaseCase
  mayPublish: boolean
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}

/** One case before the editor: the words to write beside what the public will see. */
export function ShowcaseCasePage(props: CaseProps) {
  const { say, found, mayPublish } = props
  return (
    <div class="columns">
      <Preview say={say} found={found} />
      {mayPublish ? (
        <div class="sticky">
          <WordsForm {...props} />
          {found.theCase.state === 'published' ? <TakeDownForm {...props} /> : ''}
        </div>
      ) : (
        ''
      )}
    </div>
  )
}

function WordsForm({ say, found, values, refusal }: CaseProps) {
  const { theCase, summary, lesson } = found
  const published = theCase.state === 'published'
  const labels = { summary: say('showcase.summary'), lesson: say('showcase.lessonLabel') }
  return (
    <form class="sheet words-form" method="post" action={`/desk/cases/${theCase.id}/showcase`}>
      <RefusalSummary say={say} refusal={refusal?.fields['reason'] ? null : refusal} labels={labels} />
      <TextArea
        say={say}
        name="summary"
        label={labels.summary}
        hint={say('showcase.summaryHint')}
        value={values['summary'] ?? summary}
        rows={4}
        refusal={refusal}
        required
      />
      <TextArea
        say={say}
        name="lesson"
        label={labels.lesson}
        hint={say('showcase.lessonHint')}
        value={values['lesson'] ?? lesson}
        rows={6}
        refusal={refusal}
        required
      />
      <div class="row-acts gap-above">
        {published ? (
          <a class="btn btn-outline-secondary" href={`/cases/${theCase.id}`}>
            <Icon name="globe2" /> {say('showcase.view')}
          </a>
        ) : (
          <button class="btn btn-primary" type="submit" name="act" value="publish">
            {say('showcase.publish')}
          </button>
        )}
        <button
          class={published ? 'btn btn-primary' : 'btn btn-outline-secondary'}
          type="submit"
          name="act"
          value="save"
        >
          {say('showcase.save')}
        </button>
      </div>
    </form>
  )
}

function TakeDownForm({ say, found, values, refusal }: CaseProps) {
  return (
    <details class="sheet" open={refusal?.fields['reason'] !== undefined}>
      <summary>{say('showcase.takeDown')}</summary>
      <form method="post" action={`/desk/cases/${found.theCase.id}/showcase/withdrawal`}>
        <TextArea
          say={say}
          name="reason"
          label={say('showcase.takeDownReason')}
          hint={say('showcase.takeDownHint')}
          value={values['reason'] ?? ''}
          rows={3}
          refusal={refusal}
          required
        />
        <button class="btn btn-outline-secondary gap-above" type="submit">
          {say('showcase.takeDown')}
        </button>
      </form>
    </details>
  )
}

function Preview(props: { say: Say; found: ShowcaseCase }) {
  const { say, found } = props
  const { shown } = found
  return (
    <article class="sheet story">
      <h2>{shown.topic}</h2>
      <p class="hint">
        {shown.unionName} · {[...shown.focusAreas].join('、')}
      </p>
      <p class="hint">{say('showcase.previewLead')}</p>
      {shown.photos.length > 0 ? (
        <ul class="preview-photos" aria-label={say('showcase.photos')}>
          {shown.photos.map((photo) => (
            <li>
              <img src={`/desk/files/${photo.attachmentId}?size=small`} alt={photo.caption} loading="lazy" />
              <span class="hint">{photo.caption}</span>
            </li>
          ))}
        </ul>
      ) : (
        ''
      )}
      {shown.paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </article>
  )
}
