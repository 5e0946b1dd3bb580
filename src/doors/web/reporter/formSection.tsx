import { type FormField, formValueKeys } from '../../../domain/campaign/form.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Blank, Section, type SectionProps } from './sections.tsx'
import { Slot } from './slots.tsx'

function Control({ say, field, name, value }: { say: Say; field: FormField; name: string; value: string }) {
  const shared = { class: 'form-control', id: `field-${name}`, name, 'aria-describedby': `${name}-hint` }
  if (field.kind === 'parts') {
    return (
      <textarea {...shared} rows={4} data-controller="grow" data-action="input->grow#stretch">
        {value}
      </textarea>
    )
  }
  if (field.kind === 'choice') {
    const known = field.options ?? []
    const options = value === '' || known.includes(value) ? known : [...known, value]
    return (
      <select {...shared} class="form-select">
        <option value="">{say('editor.choose')}</option>
        {options.map((option) => (
          <option value={option} selected={option === value}>
            {option}
          </option>
        ))}
      </select>
    )
  }
  const inputmode = field.kind === 'number' ? 'numeric' : field.kind === 'phone' ? 'tel' : undefined
  return <input {...shared} value={value} inputmode={inputmode} autocomplete="off" />
}

/** Every blank of the application form that the call asks for (notice 三、3 and annex). */
export function FormSection({ beside, content, caseId }: SectionProps) {
  const { say, rules } = beside
  return (
    <Section beside={beside} part="form" rule="form">
      <p class="hint">
        {say('editor.formHint')} {say('editor.formPrint')}
        <a href={`/desk/cases/${caseId}/form.pdf`} data-turbo="false">
          PDF
        </a>{' '}
        <a href={`/desk/cases/${caseId}/form.docx`} data-turbo="false">
          Word
        </a>
      </p>
      <div class="fields">
        {formValueKeys(rules.form).map(({ key, label, field }) => (
          <Blank
            say={say}
            beside={beside}
            name={`form.${key}`}
            place={`form.${key}`}
            label={field.parts ? `${field.label}：${label}` : label}
            wide={field.kind === 'parts'}
            {...(field.kind === 'phone' && field.personal ? { hint: say('editor.personal') } : {})}
          >
            <Control say={say} field={field} name={`form.${key}`} value={content.form[key] ?? ''} />
          </Blank>
        ))}
      </div>
    </Section>
  )
}

/** What the unit vouches for and agrees to, in the words of the call (notice 二、1 and 三、4). */
export function PledgeSection({ beside, content }: Pick<SectionProps, 'beside' | 'content'>) {
  const { say, rules } = beside
  const boxes = [
    ['pledge', say('editor.pledge'), content.pledge],
    ['consent', rules.consent, content.consent],
  ] as const
  return (
    <Section beside={beside} part="pledge" rule="consent">
      {boxes.map(([name, words, checked]) => (
        <div id={`at-pledge.${name}`}>
          <label class="choice">
            <input class="form-check-input" type="checkbox" name={name} value="yes" checked={checked} />
            <span>{words}</span>
          </label>
          <Slot beside={beside} place={`pledge.${name}`} />
        </div>
      ))}
    </Section>
  )
}
