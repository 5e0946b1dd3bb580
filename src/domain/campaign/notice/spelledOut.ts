const spacedSigns = /[一-鿿][ \u3000](?=[一-鿿])/g
const spelledOut = /(?<![A-Za-z])[A-Za-z](?:[ \u3000][A-Za-z])+(?![A-Za-z])/g

/** J P G 格 式, l d b h b @: the spaces between single letters, where a text parts all its signs. */
export function betweenLetters(read: string): ReadonlySet<number> {
  const spaced = read.match(spacedSigns)?.length ?? 0
  if (spaced < 20 || spaced * 2 < (read.match(/[一-鿿]/g)?.length ?? 0)) return new Set()
  return new Set(
    [...read.matchAll(spelledOut)].flatMap(({ index, 0: seen }) =>
      [...seen].flatMap((sign, at) => (/[A-Za-z]/.test(sign) ? [] : [index + at])),
    ),
  )
}
