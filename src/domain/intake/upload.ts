import type { CaseContent } from '../case/content.ts'
import { isSameTopic } from './content.ts'
import type { Remark } from './intake.ts'

/** A case that is known already: in the call, or further up in the same intake. */
export type KnownCase = { readonly unitId: string; readonly topic: string; readonly named: string }

/** How far an intake is: its files are being read, it can be looked at, it was applied or undone. */
export function intakeState(intake: {
  readonly read_at: Date | null
  readonly applied_at: Date | null
  readonly undone_at: Date | null
}): 'reading' | 'planned' | 'applied' | 'undone' {
  if (intake.undone_at) return 'undone'
  if (intake.applied_at) return 'applied'
  return intake.read_at ? 'planned' : 'reading'
}

/** The path of an uploaded file below its folder, as a browser names it, without anything that leads elsewhere or hides its end. */
export function plainPath(name: string): string {
  const parts = name
    .replace(/[\p{Cc}\p{Cs}\uFFFD]/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .split(/[\\/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
  return parts.join('/').slice(-300) || '-'
}

/** Files that systems lay beside others and nobody means to send. */
export function isLitter(path: string): boolean {
  const name = path.split('/').at(-1) ?? ''
  return (
    path.includes('__MACOSX/') || name.startsWith('~$') || /^(?:\.|Thumbs\.db$|desktop\.ini$)/i.test(name)
  )
}

/** What speaks against taking a case of an intake: it is known, twice among these, or says too little. */
export function objectionsTo(
  one: { readonly unitId: string | null; readonly content: CaseContent },
  known: readonly KnownCase[],
  earlier: readonly KnownCase[],
): Remark[] {
  const { unitId, content } = one
  if (content.topic === '') return [{ code: 'no-topic', values: {} }]
  if (unitId === null) return []
  const same = (other: KnownCase) => other.unitId === unitId && isSameTopic(other.topic, content.topic)
  const before = known.find(same)
  if (before) return [{ code: 'case-exists', values: { named: before.named } }]
  const twice = earlier.find(same)
  return twice ? [{ code: 'twice-here', values: { named: twice.named } }] : []
}
