/** Tells of what more than half of some names are. */
export function mostOf(names: readonly string[]): (isOne: (name: string) => boolean) => boolean {
  return (isOne) => names.filter(isOne).length * 2 > names.length
}
