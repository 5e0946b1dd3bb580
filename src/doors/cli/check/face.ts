import { clauseOf, type Rules } from '../../../domain/campaign/rules.ts'
import type { Finding } from '../../../domain/check/finding.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import type { ExaminedPackage } from './examine.ts'

/** A finding as it is told outside of the program. */
export type ToldFinding = {
  readonly check: string
  readonly severity: string
  readonly clause: string
  readonly where: string
  readonly message: string
  readonly remedy: string
}

/** A finding in words, with the clause it rests on and the place it concerns. */
export function toldFinding(finding: Finding, rules: Rules, say: Say): ToldFinding {
  const { check, severity, code, values, where } = finding
  return {
    check,
    severity,
    clause: finding.rule ? clauseOf(rules, finding.rule) : '',
    where: where.item === undefined ? where.part : `${where.part}:${where.item}`,
    message: say.find(`finding.${code}.message`, values) ?? code,
    remedy: say.find(`finding.${code}.remedy`, values) ?? '',
  }
}

/** A package as the value that `--json` prints (the face of the checker). */
export function packageFace(
  { path, parcel, readers, findings }: ExaminedPackage,
  rules: Rules,
  say: Say,
): object {
  const { facts, content, roles, form } = parcel
  return {
    path,
    parts: [...roles].map(([part, role]) => ({ path: part, role, reader: readers.get(part) ?? 'none' })),
    facts: {
      title: parcel.title,
      union: facts.unionName,
      count: facts.count,
      form: form?.byLabel ?? {},
      photos: facts.photos.map(({ attachmentId, format, bytes, width, height, takenAt }, index) => {
        const { time = '', place = '', activity = '' } = content.photos[index] ?? {}
        return {
          path: attachmentId,
          format,
          bytes,
          width,
          height,
          takenAt,
          caption: { time, place, activity },
        }
      }),
    },
    findings: findings.map((finding) => toldFinding(finding, rules, say)),
  }
}
