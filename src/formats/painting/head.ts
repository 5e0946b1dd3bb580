import { toned } from './palette.ts'
import type { Person } from './person.ts'
import { area, box, dot, oval, stroke } from './shapes.ts'

export type Looks = 'left' | 'right' | 'front' | 'back'

/** The head of somebody who looks to a side, to the front or away. */
export function head(person: Person, looks: Looks): string {
  const { skin } = person
  const turn = looks === 'front' || looks === 'back' ? 0 : 1.5
  const skull = oval(0, -91.4, 6.3, 7.2, skin)
  if (looks === 'back') return box(-2.7, -87, 5.4, 6, toned(skin, 0.92)) + skull + backOfHead(person)
  const ears = dot(-6.2, -90.6, 1.5, toned(skin, 0.93)) + (turn === 0 ? dot(6.2, -90.6, 1.5, skin) : '')
  return ears + skull + face(person, turn) + topHair(person, turn) + helmetOf(person)
}

function face({ smiles, skin }: Person, turn: number): string {
  const wide = smiles ? 1.9 : 1.3
  const mouth = `M${turn - wide} -87.6 Q${turn} ${smiles ? -85.8 : -86.9} ${turn + wide} -87.6`
  return (
    oval(turn - 2.4, -91, 0.72, 0.95, '#2b2220') +
    oval(turn + 2.4, -91, 0.72, 0.95, '#2b2220') +
    oval(turn - 3.5, -88.8, 1.3, 0.8, '#e07a62', { opacity: 0.28 }) +
    oval(turn + 3.5, -88.8, 1.3, 0.8, '#e07a62', { opacity: 0.28 }) +
    stroke(`M${turn + 0.3} -90.4 L${turn + 0.7} -89.2`, toned(skin, 0.8), 0.5) +
    stroke(mouth, '#8d3d34', 0.75)
  )
}

/** Hair that falls behind the shoulders, drawn before the body. */
export function backHair({ hair, hairColour }: Person): string {
  if (hair === 'bob')
    return area('M-7.4 -92 Q-8.8 -84 -7 -81.6 Q0 -79.6 7 -81.6 Q8.8 -84 7.4 -92 Z', hairColour)
  if (hair === 'tail')
    return area('M-5 -95 Q-12 -94 -10.6 -82 Q-9.6 -77.4 -7.8 -76.6 Q-8.6 -84 -5 -88 Z', hairColour)
  if (hair === 'bun') return dot(-2.4, -99.4, 3.5, hairColour)
  return ''
}

function topHair({ hair, hairColour, helmet }: Person, turn: number): string {
  if (helmet)
    return hair === 'short' || hair === 'grey'
      ? ''
      : area('M-6.9 -93 L-6.9 -86.5 Q-5.4 -87 -5.2 -92 Z', hairColour)
  if (hair === 'short' || hair === 'grey') {
    return area(
      `M-6.8 -90.6 C-8.2 -101.6 8.2 -101.8 6.7 -90.8 Q6 -94.6 ${4 + turn * 0.6} -95.4 Q${-1 + turn} -94 -4.8 -95 Q-6.2 -93.6 -6.8 -90.6 Z`,
      hairColour,
    )
  }
  return area(
    `M-7.2 -88.4 C-9 -102.4 9 -102.4 7.1 -88.6 Q6.4 -93.4 ${3.6 + turn} -95.6 Q${-2 + turn} -92.6 -5.6 -93 Q-6.6 -91 -7.2 -88.4 Z`,
    hairColour,
  )
}

function backOfHead({ skin, hair, hairColour, helmet }: Person): string {
  const cropped = hair === 'short' || hair === 'grey'
  if (cropped) {
    const cut =
      'M-6.7 -90.6 C-8.4 -103 8.4 -103 6.7 -90.6 Q6 -87.4 3.4 -86.2 L-3.4 -86.2 Q-6 -87.4 -6.7 -90.6 Z'
    return (
      dot(-6.5, -90.2, 1.4, toned(skin, 0.93)) +
      dot(6.5, -90.2, 1.4, skin) +
      area(cut, hairColour) +
      helmetOf({ helmet })
    )
  }
  const nape = hair === 'bob' ? -82.6 : -86.2
  const crown = area(
    `M-7 ${nape} C-9.4 -104.4 9.4 -104.4 7 ${nape} Q0 ${nape + 2.4} -7 ${nape} Z`,
    hairColour,
  )
  const gathered =
    hair === 'tail' ? area('M-2 -93 Q-3.4 -80 0 -75.6 Q3.4 -80 2 -93 Z', toned(hairColour, 0.8)) : ''
  const knot = hair === 'bun' ? dot(0, -99.6, 3.5, toned(hairColour, 1.12)) : ''
  return crown + gathered + knot + helmetOf({ helmet })
}

function helmetOf({ helmet }: Pick<Person, 'helmet'>): string {
  if (!helmet) return ''
  return (
    area('M-7.8 -93.2 C-8.2 -104.6 8.2 -104.6 7.8 -93.2 Z', helmet) +
    area('M1.6 -101.4 C6.6 -100.4 7.8 -97 7.8 -93.2 L4 -93.2 C4.2 -96.6 3.4 -99.6 1.6 -101.4 Z', '#20160f', {
      opacity: 0.12,
    }) +
    box(-9, -94.4, 18.4, 2, toned(helmet, 0.86), { round: 1 }) +
    stroke('M0 -101.6 L0 -95', toned(helmet, 1.35), 1.3)
  )
}
