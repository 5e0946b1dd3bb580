import { foldWidth } from '../../foundation/text.ts'
import type { MatchClue, UnionMatch } from './intake.ts'

/** A union by one of its names, with the line of unions it stands in and the addresses of its accounts. */
export type KnownUnion = {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly names: readonly string[]
  readonly addresses: readonly string[]
}

/** What a mail and a case in it say of the union. */
export type Clues = {
  readonly address: string
  readonly form: string
  readonly title: string
  readonly signature: string
  readonly subject: string
  readonly words: string
}

const weights: Readonly<Record<MatchClue, number>> = {
  form: 8,
  title: 8,
  signature: 5,
  address: 4,
  subject: 3,
  words: 1,
}

/** Knows the unions of the registry by all their names; built once for many mails. */
export function unionMatcher(unions: readonly KnownUnion[]): (clues: Clues) => UnionMatch[] {
  const known = unions.map((union) => ({
    union,
    names: [...new Set(union.names.flatMap((name) => [plain(name), body(name)]))].filter(
      (name) => name.length >= 4,
    ),
    addresses: union.addresses.map((address) => address.toLowerCase()),
  }))
  const longest = (text: string) => {
    const found = known.flatMap(({ union, names }) => {
      const name = names.filter((one) => text.includes(one)).sort((a, b) => b.length - a.length)[0]
      return name ? [{ union, name }] : []
    })
    return found
      .filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)))
      .map(({ union }) => union)
  }
  return (clues) => {
    const points = new Map<KnownUnion, MatchClue[]>()
    const note = (union: KnownUnion, clue: MatchClue) =>
      points.set(union, [...(points.get(union) ?? []), clue])
    const address = clues.address.toLowerCase()
    for (const { union, addresses } of known) if (addresses.includes(address)) note(union, 'address')
    for (const clue of ['form', 'title', 'signature', 'subject', 'words'] as const) {
      const text = plain(clues[clue])
      if (text !== '') for (const union of longest(text)) note(union, clue)
    }
    return [...points]
      .map(([{ id, name }, by]) => ({ id, name, by }))
      .sort((one, other) => weightOf(other) - weightOf(one) || one.name.localeCompare(other.name))
      .slice(0, 8)
  }
}

function weightOf({ by }: UnionMatch): number {
  return by.reduce((sum, clue) => sum + weights[clue], 0)
}

/**
 * Whether a union was recognised beyond doubt: the form or title names it and no other, and the mail comes from an
 * account of its own or of a union above it.
 */
export function isCertain(matches: readonly UnionMatch[], unions: readonly KnownUnion[]): boolean {
  const [first, ...others] = matches
  const names = (match: UnionMatch) => match.by.includes('form') || match.by.includes('title')
  if (!first || !names(first) || others.some(names)) return false
  if (first.by.includes('address')) return true
  const path = unions.find(({ id }) => id === first.id)?.path ?? ''
  return others.some(({ id, by }) => by.includes('address') && path.includes(`/${id}/`))
}

function plain(name: string): string {
  return foldWidth(name).replace(/[\s()]/g, '')
}

/** The enterprise or place behind the name of a union, since a form names it without its union. */
function body(name: string): string {
  const short = plain(name).replace(/(?:工会工作委员会|工会联合会|工会委员会|联合工会|分工会|工会)$/, '')
  return /总$/.test(short) ? plain(name) : short
}
