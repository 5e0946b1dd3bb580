import type { readLikenessSettings } from '../../../actions/likenessSettings.ts'
import { settingNames, typedSetting } from '../../../domain/likeness/calibration.ts'
import { likenessDefaults } from '../../../domain/likeness/settings.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { RefusalSummary, TextArea, TextField } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { RulingStatistics } from './statistics.tsx'

type Read = Awaited<ReturnType<typeof readLikenessSettings>>

/** Which form was refused, what was typed into it, and why. */
export type Refused = {
  readonly form: 'formulas' | 'list' | 'bands'
  readonly values: Readonly<Record<string, string>>
  readonly refusal: Refusal
}

type Props = { say: Say; read: Read; refused: Refused | null }

/** The kept formulas, the limits of the bands, and how people ruled so far. */
export function LikenessSettingsPage(props: Props) {
  const { say, read } = props
  return (
    <>
      {read.indexing ? (
        <div class="notice notice-info" role="status">
          <Icon name="info-circle" /> {say('likenessDesk.settings.indexing')}
        </div>
      ) : (
        ''
      )}
      <div class="columns">
        <div>
          <FormulaList {...props} />
        </div>
        <div>
          <NewFormulas {...props} />
        </div>
      </div>
      <BandsForm {...props} />
      <RulingStatistics say={say} counts={read.rulings} />
    </>
  )
}

function refusalOf({ refused }: Props, form: Refused['form']): Refusal | null {
  return refused?.form === form ? refused.refusal : null
}

function FormulaList(props: Props) {
  const { say, read } = props
  const s = 'likenessDesk.settings'
  return (
    <section class="sheet" aria-labelledby="formulas">
      <h2 id="formulas">{say(`${s}.formulas`)}</h2>
      <p class="hint">
        {say(`${s}.formulasHint`, { count: read.formulas.length })}{' '}
        {say(read.ownFormulas ? `${s}.formulasOwn` : `${s}.formulasGiven`)}
      </p>
      {read.formulas.length === 0 ? (
        <p class="empty">{say(`${s}.none`)}</p>
      ) : (
        <form method="post" action="/desk/likeness/formulas/removal">
          <RefusalSummary
            say={say}
            refusal={refusalOf(props, 'list')}
            labels={{ formula: say(`${s}.chosen`) }}
          />
          <fieldset class="formula-list" id="field-formula" tabindex={-1}>
            <legend class="visually-hidden">{say(`${s}.chosen`)}</legend>
            {read.formulas.map((formula) => (
              <label class="choice">
                <input class="form-check-input" type="checkbox" name="formula" value={formula} /> {formula}
              </label>
            ))}
          </fieldset>
          <button class="btn btn-outline-danger gap-above" type="submit">
            {say(`${s}.remove`)}
          </button>
        </form>
      )}
      {read.ownFormulas ? (
        <details class="gap-above">
          <summary>{say(`${s}.reset`)}</summary>
          <form method="post" action="/desk/likeness/formulas/reset">
            <p class="hint">{say(`${s}.resetLead`)}</p>
            <button class="btn btn-outline-danger" type="submit">
              {say(`${s}.reset`)}
            </button>
          </form>
        </details>
      ) : (
        ''
      )}
    </section>
  )
}

function NewFormulas(props: Props) {
  const { say, refused } = props
  const s = 'likenessDesk.settings'
  const refusal = refusalOf(props, 'formulas')
  return (
    <form class="sheet sheet-narrow" method="post" action="/desk/likeness/formulas">
      <h2>{say(`${s}.lines`)}</h2>
      <RefusalSummary say={say} refusal={refusal} labels={{ lines: say(`${s}.lines`) }} />
      <TextArea
        say={say}
        name="lines"
        label={say(`${s}.linesLabel`)}
        hint={say(`${s}.linesHint`)}
        value={refusal ? (refused?.values['lines'] ?? '') : ''}
        refusal={refusal}
        rows={5}
      />
      <button class="btn btn-primary" type="submit">
        {say(`${s}.add`)}
      </button>
    </form>
  )
}

function BandsForm(props: Props) {
  const { say, read, refused } = props
  const s = 'likenessDesk.settings'
  const refusal = refusalOf(props, 'bands')
  const labels = Object.fromEntries(settingNames.map((name) => [name, say(`${s}.name.${name}`)]))
  const shown = (name: (typeof settingNames)[number]) =>
    (refusal ? refused?.values[name] : undefined) ?? typedSetting(read.settings, name)
  return (
    <form class="sheet" method="post" action="/desk/likeness/bands">
      <h2>{say(`${s}.bands`)}</h2>
      <RefusalSummary say={say} refusal={refusal} labels={labels} />
      <p class="hint">
        {say(`${s}.bandsHint`)} {read.ownBands ? say(`${s}.bandsOwn`) : ''}
      </p>
      <div class="fields">
        {settingNames.map((name) => (
          <TextField
            say={say}
            name={name}
            label={labels[name] ?? name}
            hint={say(`${s}.given`, { value: typedSetting(likenessDefaults, name) })}
            value={shown(name)}
            refusal={refusal}
          />
        ))}
      </div>
      <div class="row-acts gap-above">
        <button class="btn btn-primary" type="submit">
          {say(`${s}.save`)}
        </button>
        {read.ownBands ? (
          <button class="btn btn-outline-secondary" type="submit" formaction="/desk/likeness/bands/reset">
            {say(`${s}.bandsReset`)}
          </button>
        ) : (
          ''
        )}
      </div>
    </form>
  )
}
