import { numeralOf } from '../../numerals.ts'
import { isAwardName, type Named } from './names.ts'
import { none, type Size } from './sizes.ts'

const unit = '[个名件篇项幅部例份则家组]'
/** 单项奖（最佳创意奖、最佳表演奖）各1名: what sorts of awards there are, in brackets behind the word for all of them. */
const bracketed = new RegExp(
  `奖项?\\((?:分别|分?为|包括|包含|含|即|[如有设]|:)*([“一-鿿][^()]{4,160})\\)(?:(?:各|均|分别|每[种项类]奖?)(\\d{1,3}|[一二两三四五六七八九十]{1,2})${unit})?`,
  'g',
)
const one = new RegExp(
  `^“?([一-鿿A-Z]{2,14}奖)”?(?:(\\d{1,3}|[一二两三四五六七八九十]{1,2})${unit}|若干${unit}?)?$`,
)

/** The awards that a bracket lists behind the word for all of them; none where anything else stands in it. */
export function bracketedAwards(text: string): (Named & Size)[] {
  return [...text.matchAll(bracketed)].flatMap(({ index, 0: seen, 1: list = '', 2: each }) => {
    let at = index + seen.indexOf(list)
    const awards: (Named & Size)[] = []
    for (const piece of list.split(/(以及|[、,和及])/)) {
      const [start, end] = [at, at + piece.length]
      at = end
      if (/^(?:以及|[、,和及])$/.test(piece)) continue
      const match = one.exec(piece.replace(/等$/, ''))
      const name = match?.[1] ?? ''
      if (!isAwardName(name)) return []
      const written = match?.[2] ?? each
      const count = written === undefined ? null : numeralOf(written)
      awards.push({ name, start, end, ...none, min: count, max: count })
    }
    return awards.length > 1 ? awards : []
  })
}
