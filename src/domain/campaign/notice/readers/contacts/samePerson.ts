import type { ReadRule } from '../../reading.ts'

/** 丁颖 and, in another place, 丁 颖: somebody named again with telephones told before. */
export function isSamePerson(
  { value }: ReadRule<'contact'>,
  name: string | null,
  phones: readonly string[],
): boolean {
  return (
    name !== null &&
    value.name === name &&
    phones.length > 0 &&
    phones.every((one) => value.phones.includes(one))
  )
}
