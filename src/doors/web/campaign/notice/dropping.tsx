import type { Child } from 'hono/jsx'
import type { Refusal } from '../../../../foundation/refusal.ts'
import type { Say } from '../../../../foundation/wording/wording.ts'
import { RefusalSummary, Select, TextArea } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'

type DropProps = {
  say: Say
  action: string
  refusal: Refusal | null
  pasted: string
  templates?: readonly { value: string; label: string }[]
  template?: string
  children?: Child
}

const accepted = '.docx,.doc,.pdf,.txt,.rtf,.wps'

function DropArea({ say }: { say: Say }) {
  return (
    <label class="drop-area" for="notice-file" data-drop-target="area">
      <Icon name="file-earmark-text" />
      <span class="drop-call">{say('noticeDesk.drop.file')}</span>
      <span class="hint" id="notice-file-hint">
        {say('noticeDesk.drop.kinds')}
      </span>
      <input
        type="file"
        id="notice-file"
        name="file"
        accept={accepted}
        aria-describedby="notice-file-hint"
        data-drop-target="file"
        data-action="drop#chosen"
      />
    </label>
  )
}

/** How far the notice is, and why it could not be read; shown by the script while it sends. */
function Going({ say }: { say: Say }) {
  return (
    <div class="drop-going" role="status" aria-live="polite" data-drop-target="going" hidden>
      <span data-drop-target="words">{say('noticeDesk.drop.sending')}</span>
      <progress max="100" aria-label={say('noticeDesk.drop.progress')} data-drop-target="meter" />
    </div>
  )
}

/** The form that takes a notice: a file dropped or chosen, or its text pasted. */
export function DropForm(props: DropProps) {
  const { say, refusal, templates } = props
  return (
    <form
      class="sheet"
      method="post"
      action={props.action}
      enctype="multipart/form-data"
      data-controller="drop"
      data-drop-reading-value={say('noticeDesk.drop.reading')}
      data-drop-sending-value={say('noticeDesk.drop.sending')}
      data-drop-lost-value={say('noticeDesk.drop.lost')}
      data-action="submit->drop#send dragover->drop#over dragleave->drop#left drop->drop#dropped"
    >
      <RefusalSummary say={say} refusal={refusal} />
      <div class="notice notice-bad" role="alert" data-drop-target="problem" hidden />
      <DropArea say={say} />
      <Going say={say} />
      <TextArea
        say={say}
        name="pasted"
        label={say('noticeDesk.drop.pasted')}
        hint={say('noticeDesk.drop.pastedHint')}
        value={props.pasted}
        rows={6}
        wide
      />
      {templates ? (
        <div class="drop-template">
          <Select
            say={say}
            name="template"
            label={say('noticeDesk.drop.template')}
            hint={say('noticeDesk.drop.templateHint')}
            value={props.template ?? ''}
            options={templates}
          />
        </div>
      ) : (
        ''
      )}
      <div class="rule-acts gap-above">
        <button class="btn btn-primary" type="submit" data-drop-target="button">
          {say('noticeDesk.drop.read')}
        </button>
        {props.children}
      </div>
    </form>
  )
}
