import type { Rules } from '../../../domain/campaign/rules.ts'
import { tally } from '../../../domain/check/finding.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import type { ExaminedPackage } from './examine.ts'
import { type ToldFinding, toldFinding } from './face.ts'
import type { Rejected } from './gather.ts'

/** A package as a person reads it at a terminal: what it is, and each finding with its clause and remedy. */
export function packageReport(examined: ExaminedPackage, rules: Rules, say: Say): string {
  const { parcel, findings, path } = examined
  const { facts, title } = parcel
  const counts = tally(findings)
  const lines = [
    path,
    `  ${title === '' ? say('packages.untitled') : title}`,
    `  ${say('packages.line', {
      count: facts.count[rules.textLimits.case.counter],
      photos: facts.photos.length,
      form: say(`packages.form.${formState(examined)}`),
    })}`,
    findings.length === 0 ? `  ${say('packages.sound')}` : `  ${say('packages.found', counts)}`,
    ...findings.flatMap((finding) => findingLines(toldFinding(finding, rules, say), say)),
  ]
  return `${lines.join('\n')}\n\n`
}

/** Whether the form was read, came as a scan or is missing. */
export function formState({ parcel }: ExaminedPackage): 'read' | 'unreadable' | 'missing' {
  const form = parcel.facts.parcel?.form ?? 'missing'
  return typeof form === 'string' ? form : 'read'
}

function findingLines({ severity, message, remedy, clause }: ToldFinding, say: Say): string[] {
  const source = clause === '' ? '' : say('packages.clause', { clause })
  return [`  ${say.find(`state.severity.${severity}`) ?? severity}  ${message}${source}`, `        ${remedy}`]
}

/** A path that could not be read, with the reason in words. */
export function rejectedLine({ path, reason }: Rejected, say: Say): string {
  return say('packages.rejected', { path, reason: say.find(`packages.reason.${reason}`) ?? reason })
}
