import type { IntakeView } from '../../../actions/intakes.ts'
import { tally } from '../../../domain/check/finding.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { countText } from '../../../foundation/text.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { problemAt, RefusalSummary, TextField } from '../ui/form.tsx'
import { Table } from '../ui/table.tsx'
import { Tally } from '../ui/tally.tsx'

type Planned = IntakeView['cases'][number]
type Props = { say: Say; view: IntakeView; refusal: Refusal | null }

const mostUnits = 3_000

/** How far the files are read; the page looks again by itself, or by the link. */
function Reading({ say, view: { intake } }: Props) {
  const words = say('intake.progress', { done: intake.files_read, all: intake.files_come })
  return (
    <section class="sheet" data-controller="awaiting">
      <p role="status">{words}</p>
      <progress class="bar" max={intake.files_come} value={intake.files_read} aria-label={words} />
      <p class="gap-above">
        <a class="btn btn-outline-secondary" href={`/desk/intakes/${intake.id}`}>
          {say('intake.again')}
        </a>
      </p>
    </section>
  )
}

/** An intake: being read, as a plan to be settled, or what was made of it. */
export function IntakePage(props: Props) {
  const { say, view } = props
  if (view.state === 'reading') return <Reading {...props} />
  return (
    <>
      {view.cases.length === 0 ? (
        <div class="notice notice-warn">{say('intake.noCases')}</div>
      ) : view.state === 'planned' ? (
        <PlanForm {...props} />
      ) : (
        <CaseTable {...props} />
      )}
      {view.state === 'applied' ? <UndoForm {...props} /> : ''}
      <LeftFiles say={say} view={view} />
    </>
  )
}

function PlanForm(props: Props) {
  const { say, view, refusal } = props
  const names = view.unions.slice(0, mostUnits).map(({ name }) => name)
  const labels = Object.fromEntries(
    view.cases.map((one) => [`unit.${one.id}`, say('intake.unitFor', { title: titleOf(say, one) })]),
  )
  return (
    <form method="post" action={`/desk/intakes/${view.intake.id}/plan`}>
      <RefusalSummary say={say} refusal={refusal} labels={labels} />
      <CaseTable {...props} />
      <datalist id="units">
        {names.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      <p class="hint gap-above">{say('intake.applyHint')}</p>
      <div class="act-row">
        <button class="btn btn-primary" type="submit" name="then" value="apply">
          {say('intake.apply')}
        </button>
        <button class="btn btn-outline-secondary" type="submit" name="then" value="save">
          {say('intake.save')}
        </button>
      </div>
    </form>
  )
}

function CaseTable(props: Props) {
  const { say, view } = props
  const labels = [
    say('intake.taken'),
    say('intake.caseTitle'),
    say('intake.unit'),
    say('intake.content'),
    say('intake.findings'),
  ]
  return (
    <Table labels={labels}>
      {view.cases.map((one) => (
        <tr>
          <td data-label={labels[0]}>
            <Taken {...props} one={one} />
          </td>
          <td data-label={labels[1]}>
            {titleOf(say, one)}
            {one.remarks.map(({ code, values }) => (
              <span class="under">{say.find(`intake.remarks.${code}`, values) ?? code}</span>
            ))}
          </td>
          <td data-label={labels[2]} class="unit-cell">
            <Unit {...props} one={one} />
          </td>
          <td data-label={labels[3]}>{contentWords(say, one)}</td>
          <td data-label={labels[4]}>
            <Tally say={say} errors={tally(one.findings).error} warnings={tally(one.findings).warning} />
          </td>
        </tr>
      ))}
    </Table>
  )
}

function titleOf(say: Say, { content }: Planned): string {
  return content.topic === '' ? say('intake.noTopic') : content.topic
}

function Taken({ say, view, one }: Props & { one: Planned }) {
  if (view.state !== 'planned') return <>{one.caseId ? say('intake.draft') : '—'}</>
  return (
    <>
      <input type="hidden" name="case" value={one.id} />
      <input
        class="form-check-input"
        type="checkbox"
        name={`taken.${one.id}`}
        value="yes"
        checked={one.taken}
        aria-label={say('intake.takeFor', { title: titleOf(say, one) })}
      />
    </>
  )
}

function Unit({ say, view, one, refusal }: Props & { one: Planned }) {
  if (view.state !== 'planned') return <>{one.unitName ?? '—'}</>
  const name = `unit.${one.id}`
  const problem = problemAt(say, refusal, name)
  return (
    <>
      <input
        class="form-control"
        id={`field-${name}`}
        name={name}
        value={one.unitName ?? ''}
        list="units"
        autocomplete="off"
        placeholder={say('intake.unitName')}
        maxlength={200}
        aria-label={say('intake.unitFor', { title: titleOf(say, one) })}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${name}-problem` : undefined}
      />
      {problem ? (
        <div class="problem" id={`${name}-problem`}>
          {problem}
        </div>
      ) : (
        ''
      )}
    </>
  )
}

function contentWords(say: Say, { content }: Planned): string {
  const fields = Object.values(content.form).filter((value) => value.trim() !== '').length
  const captioned = content.photos.filter(({ activity }) => activity !== '').length
  return [
    say('intake.words', { count: countText(content.body).word }),
    fields > 0 ? say('intake.form', { fields }) : say('intake.noForm'),
    say('intake.photos', { count: content.photos.length, captioned }),
    ...(content.scanId ? [say('intake.scan')] : []),
  ].join(say.language === 'en' ? ', ' : '，')
}

function UndoForm({ say, view, refusal }: Props) {
  return (
    <form class="sheet gap-above" method="post" action={`/desk/intakes/${view.intake.id}/undoing`}>
      <h2>{say('intake.undoTitle')}</h2>
      <p>{say('intake.undoLead')}</p>
      <RefusalSummary say={say} refusal={refusal} labels={{ reason: say('intake.reason') }} />
      <TextField
        say={say}
        name="reason"
        label={say('intake.reason')}
        refusal={refusal}
        maxlength={500}
        required
      />
      <button class="btn btn-outline-danger gap-above" type="submit">
        {say('intake.undo')}
      </button>
    </form>
  )
}

/** Files that belong to no case, each with the reason where it could not be read. */
function LeftFiles({ say, view }: { say: Say; view: IntakeView }) {
  const left = view.files.filter(
    ({ path, intakeCaseId }) =>
      intakeCaseId === null && !view.files.some((file) => file.path.startsWith(`${path}/`)),
  )
  const labels = [say('intake.file'), say('intake.why')]
  return (
    <section class="gap-above" aria-labelledby="left">
      <h2 id="left">{say('intake.left')}</h2>
      {left.length === 0 ? (
        <p class="hint">{say('intake.allUsed')}</p>
      ) : (
        <Table labels={labels}>
          {left.map(({ path, role, reason }) => (
            <tr>
              <td data-label={labels[0]}>{path}</td>
              <td data-label={labels[1]}>{reasonWords(say, role, reason)}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  )
}

/** Why a file was not used; behind the code of a reason stands the case that it names. */
function reasonWords(say: Say, role: string, reason: string): string {
  const [code = '', ...named] = reason.split(' ')
  return (
    say.find(`intake.reasons.${code}`, { named: named.join(' ') }) ??
    say.find(`packages.reason.${code}`) ??
    say(role === 'other' ? 'intake.list' : 'intake.notOfCase')
  )
}
