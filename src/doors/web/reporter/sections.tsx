import type { Child } from 'hono/jsx'
import { clauseOf, type RuleKey } from '../../../domain/campaign/rules.ts'
import { sayKind } from '../../../domain/campaign/telling.ts'
import { kindFacet, worksOf } from '../../../domain/campaign/works.ts'
import { type CaseContent, caseTitle } from '../../../domain/case/content.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { CheckBoxes, RadioButtons } from '../ui/choices.tsx'
import { Labelled } from '../ui/form.tsx'
import { type Beside, Slot } from './slots.tsx'

/** What every section of the editor needs: the words typed so far and what was found beside them. */
export type SectionProps = {
  readonly beside: Beside
  readonly content: CaseContent
  readonly unitName: string
  readonly caseId: string
}

type Part =
  | 'title'
  | 'works'
  | 'focusArea'
  | 'form'
  | 'facets'
  | 'period'
  | 'body'
  | 'photos'
  | 'scan'
  | 'pledge'

/** A section with its heading, the clause it rests on and the findings that concern it as a whole. */
export function Section(props: { beside: Beside; part: Part; rule: RuleKey; children?: Child }) {
  const { beside, part, rule } = props
  const clause = clauseOf(beside.rules, rule)
  return (
    <section class="sheet editor-section" id={`at-${part}`} aria-labelledby={`head-${part}`}>
      <div class="section-head">
        <h2 id={`head-${part}`}>{beside.say(`editor.sections.${part}`)}</h2>
        {clause ? <span class="clause">{beside.say('shell.clause', { clause })}</span> : ''}
      </div>
      {props.children}
      <Slot beside={beside} place={part} />
    </section>
  )
}

/** A blank with its label and the findings at it; `place` is where a link from the side leads. */
export function Blank(props: {
  say: Say
  beside: Beside
  name: string
  place?: string
  label: string
  hint?: string
  wide?: boolean
  children?: Child
}) {
  const { say, beside, name, place, label, hint, wide } = props
  return (
    <div class={wide ? 'blank field-wide' : 'blank'} id={place ? `at-${place}` : undefined}>
      <Labelled say={say} name={name} label={label} {...(hint ? { hint } : {})}>
        {props.children}
      </Labelled>
      {place ? <Slot beside={beside} place={place} /> : ''}
    </div>
  )
}

/** The title: the union's name stands, the topic is written (notice 三、3). */
export function TitleSection({ beside, content, unitName }: SectionProps) {
  const { say } = beside
  return (
    <Section beside={beside} part="title" rule="title">
      <Blank
        say={say}
        beside={beside}
        name="topic"
        label={say('editor.topic')}
        hint={say('editor.topicHint')}
      >
        <div class="title-blank">
          <span>{caseTitle(unitName, '')}</span>
          <input
            class="form-control"
            id="field-topic"
            name="topic"
            value={content.topic}
            aria-describedby="topic-hint"
          />
        </div>
      </Blank>
    </Section>
  )
}

/** Of which kind of works the case is, which decides how long it is and what photos it has. */
export function KindSection({ beside, content }: SectionProps) {
  const { say, rules } = beside
  const facet = kindFacet(rules)
  if (!facet) return <></>
  const chosen = content.facets[facet.key] ?? []
  return (
    <Section beside={beside} part="works" rule="works">
      <fieldset class="choices" id={`at-facets.${facet.key}`}>
        <legend class="form-label">{say('editor.kindLabel')}</legend>
        {worksOf(rules).map((kind) => (
          <label class="focus-area">
            <input
              class="form-check-input"
              type="radio"
              name={`facet.${facet.key}`}
              value={kind.key}
              checked={chosen.includes(kind.key)}
            />
            <span>
              <b>{kind.name}</b>
              <span class="hint">{sayKind(say, kind)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Slot beside={beside} place={`facets.${facet.key}`} />
    </Section>
  )
}

/** One main focus area, others besides (notice 一). */
export function FocusSection({ beside, content }: SectionProps) {
  const { say, rules } = beside
  const further = rules.focusAreas.map((area) => ({
    value: String(area.number),
    label: `${area.number}. ${area.name}`,
  }))
  return (
    <Section beside={beside} part="focusArea" rule="focusAreas">
      <fieldset class="choices">
        <legend class="form-label">{say('editor.focusAreaMain')}</legend>
        {rules.focusAreas.map((area) => (
          <label class="focus-area">
            <input
              class="form-check-input"
              type="radio"
              name="focusArea"
              value={String(area.number)}
              checked={content.focusArea === area.number}
            />
            <span>
              <b>
                {area.number}. {area.name}
              </b>
              <span class="hint">{area.text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="gap-above">
        <CheckBoxes
          say={say}
          name="furtherFocusAreas"
          label={say('editor.focusAreaFurther')}
          options={further}
          chosen={content.furtherFocusAreas.map(String)}
        />
      </div>
    </Section>
  )
}

/** The facets by which the coverage of the call is counted (notice 三、2). */
export function FacetSection({ beside, content }: SectionProps) {
  const { say, rules } = beside
  return (
    <Section beside={beside} part="facets" rule="facets">
      <p class="hint">{say('editor.facetsHint')}</p>
      {rules.facets.map((facet) => {
        const options = facet.options.map(({ key, name }) => ({ value: key, label: name }))
        const chosen = content.facets[facet.key] ?? []
        const Choices = facet.multiple ? CheckBoxes : RadioButtons
        return (
          <div class="facet" id={`at-facets.${facet.key}`}>
            <Choices
              say={say}
              name={`facet.${facet.key}`}
              label={facet.name}
              options={options}
              chosen={chosen}
            />
            <Slot beside={beside} place={`facets.${facet.key}`} />
          </div>
        )
      })}
    </Section>
  )
}

/** When the practice was carried out, and the name it goes by (notice 一). */
export function PeriodSection({ beside, content }: SectionProps) {
  const { say } = beside
  const blanks = [
    ['periodFrom', say('editor.periodFrom'), content.periodFrom, say('editor.periodHint')],
    ['periodTo', say('editor.periodTo'), content.periodTo, ''],
  ] as const
  return (
    <Section beside={beside} part="period" rule="period">
      <div class="fields fields-end">
        {blanks.map(([name, label, value, hint]) => (
          <Blank say={say} beside={beside} name={name} place={`period.${name}`} label={label} hint={hint}>
            <input class="form-control" id={`field-${name}`} name={name} value={value} autocomplete="off" />
          </Blank>
        ))}
        <Blank say={say} beside={beside} name="brand" place="period.brand" label={say('editor.brand')} wide>
          <input
            class="form-control"
            id="field-brand"
            name="brand"
            value={content.brand}
            autocomplete="off"
          />
        </Blank>
      </div>
    </Section>
  )
}
