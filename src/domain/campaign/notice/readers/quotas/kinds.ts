import type { Amount } from '../../amounts.ts'
import { handsIn } from '../../handingIn.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import { workKindOf } from '../../workKinds.ts'
import { areSeveral } from '../../workNames.ts'
import { authorsAt } from './authors.ts'
import { boundOf, numbersIn } from './bounds.ts'
import { kindsInBracket } from './brackets.ts'
import { bounded, groupsSharing, kindsBefore, object, pairOf, sharedObjects, themesOf } from './kindLists.ts'
import { objectsAt } from './objects.ts'
import { isOfEveryKind } from './pointKinds.ts'
import { kindInTurn } from './respective.ts'
import { besideKind, sharing, sumsKinds, workOf } from './works.ts'

const groups = '集体|个人|团队|班组|家庭'
/** 项目3个、志愿者3名: people who are counted by the head beside works. */
const people = `志愿者|工作者|[一-鿿]{0,2}(?:标兵|能手|工匠|之星)|人物`
const peopleCounted = new RegExp(
  `(?:${people})(?:可|应|须|限|各|${handsIn}|不超过|不少于|至少|至多)*\\d{1,2}(?:-\\d{1,2})?名`,
)
const worksCounted = /(?:项目|组织|案例|成果)[^,;、\d]{0,6}\d/
const onesHonoured = (honourees: string) => ({
  every: new RegExp(`(?:${honourees})(?=[和及、,;。\\d不各至最限可应须推]|$)`, 'g'),
  before: new RegExp(`(${honourees})(?:可|应|须|限|各|${handsIn})*$`),
  behind: new RegExp(`^(?:先进|优秀|模范|最美)*(${honourees})(?=$|[,;。、)和及])`),
})
const honoured = onesHonoured(groups)
const honouredBesideWorks = onesHonoured(`${groups}|${people}|项目|组织|社区|家庭|基地|站点|案例|成果`)

/** 先进集体2个、先进个人3名, 2个集体和3名个人: who may be honoured, told apart as kinds of works are. */
function honouredAt(text: string, amount: Amount): string | null {
  const { every, before, behind } =
    peopleCounted.test(text) && worksCounted.test(text) ? honouredBesideWorks : honoured
  const said = text.slice(0, amount.start)
  const own = (before.exec(said) ?? before.exec(said + boundOf(text.slice(amount.start, amount.end))))?.[1]
  const isPerson = own === '个人' && text.slice(amount.start, amount.end).endsWith('名')
  if (!isPerson && new Set(text.match(every)).size < 2) return null
  return own ?? behind.exec(text.slice(amount.end))?.[1] ?? null
}

/** The kinds of works that a number counts, by the nouns beside it or the heading over it. */
export function worksAt(
  notice: NoticeText,
  sentence: Sentence,
  amount: Amount,
  from: number,
): readonly (string | null)[] {
  const { text } = sentence
  if (sumsKinds(text, amount, from)) return [null]
  const inTurn = kindInTurn(text, numbersIn(text), amount)
  if (inTurn !== null) return [inTurn]
  const objects = objectsAt(text, amount)
  if (objects.length > 0) return objects
  const authors = authorsAt(text, amount)
  if (authors !== null) return [authors]
  const shared = sharedObjects(text, amount)
  if (shared.length > 0) return shared
  const honoured = honouredAt(text, amount)
  if (honoured !== null) return [honoured]
  const themes = themesOf(text, amount)
  if (themes.length > 0) return themes
  const within = kindsInBracket(text.slice(0, amount.start))
  if (within.length > 0) return within
  const listed = kindsBefore(text, amount)
  if (listed.length > 0) return listed
  const groups = groupsSharing(text, amount)
  if (groups.length > 0) return groups
  const own =
    pairOf(text, amount) ??
    workOf(text, amount, from) ??
    besideKind(text, amount, numbersIn(text)) ??
    listedObject(text, amount, numbersIn(text)) ??
    listedBehind(text, amount, numbersIn(text))
  if (own === null) {
    if (isOfEveryKind(sentence, text.slice(from, amount.start))) return [null]
    const over = workKindOf(notice, sentence, from, amount.start)
    return [over !== null && /^[各每]/.test(over) ? null : over]
  }
  return sharing(text, amount, text.includes(`${own}作品`) ? `${own}作品` : own)
}

const firstObject = new RegExp(`(?:${handsIn}|(?<![海画简快板])报|交|送)${object}${bounded}$`)
const nextObject = new RegExp(`^[、和及与]${object}${bounded}$`)

/** 2个|科普作品和, 1名|科普人物: what a number counts, right behind it. */
const behindIt =
  /^(?![的以左及或])((?![各每其])[A-Z一-鿿“”]{2,10}?)(?=$|[,;。、)]|(?<!上)报(?:送|[省市县区镇国我上总集局厅公至到给])|上报|参加|参[评赛]|[和及与](?:[不至最][少多低超]|\d|[一两二三四五]))/

/** 推荐2个科普作品和1名科普人物: nouns behind several numbers that a verb hands in. */
function listedBehind(text: string, amount: Amount, amounts: readonly Amount[]): string | null {
  const at = amounts.findIndex(({ start }) => start === amount.start)
  const nameAt = (index: number) => {
    const [one, next] = [amounts[index], amounts[index + 1]]
    return one ? (behindIt.exec(text.slice(one.end, (next?.start ?? text.length) + 1))?.[1] ?? null) : null
  }
  const goesOn = (index: number) =>
    /^[A-Z一-鿿“”]{2,10}[、和及与,]$/.test(text.slice(amounts[index - 1]?.end ?? 0, amounts[index]?.start)) &&
    nameAt(index - 1) !== null
  let first = at
  while (first > 0 && goesOn(first)) first -= 1
  let last = at
  while (last + 1 < amounts.length && goesOn(last + 1)) last += 1
  const names = amounts.slice(first, last + 1).map((_, index) => nameAt(first + index))
  const told = names.flatMap((name) => name ?? [])
  return told.length > 1 && told.length === names.length && areSeveral(told)
    ? (names[at - first] ?? null)
    : null
}

/** 推荐|示范村2个、示范户5户: what the verb hands in, each with a number of its own, whatever it is called. */
function listedObject(text: string, amount: Amount, amounts: readonly Amount[]): string | null {
  const at = amounts.findIndex(({ start }) => start === amount.start)
  const between = (index: number) => text.slice(amounts[index - 1]?.end ?? 0, amounts[index]?.start)
  let first = at
  while (first > 0 && nextObject.test(between(first))) first -= 1
  let last = at
  while (last + 1 < amounts.length && nextObject.test(between(last + 1))) last += 1
  const names = [firstObject.exec(between(first))?.[1]]
  for (let index = first + 1; index <= last; index += 1) names.push(nextObject.exec(between(index))?.[1])
  const told = names.flatMap((name) => name ?? [])
  return told.length > 1 && told.length === names.length && areSeveral(told)
    ? (names[at - first] ?? null)
    : null
}
