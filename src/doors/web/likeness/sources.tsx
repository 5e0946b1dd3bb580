import type { listSources } from '../../../actions/likenessSources.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayInstant } from '../ui/dates.ts'
import { FileRefusals } from '../ui/fileRefusals.tsx'
import { Labelled, RefusalSummary, TextArea, TextField } from '../ui/form.tsx'
import { Table } from '../ui/table.tsx'

type Source = Awaited<ReturnType<typeof listSources>>[number]

type Props = {
  say: Say
  sources: readonly Source[]
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
  fileRefusals: readonly Refusal[]
}

/**
 * What the house compares cases with besides those of its calls, and the form that adds more. While files are read the
 * page opens itself again, so that nothing can be typed into it.
 */
export function SourcesPage(props: Props) {
  const { say, sources, fileRefusals } = props
  const waits = sources.some(({ readAt }) => readAt === null) && props.refusal === null
  return (
    <>
      <FileRefusals say={say} refusals={fileRefusals} />
      <p class="hint">{say('likenessDesk.sources.always')}</p>
      <div class="columns" data-controller={waits ? 'awaiting' : undefined}>
        <section aria-labelledby="sources">
          <h2 id="sources">{say('likenessDesk.sources.kept')}</h2>
          {sources.length === 0 ? (
            <div class="empty">{say('likenessDesk.sources.none')}</div>
          ) : (
            <SourceTable say={say} sources={sources} />
          )}
        </section>
        {waits ? <p class="sheet hint">{say('likenessDesk.sources.waits')}</p> : <AddForm {...props} />}
      </div>
    </>
  )
}

function SourceTable({ say, sources }: { say: Say; sources: readonly Source[] }) {
  const s = 'likenessDesk.sources'
  const labels = [say(`${s}.name`), say(`${s}.year`), say(`${s}.texts`), say(`${s}.added`), '']
  return (
    <Table labels={labels}>
      {sources.map((source) => (
        <tr>
          <td data-label={labels[0]}>
            {source.name}
            <Problems say={say} problems={source.problems} />
          </td>
          <td data-label={labels[1]}>{source.year}</td>
          <td data-label={labels[2]}>
            {source.readAt === null ? (
              <>
                {say(`${s}.reading`, { done: source.filesRead, all: source.filesCome })}
                <progress
                  class="bar"
                  max={source.filesCome}
                  value={source.filesRead}
                  aria-label={say(`${s}.texts`)}
                />
              </>
            ) : (
              (source.texts ?? 0)
            )}
          </td>
          <td data-label={labels[3]}>
            {sayInstant(say, source.addedAt)} <span class="under">{source.addedBy}</span>
          </td>
          <td>
            <RemoveForm say={say} source={source} />
          </td>
        </tr>
      ))}
    </Table>
  )
}

function Problems({ say, problems }: { say: Say; problems: Source['problems'] }) {
  if (problems.length === 0) return <></>
  return (
    <details>
      <summary>{say('likenessDesk.sources.unread', { count: problems.length })}</summary>
      <ul class="names">
        {problems.map(({ path, reason }) => (
          <li>{say.find(`noticeReading.problem.${reason}`, { file: path }) ?? path}</li>
        ))}
      </ul>
    </details>
  )
}

function RemoveForm({ say, source }: { say: Say; source: Source }) {
  const s = 'likenessDesk.sources'
  return (
    <details>
      <summary>{say(`${s}.remove`)}</summary>
      <form method="post" action={`/desk/likeness/sources/${source.id}/removal`}>
        <p class="hint">{say(`${s}.removeLead`)}</p>
        <button class="btn btn-sm btn-outline-danger" type="submit">
          {say(`${s}.removeNamed`, { name: source.name })}
        </button>
      </form>
    </details>
  )
}

const accepted = '.docx,.doc,.pdf,.txt,.rtf,.wps,.zip,.rar'

function AddForm({ say, values, refusal }: Props) {
  const s = 'likenessDesk.sources'
  const labels = { name: say(`${s}.name`), year: say(`${s}.year`), pasted: say(`${s}.pasted`) }
  const field = (name: keyof typeof labels) => ({
    ...{ say, name, label: labels[name], value: values[name] ?? '', refusal },
  })
  return (
    <form
      class="sheet sheet-narrow"
      method="post"
      action="/desk/likeness/sources"
      enctype="multipart/form-data"
      data-turbo="false"
      data-controller="busy"
      data-action="submit->busy#show"
    >
      <h2>{say(`${s}.add`)}</h2>
      <RefusalSummary say={say} refusal={refusal} labels={labels} />
      <TextField {...field('name')} hint={say(`${s}.nameHint`)} required />
      <TextField {...field('year')} hint={say(`${s}.yearHint`)} required />
      <Labelled say={say} name="files" label={say(`${s}.files`)} hint={say(`${s}.filesHint`)}>
        <input
          class="form-control"
          type="file"
          id="field-files"
          name="files"
          accept={accepted}
          multiple
          aria-describedby="files-hint"
        />
      </Labelled>
      <TextArea {...field('pasted')} hint={say(`${s}.pastedHint`)} rows={6} />
      <button class="btn btn-primary" type="submit" data-busy-target="button">
        {say(`${s}.add`)}
      </button>
      <p role="status" data-busy-target="words" hidden>
        <progress class="bar" aria-label={say(`${s}.sending`)} />
      </p>
    </form>
  )
}
