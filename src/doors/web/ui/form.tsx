import type { Child } from 'hono/jsx'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sentence } from '../visit.ts'
import { Icon } from './icon.tsx'

type FieldProps = {
  say: Say
  name: string
  label: string
  value?: string
  hint?: string
  required?: boolean
  /** The refusal that sent the form back; its problem at this name is shown here. */
  refusal?: Refusal | null
  wide?: boolean
}

/** The problem at a field of a form that was sent back. */
export function problemAt(say: Say, refusal: Refusal | null | undefined, name: string): string | null {
  const problem = refusal?.fields[name]
  return problem ? sentence(say, problem) : null
}

function marks(props: FieldProps) {
  const problem = problemAt(props.say, props.refusal, props.name)
  const described = [props.hint ? `${props.name}-hint` : '', problem ? `${props.name}-problem` : '']
    .filter(Boolean)
    .join(' ')
  return {
    problem,
    attributes: {
      id: `field-${props.name}`,
      name: props.name,
      required: props.required,
      'aria-invalid': problem ? ('true' as const) : undefined,
      'aria-describedby': described || undefined,
    },
  }
}

/** A label, its control, the hint and the problem at it. */
export function Labelled(props: FieldProps & { children?: Child }) {
  const problem = problemAt(props.say, props.refusal, props.name)
  return (
    <div class={`field ${props.wide ? 'field-wide' : ''} ${problem ? 'field-wrong' : ''}`}>
      <label class="form-label" for={`field-${props.name}`}>
        {props.label}
        {props.required ? <span class="needed"> *</span> : ''}
      </label>
      {props.hint ? (
        <div class="hint" id={`${props.name}-hint`}>
          {props.hint}
        </div>
      ) : (
        ''
      )}
      {props.children}
      {problem ? (
        <div class="problem" id={`${props.name}-problem`}>
          <Icon name="x-octagon" /> {problem}
        </div>
      ) : (
        ''
      )}
    </div>
  )
}

/** A line of text. */
export function TextField(
  props: FieldProps & { type?: string; maxlength?: number; autocomplete?: string; placeholder?: string },
) {
  const { attributes } = marks(props)
  return (
    <Labelled {...props}>
      <input
        class="form-control"
        type={props.type ?? 'text'}
        value={props.value ?? ''}
        maxlength={props.maxlength}
        autocomplete={props.autocomplete ?? 'off'}
        placeholder={props.placeholder}
        {...attributes}
      />
    </Labelled>
  )
}

/** Several lines of text. */
export function TextArea(props: FieldProps & { rows?: number }) {
  const { attributes } = marks(props)
  return (
    <Labelled {...props}>
      <textarea class="form-control" rows={props.rows ?? 4} {...attributes}>
        {props.value ?? ''}
      </textarea>
    </Labelled>
  )
}

/** One of several. */
export function Select(
  props: FieldProps & { options: readonly { value: string; label: string }[]; empty?: string },
) {
  const { attributes } = marks(props)
  return (
    <Labelled {...props}>
      <select class="form-select" {...attributes}>
        {props.empty === undefined ? '' : <option value="">{props.empty}</option>}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** What was refused, above the form, with links to the fields. */
export function RefusalSummary(props: {
  say: Say
  refusal: Refusal | null | undefined
  labels?: Readonly<Record<string, string>>
}) {
  const { refusal, say } = props
  if (!refusal) return <></>
  const fields = Object.entries(refusal.fields)
  return (
    <div class="notice notice-bad" role="alert" tabindex={-1}>
      <p>
        <Icon name="x-octagon" /> {sentence(say, refusal)}
      </p>
      {fields.length === 0 ? (
        ''
      ) : (
        <ul>
          {fields.map(([name, problem]) => (
            <li>
              <a href={`#field-${name}`}>{props.labels?.[name] ?? name}</a>：{sentence(say, problem)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
