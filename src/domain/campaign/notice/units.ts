import { westernStops } from './westernStops.ts'

/** A character of plain text and the stretch of the original that it stands for. */
export type Unit = { readonly character: string; readonly start: number; end: number }

/** Straight quotes open and close in turn within a line; single ones are quotes where there are no others. */
export function quoted(units: readonly Unit[]): readonly Unit[] {
  const isSingle = !units.some(({ character }) => /[“”"]/.test(character))
  let isOpen = false
  return units.map((unit) => {
    if (unit.character === '\n') isOpen = false
    if (isSingle && /[‘’]/.test(unit.character))
      return { ...unit, character: unit.character === '‘' ? '“' : '”' }
    if (unit.character !== '"') return unit
    isOpen = !isOpen
    return { ...unit, character: isOpen ? '“' : '”' }
  })
}

/** The dots that close sentences are 。 */
export function stopped(units: readonly Unit[]): readonly Unit[] {
  const stops = westernStops(shownBy(units))
  return stops.size === 0
    ? units
    : units.map((unit, index) => (stops.has(index) ? { ...unit, character: '。' } : unit))
}

/** The text of units, a sign for each of them. */
export function shownBy(units: readonly Unit[]): string {
  let text = ''
  for (const { character } of units) text += character.length > 1 ? '?' : character
  return text
}
