import { z } from 'zod'
import { refusal, type Verdict } from '../../foundation/refusal.ts'
import type { Criterion, Rules } from '../campaign/rules.ts'

export const gateAnswers = ['pass', 'fail'] as const
export type GateAnswer = (typeof gateAnswers)[number]

/** One reviewer's marks for one case: points by criterion, an answer to each gate, a comment. */
export type ScoreSheet = {
  readonly scores: Readonly<Record<string, number>>
  readonly gates: Readonly<Record<string, GateAnswer>>
  readonly comment: string
}

type ScoreRules = Pick<Rules, 'criteria' | 'gates'>

/** Points are given in halves (domain, 3.2 leaves the step open). */
export const scoreStep = 0.5

/**
 * The schema of a score sheet under the call's rubric: every criterion from nought to its weight in halves, every
 * gate answered, and words where a gate is failed (domain, 3.2).
 */
export function scoreSheetSchema(rules: ScoreRules): z.ZodType<ScoreSheet> {
  const scores = Object.fromEntries(
    rules.criteria.map(({ key, weight }) => [key, z.number().min(0).max(weight).multipleOf(scoreStep)]),
  )
  const gates = Object.fromEntries(rules.gates.map(({ key }) => [key, z.enum(gateAnswers)]))
  return z
    .object({
      scores: z.strictObject(scores),
      gates: z.strictObject(gates),
      comment: z.string().trim().max(1000),
    })
    .superRefine((sheet, context) => {
      const failed = rules.gates.filter(({ key }) => sheet.gates[key] === 'fail')
      if (failed.length === 0 || sheet.comment !== '') return
      const gate = failed.map(({ name }) => name).join('、')
      context.addIssue({
        code: 'custom',
        path: ['comment'],
        message: 'gate-fail-needs-comment',
        params: { gate },
      })
    })
}

/** The sum of a sheet over the criteria of the call; halves add up exactly. */
export function totalOf(criteria: readonly Pick<Criterion, 'key'>[], scores: ScoreSheet['scores']): number {
  return criteria.reduce((total, { key }) => total + (scores[key] ?? 0), 0)
}

/** The keys of the gates a sheet answers with fail. */
export function failedGates(sheet: Pick<ScoreSheet, 'gates'>): string[] {
  return Object.entries(sheet.gates).flatMap(([key, answer]) => (answer === 'fail' ? [key] : []))
}

/** What a score means in words: the anchor of the band it falls in, the better band at a boundary. */
export function anchorOf(criterion: Criterion, score: number): string | null {
  const share = score / criterion.weight
  const bands = [...criterion.anchors].sort((one, other) => other.from - one.from)
  return bands.find(({ from, to }) => share >= from && share <= to)?.text ?? null
}

/** What decides whether a reviewer's sheet is taken. */
export type Scoring = {
  readonly roundClosed: boolean
  /** The reviewer has already handed in a sheet for this case. */
  readonly revising: boolean
  readonly changeReason: string
}

/** Whether a sheet is taken: the round is open, and a sheet that replaces another says why (domain, 3.5). */
export function mayScore({ roundClosed, revising, changeReason }: Scoring): Verdict {
  if (roundClosed) return refusal('too-late', 'round-closed')
  if (!revising || changeReason.trim() !== '') return undefined
  const code = 'score-change-needs-reason'
  return refusal('invalid', code, {}, { changeReason: { code } })
}
