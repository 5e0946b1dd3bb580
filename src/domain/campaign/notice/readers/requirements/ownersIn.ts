import type { NoticeText, Sentence } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import type { BodyClass, Demanded } from '../../reading.ts'
import { addressees } from '../addressees.ts'
import { ownersOf } from './owners.ts'

/** The bodies whose duty a paper is that a sentence names between two places. */
export type OwnersOf = (what: Demanded, from: number, to: number) => readonly (BodyClass | null)[]

/** Whose papers a sentence names; for an item of a list also the words that lead to the list tell it. */
export function ownersIn(notice: NoticeText, { text }: Sentence, lead: string): OwnersOf {
  const all = everybodyAddressed(notice)
  const addressed = all.map((one) => one.class)
  // 各直属学校 are among 各直属单位, where both are addressed.
  const isOfDirect = (one: BodyClass) => one === 'school' && addressed.includes('direct')
  const areAll = (classes: readonly BodyClass[]) =>
    addressed.length > 1 &&
    addressed.every((one) => classes.includes(one) || (isOfDirect(one) && classes.includes('direct')))
  const isToCities = addressed.includes('city')
  const isToCourts = all.some(({ label }) => /法院|[检檢]察院/.test(label))
  const isToSocieties = all.length > 0 && all.every(isOfPlaces)
  return (what, from, to) => {
    const before = lead + text.slice(0, from)
    const named = isToCourts ? before.replaceAll(eachCourt, '各地') : before
    const told = isToCities ? named.replaceAll(cityOffice, '各市') : named
    const owners = ownersOf(what, told + text.slice(from), [told.length, told.length + to - from], areAll)
    return isToSocieties
      ? [...new Set(owners.map((of) => (of && places.has(of) ? 'association' : of)))]
      : owners
  }
}

/** 市司法局填写汇总表 in a call to the cities: their offices, as many as they are. */
const cityOffice = /(?<=^|[,;:])市(?=[一-鿿]{2,8}[局委](?![一-鿿]{0,2}(?:将|拟|组织)))/g

/** 各院 in a call to courts are no schools. */
const eachCourt = /[各由][一-鿿]{0,4}院(?![校系长务])/g

/** 各区县 in a call to the societies of places are those societies. */
const places: ReadonlySet<BodyClass> = new Set(['province', 'city', 'county', 'zone', 'township'])

type Addressed = { readonly class: BodyClass; readonly label: string }

/** 各区县作家协会: the societies that places have. */
function isOfPlaces({ class: of, label }: Addressed): boolean {
  return of === 'association' && /^各[^,、]{0,6}[省市县区州旗镇乡]/.test(label)
}

const everybodyAddressed = oncePerNotice((notice): readonly Addressed[] =>
  addressees(notice).rules.flatMap((rule) => (rule.kind === 'addressees' ? rule.value.classes : [])),
)
