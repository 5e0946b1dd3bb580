import { fixedFormulas } from '../../src/domain/likeness/formulas.ts'
import { knownWords, type Prepared, prepare } from '../../src/domain/likeness/prepared.ts'
import { chanceOf } from '../../src/formats/painting/chance.ts'
import { copyings, type Told, tell, textOf } from './copying.ts'
import { worldOf } from './grammar/compose.ts'

const known = knownWords(fixedFormulas)

function toldAt(at: number): Told {
  return tell(chanceOf(`likeness-growth ${at}`), worldOf(chanceOf(`world ${at}`), 'open'))
}

/** One of endlessly many texts, by its number. */
export function textAt(at: number): Prepared {
  return prepare(textOf(toldAt(at).paragraphs), known)
}

/** A copy to be asked about, with the number of the text it was made from. */
export type Question = { readonly source: number; readonly text: Prepared }

const asked = 200

/** Copies of texts below `size`, the easy kind and the hard. */
export function questions(size: number): readonly (readonly [kind: string, asked: readonly Question[]])[] {
  const kinds = [
    ['edited', '30 %'],
    ['paragraph', 'edited 20 %'],
  ] as const
  return kinds.map(([kind, strength]) => {
    const all = Array.from({ length: asked }, (_, run) => {
      const chance = chanceOf(`likeness-question ${run}`)
      const source = chance.whole(0, size - 1)
      const [from, own] = [toldAt(source), tell(chance, worldOf(chance, 'open'))]
      const copied = copyings[kind]?.[strength]?.(chance, from, own, own) ?? ''
      return { source, text: prepare(copied, known) }
    })
    return [`${kind} ${strength}`, all]
  })
}
