import type { readSeverities } from '../../../actions/severities.ts'
import { clauseOf, type Rules } from '../../../domain/campaign/rules.ts'
import { severities } from '../../../domain/check/finding.ts'
import type { GradedCheck, GradedFinding } from '../../../domain/check/severities.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark, SeverityBadge } from '../ui/badge.tsx'
import { problemAt, RefusalSummary } from '../ui/form.tsx'
import { Table } from '../ui/table.tsx'

type Read = Awaited<ReturnType<typeof readSeverities>>
type SeveritiesProps = {
  say: Say
  read: Read
  /** What was chosen before it was refused, by code. */
  chosen: Readonly<Record<string, string>>
  refusal: Refusal | null
}

/** What a finding says, without the figures of a case. */
function findingSentence(say: Say, code: string): string {
  return (say.find(`finding.${code}.message`) ?? code).replace(/\{\w+\}/g, '…')
}

function Effect({ say }: { say: Say }) {
  return (
    <section class="sheet">
      <h2>{say('severities.effect')}</h2>
      <dl class="rules">
        {[...severities, 'off' as const].map((level) => (
          <div class="rule">
            <dt>
              {level === 'off' ? (
                <Mark tone="quiet" icon="slash-circle">
                  {say('state.severity.off')}
                </Mark>
              ) : (
                <SeverityBadge say={say} severity={level} />
              )}
            </dt>
            <dd>{say(`severities.effects.${level}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{say('severities.when')}</p>
    </section>
  )
}

function LevelChoice(props: SeveritiesProps & { finding: GradedFinding }) {
  const { say, finding, chosen, refusal } = props
  const { code, levels, own } = finding
  const set = chosen[code] ?? finding.set
  const problem = problemAt(say, refusal, code)
  return (
    <>
      <select
        class="form-select"
        id={`field-${code}`}
        name={code}
        aria-label={`${say('severities.level')} ${findingSentence(say, code)}`}
        aria-invalid={problem ? 'true' : undefined}
      >
        {levels.map((level) => (
          <option value={level} selected={level === set}>
            {say(`state.severity.${level}`)}
            {level === own ? say('severities.asOwn') : ''}
          </option>
        ))}
      </select>
      {problem ? <div class="problem">{problem}</div> : ''}
    </>
  )
}

function CheckPart(props: SeveritiesProps & { check: GradedCheck; rules: Rules }) {
  const { say, check, rules, chosen } = props
  const labels = [say('severities.finding'), say('severities.clause'), say('severities.level')]
  const changed = check.findings.filter(({ code, own, set }) => (chosen[code] ?? set) !== own).length
  return (
    <details class="sheet graded" open={changed > 0}>
      <summary>
        {say.find(`severities.check.${check.name}`) ?? check.name}{' '}
        <span class="hint">{say('severities.count', { count: check.findings.length })}</span>
        {changed > 0 ? (
          <Mark tone="active" icon="sliders">
            {say('severities.changed', { count: changed })}
          </Mark>
        ) : (
          ''
        )}
      </summary>
      <Table labels={labels}>
        {check.findings.map((finding) => (
          <tr>
            <td data-label={labels[0]}>{findingSentence(say, finding.code)}</td>
            <td data-label={labels[1]}>
              {(finding.rule && clauseOf(rules, finding.rule)) || (
                <span class="hint">{say('severities.noClause')}</span>
              )}
            </td>
            <td data-label={labels[2]}>
              <LevelChoice {...props} finding={finding} />
            </td>
          </tr>
        ))}
      </Table>
    </details>
  )
}

/** Every finding of every check with how grave it is in this call, and what that does. */
export function SeveritiesPage(props: SeveritiesProps) {
  const { say, read, refusal } = props
  const { call, checks } = read
  return (
    <>
      <RefusalSummary say={say} refusal={refusal} />
      <Effect say={say} />
      <form method="post" action={`/desk/calls/${call.id}/severities`}>
        <input type="hidden" name="version" value={String(call.rulesVersion)} />
        {checks.map((check) => (
          <CheckPart {...props} check={check} rules={call.rules} />
        ))}
        <div class="rule-acts">
          <button class="btn btn-primary" type="submit">
            {say('severities.save')}
          </button>
          <a href={`/desk/calls/${call.id}/rules`}>{say('severities.toRules')}</a>
        </div>
      </form>
    </>
  )
}
