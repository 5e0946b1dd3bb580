import { compound, person, surnames } from '../personNames.ts'

const surname = new RegExp(`^(?!${compound})[${surnames}]`)

/** 江 海 王 明: two names whose signs are spaced alike. */
export function twoOf(pieces: readonly string[]): string[] | null {
  if (pieces.length !== 4 || pieces.some((one) => one.length !== 1)) return null
  const words = pieces.join('')
  const two = [words.slice(0, 2), words.slice(2)]
  return surname.test(words) && two.every((one) => surname.test(one)) ? two : null
}

/** 陆一鸣 韩 松: a name of two signs that a blank holds apart. */
export function spelt(pieces: readonly string[]): readonly string[] {
  return pieces.flatMap((one, index) => {
    const [before = '', next = ''] = [pieces[index - 1], pieces[index + 1]]
    if (one.length !== 1) return [one]
    if (before.length === 1 && person.test(before + one)) return []
    return next.length === 1 && person.test(one + next) ? [one + next] : [one]
  })
}
