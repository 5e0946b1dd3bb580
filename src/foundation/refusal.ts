/** The kinds of refusal; a door turns the kind into a status, a page or an exit code. */
export const refusalKinds = [
  'not-found',
  'not-allowed',
  'too-late',
  'over-quota',
  'invalid',
  'conflict',
  'unavailable',
] as const
export type RefusalKind = (typeof refusalKinds)[number]

/** Numbers and names that the wording of a message quotes. */
export type Values = Readonly<Record<string, string | number>>

/** What is wrong at one place of an input: a wording code under `refusal` and its values. */
export type Problem = { readonly code: string; readonly values?: Values }

/**
 * An expected "no": the kind, the wording code under `refusal`, the values it quotes, and for
 * `invalid` the problem at each field (dotted path).
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly code: string,
    readonly values: Values = {},
    readonly fields: Readonly<Record<string, Problem>> = {},
  ) {
    super(`${kind}: ${code}`)
    this.name = 'Refusal'
  }
}

/** Makes a refusal; the caller throws it. */
export function refusal(
  kind: RefusalKind,
  code: string,
  values: Values = {},
  fields: Readonly<Record<string, Problem>> = {},
): Refusal {
  return new Refusal(kind, code, values, fields)
}

/** The answer of a domain rule: `undefined` where the deed is allowed, the refusal where not. */
export type Verdict = Refusal | undefined

/** Throws the refusal of a verdict, if there is one. */
export function insist(verdict: Verdict): void {
  if (verdict) throw verdict
}
