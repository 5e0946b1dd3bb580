import type { Call } from '../../../actions/calls.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { RefusalSummary, Select, TextArea, TextField } from '../ui/form.tsx'

type NoticeProps = {
  say: Say
  values: Readonly<Record<string, string>>
  refusal: Refusal | null
}

function NoticeFields({ say, values, refusal }: NoticeProps) {
  const field = (name: string) => ({ say, name, value: values[name] ?? '', refusal })
  return (
    <>
      <TextField {...field('title')} label={say('campaign.name')} required maxlength={200} wide />
      <TextField
        {...field('documentNumber')}
        label={say('campaign.documentNumber')}
        hint={say('campaign.documentNumberHint')}
        maxlength={60}
      />
      <TextField {...field('issuedOn')} label={say('campaign.issuedOn')} type="date" />
    </>
  )
}

function labelsOf(say: Say): Record<string, string> {
  return {
    title: say('campaign.name'),
    documentNumber: say('campaign.documentNumber'),
    issuedOn: say('campaign.issuedOn'),
    deadlineDay: say('campaign.deadlineDay'),
    template: say('campaign.template'),
    noticeText: say('campaign.noticeText'),
  }
}

/** The form that sets up a call over a template of rules. */
export function NewCallForm(
  props: NoticeProps & { action: string; templates: readonly { value: string; label: string }[] },
) {
  const { say, values, refusal, templates } = props
  return (
    <form class="sheet" method="post" action={props.action}>
      <RefusalSummary say={say} refusal={refusal} labels={labelsOf(say)} />
      <div class="fields">
        <NoticeFields say={say} values={values} refusal={refusal} />
        <TextField
          say={say}
          name="deadlineDay"
          type="date"
          label={say('campaign.deadlineDay')}
          value={values['deadlineDay'] ?? ''}
          refusal={refusal}
          required
        />
        <Select
          say={say}
          name="template"
          label={say('campaign.template')}
          value={values['template']}
          refusal={refusal}
          options={templates}
        />
        <NoticeTextField say={say} values={values} refusal={refusal} />
      </div>
      <button class="btn btn-primary gap-above" type="submit">
        {say('campaign.create')}
      </button>
    </form>
  )
}

function NoticeTextField({ say, values, refusal }: NoticeProps) {
  const hint = say('campaign.noticeTextHint')
  const value = values['noticeText'] ?? ''
  return (
    <TextArea
      say={say}
      name="noticeText"
      label={say('campaign.noticeText')}
      hint={hint}
      value={value}
      refusal={refusal}
      rows={12}
      wide
    />
  )
}

/** The form that changes title, number, date and text of a notice. */
export function NoticeForm(props: NoticeProps & { call: Call }) {
  const { say, call, values, refusal } = props
  return (
    <form class="sheet" method="post" action={`/desk/calls/${call.id}/notice`}>
      <RefusalSummary say={say} refusal={refusal} labels={labelsOf(say)} />
      <div class="fields">
        <NoticeFields say={say} values={values} refusal={refusal} />
        <NoticeTextField say={say} values={values} refusal={refusal} />
      </div>
      <div class="rule-acts gap-above">
        <button class="btn btn-primary" type="submit">
          {say('shell.save')}
        </button>
        <a href={`/desk/calls/${call.id}`}>{say('shell.cancel')}</a>
      </div>
    </form>
  )
}
