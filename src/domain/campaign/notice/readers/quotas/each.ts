import type { Body } from './breaths.ts'
import { labelOf } from './names.ts'

/** The body that a piece may stand for again: 每单位 is no person, whoever is named last. */
export function lastFor(piece: string, bodies: readonly Body[]): Body | undefined {
  const isUnit = /^(?:且|但)?[每一同](?:个|一)?(?:单位|家|户|校|企|园|院)/.test(piece)
  if (isUnit) return bodies.findLast(({ class: sort }) => sort !== 'individual') ?? bodies.at(-1)
  const place = /^每一?个?([省市县区州旗]|市州|县区|区县)(?=$|[可应须限报推选送申各至最不])/.exec(piece)?.[1]
  const society = bodies.findLast(
    ({ class: sort, label }) => sort === 'association' && label.startsWith(place ?? ' '),
  )
  if (society) return society
  const noun = /^每一?[个家所]([一-鿿]{2,6}?)(?:[可应须限报推选送申各至最不]|$)/.exec(piece)?.[1]
  return bodies.findLast(({ label }) => noun !== undefined && label.endsWith(noun)) ?? bodies.at(-1)
}

/** 各中心、各分公司: bare names of houses, which are all of one house. */
const ofOneHouse = /^(?:中心|[分子]公司|分厂|部室|车间|项目部|[厂站段队矿]|班组|工区|事业部)$/

/** 每家 behind several bodies is one for each of them: 高校、企业可直接申报,每家1项. */
export function alike(past: readonly Body[], body: Body): Body[] {
  if (past.length > 1 && past.every(({ label }) => ofOneHouse.test(label))) return [body]
  const others = past.filter(
    ({ class: sort, label }) => sort !== 'individual' && sort !== body.class && label !== body.label,
  )
  return [...others.map((other) => ({ ...body, class: other.class, label: other.label })), body]
}

/** 每所学校 behind 学校、社区 is for schools alone. */
function hasOwnNoun(piece: string): boolean {
  const label = labelOf(piece)
  return /^每一?[个家所]/.test(piece) && label.length > 1 && !/单位|主体|组织|部门/.test(label)
}

/** Whether a piece stands for each of the bodies before it: 每家, and no noun of its own. */
export function isForEach(piece: string, body: Body, last: Body | undefined): boolean {
  return (
    body.class !== 'individual' && body.label === last?.label && !/主体/.test(piece) && !hasOwnNoun(piece)
  )
}

/** 每镇4幅,|每个单位1幅: a unit right behind the number of other bodies, each of which has been told its own. */
export function isBesideCounted(words: string, piece: string, before: readonly Body[]): boolean {
  return (
    /^每一?个?(?:单位|部门\(单位\))/.test(piece) &&
    /^[,;、]每/.test(words) &&
    before.every(({ from, start, label }) => from > start && !/单位|部门/.test(label))
  )
}

/** (含所辖县级档案馆作品): what is counted with the bodies before. */
const taken = /^\((?:不?含|不?包括)[^()]*\)$/
/** 市直部门、单位: the bare word behind a kind of bodies is of the same. */
export function isRest(piece: string, sign: string, last: Body | undefined): boolean {
  if (taken.test(piece)) return true
  return (
    sign === '、' &&
    last !== undefined &&
    /^(?:单位|党组|党工委)$/.test(labelOf(piece)) &&
    !/[各每的]/.test(piece)
  )
}
