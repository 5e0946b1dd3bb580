import type { Rules, WorkKind } from '../../rules.ts'
import { withWorks } from '../../works.ts'
import type { ReadRule } from '../reading.ts'
import type { Drawn, Told } from './drawn.ts'
import { lengthOf } from './lengths.ts'
import { photosOf } from './photos.ts'

/** The kinds of works that a notice tells apart, with the length and the photos that each has of its own. */
export function works(told: Told): Drawn[] {
  const { kinds, of } = told
  const isOfKind = (rule: ReadRule) => kinds.of(rule).length > 0
  const used = [...of('textLimit'), ...of('photos')].filter(isOfKind)
  const [seen] = [...kinds.areas, ...used, ...[...of('quota'), ...of('award')].filter(isOfKind)]
  if (!seen) return []
  const list = kinds.names.map((name): WorkKind => {
    return { key: kinds.keyOf(name), name, length: lengthOf(told, name), photos: photosOf(told, name) }
  })
  const open = { asks: 'works', values: { kinds: kinds.names.join('、') } }
  return [{ key: 'works', seen, used, set: (rules: Rules) => withWorks(rules, list, []), open }]
}
