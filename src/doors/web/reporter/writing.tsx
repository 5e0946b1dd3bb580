import type { Draft } from '../../../actions/caseDrafts.ts'
import type { Counter } from '../../../domain/campaign/rules.ts'
import { counters } from '../../../domain/campaign/rules.ts'
import { Section, type SectionProps } from './sections.tsx'
import type { Beside } from './slots.tsx'

/** The text with its three counts and the meter of the one that decides (notice 二、3). */
export function BodySection(props: SectionProps & { count: Draft['facts']['count'] }) {
  const { beside, content, count } = props
  const { say, rules } = beside
  const limit = rules.textLimits.case
  return (
    <Section beside={beside} part="body" rule="textLimits.case">
      <div data-controller="count" data-count-counter-value={limit.counter}>
        <label class="form-label" for="field-body">
          {say('editor.bodyLabel')}
        </label>
        <div class="hint" id="body-hint">
          {say('editor.bodyHint')}
        </div>
        <Counts beside={beside} count={count} />
        <textarea
          class="form-control body-text"
          id="field-body"
          name="body"
          rows={20}
          aria-describedby="body-hint body-counts"
          data-count-target="text"
          data-action="input->count#show"
        >
          {content.body}
        </textarea>
      </div>
    </Section>
  )
}

function Counts({ beside, count }: { beside: Beside; count: Draft['facts']['count'] }) {
  const { say, rules } = beside
  const limit = rules.textLimits.case
  const full = limit.max ?? Math.max(limit.min ?? 0, 1) * 2
  return (
    <div class="counts" id="body-counts">
      {counters.map((counter: Counter) => (
        <span class={counter === limit.counter ? 'count-deciding' : ''}>
          {say(`editor.counts.${counter}`)} <b data-count-target={counter}>{count[counter]}</b>
          {counter === limit.counter && limit.max !== null
            ? ` / ${say('editor.counts.limitMax', { max: limit.max })}`
            : ''}
          {counter === limit.counter && limit.min !== null
            ? ` / ${say('editor.counts.limitMin', { min: limit.min })}`
            : ''}
        </span>
      ))}
      <meter
        data-count-target="meter"
        aria-label={say('editor.counts.meter')}
        min={0}
        max={Math.round(full * 1.1)}
        low={limit.min ?? 0}
        high={limit.max === null ? undefined : full}
        optimum={Math.round(((limit.min ?? 0) + full) / 2)}
        value={count[limit.counter]}
      />
    </div>
  )
}
