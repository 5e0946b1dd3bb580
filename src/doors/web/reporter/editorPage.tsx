import type { Draft } from '../../../actions/caseDrafts.ts'
import { correctBy } from '../../../actions/caseDrafts.ts'
import { timeOf } from '../../../foundation/clock.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { CameBack } from '../case/history.tsx'
import { sayInstant } from '../ui/dates.ts'
import { RefusalSummary } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { sentence } from '../visit.ts'
import { FormSection, PledgeSection } from './formSection.tsx'
import { PhotoSection, ScanSection } from './photos.tsx'
import { FacetSection, FocusSection, KindSection, PeriodSection, TitleSection } from './sections.tsx'
import { type Beside, besideOf, SideSummary, SideTally } from './slots.tsx'
import { BodySection } from './writing.tsx'

/** What the editor shows: the draft (or what was typed over it), and why something was refused. */
export type EditorProps = {
  readonly say: Say
  readonly draft: Draft
  readonly personId: string
  readonly refusal: Refusal | null
  readonly fileRefusals: readonly Refusal[]
}

const lines = ['saved', 'saving', 'offline', 'elsewhere', 'loggedOut', 'refused', 'unmirrored'] as const

/** The page on which a unit writes its case; saves itself while scripts run and by its buttons without them. */
export function EditorPage(props: EditorProps) {
  const { say, draft, personId, refusal } = props
  const { theCase } = draft
  const beside = besideOf(say, draft)
  const words = Object.fromEntries(lines.map((line) => [line, say(`editor.saveLine.${line}`)]))
  const stale = refusal?.code === 'changed-meanwhile'
  const came = { theCase, correctBy: correctBy(draft.lastStep) }
  return (
    <form
      class="editor"
      method="post"
      action={`/desk/cases/${theCase.id}/edit`}
      enctype="multipart/form-data"
      autocomplete="off"
      novalidate
      data-controller="editor"
      data-editor-url-value={`/desk/cases/${theCase.id}/draft`}
      data-editor-case-value={theCase.id}
      data-editor-person-value={personId}
      data-editor-revision-value={draft.revision}
      data-editor-start-value={refusal ? (stale ? 'stale' : 'typed') : 'clean'}
      data-editor-words-value={JSON.stringify(words)}
      data-action="input->editor#changed change->editor#changed photos:changed->editor#changed submit->editor#submit"
    >
      <button class="first-button" type="submit" name="then" value="stay" tabindex={-1}>
        {say('editor.saveNow')}
      </button>
      <input type="hidden" name="revision" value={String(draft.revision)} data-editor-target="revision" />
      <CameBack say={say} view={came} step={draft.lastStep} />
      <Refused {...props} />
      <Banners say={say} draft={draft} />
      <Columns draft={draft} beside={beside} />
      <SaveBar say={say} draft={draft} beside={beside} />
    </form>
  )
}

function Columns({ draft, beside }: { draft: Draft; beside: Beside }) {
  const { theCase, content, attachments: files, facts } = draft
  const section = { beside, content, unitName: theCase.unitName, caseId: theCase.id }
  return (
    <div class="columns editor-columns">
      <div>
        <TitleSection {...section} />
        <KindSection {...section} />
        <FocusSection {...section} />
        <BodySection {...section} count={facts.count} />
        <PhotoSection {...section} files={files} />
        <FormSection {...section} />
        <FacetSection {...section} />
        <PeriodSection {...section} />
        <ScanSection {...section} files={files} />
        <PledgeSection {...section} />
      </div>
      <aside class="sheet sticky editor-side" aria-labelledby="head-side">
        <h2 id="head-side">{beside.say('editor.side')}</h2>
        <div data-editor-part="side">
          <SideSummary beside={beside} />
        </div>
      </aside>
    </div>
  )
}

/** What the server refused when the form came without scripts: a stale revision with both choices, files, fields. */
function Refused({ say, draft, refusal, fileRefusals }: EditorProps) {
  const stale = refusal?.code === 'changed-meanwhile'
  return (
    <>
      {stale ? (
        <div class="notice notice-warn unscripted-only" role="alert">
          <p>{say('editor.conflictTitle', { at: sayInstant(say, draft.savedAt), by: draft.savedBy })}</p>
          <span class="row-acts">
            <a class="btn btn-outline-secondary" href={`/desk/cases/${draft.theCase.id}/edit`}>
              {say('editor.conflictTheirs')}
            </a>
            <button
              class="btn btn-outline-secondary"
              type="submit"
              name="overwrite"
              value={String(draft.revision)}
            >
              {say('editor.conflictMine')}
            </button>
          </span>
        </div>
      ) : (
        <RefusalSummary say={say} refusal={refusal} />
      )}
      {fileRefusals.length > 0 ? (
        <div class="notice notice-bad" role="alert">
          <p>{say('editor.fileProblems', { count: fileRefusals.length })}</p>
          <ul>
            {fileRefusals.map((one) => (
              <li>{sentence(say, one)}</li>
            ))}
          </ul>
        </div>
      ) : (
        ''
      )}
    </>
  )
}

/** What the script shows when the server holds something else, or this computer does. */
function Banners({ say, draft }: { say: Say; draft: Draft }) {
  const theirs = { at: sayInstant(say, draft.savedAt), by: draft.savedBy }
  const button = (action: string, words: string) => (
    <button class="btn btn-sm btn-outline-secondary" type="button" data-action={`editor#${action}`}>
      {words}
    </button>
  )
  return (
    <>
      <div class="notice notice-warn" role="alert" hidden data-editor-part="conflict">
        <p data-editor-part="conflictWords">{say('editor.conflictTitle', theirs)}</p>
        <span class="row-acts">
          <a
            class="btn btn-sm btn-outline-secondary"
            href={`/desk/cases/${draft.theCase.id}`}
            target="_blank"
            rel="noopener"
          >
            {say('editor.conflictSee')}
          </a>
          {button('takeTheirs', say('editor.conflictTheirs'))}
          {button('keepMine', say('editor.conflictMine'))}
        </span>
      </div>
      <div class="notice notice-info" role="status" hidden data-editor-part="aside">
        <p data-editor-part="asideWords" data-words={say('editor.asideTitle')} />
        <span class="row-acts">
          {button('takeAside', say('editor.asideTake'))}
          {button('dropAside', say('editor.asideDrop'))}
        </span>
      </div>
    </>
  )
}

function SaveBar({ say, draft, beside }: { say: Say; draft: Draft; beside: Beside }) {
  const back = encodeURIComponent(`/desk/cases/${draft.theCase.id}/edit`)
  return (
    <div class="save-bar">
      <span class="save-line" role="status" data-state="saved" data-editor-part="line">
        {say('editor.saveLine.saved', { time: timeOf(draft.savedAt) })}
      </span>
      <a class="save-login" href={`/desk/login?to=${back}`} hidden data-editor-part="logIn">
        {say('editor.logInAgain')}
      </a>
      <span class="save-tally row-acts" data-editor-part="tally">
        <SideTally beside={beside} />
      </span>
      <span class="save-acts row-acts">
        <button class="btn btn-outline-secondary" type="submit" name="then" value="preview">
          {say('editor.preview')}
        </button>
        <button class="btn btn-outline-secondary" type="submit" name="then" value="stay">
          {say('editor.saveNow')}
        </button>
        <button class="btn btn-primary" type="submit" name="then" value="submit">
          <Icon name="send" /> {say('editor.next')}
        </button>
      </span>
    </div>
  )
}
