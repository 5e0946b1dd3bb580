import { piecesOf, type Stretch } from '../../listing.ts'

/** 重点看“三度”：思想深度、情感温度: a sum and the names it sums up, each of which ends in its sign. */
const summed =
  /([看重出现持有])“?[二三四五六两]([性度力感味])”?:((?:[一-鿿]{2,6}、){1,5}[一-鿿]{2,6})(?=[,。;(]|$)/g
/** 一看内容，二看设计; 看高度，看厚度，看温度: one after the other. */
const seenInTurn =
  /(?:^|[,;:、])[一二三四五六]?看(?!得|到|过|了|有|是|完|材料|现场)([一-鿿]{2,8})(?=[,。;、]|$)/g

/** 评服务质效、评典型意义: what judges give points to, one after the other. */
const judgedInTurn = /(?:^|[,;:、])评(?![审选定委比出为优奖分价议先星判])([一-鿿]{2,8})(?=[,。;、]|$)/g

/** The qualities that a sentence names one after the other or sums up by their sign. */
export function toldInTurn(text: string, sentence: Stretch & { readonly text: string }): Stretch[] {
  const sums = [...sentence.text.matchAll(summed)].flatMap(
    ({ index, 0: seen, 2: sign = '', 3: list = '' }) => {
      const start = sentence.start + index + seen.lastIndexOf(list)
      const names = piecesOf(text, { start, end: start + list.length })
      return names.every((one) => text.slice(one.start, one.end).endsWith(sign)) ? names : []
    },
  )
  const [turns = []] = [seenInTurn, judgedInTurn]
    .map((sign) => namesBehind(sentence, sign))
    .filter((names) => names.length > 1)
  return sums.length > 1 ? sums : turns
}

function namesBehind({ start, text }: Stretch & { readonly text: string }, sign: RegExp): Stretch[] {
  return [...text.matchAll(sign)].map(({ index, 0: seen, 1: name = '' }) => {
    const from = start + index + seen.lastIndexOf(name)
    return { start: from, end: from + name.length }
  })
}
