import type { RegistryChange, RegistryPlan } from '../../../domain/organisation/registry/plan.ts'
import { registryHeaders } from '../../../domain/organisation/registry/sheet.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Labelled, RefusalSummary } from '../ui/form.tsx'
import { Table } from '../ui/table.tsx'
import { Tiles } from '../ui/tiles.tsx'
import { sentence } from '../visit.ts'

const shown = 200

/** Where a sheet is uploaded, with the three steps. */
export function ImportForm(props: { say: Say; refusal: Refusal | null; action: string }) {
  const { say, refusal } = props
  return (
    <div class="columns">
      <form class="sheet sheet-narrow" method="post" action={props.action} enctype="multipart/form-data">
        <RefusalSummary say={say} refusal={refusal} labels={{ sheet: say('registry.sheetFile') }} />
        <Labelled
          say={say}
          name="sheet"
          label={say('registry.sheetFile')}
          hint={say('registry.sheetHint')}
          refusal={refusal}
          required
        >
          <input
            class="form-control"
            type="file"
            id="field-sheet"
            name="sheet"
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            required
            aria-describedby="sheet-hint"
          />
        </Labelled>
        <button class="btn btn-primary" type="submit">
          {say('registry.upload')}
        </button>
      </form>
      <section class="sheet">
        <h2>{say('registry.importSteps')}</h2>
        <ol>
          <li>{say('registry.step1')}</li>
          <li>{say('registry.step2')}</li>
          <li>{say('registry.step3')}</li>
        </ol>
        <a class="btn btn-outline-secondary" href="/desk/registry/template.xlsx" data-turbo="false">
          {say('registry.template')}
        </a>
      </section>
    </div>
  )
}

function Figures({ say, plan }: { say: Say; plan: RegistryPlan }) {
  const tiles = [
    [say('registry.added'), plan.added.length],
    [say('registry.changed'), plan.changed.length],
    [say('registry.unchanged'), plan.unchanged],
    [say('registry.accounts'), plan.accounts.length],
    [say('registry.problems'), plan.problems.length],
  ] as const
  return <Tiles tiles={tiles} />
}

function Problems({ say, plan }: { say: Say; plan: RegistryPlan }) {
  if (plan.problems.length === 0) return <></>
  const labels = [say('registry.row'), say('registry.column'), say('registry.problem')]
  return (
    <>
      <div class="notice notice-bad" role="alert">
        {say('registry.problemsLead')}
      </div>
      <Table labels={labels}>
        {plan.problems.slice(0, shown).map((problem) => (
          <tr>
            <td data-label={labels[0]}>{problem.row}</td>
            <td data-label={labels[1]}>{registryHeaders[problem.column]}</td>
            <td data-label={labels[2]}>{sentence(say, problem)}</td>
          </tr>
        ))}
      </Table>
      {plan.problems.length > shown ? <p class="hint">{say('registry.firstShown', { count: shown })}</p> : ''}
    </>
  )
}

function changeWords(say: Say, { what, from, to }: RegistryChange): string {
  const named = (value: string) =>
    what === 'kind' ? (say.find(`state.organisation.${value}`) ?? value) : value
  const nothing = say('registry.changes.nothing')
  return say(`registry.changes.${what}`, { from: named(from) || nothing, to: named(to) || nothing })
}

function Effects({ say, plan }: { say: Say; plan: RegistryPlan }) {
  const rows = [
    ...plan.changed.map(({ to, changes }) => ({
      to,
      words: changes.map((one) => changeWords(say, one)).join('；'),
    })),
    ...plan.added.map((to) => ({ to, words: say('registry.added') })),
  ]
  if (rows.length === 0) return <></>
  const accounts = new Map(plan.accounts.map(({ code, login }) => [code, login]))
  const labels = [
    say('registry.row'),
    say('registry.name'),
    say('registry.code'),
    say('registry.kind'),
    say('registry.changed'),
    say('registry.accounts'),
  ]
  return (
    <section class="gap-above">
      <Table labels={labels}>
        {rows.slice(0, shown).map(({ to, words }) => (
          <tr>
            <td data-label={labels[0]}>{to.row}</td>
            <td data-label={labels[1]}>{to.name}</td>
            <td data-label={labels[2]}>{to.code}</td>
            <td data-label={labels[3]}>{say(`state.organisation.${to.kind}`)}</td>
            <td data-label={labels[4]}>{words}</td>
            <td data-label={labels[5]}>{accounts.get(to.code) ?? ''}</td>
          </tr>
        ))}
      </Table>
      {rows.length > shown ? <p class="hint">{say('registry.firstShown', { count: shown })}</p> : ''}
    </section>
  )
}

/** Making the digest of a password takes about so long, on purpose. */
const secondsPerAccount = 0.03

/** How long an import with many accounts takes; once it is sent, that it is under way. */
function Waiting(props: { say: Say; accounts: number }) {
  const { say, accounts } = props
  const seconds = Math.ceil(accounts * secondsPerAccount)
  return (
    <>
      {seconds > 1 ? <p class="hint">{say('registry.takes', { count: accounts, seconds })}</p> : ''}
      <p role="status" data-busy-target="words" hidden>
        <progress class="bar" aria-label={say('registry.underWay')} /> {say('registry.underWay')}
      </p>
    </>
  )
}

/** What an import will do, before it is done. */
export function PlanPage(props: { say: Say; plan: RegistryPlan; apply: string; again: string }) {
  const { say, plan } = props
  const something = plan.added.length + plan.changed.length + plan.accounts.length > 0
  return (
    <>
      <Figures say={say} plan={plan} />
      <Problems say={say} plan={plan} />
      {plan.problems.length === 0 && !something ? (
        <div class="notice notice-info">{say('registry.nothingToDo')}</div>
      ) : (
        ''
      )}
      <div class="act-row">
        {plan.problems.length === 0 && something ? (
          <form
            method="post"
            action={props.apply}
            data-turbo="false"
            data-controller="busy"
            data-action="submit->busy#show"
          >
            <button class="btn btn-primary" type="submit" data-busy-target="button">
              {say('registry.apply')}
            </button>
            <Waiting say={say} accounts={plan.accounts.length} />
          </form>
        ) : (
          ''
        )}
        <a class="btn btn-outline-secondary" href={props.again}>
          {say('registry.again')}
        </a>
      </div>
      {plan.problems.length === 0 ? <Effects say={say} plan={plan} /> : ''}
    </>
  )
}
