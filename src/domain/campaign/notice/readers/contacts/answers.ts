import type { NoticeText } from '../../noticeText.ts'
import type { Seen } from '../personNames.ts'

const answers = /^\(([一-鿿]{1,4})\)/

/** Somebody with the telephones that they answer. */
type Answering = { readonly name: Seen; readonly phones: readonly Seen[] }

/**
 * 邹某、顾处长, and 0513-00000000（邹某）、0513-00000001（顾） behind: each telephone has who answers it in brackets; none
 * where some telephone or some name is left over.
 */
export function answering(
  { text }: NoticeText,
  names: readonly Seen[],
  phones: readonly Seen[],
): Answering[] {
  const nameOf = ({ end }: Seen) => {
    const who = answers.exec(text.slice(end, end + 6))?.[1] ?? '-'
    return names.find(({ words }) => words === who || (who.length < 3 && words.startsWith(who)))?.words
  }
  const told = Map.groupBy(phones, nameOf)
  const called = new Map(names.toReversed().map((name) => [name.words, name]))
  const isWhole = !told.has(undefined) && told.size === called.size && told.size > 1
  return isWhole
    ? [...called.values()].map((name) => ({ name, phones: told.get(name.words) ?? [] })).toReversed()
    : []
}
