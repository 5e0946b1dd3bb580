import type { listIntakes } from '../../../actions/intakes.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayInstant } from '../ui/dates.ts'
import { FileRefusals } from '../ui/fileRefusals.tsx'
import { Labelled, RefusalSummary } from '../ui/form.tsx'
import { Table } from '../ui/table.tsx'

type Listed = Awaited<ReturnType<typeof listIntakes>>

/** Where files, folders and lists are uploaded, and what was uploaded before. */
export function IntakeList(props: {
  say: Say
  listed: Listed
  refusal: Refusal | null
  fileRefusals: readonly Refusal[]
}) {
  const { say, listed, refusal, fileRefusals } = props
  return (
    <>
      <FileRefusals say={say} refusals={fileRefusals} />
      <UploadForm say={say} callId={listed.call.id} refusal={refusal} />
      <Past say={say} listed={listed} />
    </>
  )
}

function UploadForm({ say, callId, refusal }: { say: Say; callId: string; refusal: Refusal | null }) {
  return (
    <form
      class="sheet"
      method="post"
      action={`/desk/calls/${callId}/intake`}
      enctype="multipart/form-data"
      data-turbo="false"
      data-controller="busy"
      data-action="submit->busy#show"
    >
      <h2>{say('intake.newTitle')}</h2>
      <RefusalSummary say={say} refusal={refusal} />
      <div class="fields">
        <Labelled say={say} name="files" label={say('intake.files')} hint={say('intake.filesHint')} wide>
          <input
            class="form-control"
            type="file"
            id="field-files"
            name="files"
            multiple
            aria-describedby="files-hint"
          />
        </Labelled>
        <Labelled say={say} name="folder" label={say('intake.folder')} hint={say('intake.folderHint')} wide>
          <input
            class="form-control"
            type="file"
            id="field-folder"
            name="folder"
            multiple
            {...{ webkitdirectory: '' }}
            aria-describedby="folder-hint"
          />
        </Labelled>
      </div>
      <p class="hint gap-above">{say('intake.listHint')}</p>
      <button class="btn btn-primary" type="submit" data-busy-target="button">
        {say('intake.upload')}
      </button>
      <p role="status" data-busy-target="words" hidden>
        <progress class="bar" aria-label={say('intake.states.reading')} />
      </p>
    </form>
  )
}

function Past({ say, listed }: { say: Say; listed: Listed }) {
  const labels = [say('intake.begun'), say('intake.by'), say('intake.count'), say('intake.state')]
  return (
    <section class="gap-above" aria-labelledby="past">
      <h2 id="past">{say('intake.past')}</h2>
      {listed.intakes.length === 0 ? (
        <p class="hint">{say('intake.none')}</p>
      ) : (
        <Table labels={labels}>
          {listed.intakes.map((one) => (
            <tr>
              <td data-label={labels[0]}>
                <a
                  href={`/desk/intakes/${one.id}`}
                  aria-label={say('intake.open', { at: sayInstant(say, one.begun_at) })}
                >
                  {sayInstant(say, one.begun_at)}
                </a>
              </td>
              <td data-label={labels[1]}>{one.name}</td>
              <td data-label={labels[2]}>{one.files_come}</td>
              <td data-label={labels[3]}>{say(`intake.states.${one.state}`)}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  )
}
