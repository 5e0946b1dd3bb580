import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { problemAt } from './form.tsx'
import { Icon } from './icon.tsx'

type ChoiceProps = {
  say: Say
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  chosen: readonly string[]
  hint?: string
  refusal?: Refusal | null
  wide?: boolean
}

function Choices(props: ChoiceProps & { type: 'checkbox' | 'radio' }) {
  const problem = problemAt(props.say, props.refusal, props.name)
  const described = problem ? `${props.name}-problem` : undefined
  return (
    <fieldset
      class={`field choices ${props.wide ? 'field-wide' : ''} ${problem ? 'field-wrong' : ''}`}
      aria-describedby={described}
    >
      <legend class="form-label" id={`field-${props.name}`} tabindex={-1}>
        {props.label}
      </legend>
      {props.hint ? <div class="hint">{props.hint}</div> : ''}
      <div class="choices-row">
        {props.options.map((option) => (
          <label class="choice">
            <input
              class="form-check-input"
              type={props.type}
              name={props.name}
              value={option.value}
              checked={props.chosen.includes(option.value)}
            />{' '}
            {option.label}
          </label>
        ))}
      </div>
      {problem ? (
        <div class="problem" id={`${props.name}-problem`}>
          <Icon name="x-octagon" /> {problem}
        </div>
      ) : (
        ''
      )}
    </fieldset>
  )
}

/** Any of several. */
export function CheckBoxes(props: ChoiceProps) {
  return <Choices {...props} type="checkbox" />
}

/** One of a few, all in sight. */
export function RadioButtons(props: ChoiceProps) {
  return <Choices {...props} type="radio" />
}
