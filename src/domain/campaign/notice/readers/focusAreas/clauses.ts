import { evenPieces, isFilled, matchesIn, partedAt, piecesOf, type Stretch } from '../../listing.ts'

/** What runs on for longer is no sentence. */
const longest = 1_000

function sentencesIn(text: string, { start, end }: Stretch, sign: RegExp): Stretch[] {
  return matchesIn(text, { start, end: Math.min(end, start + longest) }, sign)
}

const permitted = /^(?:也|还|又|或者?)?可以?(?:写|讲|拍|谈|反映|记录|讲述|展[现示])(?=[^,;]{2,16},.)/

/** 可以写“烽火”，回望岁月；也可以写“归来”，反映创业: clauses that each allow a name and tell of it. */
export function permittedIn(text: string, at: Stretch): Stretch[] {
  for (const sentence of sentencesIn(text, at, /[^。]+/g)) {
    const clauses = partedAt(text, sentence, ';').filter(isFilled)
    const leads = clauses.map(({ start, end }) => permitted.exec(text.slice(start, end))?.[0].length ?? 0)
    if (clauses.length >= 2 && leads.every((lead) => lead > 0))
      return clauses.map(({ start, end }, index) => ({ start: start + (leads[index] ?? 0), end }))
  }
  return []
}

/** 省料的招，省电的招，带徒弟的招，都可以报: clauses that end in one word and of which something is said together. */
export function endedAlikeIn(text: string, at: Stretch): Stretch[] {
  for (const sentence of sentencesIn(text, at, /[^。;:]+/g)) {
    const clauses = partedAt(text, sentence, ',').filter(isFilled)
    const wordsOf = ({ start, end }: Stretch) => text.slice(start, end)
    const ending = /的[一-鿿]{0,3}$/.exec(clauses[0] ? wordsOf(clauses[0]) : '')?.[0]
    if (!ending) continue
    const past = clauses.findIndex((clause) => !wordsOf(clause).endsWith(ending))
    const together = clauses[past]
    if (past >= 3 && together && /^(?:都|均|皆)/.test(wordsOf(together))) return clauses.slice(0, past)
  }
  return []
}

const added =
  /^[^,。;]{1,6}(?:之?外|以外),[^,。;]{0,8}(?:新增|增设|增加|另设|还设|补充|加设)((?:[一-鿿“”]{2,14}[、和及与]){0,4}[一-鿿“”]{2,14}?)(?:[一二两三四]?个?(?:类|方向|主题|专题|组|方面|选题|领域|板块|题材)|[一二两三四]项)?(?:作品|案例|征文|稿件)?(?=[,。;]|$)/

/** 除家书、家训两类外，今年新增家谱类、影像类: what is called for besides those that are counted. */
export function addedBehind(text: string, at: Stretch, counted: number): Stretch[] {
  const match = added.exec(text.slice(counted, Math.min(at.end, counted + 60)))
  const list = match?.[1]
  if (!match || !list) return []
  const start = counted + match[0].lastIndexOf(list)
  return evenPieces(text, { start, end: start + list.length })
}

const also =
  /^,(?:(?:也|还|亦)可以?(?:写|讲|拍|记录|反映|展现|讲述)|或者?(?:是|写|讲)?|以及)(?!其[他它余])([一-鿿]{2,12}(?:[、和及][一-鿿]{2,12}){0,5})(?=[,。;]|$)/

/** …，也可以写邻里互助、清廉守家: what the next clause adds. */
export function alsoIn(text: string, from: number, end: number): Stretch[] {
  const added = also.exec(text.slice(from, end))
  if (!added?.[1]) return []
  const stop = from + added[0].length
  return piecesOf(text, { start: stop - added[1].length, end: stop })
}

/** 防汛的日日夜夜，物资转运的点点滴滴，安置群众的瞬间。: phrases of one build that commas part and nothing else. */
export function phrasesIn(text: string, at: Stretch): Stretch[] {
  const [sentence] = sentencesIn(text, at, /^[^。]+/g)
  const clauses = sentence ? partedAt(text, sentence, ',').filter(isFilled) : []
  const arePhrases = clauses.every(({ start, end }) =>
    /^(?![我请须应要也还])[一-鿿“”]{2,10}的[一-鿿]{2,6}$/.test(text.slice(start, end)),
  )
  return clauses.length >= 3 && arePhrases ? clauses : []
}
