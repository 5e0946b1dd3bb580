import type { Draft } from '../../../actions/caseDrafts.ts'
import { formValueKeys } from '../../../domain/campaign/form.ts'
import type { Rules } from '../../../domain/campaign/rules.ts'
import { demandsOn, facetsAsked } from '../../../domain/campaign/works.ts'
import { type Finding, type Place, type Severity, severities } from '../../../domain/check/finding.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Mark, SeverityBadge } from '../ui/badge.tsx'
import { FindingList, findingWords } from '../ui/findings.tsx'
import { Icon } from '../ui/icon.tsx'

/** What stands beside the places of the editor: the findings, each at the narrowest place that the page has. */
export type Beside = {
  readonly say: Say
  readonly rules: Rules
  readonly findings: ReadonlyMap<string, readonly Finding[]>
}

const parts = ['title', 'works', 'focusArea', 'form', 'facets', 'period', 'body', 'photos', 'scan', 'pledge']

/** The places of the editor that can bear findings. */
export function placesOf({ call, content }: Pick<Draft, 'call' | 'content'>): string[] {
  return [
    ...parts,
    ...formValueKeys(call.rules.form).map(({ key }) => `form.${key}`),
    ...facetsAsked(call.rules).map(({ key }) => `facets.${key}`),
    ...['period.periodFrom', 'period.periodTo', 'period.brand', 'pledge.pledge', 'pledge.consent'],
    ...content.photos.map(({ attachmentId }) => `photos.${attachmentId}`),
  ]
}

function placeOf(where: Place, places: readonly string[]): string {
  const narrow = `${where.part}.${where.item ?? ''}`
  return places.includes(narrow) ? narrow : where.part
}

/** Puts each finding of a draft to its place. */
export function besideOf(say: Say, draft: Pick<Draft, 'call' | 'content' | 'findings'>): Beside {
  const places = placesOf(draft)
  const findings = new Map<string, Finding[]>(places.map((place) => [place, []]))
  for (const finding of draft.findings) findings.get(placeOf(finding.where, places))?.push(finding)
  return { say, rules: demandsOn(draft.call.rules, draft.content), findings }
}

/** Whether a finding only says that something is still to be written; shown quietly while a person writes. */
function isTodo(finding: Finding): boolean {
  return /-(?:missing|none|required)$|^caption-no-/.test(finding.code)
}

/** The inside of a place: what is still to be written in a word, everything else in full. */
export function PlaceFindings({
  say,
  rules,
  findings,
}: {
  say: Say
  rules: Rules
  findings: readonly Finding[]
}) {
  const todo = findings.filter(isTodo)
  const others = findings.filter((finding) => !isTodo(finding))
  return (
    <>
      {todo.map((finding) => (
        <p class="todo">
          <Icon name="circle" />{' '}
          {finding.where.part === 'form' ? say('editor.todo') : findingWords(say, finding).message}
        </p>
      ))}
      {others.length > 0 ? <FindingList say={say} rules={rules} findings={others} /> : ''}
    </>
  )
}

/** A place beside which findings appear while typing. */
export function Slot({ beside, place }: { beside: Beside; place: string }) {
  return (
    <div class="slot" data-place={place}>
      <PlaceFindings say={beside.say} rules={beside.rules} findings={beside.findings.get(place) ?? []} />
    </div>
  )
}

function SideGroup({
  say,
  title,
  found,
}: {
  say: Say
  title: string
  found: readonly (readonly [string, Finding])[]
}) {
  if (found.length === 0) return <></>
  return (
    <details open>
      <summary>
        {title} <b>{found.length}</b>
      </summary>
      <ul class="side-findings">
        {found.map(([place, finding]) => (
          <li>
            <a href={`#at-${place}`}>{findingWords(say, finding).message}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** All findings at the side, each a link to its place. */
export function SideSummary({ beside }: { beside: Beside }) {
  const { say } = beside
  const all = [...beside.findings].flatMap(([place, found]) =>
    found.map((finding) => [place, finding] as const),
  )
  const of = (severity: Severity) => all.filter(([, one]) => one.severity === severity && !isTodo(one))
  const todo = all.filter(([, finding]) => isTodo(finding) && finding.severity !== 'notice')
  if (all.every(([, finding]) => finding.severity === 'notice')) {
    return (
      <Mark tone="good" icon="check-circle">
        {say('editor.sideClear')}
      </Mark>
    )
  }
  return (
    <>
      <SideGroup say={say} title={say('editor.sideErrors')} found={of('error')} />
      <SideGroup say={say} title={say('editor.sideTodo')} found={todo} />
      <SideGroup say={say} title={say('editor.sideWarnings')} found={of('warning')} />
      <SideGroup say={say} title={say('editor.sideNotices')} found={of('notice')} />
    </>
  )
}

/** How many findings of each severity there are, in one line. */
export function SideTally({ beside }: { beside: Beside }) {
  const all = [...beside.findings.values()].flat()
  return (
    <>
      {severities
        .filter((severity) => severity !== 'notice')
        .map((severity) => ({
          severity,
          count: all.filter((finding) => finding.severity === severity).length,
        }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (
          <SeverityBadge say={beside.say} severity={severity} count={count} />
        ))}
    </>
  )
}
